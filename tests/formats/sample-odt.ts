/** Small OpenDocument texts for the tests. */
import { strToU8, zipSync } from 'fflate';

const NAMESPACES = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const MORE =
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** LibreOffice opens no archive whose files are not listed. */
const LISTED = Object.entries({ '/': 'application/vnd.oasis.opendocument.text', 'content.xml': 'text/xml', 'styles.xml': 'text/xml' })
  .map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)
  .join('');

/** A document with this body, automatic styles and master page. */
export function odt(body: string, { styles = '', page = '', manifest = '' } = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${NAMESPACES} ${MORE}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<office:document-styles ${NAMESPACES} ${MORE}><office:master-styles><style:master-page>${page}</style:master-page></office:master-styles></office:document-styles>`,
    ),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${LISTED}${manifest}</manifest:manifest>`,
    ),
  });
}

/** A paragraph. */
export function p(content: string): string {
  return `<text:p>${content}</text:p>`;
}
