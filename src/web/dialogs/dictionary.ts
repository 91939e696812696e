/** The personal dictionary, as the lines that it is. */
import { h } from '../dom.ts';
import { mergedList } from '../settings.ts';
import { locale, say } from '../texts.ts';
import { openDialog } from './dialog.ts';
import type { DialogHost } from './host.ts';

export function showDictionary(host: DialogHost): void {
  const area = h('textarea', {
    rows: 12,
    lang: 'vi',
    spellcheck: 'false',
    'aria-label': say('dictionary'),
    'aria-describedby': 'words-problem',
  });
  const shown = host.settings.words;
  area.value = shown.join('\n');
  const problem = h('p', { id: 'words-problem', class: 'error', role: 'alert' });
  const save = async (): Promise<void> => {
    const lines = area.value.split('\n').map((line) => line.trim());
    const mistake = await host.client.ask('words', { lines });
    if (mistake !== undefined) {
      problem.textContent = say('dictionaryLine', { line: mistake.line + 1, message: mistake.message[locale()] });
      area.setAttribute('aria-invalid', 'true');
      area.focus();
      return;
    }
    const wanted = lines.filter((line) => line !== '');
    // Another tab may have learnt something since the dialog was opened.
    host.set({ words: mergedList(host.settings.words, shown, wanted) });
    close();
  };
  const close = openDialog(
    say('dictionary'),
    h('p', {}, say('dictionaryIntro')),
    host.project !== undefined &&
      host.project.files.length > 0 &&
      h('p', { id: 'project' }, say('projectNote', { files: host.project.files.join(', ') })),
    area,
    problem,
    h(
      'div',
      { class: 'row end' },
      h('button', { type: 'button', onclick: () => close() }, say('cancel')),
      h('button', { type: 'button', class: 'primary', onclick: () => void save() }, say('save')),
    ),
  );
}
