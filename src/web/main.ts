/** The page: an editor, a worker that checks its text, and what is shown of the findings. */
import type { EditorView, KeyBinding, ViewUpdate } from '@codemirror/view';
import { App } from './app.ts';
import { Client } from './client.ts';
import { byId, h } from './dom.ts';
import { makeEditor, showText, translateEditor } from './editor/editor.ts';
import { shapeOf } from './editor/source.ts';
import { itemAt, itemsIn, setFindings } from './editor/findings.ts';
import { isHeld } from './editor/marks.ts';
import { closeBox } from './editor/tooltip.ts';
import { takeFile } from './files.ts';
import type { Item } from './item.ts';
import { drawJump } from './jump.ts';
import { card } from './panel/card.ts';
import { drawChanges } from './panel/changes.ts';
import { FindingList } from './panel/list.ts';
import { drawStatistics } from './panel/statistics.ts';
import { watchPresses } from './press.ts';
import type { ProjectSettings } from './protocol.ts';
import { readDraft, readSettings, whenSettingsChange } from './settings.ts';
import { announce, applyTheme, drawHeader, drawTools, updateTools, updateToast } from './shell.ts';
import { drawLength, drawStatus } from './status.ts';
import { chosenTab, drawTabs } from './tabs.ts';
import { locale, say, speak } from './texts.ts';

const settings = readSettings();
speak(settings.locale);
applyTheme(settings);

const { worker, lexicon, names, first, rest, cache, nonce } = ASSETS;
const saveData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
const client = new Client(worker, { start: { lexicon, names, first, rest, cache, saveData } }, (news) => {
  const isBetter = news.level !== app.readiness.level;
  app.readiness = news;
  if (isBetter) app.recheck();
  status();
});
const app = new App(settings, client);
const list = new FindingList(app, byId('view-findings'));
let isOffline = false;
const status = (): void => drawStatus(app, isOffline);

// Checking: one text is with the worker at a time, and then the newest.

let isChecking = false;
let isStale = false;

async function check(): Promise<void> {
  if (isChecking) {
    isStale = true;
    return;
  }
  isChecking = true;
  do {
    isStale = false;
    const { state } = app.view;
    const { doc } = state;
    try {
      const { findings, figures } = await app.check(doc.toString(), shapeOf(state));
      if (doc !== app.view.state.doc) isStale = true;
      else {
        app.figures = figures;
        app.view.dispatch({ effects: setFindings.of(findings) });
      }
    } catch (error) {
      app.fail('', error);
    }
  } while (isStale);
  isChecking = false;
  draw();
}

app.recheck = () => void check();

// Drawing: at most once a frame, and never under a finger.

let isDrawing = false;
const isPressed = watchPresses(byId('panel'), byId('jump'));

function draw(): void {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(function drawn() {
    if (isPressed()) return void requestAnimationFrame(drawn);
    isDrawing = false;
    const items = itemsIn(app.view.state).filter((item) => !isHeld(app.view.state, item));
    byId('count').textContent = items.length === 0 ? '' : String(items.length);
    drawJump(app, items.length);
    const tab = chosenTab();
    if (tab === 'findings') list.draw();
    else if (tab === 'changes') drawChanges(app, byId('view-changes'));
    else drawStatistics(app, byId('view-statistics'));
    updateTools(app);
    updateToast(app);
    drawLength(app);
    // Tells whoever waits for it that what is shown is what was found.
    if (!isChecking) document.documentElement.dataset.checked = app.readiness.level;
  });
}

let drafting: ReturnType<typeof setTimeout> | undefined;

/** Keeps what has been typed since the draft was kept last. */
function keepDraft(): void {
  if (drafting === undefined) return;
  clearTimeout(drafting);
  drafting = undefined;
  app.saveDraft();
}

addEventListener('pagehide', keepDraft);
// A phone may end a page that is not seen, and not say so.
document.addEventListener('visibilitychange', () => document.hidden && keepDraft());

function listen(update: ViewUpdate): void {
  const { docChanged, selectionSet, state, transactions } = update;
  // Only the window or the focus has changed, and somebody may be reading or selecting in the list.
  if (transactions.length === 0) return;
  if (docChanged) {
    delete document.documentElement.dataset.checked;
    clearTimeout(drafting);
    drafting = setTimeout(keepDraft, 300);
    void check();
  }
  if (selectionSet && transactions.some((transaction) => transaction.isUserEvent('select'))) {
    const item = itemAt(state, state.selection.main.head);
    const level = item?.message.severity === 2 ? say('error') : say('warning');
    byId('live').textContent = item === undefined ? '' : say('atFinding', { level, message: item.message.message });
  }
  draw();
}

// Keys

/** What a key does with the finding at the caret; without one it leads to the next. It never types anything. */
const onItem =
  (deed: (item: Item) => void) =>
  ({ state }: EditorView): boolean => {
    const item = itemAt(state, state.selection.main.head);
    if (item === undefined) app.goToNext(1);
    else deed(item);
    return true;
  };

const keys: readonly KeyBinding[] = [
  { key: 'F8', run: () => app.goToNext(1), shift: () => app.goToNext(-1) },
  { key: 'Mod-Alt-Enter', run: () => (void app.acceptSafe(), true) },
  {
    key: 'Mod-Enter',
    run: onItem((item) => (item.choices[0] === undefined ? app.goToNext(1) : app.accept(item.choices[0]))),
    shift: onItem((item) => app.ignore(item)),
  },
  {
    key: 'Alt-Enter',
    run: (view) => {
      if (view.dom.querySelector('.box') === null && itemAt(view.state, view.state.selection.main.head) !== undefined)
        view.dispatch({ selection: view.state.selection, userEvent: 'select.finding' });
      view.dom.querySelector<HTMLElement>('.box button')?.focus();
      return true;
    },
  },
  {
    key: 'Escape',
    run: (view) => {
      const isOpen = view.dom.querySelector('.box') !== null;
      if (isOpen) view.dispatch({ effects: closeBox.of(null) });
      return isOpen;
    },
  },
];

/** The box beside the text. Escape leads back into the text. */
function box(view: EditorView, item: Item): HTMLElement {
  const leave = (gone: boolean): void => {
    if (gone) view.focus();
  };
  return h(
    'div',
    {
      class: `box ${item.message.severity === 2 ? 'error' : 'warning'}`,
      role: 'group',
      'aria-label': say('corrections'),
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== 'Escape') return;
        event.preventDefault();
        view.dispatch({ effects: closeBox.of(null) });
        view.focus();
      },
    },
    ...card(app, item, leave),
  );
}

// Start

function translate(): void {
  document.documentElement.lang = locale();
  document.title = `vilint · ${say('tagline')}`;
  drawHeader(app, translate);
  drawTools(app);
  drawTabs(draw);
  translateEditor(app.view);
  byId('drop').textContent = say('drop');
  status();
  draw();
}

app.changed = draw;
app.announce = (text, canUndo) => announce(app, text, canUndo);
// Each tab has its own language and colours; what is checked is the same in all.
whenSettingsChange(() => {
  const { preset, off, words } = readSettings();
  app.take({ preset, off, words });
});
app.view = makeEditor({
  parent: byId('editor'),
  nonce,
  keys,
  box,
  listen,
  take: (data) => takeFile(app, data),
});

const draft = readDraft();
if (draft !== undefined && draft.text !== '') {
  // The file itself is gone with the page that opened it: what is left is its text.
  showText(app.view, draft.text, { shape: { ...draft.shape, isDocument: false } }, draft.original);
}
translate();
if (shapeOf(app.view.state).starts.length > 1) app.recheck();
void fetch('./project.json')
  .then((answer) => (answer.ok ? (answer.json() as Promise<ProjectSettings | null>) : null))
  .then((project) => {
    if (project === null) return;
    app.project = project;
    document.documentElement.dataset.project = 'ready';
    app.recheck();
  })
  // Whatever a server answers there, the page works without it.
  .catch(() => undefined);

for (const type of ['dragover', 'drop', 'dragleave'] as const) {
  document.addEventListener(type, (event) => {
    const hasFile = event.dataTransfer?.types.includes('Files') === true;
    byId('drop').hidden = type !== 'dragover' || !hasFile;
    if (!hasFile) return;
    event.preventDefault();
    if (type === 'drop' && event.dataTransfer !== null && !event.defaultPrevented) takeFile(app, event.dataTransfer);
  });
}
document.addEventListener('keydown', (event) => {
  if (event.key !== 'F8' || app.view.hasFocus) return;
  event.preventDefault();
  app.goToNext(event.shiftKey ? -1 : 1);
});

if ('serviceWorker' in navigator && window.isSecureContext) {
  navigator.serviceWorker.register('./sw.js').catch(() => undefined);
  void navigator.serviceWorker.ready.then(() => {
    isOffline = true;
    document.documentElement.dataset.offline = 'ready';
    status();
  });
}
