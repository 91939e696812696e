import { findResidue } from '../src/damage/html-residue.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Mã HTML hay mã wiki còn sót trong văn bản.', en: 'HTML or wikitext left in the text.' },
    rationale: {
      vi: 'Sót lại khi lấy bài từ trang mạng. Ký tự viết bằng mã được thay tự động, trừ “<” và “>”, vì có thể thành thẻ; thẻ, thuộc tính và mã wiki chỉ được đề nghị xóa. Im lặng với AT&T, x < y và địa chỉ mạng.',
      en: 'Left over when an article is taken from a page. Character references are replaced unseen, but for “<” and “>”, which might become tags; tags, attributes and wikitext are only offered for deletion. Quiet on AT&T, x < y and addresses.',
    },
    messages: {
      reference: { vi: 'Mã HTML “{{code}}” còn sót.', en: 'HTML character reference “{{code}}” left over.' },
      tag: { vi: 'Thẻ HTML “{{code}}” còn sót.', en: 'HTML tag “{{code}}” left over.' },
      wiki: { vi: 'Mã wiki “{{code}}” còn sót.', en: 'Wikitext “{{code}}” left over.' },
      attribute: { vi: 'Thuộc tính HTML “{{code}}” còn sót.', en: 'HTML attribute “{{code}}” left over.' },
    },
    examples: {
      invalid: [
        { text: 'Xã được cấp tổng⟦&nbsp;⟧kinh phí 2 tỷ đồng.', fix: ' ' },
        { text: 'Ông gọi đó là ⟦&amp;quot;;⟧phép màu⟦&quot;⟧.', fix: ['"', '"'] },
        { text: 'Gi⟦&aacute;⟧ lúa tăng nhẹ.', fix: 'á' },
        { text: 'Hết giờ.⟦<br/>⟧Mọi người ra về⟦</p>⟧', fix: [' ', ''] },
        { text: 'Nếu giá ⟦&lt;⟧ 5 tỷ thì ký.' },
        { text: '⟦[[Huế|Cố đô]]⟧ nằm bên ⟦[[sông Hương]]⟧⟦<ref>Sách cũ</ref>⟧.', fix: ['Cố đô', 'sông Hương', ''] },
        { text: 'Bảng tin ⟦style="color:red"⟧ của huyện.', fix: '' },
      ],
      valid: [
        'Hãng AT&T và mục Q&A.',
        'Nếu x < y thì <3 nhé, còn a>b.',
        'Địa chỉ https://example.vn/?a=1&lt=2.',
        'P&G; R&D; A&B.',
        'Tỷ lệ a=b, mảng [[1, 2], [3]] và lời [sic] của ông.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { start, end, kind, text } of findResidue(document)) {
      const code = document.text.slice(start, end);
      const data = { code: code.length > 40 ? `${code.slice(0, 39)}…` : code };
      report({
        start,
        end,
        messageId: kind,
        data,
        damage: true,
        ...(kind !== 'reference' ? { suggest: [text] } : /[<>]/.test(text) ? {} : { fix: text }),
      });
    }
  },
);
