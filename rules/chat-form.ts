import { defineRule } from '../src/language/rule.ts';
import { chatForms } from '../src/lexicon/chat-forms.ts';
import { matchCase } from '../src/text/case.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';
import { isLabel } from '../src/verdict/guards.ts';
import { suspectedTokens } from '../src/verdict/verdict.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Chữ viết tắt, viết lái của tin nhắn.', en: 'A word shortened or respelt as in chat.' },
    rationale: {
      vi: '“Ko”, “đc”, “ngta” là cách viết của tin nhắn; bài báo viết “không”, “được”, “người ta”. Không tự sửa vì có khi trích nguyên văn. Bỏ qua đơn vị (20k, mỗi kg), chữ hoa viết tắt, mục liệt kê (điểm k), tiếng nước ngoài.',
      en: '“Ko”, “đc” and “ngta” belong to messages; an article has “không”, “được”, “người ta”. Never fixed unseen, because it may be quoted as written. Quiet on units (20k, mỗi kg), abbreviations in capitals, items (điểm k) and foreign words.',
    },
    messages: { chat: { vi: '“{{wrong}}” viết đầy đủ là “{{right}}”.', en: '“{{wrong}}” in full is “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Tôi ⟦ko⟧ biết chị ấy đã về.', fix: 'không' },
        { text: 'Hàng mua rồi có ⟦đc⟧ đổi không?', fix: 'được' },
        { text: 'Nghe ⟦ngta⟧ nói vậy, bà ⟦cx⟧ tin.', fix: ['người ta', 'cũng'] },
        { text: 'Mai anh có đi ⟦k⟧ thì bảo em.', fix: 'không' },
      ],
      valid: [
        'Vé giá 20k, cam 30 nghìn đồng mỗi kg.',
        'Theo điểm k khoản 1, NG. Nam và bà K. được miễn.',
        'Trận Arsenal vs Chelsea diễn ra tối nay.',
        'Bài hát “You r my love” được yêu thích.',
      ],
    },
  },
  ({ document, report }) => {
    const places = forms.in(document);
    const variables = new Set(places.filter((at) => isVariable(document, at)).map((at) => document.formOf(at)));
    for (const at of places) {
      if (!isChat(document, at) || variables.has(document.formOf(at))) continue;
      if (document.useModel && suspectedTokens(document).has(at)) continue;
      const wrong = document.textOf(at);
      const suggest = chatForms.get(document.formOf(at))!.map((meant) => matchCase(wrong, meant));
      report({ ...document.span(at), messageId: 'chat', data: { wrong, right: suggest[0] }, suggest });
    }
  },
);

const forms = new WordList(chatForms.keys());

/** In small letters among Vietnamese words; a single letter, and vs, which joins two, need one on each side, or to open the sentence. */
function isChat(document: TextDocument, at: number): boolean {
  const isOpening = document.hasFlag(at, Flag.SentenceStart);
  if (document.hasFlag(at, Flag.Protected | Flag.AllCaps | Flag.MixedCase)) return false;
  if (document.hasFlag(at, Flag.Capitalised) && !isOpening) return false;
  const form = document.formOf(at);
  const neighbours = [document.previous(at), document.next(at)].filter((word) => word >= 0);
  if (!neighbours.every((word) => isVietnamese(document, word))) return false;
  const isFree = form.length > 1 && form !== 'vs';
  return neighbours.length === 2 || (neighbours.length === 1 && (isFree || (isOpening && form !== 'vs')));
}

const BEFORE_VARIABLE = new Set(['biến', 'hàm', 'số', 'thức', 'trị', 'với']);

/** A letter that numbers something or stands for a quantity somewhere: số biến k. */
function isVariable(document: TextDocument, at: number): boolean {
  const form = document.formOf(at);
  return form.length === 1 && (isLabel(document, at, form) || BEFORE_VARIABLE.has(document.formOf(document.previous(at))));
}

/** A word in small letters that is a syllable or another form of chat: no name, no foreign word, no piece of a broken word. */
function isVietnamese(document: TextDocument, at: number): boolean {
  const form = document.formOf(at);
  if (chatForms.has(form)) return true;
  return form.length > 1 && document.isSyllable(at) && !document.hasFlag(at, Flag.Name | Flag.Protected | Flag.AllCaps);
}
