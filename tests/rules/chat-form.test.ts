import { testRule } from '../test-rule.ts';

testRule('chat-form', {
  valid: [
    // Units and numbers.
    'Vé giá 20k, cam 30 nghìn đồng mỗi kg.',
    'Quãng đường dài 5 k nữa.',
    // Abbreviations in capitals, initials.
    'Theo NG. Nam, bà K. và ông VS được mời.',
    // Items and letters.
    'Theo điểm k khoản 1 và câu r của bài.',
    // A quantity, wherever it stands in the text.
    'Xét đa thức có số biến k rồi tăng k lên gấp đôi.',
    // Foreign words and names around it.
    'Trận Arsenal vs Chelsea đá lúc 21h.',
    'Bài “What r you waiting for” được yêu thích.',
    // Roman figures, addresses, pieces of a broken word.
    'Thế kỷ XV và chương v của sách.',
    'Xem tại ko.vn hoặc dc@bao.vn.',
    'Ô ng Nam đã về.',
    // A word that lost a letter, as its neighbours show.
    'Cơ quan lấy ý kiến cho các văn bn luật mới.',
    'Ông từng là giám đc công ty xây dựng.',
    'Vụ việc xảy ra trên kh vực biển Nha Trang.',
    '',
  ],
  invalid: [
    '⟦k⟧ ai hiểu vì sao.',
    'Em ⟦hok⟧ biết ⟦j⟧ về chuyện đó.',
    '⟦Ko⟧ ai hiểu vì sao chị ấy vắng mặt.',
    'Bạn đi với ⟦mk⟧ nhé, mai ⟦mn⟧ cùng về.',
    'Chị mua ⟦trc⟧ rồi, ⟦đc⟧ giá lắm.',
    'Không hiểu ⟦ntn⟧ mà ⟦ngta⟧ bán đắt thế.',
    'Bà con ⟦bik⟧ chuyện rồi, vui ⟦wa⟧ trời.',
  ],
});
