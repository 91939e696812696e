/** Puts diacritics back; what is markup stays as it is. */
import type { Client } from '../client.ts';
import type { Shape } from '../protocol.ts';

const TAG = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g;

/** A text with diacritics on its bare words. */
export async function restore(client: Client, text: string, { language }: Shape): Promise<string> {
  if (language !== 'html') return client.ask('restore', { text });
  let result = '';
  let at = 0;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    result += (await client.ask('restore', { text: text.slice(at, index) })) + tag;
    at = index + tag.length;
  }
  return result + (await client.ask('restore', { text: text.slice(at) }));
}
