/** Text within Markdown. */
import { reveal } from './display.ts';

/** Text that Markdown shows as it is: nothing invisible, no markup, one line. */
export function markdownText(text: string): string {
  return text
    .split('\n')
    .map(reveal)
    .join(' ⏎ ')
    .replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&');
}
