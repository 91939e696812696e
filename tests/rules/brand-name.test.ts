import { testRule } from '../test-rule.ts';

testRule('brand-name', {
  valid: [
    'Em gửi tin qua Zalo, xem YouTube trên iPad, đọc VnExpress và The New York Times.',
    'Trang lenovo.com và hộp thư hoa@gmail.com vẫn mở, xem #uber, @instagram.',
    'HÃNG SAMSUNG VÀ GOOGLE',
    'Chữ “follow us on twitter now” viết trên tường.',
    // Common words.
    'Nhà kia có visa, chiếc puma bằng gỗ, quả táo và bức tranh.',
    'IPhone đời cũ vẫn bán được.',
    'Xe Mercedes-Benz và Rolls-Royce đậu cạnh nhau.',
    'Đội dự World Cup, SEA Games 29 và WORLD CUP, giải vô địch châu Á có cúp riêng.',
    'Các Google khác nhau, nhiều iPhone cũ, hai chiếc Vespa.',
  ],
  invalid: [
    { text: 'Ảnh lan truyền trên ⟦facebook⟧ và ⟦youtube⟧.', output: 'Ảnh lan truyền trên Facebook và YouTube.' },
    { text: 'Khách gọi ⟦uber⟧ hoặc ⟦grab⟧ về nhà.', output: 'Khách gọi Uber hoặc Grab về nhà.' },
    { text: 'Chiếc máy ⟦lenovo⟧ cũ chạy ⟦android⟧.', output: 'Chiếc máy Lenovo cũ chạy Android.' },
    { text: 'Báo ⟦Daily mail⟧ và ⟦washington post⟧ đưa tin.', output: 'Báo Daily Mail và Washington Post đưa tin.' },
    { text: 'Anh mua ⟦Iphone⟧, chị mua ⟦Ipad⟧.', output: 'Anh mua iPhone, chị mua iPad.' },
    { text: 'Nhà vô địch ⟦FA cup⟧ từng dự ⟦Asian cup⟧.', output: 'Nhà vô địch FA Cup từng dự Asian Cup.' },
    { text: 'Theo ⟦reuters⟧, giá dầu giảm.', output: 'Theo Reuters, giá dầu giảm.' },
  ],
});
