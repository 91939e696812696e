/** Documents of word processors, by the names of files. */

export const DOCUMENT_EXTENSIONS: readonly string[] = ['.docx', '.odt'];

/** True for a document of a word processor, whose bytes have no lines. */
export function isDocument(name: string): boolean {
  const lower = name.toLowerCase();
  return DOCUMENT_EXTENSIONS.some((extension) => lower.endsWith(extension));
}
