/** The frame of the page: header, tools, tabs, messages. Drawn anew when the language changes. */
import { redoDepth, undo, undoDepth, redo } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';
import type { App } from './app.ts';
import { byId, h, icon, ICONS } from './dom.ts';
import { showDictionary } from './dialogs/dictionary.ts';
import { showHelp } from './dialogs/help.ts';
import { showRules } from './dialogs/rules.ts';
import { isDocument } from '../formats/is-document.ts';
import { copyText, download, downloadText, extensionOf, openFile } from './files.ts';
import { SAMPLE } from './sample.ts';
import type { Settings } from './settings.ts';
import { locale, say, speak, type TextKey } from './texts.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
const THEME_TEXTS = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const satisfies Record<Settings['theme'], TextKey>;

function tool(id: string, path: string, text: TextKey, deed: () => unknown, hint: TextKey = text): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', id, title: hint === text ? undefined : say(hint), onclick: () => void deed() },
    icon(path),
    h('span', {}, say(text)),
  );
}

function iconTool(id: string, path: string, text: TextKey, deed: () => unknown): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', id, class: 'icon-only', title: say(text), 'aria-label': say(text), onclick: () => void deed() },
    icon(path),
  );
}

/** The colours that were chosen, or those of the system. */
export function applyTheme({ theme }: Settings): void {
  document.documentElement.dataset.theme = theme;
}

/** @param translated is called after the language has changed */
export function drawHeader(app: App, translated: () => void): void {
  const { settings } = app;
  const theme = h(
    'button',
    {
      type: 'button',
      id: 'theme',
      class: 'icon-only',
      title: say(THEME_TEXTS[settings.theme]),
      'aria-label': say(THEME_TEXTS[settings.theme]),
      onclick: () => {
        app.set({ theme: THEMES[(THEMES.indexOf(settings.theme) + 1) % THEMES.length] });
        applyTheme(settings);
        drawHeader(app, translated);
        byId('theme').focus();
      },
    },
    icon(ICONS[settings.theme]),
  );
  const language = h(
    'button',
    {
      type: 'button',
      id: 'language',
      lang: locale() === 'vi' ? 'en' : 'vi',
      onclick: () => {
        const other = locale() === 'vi' ? 'en' : 'vi';
        speak(other);
        app.set({ locale: other });
        translated();
        byId('language').focus();
      },
    },
    say('language'),
  );
  const open = (id: string, text: TextKey, deed: () => void): HTMLElement => h('button', { type: 'button', id, onclick: deed }, say(text));
  byId('tagline').textContent = say('tagline');
  byId('skip').textContent = say('skip');
  byId('nav').replaceChildren(
    open('show-rules', 'rules', () => showRules(app)),
    open('show-dictionary', 'dictionary', () => showDictionary(app)),
    open('show-help', 'help', showHelp),
    language,
    theme,
  );
}

/** The ending that the tools are for. */
let drawnFor: string | undefined;

export function drawTools(app: App): void {
  const tools = byId('tools');
  tools.setAttribute('aria-label', say('tools'));
  const input = h('input', {
    type: 'file',
    id: 'file',
    accept: '.txt,.text,.docx,.html,.htm,.md,.markdown,.odt',
    hidden: true,
    onchange: ({ target }) => {
      const field = target as HTMLInputElement;
      if (field.files?.[0] !== undefined) void openFile(app, field.files[0]);
      field.value = '';
    },
  });
  const extension = extensionOf(app);
  drawnFor = extension;
  const canMark = isDocument(extension);
  tools.replaceChildren(
    h(
      'div',
      { class: 'group' },
      tool('open', ICONS.open, 'openFile', () => input.click(), 'openHint'),
      input,
      tool('sample', ICONS.sample, 'sample', () => app.show(SAMPLE)),
      tool('blank', ICONS.blank, 'blank', () => app.blank(), 'blankHint'),
    ),
    h(
      'div',
      { class: 'group' },
      iconTool('undo', ICONS.undo, 'undo', () => undo(app.view)),
      iconTool('redo', ICONS.redo, 'redo', () => redo(app.view)),
      tool('restore', ICONS.restore, 'restore', () => app.restore(), 'restoreHint'),
    ),
    h(
      'div',
      { class: 'group' },
      tool('copy', ICONS.copy, 'copy', () => copyText(app)),
      tool('download', ICONS.download, 'download', () => download(app)),
      canMark &&
        h(
          'button',
          { type: 'button', id: 'download-comments', title: say('downloadCommentsHint'), onclick: () => void download(app, true) },
          say('downloadComments'),
        ),
      canMark && h('button', { type: 'button', id: 'download-text', onclick: () => downloadText(app) }, say('downloadText')),
    ),
  );
  if (canMark) byId('download').title = say('downloadTracked', { extension });
  updateTools(app);
}

/** Greys out what cannot be done now. */
export function updateTools(app: App): void {
  if (drawnFor !== extensionOf(app)) drawTools(app);
  const { state } = app.view;
  const set = (id: string, isOff: boolean): void => {
    (byId(id) as HTMLButtonElement).disabled = isOff;
  };
  set('undo', undoDepth(state) === 0);
  set('redo', redoDepth(state) === 0);
  for (const id of ['restore', 'copy', 'download', 'blank']) set(id, state.doc.length === 0);
}

/** What the last message offers to undo leads back from here. */
let announced: EditorState | undefined;

/** Takes the way back out of a message when it would undo something else. */
export function updateToast({ view: { state } }: App): void {
  if (announced === undefined || (undoDepth(state) === undoDepth(announced) && state.doc.eq(announced.doc))) return;
  byId('toast').querySelector('button')?.remove();
}

let timer: ReturnType<typeof setTimeout> | undefined;
const STAYS = 6000;

/** A message at the edge of the page, which screen readers say. What it tells of can be undone until something else is done. */
export function announce(app: App, text: string, canUndo = false): void {
  const toast = byId('toast');
  announced = app.view.state;
  const back = (): void => {
    updateToast(app);
    if (toast.querySelector('button') !== null) undo(app.view);
    toast.hidden = true;
  };
  toast.replaceChildren(h('span', {}, text), ...(canUndo ? [h('button', { type: 'button', onclick: back }, say('undo'))] : []));
  toast.hidden = false;
  const leave = (): void => {
    // Nothing goes away under a pointer, or from whoever came to it by keys.
    if (toast.matches(':hover, :focus-within')) timer = setTimeout(leave, STAYS);
    else toast.hidden = true;
  };
  clearTimeout(timer);
  timer = setTimeout(leave, STAYS);
}
