import { testRule } from '../test-rule.ts';

testRule('over-long-sentence', {
  valid: [
    // A list of guests: the reader goes from comma to comma.
    'Về dự ngày hội có bà con các thôn Đoài, thôn Trung, thôn Hạ, xóm Lò, xóm Chài, xóm Giữa, đội cồng chiêng bản Nà Pán, đội khèn bản Lũng Cẩm, đội trống trường huyện, các cụ hội làm vườn, hội nuôi ong, hội thả diều, lớp mẫu giáo Hoa Ban, lớp mẫu giáo Hoa Sen, tổ may mặc, tổ mộc, tổ nề, tổ gốm, phường xe ngựa, phường chèo, phường rối nước, những người con xa quê ở Hà Nội, Đà Nẵng, Cần Thơ, Đồng Nai cùng hơn ba trăm du khách.',
    // Clauses that semicolons keep apart.
    'Từ tháng tới, người đi chợ phải gửi xe đúng bãi đã kẻ vạch sơn trắng ở cổng phía đông; người bán cá phải có thùng đựng nước thải và không được đổ nước ra lối đi chung của cả khu; người bán rau phải dọn sạch lá héo trước khi ra về lúc mười một giờ trưa; còn ban quản lý chợ phải cho xe chở rác vào ba lần mỗi ngày và thông báo trên loa nếu có thay đổi về giờ giấc trong dịp cuối năm.',
    // Somebody else’s breath: a quotation, whichever its marks.
    'Ông Lường Văn Pâng nói: “Ngày tôi còn nhỏ cả bản chỉ có một con đường đất đi xuống suối và mùa mưa thì không ai qua được bên kia vì nước lên rất nhanh nên trẻ con phải nghỉ học hàng tháng trời trong khi người lớn thì ngồi nhà đan lát chờ nước rút và có năm phải ăn củ mài thay cơm cho đến tận khi lúa nương chín mới lại có gạo để nấu bữa cơm mới cúng tổ tiên”.',
    'Bà cụ nhớ lại: "Hồi ấy chợ chỉ có dăm cái lều tranh dựng tạm bên gốc gạo và người bán thì đông hơn người mua vì nhà ai cũng nghèo nên chỉ đem ra đổi cho nhau mớ rau lấy bát muối hay con gà lấy thúng thóc giống rồi đến khi cây cầu sắt bắc xong xe từ dưới xuôi lên được tận nơi thì mới có lái buôn về mua măng mua mật ong và từ đó dãy phố này mới dần dần mọc lên như bây giờ".',
    // A poem has no full stop: each line is taken by itself.
    'Con đò ngủ giữa trưa hè\nMái chèo gối bãi nằm nghe sóng dồn\nMẹ ra hái lá trầu non\nNắng nghiêng nửa mái nhà còn khói bay\nCha đi gánh nước ao đầy\nBờ tre cúi xuống bàn tay cỏ mềm\nChiều rơi từng giọt qua thềm\nTiếng ru chị thả êm đềm lưng nôi\nDiều ai đứt sợi lưng trời\nEm theo hết bãi đến nơi cuối làng\nTrăng lên vừa chạm bến ngang\nCon đò thức dậy chở vàng sang sông',
    // Many short sentences are not one long one.
    'Bà hỏi thăm chuyện mùa màng ở quê! Anh đáp rằng lúa năm nay tốt lắm… Thế còn đàn bò thì sao? Đàn bò vẫn khỏe vì cỏ trên đồi mọc dày sau những trận mưa đầu mùa. Rồi bà lại hỏi chuyện cái cầu treo bắc qua suối, chuyện lớp học đêm của thầy giáo trẻ và chuyện đứa cháu út đã biết đọc hay chưa. Anh kể tỉ mỉ từng việc một. Bà nghe, gật đầu, rồi lặng lẽ lau nước mắt bằng vạt áo nâu đã sờn vai.',
    // Long, but a word short of the limit.
    'Sau nhiều năm sống nhờ con nước và chiếc ghe nhỏ của người cha để lại, gia đình anh Sáu quyết định lên bờ dựng một căn nhà lá bên rạch để hai đứa con được đến trường mỗi sáng cùng bạn bè trong xóm, còn vợ anh thì mở một sạp bánh xèo ngay dưới gốc me già, nơi khách qua đò thường dừng chân nghỉ mát trước khi đi tiếp về phía chợ huyện bên kia sông.',
  ],
  invalid: [
    // The same with one word more.
    '⟦Sau nhiều năm sống nhờ con nước và chiếc ghe nhỏ của người cha để lại, gia đình anh Sáu quyết định lên bờ dựng một căn nhà lá bên rạch để hai đứa con được đến trường mỗi sáng cùng bạn bè trong xóm, còn vợ anh thì mở một sạp bánh xèo ngay dưới gốc me già, nơi khách qua đò thường dừng chân nghỉ mát trước khi đi tiếp về phía chợ huyện bên kia sông Hậu.⟧',
    // Relative clause upon relative clause, no place to breathe.
    '⟦Người đàn ông bán vé số mà chúng tôi gặp ở bến phà sáng hôm ấy kể rằng ông đã rời quê từ khi con gái út còn chưa biết đi và từ đó đến nay ông chưa một lần trở lại vì tiền tàu xe cứ dành dụm được ít nào thì lại phải gửi về cho bà cụ thân sinh đang nằm liệt giường trong căn nhà gỗ mà chính tay ông đã dựng lên cùng mấy người anh em họ vào cái năm nước lũ cuốn trôi gần hết nửa xóm.⟧',
    // Full stops within dates, figures and titles end nothing.
    'Trời vừa sáng. ⟦Theo kế hoạch được TP. Huế công bố hôm 12.8.2023 thì đoạn kè dài 1.450 mét do nhóm của PGS.TS. Lò Văn Hướng thiết kế sẽ được khởi công trong quý bốn năm nay với số vốn khoảng 36,5 tỷ đồng lấy từ nguồn dự phòng và nếu thời tiết thuận lợi như các trạm đo đã dự tính thì toàn bộ phần móng sẽ làm xong trước Tết để đến mùa mưa năm sau người dân hai bên bờ không còn phải sơ tán như bốn năm vừa rồi.⟧ Chợ đã họp.',
    // A short quotation does not excuse it.
    '⟦Bà nói rằng “tôi không giận ai” rồi bà lại ngồi xuống bậc thềm nhìn ra phía cánh đồng nơi những người thợ gặt đang cúi lưng làm cho kịp trước cơn mưa mà đài đã báo từ chiều hôm trước và bà bảo đứa cháu đang học lớp ba chạy ra gọi họ vào uống nước vì ấm chè xanh bà hãm từ sớm đã nguội đi quá nửa trong khi mâm cơm thì vẫn còn đậy nguyên lồng bàn chờ người con cả đi họp xã chưa thấy về.⟧',
    // It may lack its own full stop.
    '⟦Con tàu chở theo mười hai ngư dân cùng hơn bốn tấn cá ngừ đã mất liên lạc với bờ suốt hai ngày đêm sau khi máy chính bị hỏng ở vùng biển cách đảo chừng sáu chục hải lý và chỉ được tìm thấy vào rạng sáng nay khi một tàu hàng đi ngang nhìn thấy ánh đèn pin chớp tắt liên hồi từ phía mạn trái rồi báo về đài duyên hải để nơi này cử hai ca nô cứu nạn ra kéo vào cảng⟧',
  ],
});
