import { testRule } from '../test-rule.ts';

testRule('homoglyph', {
  valid: ['Xe Т-34 và Т34, hạt νe, số 5α.', 'Đọc /ɡo/ và [ɡɑ].', 'Файл и đường'],
  invalid: ['⟦U\u0412ND⟧ xã'],
});
