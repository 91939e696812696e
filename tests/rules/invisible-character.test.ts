import { testRule } from '../test-rule.ts';

testRule('invisible-character', {
  valid: ['क्\u200dष và \u200fשלום\u200f', '❤\ufe0f\u200d🔥'],
  invalid: ['Hội⟦\u200b⟧ nghị⟦\u2060⟧.', 'Đa⟦\u0002⟧ng', 'Kinh⟦\u000b⟧tế'],
});
