/** An editor that makes all its nodes anew with every key. */
const editor = document.getElementById('editor');
editor.contentEditable = 'true';
editor.style.cssText = 'font: 18px/1.5 serif; min-height: 6em; white-space: pre-wrap; border: 1px solid';

function caret() {
  const selection = getSelection();
  const before = document.createRange();
  before.setStart(editor, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  return String(before).length;
}

editor.addEventListener('input', () => {
  const at = caret();
  const text = editor.textContent;
  editor.replaceChildren(
    ...text.split(/(?<= )/).map((word) => {
      const span = document.createElement('span');
      span.textContent = word;
      return span;
    }),
  );
  let left = at;
  for (const span of editor.children) {
    if (left <= span.textContent.length) {
      getSelection().collapse(span.firstChild, left);
      break;
    }
    left -= span.textContent.length;
  }
});
window.model = () => editor.textContent;
window.ready = true;
