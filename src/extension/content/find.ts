/** Finds fields: what has the focus, however deep in shadow roots, and what may be checked of it. */
import { isChecked, type Traits } from '../text/eligible.ts';
import type { Control } from './control-surface.ts';

/** Inputs that showed dots once keep their secret when the page shows it. */
const masked = new WeakSet<Element>();

export function isControl(element: Element): element is Control {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** The shadow root of an element, also a closed one where the browser lets extensions in. */
function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  const own = element as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own.openOrClosedShadowRoot !== undefined) return own.openOrClosedShadowRoot;
  return (chrome as Partial<typeof chrome>).dom?.openOrClosedShadowRoot(element) ?? null;
}

/** What has the focus. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  const shadow = active === null ? null : shadowOf(active);
  return shadow === null ? active : (focused(shadow) ?? active);
}

/** The field that an element belongs to, if it is one whose text is checked. */
export function fieldOf(element: Element | null): HTMLElement | undefined {
  if (element === null) return undefined;
  const field = isControl(element) ? element : editorOf(element);
  return field !== undefined && isChecked(traitsOf(field)) ? field : undefined;
}

/** The outermost element around that can be written in. */
function editorOf(element: Element): HTMLElement | undefined {
  let editor: HTMLElement | undefined;
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  for (let around: Element | null = element; around instanceof HTMLElement && around.isContentEditable; around = around.parentElement)
    editor = around;
  return editor;
}

/** True for what happens in a field, as the document sees it: in a closed shadow root it happens to the host. */
export function isIn(field: Element, target: EventTarget | undefined): boolean {
  if (!(target instanceof Node)) return false;
  if (field.contains(target)) return true;
  for (let root = field.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) if (root.host === target) return true;
  return false;
}

/** Fields that are there without having been touched. */
export function presentFields(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('textarea, [contenteditable]')]
    .map((element) => fieldOf(element))
    .filter((field) => field !== undefined)
    .filter((field, i, all) => all.indexOf(field) === i && field.checkVisibility());
}

function traitsOf(field: HTMLElement): Traits {
  const attribute = (name: string): string => field.getAttribute(name) ?? '';
  const kind = field instanceof HTMLTextAreaElement ? 'textarea' : field instanceof HTMLInputElement ? 'input' : 'rich';
  const control = isControl(field) ? field : undefined;
  const type = field instanceof HTMLInputElement ? field.type : '';
  const style = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  if (type === 'password' || (style !== '' && style !== 'none')) masked.add(field);
  const classes = new Set<string>();
  for (let around: Element | null = field; around !== null; around = around.parentElement)
    for (const name of around.classList) classes.add(name);
  return {
    kind,
    type,
    autocomplete: attribute('autocomplete'),
    inputMode: attribute('inputmode'),
    name: attribute('name'),
    id: field.id,
    maxLength: control !== undefined && control.maxLength >= 0 ? control.maxLength : undefined,
    isWritable: control === undefined ? true : !control.readOnly && !control.disabled,
    isMasked: masked.has(field),
    classes,
    codeLanguage: field.dataset.language,
    isDeclined: field.closest('[data-vilint="off"]') !== null,
  };
}
