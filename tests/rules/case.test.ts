/** Capitals: the guards that keep names, abbreviations and lists out. */
import { describe, expect, it } from 'vitest';
import { unmark } from '../marked.ts';
import { markFindings, runRule } from '../run-rule.ts';

describe('names, lists and abbreviations', () => {
  it.each([
    ['intra-word-capital', 'Ca sĩ MiA và nhóm ToTo hát ở sân vận động.'],
    ['intra-word-capital', 'Xem thêm tại trang Nước.VN-HọC.'],
    [
      'sentence-start-capital',
      'Đến khoảng tám giờ tối hôm ấy, chị Ph.\nbị một người lạ chặn lại ngay đầu ngõ, nhưng chị đã kịp chạy thoát.\nViệc đã xong.',
    ],
    ['sentence-start-capital', 'Ông bán cả vườn. ba con'],
    ['sentence-start-capital', 'Nhà trường mua bàn, ghế, sách, vở, v.v. cho các em học sinh vùng cao.'],
    ['capital-inside-sentence', 'Anh đóng các phim Hoa dại, Nước mắt chảy ngược, Bến đợi.'],
    ['capital-inside-sentence', 'Cháy chợ lúc nửa đêm; Thực hiện ca mổ khó; Bắt kẻ trộm xe'],
    ['capital-inside-sentence', 'Dẫn.\nVào.\nÔng bị truy tố về tội vi phạm quy định; Thiếu trách nhiệm gây hậu quả.'],
    ['place-name-case', 'Xưởng dùng công nghệ an toàn nhất.'],
    ['place-name-case', 'Bà Hà nội trợ, ông Bắc ninh xương nhừ.'],
    ['person-name-case', 'Hội Nhà văn Việt Nam và bà Lê thị xã bên.'],
    ['person-name-case', 'Ông ấy là bác Hồ Văn Tư ở đầu làng.'],
    ['weekday-holiday-case', 'Đó là lần thứ tư anh về; người con thứ ba thì không.'],
    ['party-noun-case', 'Đại hội của đảng, theo Reuters, đã bế mạc.'],
    ['document-name-case', 'Nghị quyết này và các nghị quyết trước đều được bàn.'],
    ['organization-name-case', 'Ban thường trực họp cùng các chi bộ và những sở xây dựng chợ.'],
  ])('%s is silent on %s', (id, text) => {
    expect(markFindings(id, text)).toBe(text);
  });
});

describe('names of bodies', () => {
  it.each([
    // The capital is that of the sentence: only what follows tells the body from a verb.
    ['Sở ⟦y⟧ tế cấp thuốc cho trạm xá. Bộ ⟦quốc⟧ phòng cử người đến.'],
    ['Sở ⟦xây⟧ dựng đã thẩm định bản vẽ. Bộ ⟦xây⟧ dựng cho biết như vậy.'],
    ['Sở xây dựng quy chế làm việc. Bộ xây dựng, sửa đổi nhiều quy định.'],
    ['Hôm qua Sở ⟦xây⟧ dựng kiểm tra cầu. Năm nay Sở xây dựng đề án mới.'],
    ['Bộ ngoại giao hai nước trao đổi công hàm. Sở nội vụ các tỉnh cùng dự.'],
    ['Bộ Công thương trả lời báo chí.'],
    // Committees of the Party, in both tone placements.
    ['Bí thư Chi ⟦Ủy⟧, Phó bí thư Tỉnh ⟦Uỷ⟧ và UBKT Đảng ⟦Ủy⟧ cùng dự.'],
    ['Thành ⟦Ủy⟧ Cần Thơ đã họp. Theo Quận ⟦Ủy⟧, việc đã xong.'],
    ['Ban Tổ chức Tỉnh ⟦Ủy⟧ họp. Cùng dự có Ban ⟦tổ⟧ chức Huyện uỷ.'],
    ['Ông Lê Thành Ủy kể. Bà Lê Thị Ủy cũng vậy. Thành Ủy ban khen. CHI ỦY HỌP.'],
    ['Bí Thư Chi Ủy Thôn Đông'],
    ['Ban cán sự Đảng Bộ Tài chính và Tỉnh Đoàn cùng dự.'],
    // A unit without its name.
    ['Họp UBND ⟦Tỉnh⟧, HĐND ⟦Xã⟧, Ủy ban Nhân dân ⟦Huyện⟧ và Hội đồng nhân dân ⟦Thị⟧ xã.'],
    ['Họp UBND Quận 1, UBND Quận 10A, UBND Tỉnh Hà Nam, UBND Huyện ủy và UBND Thành phố.'],
    ['UBND TỈNH HỌP PHIÊN CUỐI NĂM'],
  ])('%s', (marked) => {
    expect(markFindings('organization-name-case', unmark(marked).text)).toBe(marked);
  });
});

describe('the correction', () => {
  const first = (id: string, text: string) => {
    const [finding] = runRule(id, text);
    return finding?.fix?.text ?? finding?.suggestions[0]?.fix.text;
  };

  it('keeps the tone placement of the text', () => {
    expect(first('organization-name-case', 'Cùng dự có Đảng ủy, uỷ ban MTTQ xã.')).toBe('Uỷ');
    expect(first('place-name-case', 'Xe về thanh hóa trong đêm.')).toBe('Thanh Hóa');
  });

  it('is only offered where the stop may be the slip', () => {
    const [doubtful] = runRule('sentence-start-capital', 'Chủ quán đã mời chúng tôi vào nhà. và kể lại chuyện của mình.');
    expect(doubtful!.fix).toBeUndefined();
    const [certain] = runRule('sentence-start-capital', 'Chủ quán đã mời chúng tôi vào nhà. chuyện bắt đầu từ mười năm trước.');
    expect(certain!.fix?.text).toBe('Chuyện');
  });

  it('is not made in a quotation', () => {
    const [finding] = runRule('sentence-start-capital', 'Bà kể: “Nhà tôi đã bán hết trâu. chuyện ấy xưa lắm rồi”.');
    expect(finding!.fix).toBeUndefined();
  });
});
