import { defineRule } from '../src/language/rule.ts';
import { reportMends } from '../src/verdict/report-mends.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    description: { vi: 'Hai tiếng viết dính nhau.', en: 'Two syllables run together.' },
    rationale: {
      vi: 'Dấu cách bị mất giữa hai tiếng, hoặc giữa hai câu (Hà NộiTheo). Chỉ báo khi tách ra hợp với chữ hai bên; tên hiệu, từ vay mượn viết liền và mã hiệu không bị xét.',
      en: 'The space between two syllables is gone, or the end of a sentence with it (Hà NộiTheo). Reported only if the parts fit their neighbours; brands, loans written in one piece and codes are left alone.',
    },
    messages: {
      glued: { vi: '“{{wrong}}” viết dính, phải là “{{right}}”.', en: '“{{wrong}}” is run together: “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Cửa hàng tăng ⟦doanhthu⟧ trong quý này.', fix: 'doanh thu' },
        { text: 'Sở thông báo tuyển ⟦dụngcông⟧ chức.', fix: 'dụng công' },
        { text: 'Phòng Giáo dục ⟦vàĐào⟧ tạo có văn bản.', fix: 'và Đào' },
        { text: 'Đoàn đã về đến Hà ⟦NộiTheo⟧ kế hoạch, họ nghỉ hai ngày.', fix: 'Nội. Theo' },
      ],
      valid: [
        'Siêu thị ThếGiớiDiĐộng và hãng VinFast mở cửa.',
        'Cầu bêtông và nhà máy ximăng đã xong.',
        'Ông gửi bức điện từ Tôkyô.',
        'Máy iPhone và loa mymanu.',
      ],
    },
  },
  (context) => reportMends(context, 'glued', 'glued'),
);
