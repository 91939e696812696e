import { testRule } from '../test-rule.ts';

testRule('quote-pairing', {
  valid: [
    'Anh bảo: “một “hai” ba”.',
    'Gọi là ""một" hai" và "ba".',
    '“Đoạn đầu kể.\n“Đoạn hai kể.\n“Đoạn ba kể.”',
    'Ông kể: “Nhà tôi mất đường.\nXe hỏng ở cột số 70”, rồi ông cười.',
    'Chạy 10’5” mất, màn 32" và 55".',
    'Bà ấy " nói " thế.',
    '“…và rồi”, “-Đi!”.',
    'Viết “quyển một“ và “quyển hai“.',
  ],
  invalid: [
    'Ông nói: “Đi”. Bà nói: ⟦“⟧Thôi.',
    'Ông kể: “Hôm ấy mưa⟦,⟧ bà Lan nói thêm rồi về.',
    { text: 'Anh bảo: ⟦“⟧Rồi sẽ quen.', output: 'Anh bảo: “Rồi sẽ quen.”' },
  ],
});
