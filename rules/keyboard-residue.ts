import { reportMisspelt, UNKNOWN_WORD } from '../src/verdict/report-misspelt.ts';
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
      vi: 'Chữ gõ kiểu Telex, VNI hoặc dấu gõ đúp chưa thành tiếng Việt. Chỉ báo khi giải mã ra một tiếng hợp với chữ bên cạnh; từ tiếng Anh, mã hiệu và số đo không bị xét.',
      en: 'Telex or VNI typing, or a doubled mark, that never became Vietnamese. Reported only if it decodes to a syllable that fits its neighbours; English words, codes and measures are left alone.',
    },
    messages: {
      misspelt: {
        vi: '“{{wrong}}” là chữ gõ chưa thành, có thể là “{{right}}”.',
        en: '“{{wrong}}” is unfinished typing; perhaps “{{right}}”.',
      },
      unknown: UNKNOWN_WORD,
    },
    examples: {
      invalid: [
        { text: 'Khu công ⟦nghieejp⟧ mở rộng.', fix: 'nghiệp' },
        { text: 'Người học ⟦tieengs⟧ Anh ngày càng đông.', fix: 'tiếng' },
        { text: 'Chi bộ kết nạp ⟦đđảng⟧ viên trẻ.', fix: 'đảng' },
      ],
      valid: [
        'Taxi đưa khách xem show rồi tắt off.',
        'Virus H5N1, máy bay B52, đội U23 và 30m2 đất.',
        'Thi IELTS ở Aarhus xong, cô chơi loops.',
        'Bạn đọc kêu: “cooool quá”.',
      ],
    },
  },
  (context, meta) => ({
    Document: () => reportMisspelt(context, meta),
  }),
);
