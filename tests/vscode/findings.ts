/** What VS Code shows of articles, as its own interface tells another extension, which is installed beside ours: listener.cjs. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { expect, vi } from 'vitest';
import { CodeServer } from '../../src/dev/code-server.ts';
import { browserPath } from '../web/page.ts';
import { makeVsix } from './vsix.ts';

/** A diagnostic by its offsets in the article. */
export interface Diagnostic {
  code: string;
  message: string;
  start: number;
  end: number;
  /** Changes that the quick fixes at its place make, those of other diagnostics there too. */
  fixes: { title: string; start: number; end: number; text: string }[];
}

const LISTENER = { name: 'listener', publisher: 'vilint', version: '1.0.0', engines: { vscode: '^1.100.0' } };

/** The other extension's file. */
function listener(): Uint8Array {
  const { name, publisher, version } = LISTENER;
  const manifest = { ...LISTENER, main: './listener.cjs', activationEvents: ['onStartupFinished'], extensionKind: ['workspace'] };
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension=".json" ContentType="application/json"/><Default Extension=".cjs" ContentType="application/javascript"/><Default Extension=".vsixmanifest" ContentType="text/xml"/></Types>',
    ),
    'extension.vsixmanifest': strToU8(
      `<?xml version="1.0"?><PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011"><Metadata><Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/><DisplayName>${name}</DisplayName><Description/></Metadata><Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation><Dependencies/><Assets><Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/></Assets></PackageManifest>`,
    ),
    'extension/package.json': strToU8(JSON.stringify(manifest)),
    'extension/listener.cjs': readFileSync(new URL('listener.cjs', import.meta.url)),
  });
}

/** What a workbench that has just had the extension installed shows of each text, opened as a file of its own. */
export async function findInVsCode(texts: readonly string[]): Promise<Diagnostic[][]> {
  const home = mkdtempSync(join(tmpdir(), 'vilint-vscode-'));
  const folder = join(home, 'bai');
  mkdirSync(folder);
  texts.forEach((text, i) => writeFileSync(join(folder, `${i}.txt`), text));
  writeFileSync(join(home, 'listener.vsix'), listener());
  const server = await CodeServer.start({
    home,
    extensions: [makeVsix(join(home, 'vilint.vsix')), join(home, 'listener.vsix')],
    settings: { 'security.workspace.trust.enabled': false, 'vilint.locale': 'vi' },
  });
  const browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] });
  try {
    await (await browser.newPage()).goto(server.address(folder));
    const file = join(folder, 'told.json');
    await vi.waitFor(() => expect(existsSync(file), 'all articles are opened').toBe(true), { timeout: 600_000, interval: 100 });
    const { failure, ...told } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Diagnostic[]> & { failure?: string };
    expect(failure).toBeUndefined();
    return texts.map((_, i) => told[`${i}.txt`]!);
  } finally {
    await browser.close();
    await server.close();
    rmSync(home, { recursive: true, force: true });
  }
}
