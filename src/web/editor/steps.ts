/** What is one step of undo: whatever is not typed letter by letter stands alone, also when the typing goes on at once. */
import { isolateHistory } from '@codemirror/commands';
import { EditorState, type Extension, Transaction } from '@codemirror/state';

export const steps: Extension = EditorState.transactionExtender.of((transaction) =>
  transaction.docChanged &&
  !['input.type', 'delete', 'undo', 'redo'].some((event) => transaction.isUserEvent(event)) &&
  // Enter.
  transaction.annotation(Transaction.userEvent) !== 'input'
    ? { annotations: isolateHistory.of('full') }
    : null,
);
