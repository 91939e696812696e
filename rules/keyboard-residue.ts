import { reportMisspelt, UNKNOWN_WORD } from '../src/verdict/report-misspelt.ts';
import { reportMends } from '../src/verdict/report-mends.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'suggest',
    diagnosis: 'keyboard-residue',
    slips: ['keyboard'],
    description: {
      vi: 'Ký tự gõ của bộ gõ tiếng Việt còn sót trong chữ.',
      en: 'Keystrokes of a Vietnamese input method are left in a word.',
    },
    rationale: {
      vi: 'Chữ gõ kiểu Telex, VNI chưa thành tiếng Việt, vần bị gõ đè lên chữ cũ (phaiải), chữ số lạc trong tiếng. Các phím được gõ lại từ đầu, theo mọi thứ tự; chỉ báo khi ra một tiếng hợp với chữ bên cạnh. Từ tiếng Anh, mã hiệu và số đo không bị xét.',
      en: 'Telex or VNI typing that never became Vietnamese, a rime typed over letters that stayed (phaiải), a stray digit inside. The keys are played again, in any order; reported only if that makes a syllable that fits its neighbours. English words, codes and measures are left alone.',
    },
    messages: {
      misspelt: {
        vi: '“{{wrong}}” là chữ gõ chưa thành, có thể là “{{right}}”.',
        en: '“{{wrong}}” is unfinished typing; perhaps “{{right}}”.',
      },
      leftover: { vi: 'Thừa chữ “{{wrong}}”.', en: 'A stray “{{wrong}}”.' },
      unknown: UNKNOWN_WORD,
    },
    examples: {
      invalid: [
        { text: 'Khu công ⟦nghieejp⟧ mở rộng.', fix: 'nghiệp' },
        { text: 'Người học ⟦tieengs⟧ Anh ngày càng đông.', fix: 'tiếng' },
        { text: 'Chi bộ kết nạp ⟦đđảng⟧ viên trẻ.', fix: 'đảng' },
        { text: 'Bà con đi ⟦timf⟧ nguồn nước sạch.', fix: 'tìm' },
        { text: 'Công ty ⟦phat1⟧ hành thêm cổ phiếu.', fix: 'phát' },
        { text: 'Ban quản lý chợ ⟦phaiải⟧ chịu trách nhiệm.', fix: 'phải' },
        { text: 'Trường tổ chức ⟦s ⟧các buổi ngoại khóa.', fix: '' },
        { text: 'Xã đã ⟦t5ạo⟧ điều kiện cho dân.', fix: 'tạo' },
      ],
      valid: [
        'Taxi đưa khách xem show rồi tắt off.',
        'Virus H5N1, máy bay B52, đội U23 và 30m2 đất.',
        'Thi IELTS ở Aarhus xong, cô chơi loops.',
        'Điểm b khoản 2, vitamin c, hai ẩn x và y; bạn k biết thì hỏi.',
        'Khối A1 và khán đài B12 ở quận5, máy mp3, xe 4x4, tin COVID19.',
        'Bạn đọc kêu: “cooool quá”.',
      ],
    },
  },
  (context) => {
    reportMends(context, 'keys', 'misspelt', 'leftover');
    reportMisspelt(context);
  },
);
