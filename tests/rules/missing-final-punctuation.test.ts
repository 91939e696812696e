import { testRule } from '../test-rule.ts';

testRule('missing-final-punctuation', {
  valid: [
    'Đề mục\nTin dẫn.\nBà con rất vui. Ai nấy đều mong đường sớm làm xong”',
    'Đề mục\nTin dẫn.\nBà con rất vui. Ảnh chụp ngày mưa',
    'Đề mục\nTin dẫn.\nBà con rất vui. Ai nấy đều đến xem ông Nguyễn Văn Nam',
  ],
  invalid: ['Đề mục\nTin dẫn.\nBà con rất vui. Ai nấy đều mong đường sớm làm ⟦xong⟧'],
});
