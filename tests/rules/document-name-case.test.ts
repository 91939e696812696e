import { testRule } from '../test-rule.ts';

testRule('document-name-case', {
  valid: ['Nghị quyết này và các nghị quyết trước đều được bàn.'],
});
