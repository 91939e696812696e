import { testRule } from '../test-rule.ts';

testRule('abbreviation-consistency', {
  valid: ['Từ TP.HCM về TPHCM.', 'Nghị quyết 12-NQ/TW và 15-NQ/TW của T.Ư.'],
});
