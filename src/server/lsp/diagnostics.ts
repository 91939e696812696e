/** Findings as the protocol's diagnostics. */
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver/node';
import { metaOf } from '../../reporters/rule-info.ts';
import type { Checked } from './checker.ts';
import { proposalsOf, type LocatedFinding } from '../../findings/located.ts';
import type { Client } from './client.ts';
import { rangeOf } from './encoding.ts';
import { say } from '../../messages/say.ts';
import { rulePage } from '../../reporters/rule-page.ts';
import { TEXTS } from './texts.ts';

/** More would only choke the client; such a text is none. */
const MOST = 5000;

/** What a diagnostic carries for clients that make something of it themselves. */
export interface DiagnosticData {
  readonly category: string;
  /** What may stand in place of the reported span; the safe fix first. */
  readonly corrections: readonly string[];
}

/** Diagnostics of a checked document, in order. How many are left out is told after them, at the first of those. */
export function diagnosticsOf(checked: Checked, client: Client): Diagnostic[] {
  const { found, document, settings } = checked;
  const shown = found.slice(0, MOST).map((one) => diagnosticOf(one, checked, client));
  const next = found.at(MOST);
  if (next === undefined) return shown;
  const message = say(TEXTS.more, { count: found.length - MOST }, settings!.lint.locale);
  const range = rangeOf(document, next.start, next.end, client.encoding);
  return [...shown, { range, severity: DiagnosticSeverity.Information, source: 'vilint', message }];
}

/** One finding as a diagnostic. */
export function diagnosticOf(found: LocatedFinding, { document }: Checked, client: Client): Diagnostic {
  const { ruleId, message, start, end } = found;
  const diagnostic: Diagnostic = {
    range: rangeOf(document, start, end, client.encoding),
    severity: severityOf(found),
    source: 'vilint',
    message,
  };
  if (ruleId === null) return diagnostic;
  diagnostic.code = ruleId;
  const page = rulePage(ruleId);
  if (page !== undefined) diagnostic.codeDescription = { href: page };
  if (client.diagnosticTags && isSuperfluous(found)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  const edits = proposalsOf(found).filter((edit) => edit.start === start && edit.end === end);
  const data: DiagnosticData = { category: metaOf(ruleId)?.category ?? '', corrections: edits.map(({ text }) => text) };
  diagnostic.data = data;
  return diagnostic;
}

function severityOf({ severity, fatal, ruleId }: LocatedFinding): DiagnosticSeverity {
  if (fatal || severity === 2) return DiagnosticSeverity.Error;
  const level = ruleId === null ? undefined : metaOf(ruleId)?.level;
  return level === 'info' ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
}

/** Left over or said twice: the whole span only has to go. */
function isSuperfluous(found: LocatedFinding): boolean {
  const { ruleId, start, end } = found;
  if (ruleId === null || metaOf(ruleId)?.category !== 'structure') return false;
  const edits = proposalsOf(found);
  return edits.length > 0 && edits.every((edit) => edit.text === '' && edit.start <= start && edit.end >= end);
}
