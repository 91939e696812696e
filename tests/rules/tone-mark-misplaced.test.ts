import { testRule } from '../test-rule.ts';

testRule('tone-mark-misplaced', {
  valid: ['Xe đầu kéo và rơ móoc đậu ở bãi.', 'Ca sĩ Trần Qúi Lan hát; cô Trần Qúi Lan cảm ơn.'],
});
