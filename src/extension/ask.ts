/** Asks the background. */
import { Failure } from '../web/failure.ts';
import type { Answer, AskName, Asks } from './protocol.ts';

/** A worker that is being stopped drops what it was asked; the next one is there at once. */
const TRIES = 5;
const PAUSE = 100;

/** Nobody will answer any more: the extension was updated or removed, and this script is what is left of it. */
export class Orphaned extends Error {}

/** True while the extension that this script belongs to is there. */
export function isAlive(): boolean {
  return (chrome.runtime as { id?: string } | undefined)?.id !== undefined;
}

/** Rejects with a Failure, or with Orphaned. */
export async function ask<Name extends AskName>(name: Name, takes: Asks[Name]['takes']): Promise<Asks[Name]['gives']> {
  for (let left = TRIES; ; left--) {
    if (!isAlive()) throw new Orphaned();
    try {
      const answer: Answer | undefined = await chrome.runtime.sendMessage({ ask: name, ...takes });
      if (answer === undefined) throw new Error('no answer');
      if ('failure' in answer) throw new Failure(answer.failure);
      return answer.value as Asks[Name]['gives'];
    } catch (error) {
      if (error instanceof Failure || left <= 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
