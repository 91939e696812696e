import { testRule } from '../test-rule.ts';

testRule('dash-hyphen', {
  valid: [
    '- Đi đâu?\n1- Mở đầu\n2- Kết thúc',
    'Nhiệt độ -5 độ, Covid- 19, vĩ ngữ -ism.',
    'Tính 5 -3 = 2.',
    'Âm "a"- ngắn, giá 5 - 7, đầu -\ncuối.',
    'Hai  -ba dấu cách.',
    // Minus signs, columns of tables.
    'Lãi sau thuế -12.5 -3.75 trong kỳ.',
    'Mã ABC 215.40 -3%, mã DEF 18.000 -0,8%.',
    'Sáng nay 12\n-2 độ.',
    'Gạo tẻ 12.000 11.500 -500 và ngô 9.000 9.200 200.',
    'Sa Pa 2 -5 độ, Mẫu Sơn 1 -3 độ.',
    'Camry 950.000.000 920.000.000- 30.000.000 còn hàng.',
    // Options of a command.
    'Gõ ls -l để xem, rồi gõ lệnh -a hoặc tùy chọn -v.',
    'Dùng tar -xvf tep.tar để mở gói.',
  ],
  invalid: [
    'Xã Hòa⟦- ⟧Bình và 10⟦ –⟧20 người.',
    'Báo Tuổi Trẻ⟦— ⟧“Mới”.',
    'Giai đoạn 1945⟦ -⟧1954, ngày 12⟦- ⟧5, khoảng 3⟦ -⟧5 người, từ 12⟦ -⟧15 độ.',
    'Thua với tỷ số 18⟦ -⟧25 rồi thắng 3⟦- ⟧1.',
    'Xe mang biển 51F⟦- ⟧123.45.',
    // Foreign names and words.
    'Hãng INTER⟦- ⟧FAX và ca sĩ Anne⟦ -⟧Marie ở thành phố al⟦- ⟧Bukamal.',
    'Chi nhánh FPTS⟦ –⟧ASX, cuộc thi X⟦- ⟧Games.',
    'Uống ma⟦- ⟧giê mỗi tối.',
    // A whole name after the dash.
    { text: 'Đội trưởng Real⟦- ⟧Zinedine Zidane rời sân.', output: 'Đội trưởng Real - Zinedine Zidane rời sân.' },
    { text: 'Nhà văn Jean⟦ -⟧Paul Sartre ngồi viết.', output: 'Nhà văn Jean-Paul Sartre ngồi viết.' },
  ],
});
