/** Writes into editors as if it were typed: the page may refuse, keep its own state, and undo it. */
import type { Written } from './surface.ts';

/** Editors hear of a selection that a script has made a little later. */
const SELECTED = 60;
/** And write into the page a little after they were told. */
const WRITTEN = 100;

const INTERRUPTIONS = ['keydown', 'pointerdown'] as const;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** The window a node lives in, whose events its editor knows. */
const viewOf = (node: Node): typeof globalThis => (node.ownerDocument?.defaultView ?? globalThis) as unknown as typeof globalThis;

/**
 * Waits. False if the reader has pressed a key or the pointer meanwhile.
 * @param interrupted is called before the page hears of a key; a pointer sets the caret itself
 */
async function alone(time: number, interrupted: () => void = () => undefined): Promise<boolean> {
  let isAlone = true;
  const interrupt = ({ isTrusted, type }: Event): void => {
    if (!isTrusted || !isAlone) return;
    isAlone = false;
    if (type === 'keydown') interrupted();
  };
  for (const type of INTERRUPTIONS) window.addEventListener(type, interrupt, true);
  await pause(time);
  for (const type of INTERRUPTIONS) window.removeEventListener(type, interrupt, true);
  return isAlone;
}

/** False for a field that is gone or switched off: what is typed then goes elsewhere. */
function hasFocus(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.isConnected && element.contains(activeElement);
}

function insert(document: Document, text: string): boolean {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}

/** Replaces [from, to) of a plain field. */
export async function writeControl(
  field: HTMLInputElement | HTMLTextAreaElement,
  from: number,
  to: number,
  text: string,
): Promise<Written> {
  const { value, selectionStart, selectionEnd } = field;
  field.focus();
  if (!hasFocus(field)) return 'refused';
  field.setSelectionRange(from, to);
  // What the reader types is not to replace the word that is selected for a moment.
  if (!(await alone(SELECTED, () => field.setSelectionRange(selectionStart, selectionEnd)))) return 'interrupted';
  // The page itself may have gone on: to another field, another caret, another text.
  if (!hasFocus(field) || field.value !== value || field.selectionStart !== from || field.selectionEnd !== to) return 'refused';
  if (insert(field.ownerDocument, text)) return 'written';
  // Better a text that cannot be undone than none.
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
  return 'written';
}

/** Replaces a range of an editor. */
export async function writeRich(root: HTMLElement, range: Range, text: string): Promise<Written> {
  const { InputEvent, MouseEvent, DataTransfer, StaticRange } = viewOf(root);
  const isTiny = root.classList.contains('mce-content-body');
  const selection = root.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const restore = (): void => {
    if (anchorNode && focusNode) selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
  root.focus({ preventScroll: true });
  if (!hasFocus(root)) return 'refused';
  // TinyMCE would undo what was typed before along with the correction: a click ends its typing.
  if (isTiny) root.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  if (!(await alone(SELECTED, restore))) return 'interrupted';
  if (!hasFocus(root)) return 'refused';
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const before = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: text === '' ? 'deleteContentBackward' : 'insertReplacementText',
    data: text === '' ? null : text,
    dataTransfer: text === '' ? null : data,
    targetRanges: [
      new StaticRange({
        startContainer: range.startContainer,
        startOffset: range.startOffset,
        endContainer: range.endContainer,
        endOffset: range.endOffset,
      }),
    ],
  });
  if (!root.dispatchEvent(before)) return 'written';
  insert(root.ownerDocument, text);
  if (isTiny) root.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
  return 'written';
}

/** Waits until an editor has written. False if the reader has gone on meanwhile. */
export function settled(): Promise<boolean> {
  return alone(WRITTEN);
}
