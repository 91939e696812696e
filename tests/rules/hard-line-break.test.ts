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
    // Verse, a list, short lines of a table.
    'Ai về qua bến sông xưa\ncho tôi nhắn gửi đôi lời thương\nnhớ con đò nhỏ chiều sương\nvà câu hò cũ còn vương bên bờ',
    'Chuẩn bị\nhai bát gạo nếp\nmột bát đậu xanh\nnửa cân thịt lợn\nmột bó lá dong',
  ],
  invalid: [
    // Wrapped at every line: one finding, the paragraphs stay.
    {
      text: 'Tin làng\n\n⟦Sáng qua, hơn hai trăm người dân trong thôn\nđã ra đồng nạo vét kênh mương, phát cỏ ven\nđường và trồng thêm ba trăm cây bóng mát\nquanh nhà văn hóa.⟧\n\nBuổi chiều trời mưa.',
      output:
        'Tin làng\n\nSáng qua, hơn hai trăm người dân trong thôn đã ra đồng nạo vét kênh mương, phát cỏ ven đường và trồng thêm ba trăm cây bóng mát quanh nhà văn hóa.\n\nBuổi chiều trời mưa.',
    },
    {
      text: '⟦Các khu công nghiệp trong tỉnh đã thu hút\nnhiều doanh nghiệp mới, tạo việc làm cho\nhàng nghìn lao động ở các huyện miền núi\nvà ven biển. Một số doanh nghiệp còn xây\nnhà ở cho công nhân.⟧',
      output:
        'Các khu công nghiệp trong tỉnh đã thu hút nhiều doanh nghiệp mới, tạo việc làm cho hàng nghìn lao động ở các huyện miền núi và ven biển. Một số doanh nghiệp còn xây nhà ở cho công nhân.',
    },
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để chung tay xây dựng⟦\n⟧nhà văn hóa thôn.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón các đại biểu từ Hà⟦\n⟧Nội về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón đoàn đại biểu của Ban⟦\n⟧Thường vụ Huyện ủy về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón cô giáo Nguyễn Thị⟦\n⟧Hoa về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón vị khách quý là ông⟦\n⟧Nguyễn Hữu An về thăm trường mới.',
    'Đề mục\nBà con trong xã đã cùng nhau góp công, góp của để đón đoàn đi học Nghị quyết⟦\n⟧Trung ương 4 về thăm trường mới.',
  ],
});
