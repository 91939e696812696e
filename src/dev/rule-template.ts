/** What `npm run new-rule` writes: a rule that works, and the table of its edge cases. */
import type { Category } from '../language/category.ts';

/** Source of rules/<id>.ts. */
export function ruleSource(category: Category): string {
  return `import { defineRule } from '../src/language/rule.ts';
import { matchCase } from '../src/text/case.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: '${category}',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'TODO: lỗi gì, trong một câu.', en: 'TODO: what is wrong, in one line.' },
    rationale: {
      vi: 'TODO: vì sao đó là lỗi, và những gì được bỏ qua.',
      en: 'TODO: why it matters, and where the rule keeps quiet.',
    },
    messages: { found: { vi: '“{{wrong}}” nên viết “{{right}}”.', en: '“{{wrong}}” should read “{{right}}”.' } },
    examples: {
      invalid: [{ text: 'TODO: câu này viết ⟦sai⟧ một chữ.', fix: 'đúng' }],
      valid: ['TODO: câu trông giống như có lỗi mà không có.'],
    },
  },
  ({ document, report }) => {
    for (const at of words.in(document)) {
      if (standsByRight(document, at)) continue;
      const wrong = document.textOf(at);
      const right = matchCase(wrong, RIGHT.get(document.formOf(at))!);
      report({ ...document.span(at), messageId: 'found', data: { wrong, right }, suggest: [right] });
    }
  },
);

/** What each wrong word should be. */
const RIGHT = new Map([['sai', 'đúng']]);
const words = new WordList(RIGHT.keys());

/** In an address, a quotation or a name, and before "số": sai số. */
function standsByRight(document: TextDocument, at: number): boolean {
  if (document.hasFlag(at, Flag.Protected | Flag.Quoted | Flag.Name)) return true;
  return document.formOf(document.next(at)) === 'số';
}
`;
}

/** Source of tests/rules/<id>.test.ts. */
export function testSource(id: string): string {
  return `import { testRule } from '../test-rule.ts';

testRule('${id}', {
  // TODO: the guards, and what the examples do not show.
  valid: ['Bà kể: “Tôi viết sai rồi”.', 'Phép đo có sai số lớn.'],
  invalid: [{ text: '⟦Sai⟧ ở đây, ⟦sai⟧ ở kia.', output: 'Đúng ở đây, đúng ở kia.' }],
});
`;
}
