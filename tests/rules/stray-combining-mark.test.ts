import { testRule } from '../test-rule.ts';

testRule('stray-combining-mark', {
  valid: ['☺\ufe0e và a\u0338.', 'Tên Ṣe\u0323 hay Łukasz.'],
  invalid: ['⟦Viê\u0323\u0301t⟧ Nam, ⟦ba\u0309\u0301n⟧ đồ.'],
});
