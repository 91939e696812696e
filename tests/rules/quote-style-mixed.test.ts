import { testRule } from '../test-rule.ts';

testRule('quote-style-mixed', {
  valid: ['Bà bảo “được”.\nÔng bảo "không".'],
  invalid: [
    // Both marks of a quotation change together.
    { text: 'Bà bảo “được”, ông bảo “không”.\nCon nói ⟦"⟧tùy" rồi đi.', output: 'Bà bảo “được”, ông bảo “không”.\nCon nói “tùy” rồi đi.' },
  ],
});
