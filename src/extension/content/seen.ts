/** What is really seen of the window: a frame may reach out of its page's window, and lie under bars of the page. */

/** A part of the window, in pixels from its upper left corner. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Bars have no edges finer than that. */
const STEP = 4;

function wholeWindow(): Part {
  return { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
}

/**
 * What is seen of the window now.
 * @param pane covers the window
 * @param x where it must not be under a bar
 */
export async function seenPart(pane: Element, x: number): Promise<Part> {
  const whole = wholeWindow();
  if (window === window.top) return whole;
  const { left, top, right, bottom, width, height } = await intersection(pane);
  // Nothing is seen of a frame that the page moves into sight only afterwards.
  if (width === 0 || height === 0) return whole;
  return uncovered({ left, top, right: Math.min(right, whole.right), bottom }, x);
}

/** The part of an element that no window around cuts off, also of other sites. */
function intersection(element: Element): Promise<DOMRectReadOnly> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries[0].intersectionRect);
    });
    observer.observe(element);
  });
}

/** Without what lies under bars of the page above and below. Other sites do not tell. */
function uncovered(part: Part, x: number): Part {
  const frame = window.frameElement;
  if (frame === null) return part;
  const root = frame.getRootNode() as Document | ShadowRoot;
  const box = frame.getBoundingClientRect();
  const isFree = (y: number): boolean => root.elementFromPoint(box.left + frame.clientLeft + x, box.top + frame.clientTop + y) === frame;
  let { top, bottom } = part;
  while (top < bottom && !isFree(top + 1)) top += STEP;
  while (top < bottom && !isFree(bottom - 1)) bottom -= STEP;
  return top < bottom ? { ...part, top, bottom } : part;
}
