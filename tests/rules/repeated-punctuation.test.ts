import { testRule } from '../test-rule.ts';

testRule('repeated-punctuation', {
  valid: ['Đường ../a/..b và "..".', 'Câu một…. Câu hai…, câu ba?! Câu bốn!..', 'Gồm Q.1, TP., tr., v.v.; và Co.,Ltd.', 'Ảnh.:'],
  invalid: ['Anh A⟦,,⟧ chị B.'],
});
