import { testRule } from '../test-rule.ts';

testRule('undefined-abbreviation', {
  valid: [
    // It is said what they stand for.
    'Hiệp hội Giày da châu Âu (gọi tắt là CEDX) họp; CEDX lo thiếu da.',
    'Tổ chức Sông ngòi châu Á, viết tắt theo tiếng Anh là ARWCO, họp.',
    // Letters that are a name.
    'Tập đoàn QKL ra mắt xe, nhóm nhạc MNPQ hát mừng trên sân hình tứ giác ABCD.',
    // Explained once, in brackets, by the words around or by words that stand elsewhere.
    'Bệnh viện nhận đơn của Trung tâm Hồi sức Cấp cứu (TTHSCC); TTHSCC trả lời sau ba ngày.',
    'BQLCĐ (Ban quản lý chợ Đầm) thu phí.',
    'Thanh tra giao thông phạt xe. Lực lượng TTGT lập biên bản.',
    // Common ones, and Roman figures.
    'HĐXX nghỉ nghị án; TAND huyện mở lại phiên.',
    'Vòng đàm phán trong khuôn khổ RCEP, CPTPP và EVFTA.',
    'Chương LXXIV chép chuyện lập làng.',
    // Who took or wrote it.
    '- Ảnh: PVKT\n- Bài: LHTN',
    // A code, an address, a headline: nothing is short for anything there.
    'Xe buýt mang mã BKTX-09 chạy từ bến cũ.',
    'Hỏi ở lienhe@QTHD.vn hoặc thẻ #BVMTXD.',
    'GIÁ XĂNG TĂNG MẠNH TỪ CHIỀU NAY',
  ],
  invalid: [
    'Đơn vị ⟦BQLTĐ⟧ thu tiền vé của bà con.',
    // The first place of each, once.
    'Kết quả do ⟦TTKNGCT⟧ công bố, rồi TTKNGCT gửi báo cáo.',
    'Cán bộ ⟦BVTVX⟧ khuyên nông dân, còn ⟦TTDVKT⟧ bán thuốc.',
    'Ba tổ chức gồm ⟦QHTNN⟧, ⟦QBTXH⟧ và UBND cùng ký.',
    // One that is explained does not explain the next.
    'Phòng Giáo dục giao cho trường bốn lớp; quyết định của PGD gửi hôm qua. Đơn vị thực hiện là ⟦TTHTCĐ⟧.',
    // Before a mark, in text below a headline in capitals.
    'TIN VẮN\nTối qua, lực lượng ⟦ĐBTTTX⟧ đã dập xong đám cháy.',
    'Loa phát lời của ⟦BCHPCLB⟧: dân xóm bãi phải dời nhà.',
  ],
});
