/** Slips that are words themselves: what the rules that ask the language model find, and what they must let stand. */
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.ts';

const RULES =
  /^vi\/(misspelling|likely-misspelling|missing-(?:d-stroke|vowel-mark|diacritics-word)|wrong-tone-compound|hoi-nga|d-gi-r-v|ch-tr|s-x|l-n|coda-.*|rime-confusion|dropped-letter|tone-mark-misplaced)$/;

const found = (text: string): string[] =>
  lintText(text, { filename: 'tin.txt' })
    .findings.filter(({ ruleId }) => RULES.test(ruleId ?? ''))
    .map(({ ruleId, column, endColumn, suggestions, fix }) => {
      const written = text.slice(column - 1, endColumn! - 1);
      return `${ruleId!.slice(3)}: ${written} → ${(fix ?? suggestions![0].fix).text}`;
    });

describe('a slip is found by the rule that explains it', () => {
  it.each([
    ['missing-d-stroke', 'Các ⟦dơn⟧ vị đã ký cam kết thi đua.', 'đơn'],
    ['missing-d-stroke', 'Người ⟦đân⟧ vùng lũ được hỗ trợ gạo.', 'dân'],
    ['hoi-nga', 'Siêu thị mở cửa cả ngày ⟦nghĩ⟧ Tết.', 'nghỉ'],
    ['hoi-nga', 'Đây là biện pháp ⟦hửu⟧ hiệu nhất.', 'hữu'],
    ['hoi-nga', 'Hàng gốm được bày ở gian ⟦Triễn⟧ lãm làng nghề.', 'Triển'],
    ['ch-tr', 'Người lái xe đã bỏ ⟦chốn⟧ khỏi hiện trường.', 'trốn'],
    ['s-x', 'Vụ tai nạn ⟦sảy⟧ ra lúc rạng sáng.', 'xảy'],
    ['coda-n-ng', 'Khách sạn đã được đặt kín ⟦phòn⟧ từ đầu tháng.', 'phòng'],
    ['coda-t-c', 'Giá cả mặt hàng này tăng ⟦độc⟧ biến.', 'đột'],
    ['coda-nh-ng-n', 'Nông sản Việt có sức cạnh ⟦trang⟧ cao.', 'tranh'],
    ['missing-vowel-mark', 'Vốn vay là đòn ⟦bảy⟧ giúp nông dân thoát nghèo.', 'bẩy'],
    ['wrong-tone-compound', 'Tòa tuyên phạt bị ⟦cao⟧ 12 năm tù.', 'cáo'],
    ['rime-confusion', 'Cơ quan chức ⟦nâng⟧ đang xác minh.', 'năng'],
    ['dropped-letter', 'Công ty ⟦đ⟧ thông báo cho khách hàng.', 'đã'],
    ['misspelling', 'Cơ quan ⟦ông⟧ an đang điều tra.', 'công'],
    ['wrong-tone-compound', 'Đại biểu vắng mặt tại phiên ⟦hop⟧ sáng nay.', 'họp'],
    ['misspelling', 'Bệnh ⟦nhâm⟧ đã tỉnh táo trở lại.', 'nhân'],
    ['tone-mark-misplaced', 'Ông kể ⟦chuỵên⟧ cũ cho con cháu nghe.', 'chuyện'],
  ])('%s: %s', (rule, marked, right) => {
    const wrong = /⟦(.*)⟧/.exec(marked)![1];
    const [line] = found(marked.replace(/[⟦⟧]/g, ''));
    expect(line?.replace(/^likely-misspelling|^misspelling/, rule)).toBe(`${rule}: ${wrong} → ${right}`);
  });
});

describe('what news seldom prints is no slip', () => {
  it.each([
    ['words that differ from a frequent one by a tone', 'Hai chàng trai cao to, lực lưỡng khiêng tượng qua cầu.'],
    ['words between two others', 'Người bán mở thanh công cụ trên máy tính.'],
    ['words of medicine', 'Bệnh nhân bị phù thũng hai chân.'],
    ['drugs', 'Quả sơn tra có vị chua, giúp tiêu hóa.'],
    ['words of the law', 'Y là thủ mưu của vụ phản loạn.'],
    ['words of old novels', 'Họ cáo biệt nhau rồi mỗi người một ngả.'],
    ['dishes', 'Nhà hàng có món chạo tôm rất ngon.'],
    ['loans', 'Đêm nhạc rap sáng rực đèn neon, cô ca sĩ chạy sô đến khuya.'],
    ['names of villages and streets', 'Cụ bà ở xã Tường Sơn kể chuyện làng Vĩnh Tri.'],
    ['villages of the mountains', 'Đường lên xã Pú Xi và cửa khẩu Pờ Y còn lầy lội.'],
    ['rare surnames', 'Ông Vưu Khải Hòa và bà Văng Thị Lựu góp đất mở trường.'],
    ['names of rare families', 'Chị Hầu Thị Mỷ và anh Sùng A Chống dệt vải lanh.'],
    ['units of physics', 'Lực kéo của con ngựa chừng vài trăm niutơn.'],
    ['landforms', 'Vùng cacxtơ này có nhiều hang, người dân thiếu nước.'],
    ['words of children’s doctors', 'Cháu bé ọc sữa, thóp phồng, phổi có ran ẩm.'],
    ['words of sappers', 'Tổ rà mìn đi trước, xe chở đá theo sau.'],
    ['words of mechanics and banks', 'Thợ thay cơ cấu lái; tiền gửi được tính lãi đơn.'],
    ['echoes of doublings', 'Chị giặt gịa xong mới ra đồng.'],
    ['words of the network', 'Máy chủ bị lag nên kỹ sư mở tệp log ra xem.'],
    ['graves and shame', 'Ngôi mộ cá nhân bị đào trộm, chủ đất bẽ mặt với làng.'],
    ['songs', 'Cô hát bài Đò chiều, rồi ca khúc Tiễn bạn lên ngàn.'],
    ['spellings of a dialect', 'Ông cụ dặn con đừng giựt đồ của người ta, tội lắm.'],
    ['words spoken about', 'Cậu bé phát âm “nghe lói” thay cho tiếng phổ thông.'],
    ['signs of money', 'Vé vào cửa 20.000 đ một người.'],
    ['loans of every day', 'Cô ca sĩ hot nhất năm up ảnh lên mạng.'],
    ['an old spelling, of which another rule tells', 'Trước sân nhiều người đang bái lậy mình.'],
    ['one thing likened to another', 'Nhiều khán giả ví Trương Hồ Lan Anh là cô gái thép.'],
    ['one thing likened to another', 'Chủ tịch huyện ví hậu quả của trận lũ với một trận bão lớn.'],
    ['letters that number something', 'Bài 5 câu a - c yêu cầu học sinh phải vẽ hình.'],
    ['words shortened in messages', 'Con gái nhắn: “mẹ đc nghỉ thì về nhé”.'],
    ['literary words', 'Lòng ông vẫn hướng về thuở hàn vi, bên bến nước bồng bềnh.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('slips vouch for each other', () => {
  const careless = 'Các dơn vị thi đua. Biện pháp hửu hiệu. Bị cao lĩnh án. Người đân vui. ';

  it('foreign words that look like syllables are none of them', () => {
    expect(found(careless + 'Bài hát mang tên The more them come.').join()).not.toContain('them');
  });

  it('a word without any mark may be foreign, so an error takes more', () => {
    expect(found('Nhóm bạn trẻ tập nhảy tap và hát.').filter((line) => !line.startsWith('likely-misspelling'))).toEqual([]);
  });

  it('an old spelling is never more than a warning', () => {
    expect(found('Hạm đội có hai tầu ngầm mới.').filter((line) => !line.startsWith('likely-misspelling'))).toEqual([]);
  });
});
