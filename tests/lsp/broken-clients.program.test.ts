/** Clients that do not keep to the protocol: the server stays, and answers what is sound. */
import { describe, expect, it } from 'vitest';
import { frame, framed, initialize, LspWire } from '../fuzz/wire/lsp.ts';
import { serve } from './start.ts';

const sound = { uri: 'file:///nowhere/a.txt', languageId: 'plaintext', version: 1, text: 'Vốn đầu tư , tăng.' };

describe('a document that is none', () => {
  it.each([
    ['opened without an address', 'textDocument/didOpen', { textDocument: { ...sound, uri: undefined } }],
    ['opened without a text', 'textDocument/didOpen', { textDocument: { ...sound, text: undefined } }],
    ['opened without anything', 'textDocument/didOpen', {}],
    ['changed to a number', 'textDocument/didChange', { textDocument: { uri: sound.uri, version: 2 }, contentChanges: [{ text: 5 }] }],
    ['changed by nothing', 'textDocument/didChange', { textDocument: { uri: sound.uri, version: 2 } }],
    ['closed without an address', 'textDocument/didClose', { textDocument: {} }],
  ])('%s', async (_, method, params) => {
    const { connection, process } = await serve();
    await connection.sendNotification('textDocument/didOpen', { textDocument: sound });
    await connection.sendNotification(method, params);
    const hover = { textDocument: { uri: sound.uri }, position: { line: 0, character: 10 } };
    expect(await connection.sendRequest('textDocument/hover', hover)).toMatchObject({ range: { start: { line: 0, character: 10 } } });
    expect(process.exitCode).toBeNull();
  });
});

it.each([
  ['a list of lists', '['.repeat(3000) + ']'.repeat(3000)],
  ['an object of lists', `{"jsonrpc":"2.0","x":${'['.repeat(3000)}${']'.repeat(3000)}}`],
])('what is no message and nests deep is passed over: %s', async (_, body) => {
  const wire = new LspWire();
  try {
    await wire.request('initialize', (initialize(null) as { params: object }).params);
    wire.send(frame({ method: 'initialized', params: {} }));
    wire.send(framed(Buffer.from(body)));
    await wire.probe();
  } finally {
    wire.stop();
  }
});
