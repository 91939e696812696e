/** Writes into editors as if it were typed: the page may refuse, keep its own state, and undo it. */

/** Editors hear of a selection that a script has made a little later. */
const SELECTED = 60;
/** And write into the page a little after they were told. */
const WRITTEN = 100;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** The window a node lives in, whose events its editor knows. */
const viewOf = (node: Node): typeof globalThis => (node.ownerDocument?.defaultView ?? globalThis) as unknown as typeof globalThis;

function insert(document: Document, text: string): boolean {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}

/** Replaces [from, to) of a plain field. */
export async function writeControl(field: HTMLInputElement | HTMLTextAreaElement, from: number, to: number, text: string): Promise<void> {
  field.focus();
  field.setSelectionRange(from, to);
  await pause(SELECTED);
  if (insert(field.ownerDocument, text)) return;
  // Better a text that cannot be undone than none.
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
}

/** Replaces a range of an editor. */
export async function writeRich(root: HTMLElement, range: Range, text: string): Promise<void> {
  const { InputEvent, MouseEvent, DataTransfer, StaticRange } = viewOf(root);
  const isTiny = root.classList.contains('mce-content-body');
  root.focus({ preventScroll: true });
  // TinyMCE would undo what was typed before along with the correction: a click ends its typing.
  if (isTiny) root.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  const selection = root.ownerDocument.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await pause(SELECTED);
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
  if (!root.dispatchEvent(before)) return;
  insert(root.ownerDocument, text);
  if (isTiny) root.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
}

/** Waits until an editor has written. False if the reader has gone on meanwhile: then nothing can be told from the text. */
export async function settled(): Promise<boolean> {
  let isAlone = true;
  const interrupt = ({ isTrusted }: Event): void => {
    isAlone &&= !isTrusted;
  };
  window.addEventListener('keydown', interrupt, true);
  await pause(WRITTEN);
  window.removeEventListener('keydown', interrupt, true);
  return isAlone;
}
