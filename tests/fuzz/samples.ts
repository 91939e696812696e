/** Valid files of every kind, small, for damage. Written for this purpose or made of the sample articles. */
import { docx, p, r } from '../formats/sample-docx.ts';
import { odt, p as paragraph } from '../formats/sample-odt.ts';
import { articles } from './texts.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const lines = articles.flatMap((text) => text.split('\n')).filter((line) => line.length > 30 && line.length < 400);
const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char]!);

export const texts: readonly string[] = articles.map((text) => text.slice(0, 600));

export const markdowns: readonly string[] = [
  `---\ntitle: Thử\n---\n\n# ${lines[0]}\n\n> ${lines[1]}\n> - ${lines[2]}\n\n1. một\n2. hai\n\n\`\`\`js\nvar đng = 1;\n\`\`\`\n\n| a | b |\n|---|:-:|\n| ${lines[3]!.slice(0, 40)} | \`mã\` |\n\n[^1]: chú thích\n\n[liên kết](http://a.vn "tên") ![ảnh](b.png) **đậm** _nghiêng_ \\* <b>x</b>\n\n[a]: http://b.vn\n\nTên\n===\n`,
  `${lines[4]}\n\n    thụt vào\n\n<div>\n${lines[5]}\n</div>\n\n* * *\n\n<!-- eslint-disable-next-line vi/repeated-word -->\ncủa của\n~~~\n${lines[6]}`,
];

export const htmls: readonly string[] = [
  `<!DOCTYPE html><html lang="vi"><head><title>${escaped(lines[0]!)}</title><style>p{color:red}</style><script>if (a<b) "</p>";</script></head><body><h1>${escaped(lines[1]!)}</h1><!-- ghi chú --><p class="x">${escaped(lines[2]!)}<br/>Vi&#7879;t&nbsp;Nam , <b>đậ</b>m</p><pre>a  b</pre><table><tr><td>1<td>2</table><textarea><p></textarea></body></html>`,
  `<p>${escaped(lines[3]!)}\n<ul><li>một<li>hai</ul><a href='x>y'>${escaped(lines[4]!)}</a><svg><![CDATA[x]]></svg><?php echo 1; ?></p>`,
];

export const jsons: readonly string[] = [
  JSON.stringify(
    [
      { title: lines[0], body: lines[1], n: 1, meta: { tags: ['một', 'hai'], lead: lines[2] } },
      { title: 'Tin , nhanh', body: '<p>Vi&#7879;t</p>' },
    ],
    null,
    1,
  ),
  JSON.stringify({ body: `Dòng một , \n"hai"\t\\ \u0001 ${lines[3]}`, title: null, meta: { lead: '' } }),
  '{"body": "Vi\\u1ec7t Nam \\ud83d\\ude00 \\/ , t\\u0103ng", "title": "x"}',
];
export const jsonLines: readonly string[] = [
  lines
    .slice(0, 6)
    .map((body, i) => JSON.stringify({ id: i, title: 'Tin', body, meta: { lead: 'của của' } }))
    .join('\n'),
  `{"body": "Vốn , tăng"}\n\n{"body": "x\\ny"}\r\n{"body": 1}\n`,
];
export const FIELDS = ['body', 'title:markdown', 'meta.lead:html', 'meta.tags'];

export const csvs: readonly string[] = [
  `id,title,body\n1,Tin,"${lines[0]!.replaceAll('"', '""')}"\n2,"Nói ""được"" , rồi",x\r\n3,,\n`,
  `body;title\n"Dòng một ,\nhai";a\nkhông có ngoặc , rồi;b\n`,
  'title\tbody\nA\tVốn , tăng\n\n"B"\t"C"\n',
];

const bodies = [
  p(escaped(lines[0]!)) + p(r('Vốn đầu '), r('tư , tăng', '<w:b/>')) + '<w:p/>' + p(escaped(lines[1]!)),
  `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>Một</w:t><w:br/><w:tab/><w:t xml:space="preserve"> hai , ba</w:t></w:r><w:ins w:id="1" w:author="a"><w:r><w:t>thêm ,</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc>${p('ô  một')}</w:tc></w:tr></w:tbl><w:p><w:hyperlink>${r('liên kết , này')}</w:hyperlink><w:r><w:drawing/></w:r><w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple></w:p>`,
];
export const docxBodies: readonly string[] = bodies;
export const docxs: readonly Uint8Array[] = [
  docx(bodies[0]!),
  docx(bodies[1]!, {
    footnotes: `<w:footnote w:id="1">${p('Chú thích , một')}</w:footnote>`,
    header: p('Đầu trang'),
    comments: `<w:comment w:id="0">${p('x')}</w:comment>`,
  }),
];

const contents = [
  paragraph(escaped(lines[0]!)) + paragraph('Vốn đầu <text:span>tư , tăng</text:span>') + '<text:p/>',
  `<text:h>Tên</text:h>${paragraph('một<text:s text:c="3"/>hai<text:tab/>ba<text:line-break/>bốn , năm')}<text:list><text:list-item>${paragraph('mục')}</text:list-item></text:list><table:table><table:table-row><table:table-cell>${paragraph('ô')}</table:table-cell></table:table-row></table:table>${paragraph('x<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' + paragraph('chú , thích') + '</text:note-body></text:note>y')}`,
];
export const odtBodies: readonly string[] = contents;
export const odts: readonly Uint8Array[] = contents.map((content) => odt(content));

export const inBytes = (all: readonly string[]): Uint8Array[] => all.map(bytes);
