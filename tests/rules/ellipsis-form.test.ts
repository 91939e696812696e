import { testRule } from '../test-rule.ts';

testRule('ellipsis-form', {
  valid: ['Cam… Quýt...'],
});
