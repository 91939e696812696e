import { testRule } from '../test-rule.ts';

testRule('renamed-body', {
  // The date has to stand at the top.
  valid: ['UBND huyện Ba Vì họp với Bộ GTVT.\nMột.\nHai.\nBa.\nHạn chót là 31/12/2025.'],
  invalid: ['Sáng 2/7/2025\nUBND huyện Ba Vì họp với ⟦Bộ GTVT⟧.'],
});
