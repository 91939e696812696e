import { testRule } from '../test-rule.ts';

testRule('hard-line-break', {
  valid: [
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để chung tay xây dựng\na) nhà văn hóa\nb) sân bóng',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để chung tay xây dựng\nNhà văn hóa thôn.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón vợ chồng anh Hà\nNội dung buổi lễ gồm lời chào khi khách về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón vợ chồng chị Thu\nMai vốn người làng về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón những người đàn ông\nNguyễn Hữu An về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón đại biểu từ Hà\nNội Bài',
    'Đề mục\nẢnh: Nguyễn Văn\nNam sinh trong ảnh đã vượt hơn hai mươi cây số đường rừng để đến lớp mỗi ngày.',
  ],
  invalid: [
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để chung tay xây dựng⟦\n⟧nhà văn hóa thôn.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón các đại biểu từ Hà⟦\n⟧Nội về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón đoàn đại biểu của Ban⟦\n⟧Thường vụ Huyện ủy về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón cô giáo Nguyễn Thị⟦\n⟧Hoa về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón vị khách quý là ông⟦\n⟧Nguyễn Hữu An về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón đoàn đi học Nghị quyết⟦\n⟧Trung ương 4 về thăm trường mới.',
  ],
});
