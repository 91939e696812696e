import { testRule } from '../test-rule.ts';

testRule('mixed-language', {
  valid: [
    // Quoted on purpose.
    'Bà chủ quán treo tấm biển “No cash no card only smile please” trước cửa.',
    // Slogans and idioms of a few words are borrowed, not left behind.
    'Khẩu hiệu work hard play hard hay được nhắc ở văn phòng.',
    // Titles, firms, cars and people with long names.
    'Tập thơ The Wind over the Silent Harbour vừa in.',
    'Công ty TNHH Green River Seafood Import Export vừa mở thêm xưởng.',
    'Hãng đặt tên xe là Ford Ranger Raptor Wildtrak Sport Trend.',
    'Kỹ sư Ludwig van der Berg de la Cruz đến từ Bỉ.',
    // Lists of borrowed words, one by one.
    'Dân công nghệ hay nói deadline, email, server, cloud, laptop, wifi.',
    // Names of animals and plants, words of the highlands.
    'Rừng có loài Dalbergia cochinchinensis và Panthera tigris corbetti.',
    'Anh Kpă Klơh và chị Rơ Châm H’Yéo cùng hát dân ca Jrai.',
    // Vietnamese that has no marks, or has lost them: another rule’s concern.
    'Nam nay ba con trong thon xom ta vui mung.',
  ],
  invalid: [
    // What a web page leaves behind: credit lines, adverts, notices.
    'Cầu nối thủ đô. ⟦Photo courtesy of the provincial tourism office⟧',
    'Hội nghị kết thúc lúc 17 giờ. ⟦All rights reserved by the original publisher⟧.',
    '⟦Sign up for our weekly newsletter and never miss a headline⟧',
    'CẦU MỚI THÔNG XE ⟦subscribe to our channel for daily news⟧',
    // In the middle of a sentence or a paragraph, its Vietnamese neighbours left out.
    'Khách hàng cần biết ⟦please contact your nearest branch for further details⟧ trước ngày 5/6.',
    'Xã được công nhận nông thôn mới. ⟦This article was translated with an online tool⟧ Đây là xã thứ mười.',
    // Other languages than English.
    'Bài còn sót ⟦dengan hormat kami ucapkan terima kasih banyak⟧ ở cuối.',
  ],
});
