import { testRule } from '../test-rule.ts';

testRule('weekday-holiday-case', {
  valid: ['Đó là lần thứ tư anh về; người con thứ ba thì không.'],
});
