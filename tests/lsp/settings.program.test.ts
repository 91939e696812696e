/** Settings of the language server: where they come from, and that a change of them is noticed. */
import { describe, expect, it } from 'vitest';
import { MODERN, told } from './client.ts';
import { serve } from './start.ts';

const TEXT = 'Họ xử dụng máy .\n';
const PAIR = 'vi/confusable-pair “xử dụng”';
const SPACE = 'vi/space-before-punctuation “ ”';
const NO_PAIR = { rules: { 'vi/confusable-pair': 'off' } };

describe('settings', () => {
  it.each([
    ['initializationOptions', { initializationOptions: NO_PAIR }],
    ['initializationOptions under the name of the server', { initializationOptions: { vilint: NO_PAIR } }],
    ['workspace/configuration', { capabilities: { ...MODERN, workspace: { configuration: true } }, configuration: () => NO_PAIR }],
    ['the command line', { args: ['--rule', 'confusable-pair: off'] }],
  ])('of %s', async (_, options) => {
    const client = await serve({}, options);
    await client.open('a.txt', TEXT);
    expect(told(client.document('a.txt'), await client.pushed('a.txt'))).toEqual([SPACE]);
    // What was found before the settings were known was not shown.
    expect(client.published).toHaveLength(1);
  });

  it('of a client that never tells them are not waited for', async () => {
    const client = await serve(
      {},
      { capabilities: { ...MODERN, workspace: { configuration: true } }, configuration: () => new Promise(() => undefined) },
    );
    await client.open('a.txt', TEXT);
    expect(await client.pushed('a.txt')).toHaveLength(2);
  });

  it.each([
    ['whole', NO_PAIR],
    ['under the name of the server', { vilint: NO_PAIR }],
    ['among those of others', { vilint: NO_PAIR, python: { preset: 'x' } }],
  ])('changed by the client: %s', async (_, settings) => {
    const client = await serve();
    await client.open('a.txt', TEXT);
    expect(await client.pushed('a.txt')).toHaveLength(2);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    expect(told(client.document('a.txt'), await client.pushed('a.txt', { meets: (all) => all.length === 1 }))).toEqual([SPACE]);
  });

  it.each([[null], [[]], [{}], [{ python: { preset: 'ci' } }], [{ vilint: null }]])('%j are none', async (settings) => {
    const client = await serve({}, { initializationOptions: settings });
    await client.open('a.txt', TEXT);
    expect(await client.pushed('a.txt')).toHaveLength(2);
    expect(client.messages).toEqual([]);
  });

  it.each([
    [{ preset: 'strict' }, /“preset”.*“strict”/],
    [{ vilint: { presett: 'ci' } }, /“presett”.*“preset”/],
    [{ rules: { 'confusable-pairs': 'off' } }, /“confusable-pairs”.*“confusable-pair”/],
    [{ debounce: 'no' }, /“debounce”/],
    [{ showsMessages: 'yes' }, /“showsMessages”/],
    [{ overrides: [], preset: 'ci' }, /“overrides”/],
  ])('%j: the mistake is told, and the check goes on', async (initializationOptions, message) => {
    const client = await serve({}, { initializationOptions });
    await client.open('a.txt', TEXT);
    expect(await client.pushed('a.txt')).toHaveLength(2);
    expect(client.messages).toEqual([expect.stringMatching(message)]);
  });

  it('go before the configuration, as the command line does', async () => {
    const client = await serve(
      { 'vilint.config.json': '{ "locale": "en", "rules": { "space-before-punctuation": "off" } }' },
      { initializationOptions: { locale: 'vi' } },
    );
    await client.open('a.txt', TEXT);
    expect((await client.pushed('a.txt')).map(({ message }) => message)).toEqual(['“xử dụng” viết đúng là “sử dụng”.']);
  });
});

describe('the language of messages', () => {
  const ENGLISH = { LC_ALL: 'en_GB.UTF-8' };
  it.each([
    ['of the environment', {}, { env: ENGLISH }, 'en'],
    ['of the client over that', {}, { env: ENGLISH, locale: 'vi' }, 'vi'],
    ['of a client that speaks neither', {}, { locale: 'fr-FR' }, 'en'],
    ['of the configuration over that', { 'vilint.config.json': '{ "locale": "vi" }' }, { locale: 'en' }, 'vi'],
    [
      'of the client’s settings over that',
      { 'vilint.config.json': '{ "locale": "vi" }' },
      { initializationOptions: { locale: 'en' } },
      'en',
    ],
  ])('%s', async (_, files, options, locale) => {
    const client = await serve(files, options);
    await client.open('a.txt', 'Họ xử dụng máy.\n');
    const [{ message }] = await client.pushed('a.txt');
    expect(message).toContain(locale === 'vi' ? 'viết đúng là' : 'is spelled');
  });
});

describe('the configuration', () => {
  it.each([
    ['of vilint', { 'vilint.config.json': '{ "rules": { "confusable-pair": "off" } }' }, [SPACE]],
    ['that ignores the file', { 'vilint.config.json': '{ "ignores": ["a.txt"] }' }, []],
    ['with a dictionary', { '.vilint/words.txt': 'xử dụng\n' }, [SPACE]],
    [
      'of a folder',
      { 'vilint.config.json': '{ "overrides": [{ "files": "*.txt", "preset": "ci", "rules": { "confusable-pair": "off" } }] }' },
      [SPACE],
    ],
  ])('%s holds', async (_, files, found) => {
    const client = await serve(files);
    await client.open('a.txt', TEXT);
    expect(told(client.document('a.txt'), await client.pushed('a.txt'))).toEqual(found);
  });

  const watching = { ...MODERN, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

  it('and dictionaries are watched through a client that can', async () => {
    const client = await serve({}, { capabilities: watching });
    expect(await client.until(() => client.registered.find((method) => method === 'workspace/didChangeWatchedFiles'))).toBeDefined();
    await client.open('a.txt', TEXT);
    expect(await client.pushed('a.txt')).toHaveLength(2);
    client.write('.vilint/words.txt', 'xử dụng\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('.vilint/words.txt'), type: 1 }],
    });
    expect(told(client.document('a.txt'), await client.pushed('a.txt', { meets: (all) => all.length === 1 }))).toEqual([SPACE]);
  });

  it.each([
    ['a new dictionary', {}, '.vilint/words.txt', 'xử dụng\n', [SPACE]],
    ['a new configuration', {}, 'vilint.config.json', '{ "rules": { "confusable-pair": "off" } }', [SPACE]],
    [
      'a changed configuration',
      { 'vilint.config.json': '{ "preset": "ci" }' },
      'vilint.config.json',
      '{ "rules": { "confusable-pair": "off" } }',
      [SPACE],
    ],
    [
      'a changed house style',
      { 'vilint.config.json': '{ "houseStyle": "style.json" }', 'style.json': '{}' },
      'style.json',
      '{ "ban": [{ "word": "máy", "because": "x" }] }',
      [PAIR, 'vi/house-style “máy”', SPACE],
    ],
    ['the personal dictionary', {}, 'home/vilint/words.txt', 'xử dụng\n', [SPACE]],
  ])('%s is noticed without the help of the client', async (_, files, name, text, found) => {
    const client = await serve(files);
    await client.open('a.txt', TEXT);
    expect(await client.pushed('a.txt')).toHaveLength(2);
    // The server looks every now and then; it has to have seen the files once.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    client.write(name, text);
    expect(told(client.document('a.txt'), await client.pushed('a.txt', { meets: (all) => all.length === found.length }))).toEqual(found);
  });

  it('that changes makes a client pull again', async () => {
    const client = await serve(
      {},
      { capabilities: { ...watching, workspace: { ...watching.workspace, diagnostics: { refreshSupport: true } } } },
    );
    await client.open('a.txt', TEXT);
    const { resultId } = await client.pull('a.txt');
    client.write('.vilint/words.txt', 'xử dụng\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('.vilint/words.txt'), type: 1 }],
    });
    await client.until(() => (client.refreshes > 0 ? true : undefined));
    expect(told(client.document('a.txt'), (await client.pull('a.txt', resultId)).items)).toEqual([SPACE]);
  });

  it('with a mistake: it is told with its place; what held before holds on', async () => {
    const client = await serve({ 'vilint.config.json': '{ "rules": { "confusable-pair": "off" } }' }, { capabilities: watching });
    await client.open('a.txt', TEXT);
    expect(told(client.document('a.txt'), await client.pushed('a.txt'))).toEqual([SPACE]);
    client.write('vilint.config.json', '{\n  "preset": "strict"\n}\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('vilint.config.json'), type: 2 }],
    });
    await client.until(() => client.messages[0]);
    expect(client.messages).toEqual([expect.stringMatching(/^vilint\.config\.json:2:\d+: .*“strict”/)]);
    await client.change('a.txt', [{ text: `${TEXT}Trời đẹp.\n` }]);
    expect(told(client.document('a.txt'), await client.pushed('a.txt'))).toEqual([SPACE]);
    expect(client.messages).toHaveLength(1);
  });

  it('of the folder that a document lies in, when several are open', async () => {
    const client = await serve({ 'b/vilint.config.json': '{ "rules": { "confusable-pair": "off" } }' });
    await client.open('a.txt', TEXT);
    await client.open('b/a.txt', TEXT);
    expect(await client.pushed('a.txt')).toHaveLength(2);
    expect(told(client.document('b/a.txt'), await client.pushed('b/a.txt'))).toEqual([SPACE]);
  });
});
