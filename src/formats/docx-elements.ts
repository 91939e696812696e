/** What elements of a Word document are to their text: part of it, locked, placeholders, objects. */
import { isWritten } from './docx-fields.ts';
import { childOf, elementsOf, type XmlElement } from './xml.ts';

/** Elements whose content belongs to the text around them. */
export const TRANSPARENT = new Set(
  'body hyperlink smartTag ins moveTo fldSimple customXml bdo dir sdt sdtContent ruby rubyBase'.split(' ').map((name) => `w:${name}`),
);
/** What shows something that is no text. */
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object', 'w:sym', 'mc:AlternateContent', 'w:fldChar']);
/** Content that is chosen from a list or comes from elsewhere. */
const BOUND = ['w:dataBinding', 'w:dropDownList', 'w:comboBox', 'w:date', 'w:docPartObj'];

/** Of versions for old and new programs the new one. */
export function preferred(alternatives: XmlElement): XmlElement {
  return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback') ?? alternatives;
}

/** A property that stands there and is not switched off. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '');
}

/** "Click here to enter text". */
export function isPlaceholder(element: XmlElement): boolean {
  return isOn(childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr'));
}

/** How many elements around a cell lock it. */
export function locksBetween(cell: XmlElement, table: XmlElement): number {
  let locks = 0;
  for (let at = cell.parent; at !== undefined && at !== table; at = at.parent) if (isLocked(at) || isPlaceholder(at)) locks++;
  return locks;
}

/** A field in short, or a control whose content is locked, chosen or brought from elsewhere. */
export function isLocked(element: XmlElement): boolean {
  if (element.name === 'w:fldSimple') return !isWritten(element.attributes['w:instr'] ?? '');
  const properties = childOf(element, 'w:sdtPr');
  if (properties === undefined) return false;
  const lock = childOf(properties, 'w:lock')?.attributes['w:val'] ?? '';
  return /^(?:content|sdtContent)Locked$/.test(lock) || BOUND.some((name) => childOf(properties, name) !== undefined);
}

/** True for a paragraph with a picture or the like. */
export function showsSomething(element: XmlElement): boolean {
  return elementsOf(element).some((child) => {
    // Text that is shown would have been found: this is hidden, or has nothing in it.
    if (child.name === 'w:t') return child.closeStart > child.openEnd;
    return OBJECTS.has(child.name) || (child.name !== 'w:del' && showsSomething(child));
  });
}

/** Somebody has deleted the end of the paragraph. */
export function markIsDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

/** A paragraph joins with one right after it, unless a section ends between them. */
export function joins(paragraph: XmlElement, next: XmlElement): boolean {
  return next.name === 'w:p' && paragraph.parent === next.parent && childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') === undefined;
}
