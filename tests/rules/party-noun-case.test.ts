import { testRule } from '../test-rule.ts';

testRule('party-noun-case', {
  valid: ['Đại hội của đảng, theo Reuters, đã bế mạc.'],
});
