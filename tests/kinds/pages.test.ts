import { testKinds } from './kind.ts';

const lead = 'Hơn hai trăm hộ dân ở ba xã ven sông phải ăn mì gói suốt bốn ngày vì đường vào làng còn ngập sâu.';
const weather = 'Trời tạnh hẳn từ trưa, gió nhẹ, nước ở hai con suối đầu làng rút chừng nửa mét so với tối hôm trước.';
const rest =
  'Trường học đóng cửa thêm hai ngày để quét bùn, chợ huyện họp lại từ sáng chủ nhật, rau quả đầy sạp mà giá vẫn cao hơn trước lũ một nửa.';

testKinds({
  'residue of a page among the sentences': {
    mended: [
      ['Mưa đã tạnh. [Đội trẻ thắng trận ra quân tại giải đấu mùa hè] Nước đã rút hết.', 'Mưa đã tạnh. Nước đã rút hết.'],
      ['Mưa đã tạnh. >> Giá gạo tăng mạnh sau lũ. Nước đã rút hết.', 'Mưa đã tạnh. Nước đã rút hết.'],
      ['Nước đã rút. Xem video:', 'Nước đã rút.'],
      ['Hãy subscribe kênh của báo để xem tin mới. Nước đã rút hết.', 'Nước đã rút hết.'],
      [
        'Tít\nNước đã rút hết khỏi hai xã. Bà con về nhà. Hồng Anh - Nông thôn | 07:15 12/08/2018',
        'Tít\nNước đã rút hết khỏi hai xã. Bà con về nhà. Hồng Anh - Nông thôn',
      ],
      ['Tít\nNước đã rút hết khỏi hai xã. Bà con về nhà. Hồng Anh -', 'Tít\nNước đã rút hết khỏi hai xã. Bà con về nhà. Hồng Anh'],
      ['[[Nghệ An]] là một tỉnh.<ref>Sách</ref> {{Thông tin}}', 'Nghệ An là một tỉnh.'],
    ],
    silent: ['Ông nói thêm [về việc này] với báo chí.', 'Bà con theo dõi kênh truyền hình của tỉnh mỗi tối.'],
  },
  'a lead said again': {
    mended: [
      [`Tin lũ\n${lead}\n${lead} ${rest}`, `Tin lũ\n${lead}\n${rest}`],
      [`Tin lũ\n${lead}\nẢnh làng ngập. (Ảnh: Lan) ${lead} ${rest}`, `Tin lũ\n${lead}\nẢnh làng ngập. (Ảnh: Lan)\n${rest}`],
    ],
    silent: [`Tin lũ\n${lead}\n${rest}`],
  },
  'captions and bylines within the text': {
    mended: [
      [
        `Tít\n${rest} Chợ huyện họp lại. Ảnh: Hồng Anh. ${weather} Hồng Anh (Tổng hợp)`,
        `Tít\n${rest}\nChợ huyện họp lại. Ảnh: Hồng Anh.\n${weather}\nHồng Anh (Tổng hợp)`,
      ],
      [`Tít\n${rest} Theo Báo Nông thôn`, `Tít\n${rest}\nTheo Báo Nông thôn`],
      [
        `Chợ huyện họp lại từ sáng chủ nhật sau bốn ngày lũ\n${lead}\nChợ huyện họp lại từ sáng chủ nhật sau bốn ngày lũ Theo bà con, ${rest}`,
        `Chợ huyện họp lại từ sáng chủ nhật sau bốn ngày lũ\n${lead}\nTheo bà con, ${rest}`,
      ],
    ],
    silent: [`Tít\n${rest}\nChợ huyện họp lại. Ảnh: Hồng Anh\n${weather}\nHồng Anh (Tổng hợp)`],
  },
  'a caption or heading run into the next sentence': {
    mended: [
      [
        'Bà con thu hoạch vải trên sườn đồi Theo hợp tác xã, sản lượng năm nay tăng một nửa.',
        'Bà con thu hoạch vải trên sườn đồi. Theo hợp tác xã, sản lượng năm nay tăng một nửa.',
      ],
      [
        'Cây cầu mới bắc qua suối. Ảnh: TTXVN Tuy nhiên, đường vào bản vẫn lầy lội sau mỗi trận mưa.',
        'Cây cầu mới bắc qua suối. Ảnh: TTXVN\nTuy nhiên, đường vào bản vẫn lầy lội sau mỗi trận mưa.',
      ],
    ],
    silent: ['Khán giả nhớ nhất phim Những mùa gặt cũ của đạo diễn trẻ người Huế.'],
  },
});
