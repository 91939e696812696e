import { testRule } from '../test-rule.ts';

testRule('organization-name-case', {
  valid: [
    'Ban thường trực họp cùng các chi bộ và những sở xây dựng chợ.',
    'Sở xây dựng quy chế làm việc. Bộ xây dựng, sửa đổi nhiều quy định.',
    'Việc Bộ xây dựng ngân hàng câu hỏi đã xong.',
    'Bộ ngoại giao hai nước trao đổi công hàm. Sở nội vụ các tỉnh cùng dự.',
    'Ông Lê Thành Ủy kể. Bà Lê Thị Ủy cũng vậy. Thành Ủy ban khen. CHI ỦY HỌP.',
    'Bí Thư Chi Ủy Thôn Đông',
    'Ban cán sự Đảng Bộ Tài chính và Tỉnh Đoàn cùng dự.',
    'Họp UBND Quận 1, UBND Quận 10A, UBND Tỉnh Hà Nam, UBND Huyện ủy và UBND Thành phố.',
    'UBND TỈNH HỌP PHIÊN CUỐI NĂM',
    // No body: its capital is that of the sentence, or as unusual as the small letter behind it.
    'Vụ đông năm nay được mùa. Các Phòng đào tạo mở cửa cả tuần.',
    'Viện nghỉ trưa, Cục vắng người. Ông đến công ty, gặp viện trưởng.',
    'Ông là cán bộ công an huyện Yên Thành. Báo cho công an tỉnh biết, các công an huyện Đô Lương, Nam Đàn cùng dự.',
    'Cán bộ Y tế xã đến nhà. Trụ sở Công an huyện nằm cạnh cơ sở Xây dựng cũ, nội bộ Công an biết cả.',
    'Thứ trưởng hai bộ Y tế, Tài chính cùng dự; các sở Y tế, Xây dựng vắng mặt, 2 sở Tài chính, Nội vụ góp ý.',
    'Liên bộ Công Thương và Tài chính giữ giá. Ông thuộc đảng Cộng hòa, gửi tiền ở ngân hàng Nông nghiệp.',
    // Companies that no name tells apart, several of them, and half of another word.
    'Ông lập công ty cổ phần, rồi một công ty TNHH Nhật mua lại. Các công ty cổ phần Sông Lam, Hồng Lam lãi.',
    'Tổng công ty cổ phần Sông Lam họp. Hai công ty TNHH Hoa Nắng và Hoa Mưa kiện nhau.',
    'Họ bầu tỉnh ủy mới, các huyện ủy Yên Thành, Đô Lương cử người.',
    'Việc ấy Bộ thống nhất với các tỉnh, theo Bộ Nông nghiệp và Phát triển Nông thôn.',
  ],
  invalid: [
    { text: 'Chị làm ở ⟦công⟧ ty TNHH MTV Hoa Nắng.', output: 'Chị làm ở Công ty TNHH MTV Hoa Nắng.' },
    'Giám đốc ⟦công⟧ ty cổ phần Sông Lam vắng mặt.',
    // The capital is that of the sentence: only what follows tells the body from a verb.
    'Sở ⟦y⟧ tế cấp thuốc cho trạm xá. Bộ ⟦quốc⟧ phòng cử người đến.',
    'Sở ⟦xây⟧ dựng đã thẩm định bản vẽ. Bộ ⟦xây⟧ dựng cho biết như vậy.',
    'Hôm qua Sở ⟦xây⟧ dựng kiểm tra cầu. Năm nay Sở xây dựng đề án mới.',
    // Later words of a name, and names that nine papers in ten write so.
    // At the start of a sentence the second capital tells.
    'Bộ Công ⟦thương⟧ trả lời báo chí. Bộ Kế hoạch và ⟦đầu⟧ tư vừa có báo cáo.',
    'Theo Bộ Kế hoạch và ⟦đầu⟧ tư, Sở Tài nguyên và ⟦môi⟧ trường đã nộp báo cáo.',
    'Tin từ Cục ⟦hàng⟧ không và Tổng cục ⟦đường⟧ bộ cho hay như vậy.',
    // Names that no list holds, behind the kind of a body inside a sentence.
    'Mẫu gửi đến Viện ⟦công⟧ nghệ sinh học. Theo Cục ⟦đăng⟧ kiểm Việt Nam, xe đã quá hạn.',
    'Ông là Chủ tịch Hiệp hội ⟦lương⟧ thực Việt Nam và Hội ⟦hữu⟧ nghị Việt Nam - Campuchia.',
    // Offices of a unit that is named.
    'Đơn gửi ⟦công⟧ an tỉnh Nghệ An và ⟦công⟧ an TP Vinh.',
    'Bí thư ⟦tỉnh⟧ ủy Nghệ An và phó bí thư ⟦quận⟧ ủy Gò Vấp cùng dự.',
    // Only the word for the kind lacks its capital.
    'Hôm qua ⟦bộ⟧ Y tế gửi công văn, theo ⟦sở⟧ Xây dựng thì ⟦tổng⟧ cục Thuế chưa nhận.',
    'Đơn gửi ⟦ban⟧ Thường vụ Huyện ủy đã được ⟦ủy⟧ ban Kiểm tra Trung ương đọc.',
    // Committees of the Party, in both tone placements.
    'Bí thư Chi ⟦Ủy⟧, Phó bí thư Tỉnh ⟦Uỷ⟧ và UBKT Đảng ⟦Ủy⟧ cùng dự.',
    'Thành ⟦Ủy⟧ Cần Thơ đã họp. Theo Quận ⟦Ủy⟧, việc đã xong.',
    'Ban Tổ chức Tỉnh ⟦Ủy⟧ họp. Cùng dự có Ban ⟦tổ⟧ chức Huyện uỷ.',
    // A unit without its name.
    'Họp UBND ⟦Tỉnh⟧, HĐND ⟦Xã⟧, Ủy ban Nhân dân ⟦Huyện⟧ và Hội đồng nhân dân ⟦Thị⟧ xã.',
    // The correction keeps the tone placement of the text.
    { text: 'Cùng dự có Đảng ủy, ⟦uỷ⟧ ban MTTQ xã.', output: 'Cùng dự có Đảng ủy, Uỷ ban MTTQ xã.' },
  ],
});
