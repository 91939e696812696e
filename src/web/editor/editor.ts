/** The editor: CodeMirror with findings. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, type KeyBinding, drawSelection, keymap, placeholder } from '@codemirror/view';
import { locale, say } from '../texts.ts';
import type { Item } from '../item.ts';
import { findingState } from './findings.ts';
import { marks } from './marks.ts';
import { findingBox } from './tooltip.ts';
import { steps } from './steps.ts';
import { PHRASES } from './phrases.ts';
import { setSource, sources, type Source } from './source.ts';

export interface EditorOptions {
  parent: HTMLElement;
  nonce: string;
  keys: readonly KeyBinding[];
  box: (view: EditorView, item: Item) => HTMLElement;
  /** Is told of every change of text, findings or selection. */
  listen: Parameters<typeof EditorView.updateListener.of>[0];
  /** Returns true if it took over what was dropped or pasted. */
  take: (data: DataTransfer) => boolean;
}

const language = new Compartment();

function inLanguage(): Extension {
  return [
    EditorState.phrases.of(locale() === 'vi' ? PHRASES : {}),
    placeholder(say('placeholder')),
    EditorView.contentAttributes.of({ 'aria-label': say('editor') }),
  ];
}

export function makeEditor({ parent, nonce, keys, box, listen, take }: EditorOptions): EditorView {
  return new EditorView({
    parent,
    extensions: [
      EditorView.cspNonce.of(nonce),
      history(),
      steps,
      drawSelection(),
      EditorView.lineWrapping,
      search({ top: true }),
      sources,
      findingState,
      marks,
      findingBox(box),
      language.of(inLanguage()),
      keymap.of([...keys, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
      EditorView.contentAttributes.of({ tabindex: '0', lang: 'vi', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'sentences' }),
      EditorView.updateListener.of(listen),
      EditorView.domEventHandlers({
        drop: (event) => event.dataTransfer !== null && take(event.dataTransfer) && (event.preventDefault(), true),
        paste: (event) => event.clipboardData !== null && take(event.clipboardData) && (event.preventDefault(), true),
      }),
    ],
  });
}

/** Puts the editor's own texts into the language that was chosen. */
export function translateEditor(view: EditorView): void {
  view.dispatch({ effects: language.reconfigure(inLanguage()) });
}

/**
 * Shows another text, as an edit that can be undone.
 * @param original what it is compared with; without it the text itself
 */
export function showText(view: EditorView, text: string, source: Omit<Source, 'original'>, original?: string): void {
  const shown = view.state.toText(text);
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: shown },
    selection: { anchor: 0 },
    effects: setSource.of({ ...source, original: original ?? shown.toString() }),
    userEvent: 'input.open',
    scrollIntoView: true,
  });
}
