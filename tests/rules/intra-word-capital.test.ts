import { testRule } from '../test-rule.ts';

testRule('intra-word-capital', {
  valid: ['Ca sĩ MiA và nhóm ToTo hát ở sân vận động.', 'Xem thêm tại trang Nước.VN-HọC.'],
});
