/** Settles tracked changes in the XML of the test documents, by the standard's words, to check what the program writes. */

/** As if every change were accepted. */
export function acceptAll(xml: string): string {
  return joinParagraphs(without(xml, ['del', 'moveFrom'], ['ins', 'moveTo']), 'del');
}

/** As if every change were rejected. */
export function rejectAll(xml: string): string {
  const rest = without(xml, ['ins', 'moveTo'], ['del', 'moveFrom']).replaceAll('w:delText', 'w:t');
  return joinParagraphs(rest, 'ins').replaceAll(/<w:del [^>]*\/>/g, '');
}

/** Takes elements out: some with their content, of others only the tags. */
function without(xml: string, removed: readonly string[], unwrapped: readonly string[]): string {
  let result = '';
  let depth = 0;
  for (const [piece] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    const [, close, name, selfClosing] = /^<(\/?)w:(\w+)[^>]*?(\/?)>$/.exec(piece) ?? [];
    if (name !== undefined && removed.includes(name) && selfClosing === '') depth += close === '/' ? -1 : 1;
    else if (name !== undefined && unwrapped.includes(name) && selfClosing === '') continue;
    else if (depth === 0) result += piece;
  }
  return result;
}

/** Paragraphs whose mark goes become one with the next. */
function joinParagraphs(xml: string, gone: string): string {
  const mark = new RegExp(`<w:p>(?:<w:pPr>((?:(?!</w:pPr>).)*)</w:pPr>)((?:(?!</w:p>).)*)</w:p><w:p>(<w:pPr>.*?</w:pPr>|<w:pPr/>)?`, 's');
  const alone = /<w:p\/>/g;
  let joined = xml.replace(alone, '<w:p></w:p>');
  for (let at = 0; ;) {
    const match = mark.exec(joined.slice(at));
    if (match === null) return joined;
    const [whole, properties, content, next = ''] = match;
    const from = at + match.index;
    if (properties!.includes(`<w:${gone} `)) joined = `${joined.slice(0, from)}<w:p>${next}${content}${joined.slice(from + whole!.length)}`;
    else at = from + 1;
  }
}
