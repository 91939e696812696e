/** What a finding says when the pointer rests on it: what, why, by which authority, and where to read more. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver/node';
import { metaOf } from '../../reporters/rule-info.ts';
import type { Locale } from '../../messages/locale.ts';
import type { Checked } from './checker.ts';
import type { LocatedFinding } from '../../findings/located.ts';
import type { Client } from './client.ts';
import { offsetOf, rangeOf } from './encoding.ts';
import { rulePage } from '../../reporters/rule-page.ts';
import { TEXTS } from './texts.ts';

/** What Markdown would take for markup. No more is escaped than must be: some editors show the backslashes. */
const MARKUP = /[\\`*_[\]<>]/g;

function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(/\r\n|[\r\n]/g, ' ');
}

/**
 * The explanation at a position; null where there is none.
 * @param showsMessages the client shows the messages beside it
 */
export function hoverAt(position: Position, checked: Checked, client: Client, showsMessages: boolean): Hover | null {
  const { document, settings, found } = checked;
  const offset = offsetOf(document, position, client.encoding);
  const here = found.filter(({ start, end }) => start <= offset && (offset < end || (start === end && offset === start)));
  if (settings === undefined || here.length === 0) return null;
  const { locale } = settings.lint;
  const markdown = client.hoverKind === MarkupKind.Markdown;
  const told = here.flatMap((one) => {
    const parts = markdown ? asMarkdown(one, locale) : asText(one, locale);
    const shown = showsMessages ? parts.slice(1) : parts;
    return shown.length === 0 ? [] : shown.join(markdown ? '\n\n' : '\n');
  });
  if (told.length === 0) return null;
  const value = told.join(markdown ? '\n\n---\n\n' : '\n\n');
  return { contents: { kind: client.hoverKind, value }, range: rangeOf(document, here[0].start, here[0].end, client.encoding) };
}

/** Paragraphs, the message first. */
function asMarkdown({ ruleId, message }: LocatedFinding, locale: Locale): string[] {
  const meta = ruleId === null ? undefined : metaOf(ruleId);
  if (meta === undefined) return [escapeMarkdown(message)];
  const page = rulePage(ruleId!);
  const authority = meta.authority === undefined ? [] : [`${TEXTS.authority[locale]}: ${escapeMarkdown(meta.authority)}`];
  const link = page === undefined ? `\`${ruleId}\`` : `[${TEXTS.aboutRule[locale]}: ${ruleId}](${page})`;
  return [`**${escapeMarkdown(message)}**`, escapeMarkdown(meta.rationale[locale]), ...authority, link];
}

/** Lines, the message first. */
function asText({ ruleId, message }: LocatedFinding, locale: Locale): string[] {
  const meta = ruleId === null ? undefined : metaOf(ruleId);
  if (meta === undefined) return [message];
  const authority = meta.authority === undefined ? [] : [`${TEXTS.authority[locale]}: ${meta.authority}`];
  return [message, meta.rationale[locale], ...authority, `${ruleId} ${rulePage(ruleId!) ?? ''}`.trim()];
}
