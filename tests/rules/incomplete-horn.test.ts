import { testRule } from '../test-rule.ts';

testRule('incomplete-horn', {
  invalid: [
    // The correction keeps the case of the written word.
    { text: 'NHIỀU ⟦NGUỜI⟧ DÂN ĐẾN DỰ', output: 'NHIỀU NGƯỜI DÂN ĐẾN DỰ' },
    // What the horn would make is no word.
    'Cả xóm ⟦buởn⟧ vì mất mùa.',
  ],
});
