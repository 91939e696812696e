/** Sound sentences, and what becomes of them once each is damaged in one way. */
import { expect } from 'vitest';

/** Sentences of words alone. */
export const SENTENCES = `
Sáng nay, lãnh đạo tỉnh đã đến thăm bà con vùng lũ.
Công ty dự kiến tuyển thêm hai trăm công nhân trong quý tới.
Ngành giáo dục đang chuẩn bị cho năm học mới.
Người dân phản ánh con đường này hư hỏng đã nhiều năm.
Cơ quan chức năng đang điều tra nguyên nhân vụ việc.
Giá xăng dầu tăng khiến chi phí vận chuyển cao hơn trước.
Các bác sĩ khuyên mọi người nên uống nhiều nước trong ngày nóng.
Đội tuyển bước vào trận đấu với quyết tâm rất lớn.
Ngân hàng sẽ giảm lãi suất cho vay đối với hộ nghèo.
Nhà trường tổ chức lễ khai giảng ngắn gọn nhưng ý nghĩa.
Thời tiết xấu làm nhiều chuyến bay phải hoãn lại.
Hội đồng nhân dân thành phố thông qua nghị quyết về quy hoạch.
Bà con nông dân phấn khởi vì vụ mùa được giá.
Chính phủ yêu cầu các bộ báo cáo tiến độ trước cuối tháng.
Doanh nghiệp mong muốn được hỗ trợ thủ tục nhanh hơn.
Lực lượng cứu hộ đã tìm thấy hai người mất tích.
Chất lượng không khí ở thủ đô tiếp tục suy giảm.
Phụ huynh lo lắng về học phí của trường mới.
`
  .trim()
  .split('\n');

/** Short paragraphs with marks and figures. */
export const MARKED = `
Bà Hoa kể: “Nước lên nhanh lắm, cả nhà chỉ kịp chạy lên gò”. Đến 7:30 sáng, đội cứu hộ mới tới nơi.
Giá lúa tăng 12,5% so với vụ trước, còn 6.800 đồng một cân. Bà con rất mừng!
Ông Thành (62 tuổi) trồng 1.500 gốc cam, 300 gốc bưởi. Mỗi năm ông thu 2,4 tỷ đồng.
Trận đấu bắt đầu lúc 19:00, kết thúc sau 95 phút. Khán giả ra về trong tiếc nuối…
Chị Lan (Hà Nội) hỏi: “Bao giờ đường thông xe?”. Chủ đầu tư đáp: “Trước Tết, chắc chắn thế”.
Nhà máy có 450 công nhân, lương bình quân 8,5 triệu đồng. Hôm qua, 20 người nghỉ việc.
Cuốn “Mùa nước nổi” in 3.000 bản, bán hết trong 2 tuần. Tác giả rất vui!
Theo thống kê, 65,2% hộ đã có nước sạch. Xã đặt mục tiêu 80% vào cuối năm.
Quỹ hỗ trợ 5.200 USD cho trường, 1.300 USD cho trạm xá. Lễ trao diễn ra lúc 9:15 sáng.
Vở kịch “Đèn khuya” diễn ở Huế, Đà Nẵng (ba đêm liền). Vé từ 150.000 đồng…
Mưa lớn, gió giật cấp 8, sóng cao 4,5 m. Tàu thuyền không ra khơi!
Anh Tuấn bảo: “Tôi làm thợ mộc, vợ tôi bán hàng”. Thu nhập mỗi tháng 14,5 triệu đồng.
`
  .trim()
  .split('\n');

export interface Tally {
  readonly found: number;
  readonly restored: number;
  readonly all: number;
}

/**
 * Counts damaged texts in which something was found, and those that became the sound text. SHOW in the environment
 * prints the others.
 * @param correct the text after the first correction of each place
 */
export function tally(texts: readonly (readonly [damaged: string, sound: string])[], correct: (text: string) => string): Tally {
  let [found, restored] = [0, 0];
  for (const [damaged, sound] of texts) {
    const right = correct(damaged);
    if (right !== damaged) found++;
    if (right === sound) restored++;
    else if (process.env.SHOW) console.log(`${damaged}\n→ ${right === damaged ? '(nothing)' : right}`);
  }
  return { found, restored, all: texts.length };
}

/** At least nine places in ten are found, and eight in ten become what they were. */
export function expectMost({ found, restored, all }: Tally, fewest = 20): void {
  expect(all).toBeGreaterThanOrEqual(fewest);
  expect(found / all).toBeGreaterThanOrEqual(0.9);
  expect(restored / all).toBeGreaterThanOrEqual(0.8);
}
