/** Which fields are read, and which never. */
import { describe, expect, it } from 'vitest';
import { isChecked, type Traits } from '../../src/extension/text/eligible.ts';
import { isVietnamese } from '../../src/extension/text/vietnamese.ts';
import { isEverywhere, patternOf, siteOf, siteOfPattern } from '../../src/extension/sites.ts';

const field = (traits: Partial<Traits>): Traits => ({
  kind: 'input',
  type: 'text',
  autocomplete: '',
  inputMode: '',
  name: '',
  id: '',
  maxLength: undefined,
  isWritable: true,
  isMasked: false,
  classes: new Set(),
  codeLanguage: undefined,
  isDeclined: false,
  ...traits,
});

describe('a field is read', () => {
  it.each<[string, Partial<Traits>]>([
    ['a textarea', { kind: 'textarea', type: '' }],
    ['an editor', { kind: 'rich', type: '' }],
    ['a line for a headline', { name: 'title' }],
    ['autocomplete turned off', { autocomplete: 'off' }],
    ['an autocomplete that no browser knows', { autocomplete: 'nope' }],
    ['a name that only looks like a secret', { name: 'passage' }],
    ['a name with “card” in it', { name: 'cardDescription' }],
    ['“shopping”', { id: 'shopping' }],
    ['prose in an editor for code', { kind: 'rich', type: '', codeLanguage: 'markdown' }],
    ['a line with room', { maxLength: 120 }],
    ['a comment that is a search of words', { kind: 'textarea', type: '', autocomplete: 'on' }],
  ])('%s', (_, traits) => expect(isChecked(field(traits))).toBe(true));
});

describe('a field is never read', () => {
  it.each<[string, Partial<Traits>]>([
    ['a password', { type: 'password' }],
    ['a password that is shown', { isMasked: true }],
    ['a new password', { autocomplete: 'new-password' }],
    ['a password of a section', { autocomplete: 'section-a current-password' }],
    ['a code from a message', { autocomplete: 'one-time-code' }],
    ['the number of a card', { autocomplete: 'cc-number' }],
    ['the name on a card', { autocomplete: 'billing cc-name' }],
    ['a card by its name', { name: 'card_number' }],
    ['the code on a card', { id: 'cvc' }],
    ['a card in Vietnamese', { name: 'so-the' }],
    ['a password in Vietnamese', { name: 'matKhau' }],
    ['a secret in a textarea', { kind: 'textarea', type: '', name: 'apiKey' }],
    ['a code in a textarea', { kind: 'textarea', type: '', autocomplete: 'one-time-code' }],
    ['an address', { type: 'email' }],
    ['an address in a text field', { autocomplete: 'email' }],
    ['a name', { autocomplete: 'family-name' }],
    ['a number', { inputMode: 'numeric' }],
    ['a search', { type: 'search' }],
    ['a date', { type: 'date' }],
    ['a code by its length', { maxLength: 6 }],
    ['what cannot be written in', { kind: 'textarea', type: '', isWritable: false }],
    ['Monaco', { kind: 'textarea', type: '', classes: new Set(['inputarea', 'monaco-editor']) }],
    ['Ace', { kind: 'textarea', type: '', classes: new Set(['ace_text-input', 'ace_editor']) }],
    ['CodeMirror 5', { kind: 'textarea', type: '', classes: new Set(['CodeMirror']) }],
    ['CodeMirror 6 with code', { kind: 'rich', type: '', codeLanguage: 'javascript' }],
    ['a page that asks not to', { kind: 'rich', type: '', isDeclined: true }],
  ])('%s', (_, traits) => expect(isChecked(field(traits))).toBe(false));
});

describe('Vietnamese', () => {
  it.each(['Sở Nông nghiệp và Môi truờng', 'Đi học', 'đã hòan thành', 'Giá xăng tăng, theo Bloomberg và The Wall Street Journal.'])(
    '%s',
    (text) => expect(isVietnamese(text)).toBe(true),
  );
  it('written with loose marks', () => expect(isVietnamese('Mức nước sông Tiền'.normalize('NFD'))).toBe(true));

  it.each([
    ['nothing', ''],
    ['English', 'Please find the minutes of our meeting attached.'],
    ['French', 'L’été, la forêt où naît le château a brûlé.'],
    ['Portuguese', 'São três irmãos: não é à toa que há pão.'],
    ['English about one Vietnamese name', `${'word after word of an English text '.repeat(6)}by Nguyễn Du`],
    ['code', 'function add(a, b) { return a + b; }'],
  ])('is not: %s', (_, text) => expect(isVietnamese(text)).toBe(false));
});

describe('a site', () => {
  it.each([
    ['https://bao.example.com/viet?x=1', 'bao.example.com'],
    ['http://localhost:8080/', 'localhost'],
    ['chrome://extensions/', undefined],
    ['about:srcdoc', undefined],
    ['file:///tmp/a.html', undefined],
    ['null', undefined],
    [undefined, undefined],
  ])('of %s', (url, site) => expect(siteOf(url)).toBe(site));

  it('is told from its pattern', () => {
    expect(siteOfPattern(patternOf('example.com'))).toBe('example.com');
    expect(siteOfPattern('*://*/*')).toBeUndefined();
    expect([isEverywhere(['*://example.com/*']), isEverywhere(['*://example.com/*', '*://*/*'])]).toEqual([false, true]);
  });
});
