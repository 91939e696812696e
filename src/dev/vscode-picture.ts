/** `npm run vscode:picture`: a screenshot of VS Code with the extension at work, for docs/vscode.md (needs: src/dev/code-server.ts, Chromium, pngquant). */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CodeServer } from './code-server.ts';

const ARTICLE = `Tỉnh mở thêm hai trường mầm non ở vùng cao

Sáng 12/9, ngành giáo dục tỉnh khánh thành hai trường mầm non ở xã vùng cao , nơi trước
đây học sinh phải học nhờ nhà dân. Tổng vốn đầu tư là 14 tỉ đồng.

Theo lãnh đạo nghành, các trường đều có bếp ăn và sân chơi. Cô giáo trong trường cho biết
bọn trẻ rất vui mừng, và ý trí của bà con đã giúp công trình xong trước hạn.
`;
const FILE = 'docs/vscode.png';

const home = mkdtempSync(join(tmpdir(), 'vilint-picture-'));
try {
  execFileSync('npm', ['run', '--silent', 'vsix', '--', join(home, 'vilint.vsix')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = join(home, 'toa-soan');
  mkdirSync(folder);
  writeFileSync(join(folder, 'truong-mam-non.txt'), ARTICLE);
  const server = await CodeServer.start({
    home,
    extensions: [join(home, 'vilint.vsix')],
    settings: {
      'security.workspace.trust.enabled': false,
      'editor.fontSize': 15,
      'editor.minimap.enabled': false,
      'editor.wordWrap': 'on',
      'vilint.locale': 'vi',
    },
  });
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 640 }, deviceScaleFactor: 1 });
    await page.goto(server.address(folder, 'truong-mam-non.txt'));
    const squiggles = page.locator('.monaco-editor .squiggly-error');
    await squiggles.nth(1).waitFor({ timeout: 120_000 });
    const boxes = (await Promise.all((await squiggles.all()).map((one) => one.boundingBox()))).filter((box) => box !== null);
    const last = boxes.sort((a, b) => b.y - a.y)[0];
    const action = page.locator('.action-widget .action').first();
    // The workbench passes the first keys over while it is still loading.
    for (let times = 0; times < 10 && !(await action.isVisible()); times++) {
      await page.mouse.click(last.x + last.width / 2, last.y + last.height / 2);
      await page.keyboard.press('Control+.');
      await action.waitFor({ timeout: 10_000 }).catch(() => undefined);
    }
    await page.waitForTimeout(500);
    await page.screenshot({ path: FILE, animations: 'disabled', caret: 'hide' });
  } finally {
    await browser.close();
    await server.close();
  }
  execFileSync('pngquant', ['--force', '--strip', '--ext', '.png', '96', FILE], { stdio: 'inherit' });
} finally {
  rmSync(home, { recursive: true, force: true });
}
