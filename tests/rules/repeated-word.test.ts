import { testRule } from '../test-rule.ts';

testRule('repeated-word', {
  // Meetings of two words that are no repetition.
  valid: [
    // Two words meet: the news hardly know the second after the first one's own first half.
    'Lãnh đạo xã tôn trọng trọng tài của giải.',
    'Đại biểu chất vấn vấn đề xả thải.',
    'Ban chỉ huy huy động 200 dân quân.',
    'Phòng đào tạo tạo điều kiện cho cô đi học.',
    'ĐT ĐT VN VN và HÀ HÀ',
    // Whose it is, and who does it.
    'Chị bảo: con tôi tôi nuôi, nhà tôi tôi ở, chẳng phiền ai.',
    'Cách làm hiện tại tại xã này.',
    'Người nhặt được được thưởng.',
    'Vốn dành cho cho vay hộ nghèo.',
    'Xe rẽ bên phải phải nhường.',
    'Các các-tông giấy đã khô.',
    'Anh gắn bó với\nvới tay lấy.',
    'Họ hát và, và hát mãi.',
    'Phiếu bầu kết hợp hợp lý hai hình thức.',
    'Các bị cáo bị cáo buộc tội nhận hối lộ.',
    // One of the two stands for another word, of which misspelling tells: các cá nhân.
    'Xã đã kỷ luật các các nhân có liên quan.',
    // Reduplication, of words that are doubled rarely too.
    'Đêm đêm gió thổi, người người đổ về, tầng tầng mây xám.',
    'Cỏ mọc lơ thơ, nước chảy lững lờ, lá bay là là mặt đất.',
    'Nước ngập xâm xấp, mùi hăng hăng của tỏi, rắn thở xì xì.',
    'Bà con nấu nấu nướng nướng suốt ngày.',
    'Cô cười tủm tỉm, má hồng hồng, mắt long lanh.',
    // A song, a title.
    'Họ hát bài “Tình tình trạng trạng” rồi ra về.',
    // Names and scores.
    'Ca sĩ Chi Pu Chi Pu, diễn viên Ling Ling cùng có mặt.',
    'Tỷ số hai hai, rồi ba ba.',
    // Another word is meant: tự tử.
    'Người đàn ông có ý định tử tử trên cầu.',
    'Nhà máy lãi hàng tỷ tỷ đồng.',
    // Flights that fly; a compound beside a compound.
    'Chưa có các chuyến bay bay thẳng tới đảo.',
    'Cuối năm, lớp ôn tập tập trung vào môn toán.',
    'Mọi người nhanh nhanh chóng chóng ra về.',
    // A figure after a meeting of two words, after a doubling, and after what is counted.
    'Anh lĩnh án 20 năm năm 1998, hội diễn ra trong hai ngày ngày 5 và 6 tháng 8.',
    'Giá thuê từ từ 5 triệu đồng mà lên.',
    // Figures that stand twice: a score, a telephone number, a model, a row of a table, an address.
    'Tay vợt này thắng sau hai séc 6-4 6-4.',
    'Bạn đọc gọi số 0912 345 345 để được tư vấn.',
    'Mẫu xe CT6 2017 CT6 2017 bán chạy nhất.',
    'Sản lượng theo tháng 350 350 350 tấn.',
    'Lô 22 22 đường số 5 bỏ trống.',
  ],
  invalid: [
    'LÃNH ⟦ĐẠO ĐẠO⟧ TỈNH THĂM GIA ĐÌNH CHÍNH SÁCH',
    'Xe chở 12 ⟦tấn tấn⟧ gạo.',
    'Quỹ giúp nhiều hộ ⟦trong trong⟧ huyện thoát nghèo.',
    // Before a figure.
    'Vào sáng ⟦ngày ngày⟧ 14/8, xe tải lao xuống mương.',
    'Mưa kéo dài ⟦trong trong⟧ 3 giờ liền.',
    // A date or an amount, with its own words.
    'Phiên chợ mở từ ⟦ngày 15-6 ngày 15-6⟧ tại sân vận động.',
    'Cầu xây xong năm ⟦1921 1921⟧ và vẫn còn dùng.',
    'Đình được dựng ⟦vào năm 1744 vào năm 1744⟧.',
    'Vụ này hợp tác xã thu ⟦350 350⟧ tấn lúa.',
    'Mỗi hộ được vay ⟦20 triệu 20 triệu⟧ đồng.',
    // The end of what is surely one word, a name too.
    'Chợ chưa đảm ⟦bảo bảo⟧ trước mùa mưa bão.',
    'Sau ⟦khi khi⟧ ăn xong, cả nhà ra vườn.',
    'Đoàn khách Trung ⟦Quốc Quốc⟧ là khách quen.',
    'Nhà máy ⟦đang đang⟧ được sửa chữa.',
    'Đoàn gồm ⟦hai hai⟧ mươi vận động viên.',
    'Đường về ⟦Hà Hà⟧ Nội đông nghịt.',
    'Cảnh sát ⟦giao giao⟧ thông phân luồng từ sớm.',
    'Cơ ⟦quan quan⟧ thuế đã vào cuộc.',
    'Tỉnh sẽ ⟦tiếp tục tiếp tục⟧ hỗ trợ nông dân.',
    'Sáng nay, ⟦Thủ tướng Thủ tướng⟧ đã tới thăm nhà máy.',
    'Ngành y tế tăng ⟦cường cường⟧ phòng dịch.',
    'Các em ⟦học sinh học sinh⟧ trở lại trường.',
    'Quan hệ đối ⟦với với⟧ xã bạn.',
    'Chủ xe ⟦phải phải⟧ nộp phạt.',
    'Việc ấy ⟦đã đã⟧ xong.',
    // The news know the word once between these neighbours.
    'Đội chủ nhà lọt ⟦vào vào⟧ vòng chung kết.',
    'Tai nạn xảy ⟦ra ra⟧ tại khúc cua.',
    'Trường được trang ⟦bị bị⟧ máy tính mới.',
    // In a speech that is quoted.
    'Bà Tám kể: “Năm nào nước lũ cũng về, bà con chúng tôi phải ⟦tiếp tục tiếp tục⟧ dọn nhà lên gò”.',
    // It ends, or begins, a compound.
    'Giá nhà ở nội thành vẫn ⟦tăng tăng⟧.',
    'Bà con ⟦lo lo⟧ lắng vì hạn kéo dài.',
    'Hai bên ⟦trao trao⟧ đổi ý kiến.',
  ],
});
