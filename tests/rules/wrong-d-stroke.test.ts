import { testRule } from '../test-rule.ts';

testRule('wrong-d-stroke', {
  valid: ['Tên Davíð, Seyðisfjörður, FRIÐRIK.'],
  invalid: ['QĐ và Q⟦Ð⟧, số 5/2019/N⟦Ð⟧-CP.', '⟦Ð⟧ak Lak, c⟦ð⟧ồng, bð'],
});
