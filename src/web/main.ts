/** The page: an editor, a worker that checks its text, and what is shown of the findings. */
import type { ViewUpdate } from '@codemirror/view';
import { App } from './app.ts';
import { box } from './box.ts';
import { Checking } from './checking.ts';
import { Client } from './client.ts';
import { byId } from './dom.ts';
import { draftKeeper } from './draft.ts';
import { makeEditor, showText, translateEditor } from './editor/editor.ts';
import { shapeOf } from './editor/source.ts';
import { itemAt, itemsIn } from './editor/findings.ts';
import { isHeld } from './editor/marks.ts';
import { listenForDrops, takeFile } from './files.ts';
import { drawJump } from './jump.ts';
import { keysOf, listenForKeys } from './keys.ts';
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
const client = new Client(worker, { start: { lexicon, names, first, rest, cache, saveData } });
const app = new App(settings, client);
const checking = new Checking(app, draw);
const draftLater = draftKeeper(app);
const list = new FindingList(app, byId('view-findings'));
let isOffline = false;
const status = (): void => drawStatus(app, isOffline);

let isDrawing = false;
const isPressed = watchPresses(byId('panel'), byId('jump'));

/** Draws all beside the text: at most once a frame, and never under a finger. */
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
    if (!checking.isUnderWay) document.documentElement.dataset.checked = app.readiness.level;
  });
}

function listen(update: ViewUpdate): void {
  const { docChanged, selectionSet, state, transactions } = update;
  // Only the window or the focus has changed, and somebody may be reading or selecting in the list.
  if (transactions.length === 0) return;
  if (docChanged) {
    delete document.documentElement.dataset.checked;
    draftLater();
    app.recheck();
  }
  if (selectionSet && transactions.some((transaction) => transaction.isUserEvent('select'))) {
    const item = itemAt(state, state.selection.main.head);
    const level = item?.message.severity === 2 ? say('error') : say('warning');
    byId('live').textContent = item === undefined ? '' : say('atFinding', { level, message: item.message.message });
  }
  draw();
}

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

client.hear = (news) => {
  const isBetter = news.level !== app.readiness.level;
  app.readiness = news;
  if (isBetter) app.recheck();
  status();
};
app.recheck = () => void checking.check();
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
  keys: keysOf(app),
  box: (view, item) => box(app, view, item),
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

listenForDrops(app);
listenForKeys(app);

if ('serviceWorker' in navigator && window.isSecureContext) {
  navigator.serviceWorker.register('./sw.js').catch(() => undefined);
  void navigator.serviceWorker.ready.then(() => {
    isOffline = true;
    document.documentElement.dataset.offline = 'ready';
    status();
  });
}
