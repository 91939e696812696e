/** Tells a report of an earlier run from an article, which no report may take the place of. */

/** How the reports of each format begin. */
const BEGINNINGS: readonly RegExp[] = [
  /^\[\s*(?:\]|\{"filePath":|\{"type":"issue")/,
  /^\{[^{]{0,200}"\$schema":\s*"[^"]*sarif/,
  /^\{"source":\{"name":"vilint"\}/,
  /^<\?xml[^>]*>\s*<(?:testsuites name="vilint"|checkstyle)/,
  /^<!doctype html>[^]{0,2000}<meta name="generator" content="vilint /i,
  /^::(?:group|error|warning|notice)\b/,
  /^.{1,400}?:\d{1,9}:\d{1,9}: (?:error|warning): .{0,400} \[vi\//,
  /^## vilint: /,
  // For people: a name, then its findings; or the summary alone.
  /^.+\n {2}\d+:\d+ {2}(?:lỗi|cảnh báo|error|warning) {2}/,
  /^(?: +\d+ {2}vi\/| {2}(?:Đã sửa|Fixed) |[✔✖⚠] )/,
];

/** True if a text that begins so is a report, or nothing. */
export function isReport(head: string): boolean {
  return head.trim() === '' || BEGINNINGS.some((beginning) => beginning.test(head));
}
