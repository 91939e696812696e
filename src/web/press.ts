/** Whether something is pressed, with a pointer or the space bar: a button that is drawn anew between press and release is not clicked. */

/** @returns true while a press in these parts of the page lasts */
export function watchPresses(...parts: readonly HTMLElement[]): () => boolean {
  let isPressed = false;
  const press = (event: Event): void => {
    const isPress = event instanceof KeyboardEvent ? event.key === ' ' : (event as PointerEvent).button === 0;
    // Of a scroll bar, or a list or menu of its own, the browser may take the release for itself.
    isPressed = isPress && event.target instanceof Element && event.target.closest('button, label') !== null;
  };
  const release = (): void => {
    isPressed = false;
  };
  for (const part of parts) for (const type of ['pointerdown', 'keydown']) part.addEventListener(type, press, { capture: true });
  for (const type of ['pointerup', 'pointercancel', 'keyup', 'contextmenu']) addEventListener(type, release, { capture: true });
  // Of the window alone.
  addEventListener('blur', release);
  return () => isPressed;
}

/** Waits until nothing is pressed. */
export async function released(isPressed: () => boolean): Promise<void> {
  while (isPressed()) await new Promise(requestAnimationFrame);
}
