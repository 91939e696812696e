/** How far a stream has got, on stderr: one line that changes in a terminal, a line a minute in a log, and the end. */
import { counted } from '../../messages/counted.ts';
import type { Locale } from '../../messages/locale.ts';
import type { Tally } from '../../stream/tally.ts';

export interface StreamProgress {
  /** So many more bytes of the input were read, or passed over. */
  read(bytes: number, passed?: boolean): void;
  /** What was written so far. */
  written(tally: Tally): void;
  /** The last line. */
  end(tally: Tally): void;
}

const TERMINAL_MS = 200;
const LOG_MS = 60_000;
/** Earlier a speed says nothing. */
const TELLING_MS = 1000;
const SLOWEST = 0.05;
const MEGABYTE = 1_000_000;
/** What is counted, in the order of the totals. */
const NOUNS = ['syllable', 'error', 'warning'];

const silent: StreamProgress = { read: () => undefined, written: () => undefined, end: () => undefined };

/** @param total bytes of all inputs; 0 if not known */
export function startStreamProgress(
  total: number,
  locale: Locale,
  wanted: boolean,
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = Date.now,
): StreamProgress {
  if (!wanted) return silent;
  const begun = now();
  const number = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-US');
  const every = stream.isTTY ? TERMINAL_MS : LOG_MS;
  let shownAt = begun;
  let bytes = 0;
  let shown = false;
  let skipped = 0;

  function line({ records, failed, dropped }: Tally): string {
    const seconds = Math.max(0.001, (now() - begun) / 1000);
    const speed = (bytes - skipped) / MEGABYTE / seconds;
    const parts = [
      locale === 'vi' ? `${number.format(records)} bản ghi` : counted(records, 'record', number.format(records)),
      ...(dropped > 0 ? [locale === 'vi' ? `${number.format(dropped)} bị loại` : `${number.format(dropped)} dropped`] : []),
      ...(failed > 0 ? [locale === 'vi' ? `${number.format(failed)} hỏng` : `${number.format(failed)} failed`] : []),
      ...(now() - begun >= TELLING_MS && speed >= SLOWEST ? [`${speed.toFixed(1)} MB/s`] : []),
    ];
    if (total > 0 && bytes < total) {
      const left = (total - bytes) / Math.max(1, (bytes - skipped) / seconds);
      parts.push(`${Math.floor((100 * bytes) / total)} %`, locale === 'vi' ? `còn ${duration(left)}` : `${duration(left)} left`);
    }
    return parts.join(' · ');
  }

  /** What was found in all of it. */
  function totals({ syllables, errors, warnings, fixes }: Tally): string {
    const rate = number.format(Math.round((syllables === 0 ? 0 : (1000 * errors) / syllables) * 100) / 100);
    const counts = [syllables, errors, warnings, fixes];
    const shown = counts.map((count) => number.format(count));
    const parts =
      locale === 'vi'
        ? [`${shown[0]} âm tiết`, `${shown[1]} lỗi`, `${shown[2]} cảnh báo`, `${rate} lỗi trên 1.000 âm tiết`]
        : [...NOUNS.map((noun, i) => counted(counts[i], noun, shown[i])), `${rate} errors in 1,000 syllables`];
    if (fixes > 0) parts.push(locale === 'vi' ? `đã sửa ${shown[3]} chỗ` : `${counted(fixes, 'place', shown[3])} fixed`);
    return parts.join(' · ');
  }

  return {
    read(count, passed = false) {
      bytes += count;
      if (passed) skipped += count;
    },
    written(tally) {
      if (now() - shownAt < every) return;
      shownAt = now();
      stream.write(stream.isTTY ? `\r\x1b[K${line(tally)}` : `${line(tally)}\n`);
      shown = stream.isTTY;
    },
    end(tally) {
      stream.write(`${shown ? '\r\x1b[K' : ''}${line(tally)}\n${totals(tally)}\n`);
    },
  };
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return (parts[0] > 0 ? parts : parts.slice(1)).map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
