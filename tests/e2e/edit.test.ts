import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import type { DocumentView } from '../../src/translate/edit/view.ts';
import { copyOfProject, copyToBuild, edit } from '../setup/copy.ts';
import { startDev } from '../setup/dev.ts';
import { contentOf, locale } from '../setup/exchange.ts';
import { command, latin, renderIn } from '../setup/new-language.ts';
import { site } from '../setup/project.ts';

/* The edit page, in one development server: starting one takes longer than all that is done in it. */

const statement = `content/statement/${locale}.mdx`;
const original = `content/statement/${site.original}.mdx`;
const word = locale === 'en' ? 'Today' : 'Бүгін';
/** A character that nobody sees, which the checks refuse in every text. */
const invisible = '\u200b';
/** Languages that are only begun. */
const begun = ['uz', 'ar'];
const longTimeout = { timeout: 60_000 };

let folder: string;
let dev: Awaited<ReturnType<typeof startDev>>;
let before: string[][];

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = copyToBuild();
  for (const code of begun) command(folder, 'add', code);
  before = contentOf(folder);
  dev = await startDev(folder);
});
test.afterAll(() => {
  dev?.process.kill();
});
test.afterEach(() => {
  for (const [file = '', bytes = ''] of before) {
    const path = join(folder, file);
    if (readFileSync(path, 'latin1') !== bytes) writeFileSync(path, bytes, 'latin1');
  }
});

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const unitIn = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);
const fieldIn = (page: Page, key: string) => unitIn(page, key).locator('textarea');

async function open(page: Page, document = 'statement', language: string = locale): Promise<void> {
  await page.goto(`${dev.address}/edit/${language}/${document}/`);
  await expect(page.locator('[data-key] textarea').first()).toBeVisible(longTimeout);
}

/** Files of the content that are not as they were, and how many of their lines. */
function changes(): { file: string; lines: number }[] {
  return before.flatMap(([file = '', bytes = '']) => {
    const [was, now] = [bytes, readFileSync(join(folder, file), 'latin1')].map((text) => text.split('\n'));
    if (was?.length !== now?.length) return [{ file, lines: Number.NaN }];
    const lines = now?.filter((line, index) => line !== was?.[index]).length ?? 0;
    return lines > 0 ? [{ file, lines }] : [];
  });
}

/** What becomes of the content elsewhere when what is sent from the page is applied there with git. */
async function sentElsewhere(page: Page): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#send').click()]);
  expect(download.suggestedFilename()).toBe('changes.patch');
  const elsewhere = copyOfProject();
  // They were begun before the server was started.
  for (const code of begun) command(elsewhere, 'add', code);
  await download.saveAs(join(elsewhere, 'changes.patch'));
  for (const words of [
    ['init', '--quiet'],
    ['apply', 'changes.patch'],
  ]) {
    execFileSync('git', words, { cwd: elsewhere, stdio: 'pipe' });
  }
  return contentOf(elsewhere);
}

/** Sends a request as no browser would. */
function requested(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(dev.address);
  return new Promise((resolve, reject) => {
    const request = ask({ hostname, port, path, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject);
    request.end(options.body);
  });
}

test('A corrected paragraph is saved on leaving the field: one line of one file; it can be undone', async ({
  page,
}) => {
  await open(page);
  const field = fieldIn(page, 'p1');
  const text = await field.inputValue();
  await field.fill(`${word} ${text}`);
  await field.blur();
  await expect(unitIn(page, 'p1')).toContainText('Saved', longTimeout);
  expect(changes()).toEqual([{ file: statement, lines: 1 }]);
  expect(read(statement)).toContain(`\n${word} ${text.slice(0, 20)}`);
  await unitIn(page, 'p1').getByRole('button', { name: 'Undo' }).click();
  await expect(unitIn(page, 'p1')).toContainText('Undone', longTimeout);
  await expect(field).toHaveValue(text);
  expect(changes()).toEqual([]);
});

test('Every comparison leads to the edit page', async ({ page }) => {
  await page.goto(`${dev.address}/${locale}/compare/${site.original}/`);
  await page.locator(`main a[href="/edit/${locale}/statement/"]`).click();
  await expect(fieldIn(page, 'p1')).toBeVisible(longTimeout);
});

test('A paragraph in a file with the line ends of Windows changes in one line, and the ends stay', async ({ page }) => {
  const windows = read(statement).replaceAll('\n', '\r\n');
  writeFileSync(join(folder, statement), windows);
  await open(page);
  const field = fieldIn(page, 'p1');
  await field.fill(`${word} ${await field.inputValue()}`);
  await field.blur();
  await expect(unitIn(page, 'p1')).toContainText('Saved', longTimeout);
  const [was, now] = [windows, read(statement)].map((text) => text.split('\r\n'));
  expect(now?.filter((line, index) => line !== was?.[index])).toEqual([expect.stringMatching(`^${word} `)]);
  expect(read(statement).replaceAll('\r\n', '')).not.toContain('\n');
});

test('What the checks refuse is not written, and is still there when the page is opened again', async ({ page }) => {
  await open(page);
  const text = await fieldIn(page, 'p1').inputValue();
  const wrong = `${text.slice(0, 12)}${invisible}${text.slice(12)}`;
  await fieldIn(page, 'p1').fill(wrong);
  await fieldIn(page, 'p1').blur();
  await expect(unitIn(page, 'p1')).toContainText('Not saved', longTimeout);
  await expect(unitIn(page, 'p1').locator('.report li')).toContainText('zero-width space');
  expect(changes()).toEqual([]);
  await page.reload();
  await expect(fieldIn(page, 'p1')).toHaveValue(wrong, longTimeout);
  await fieldIn(page, 'p1').fill(`${word} ${text}`);
  await fieldIn(page, 'p1').blur();
  await expect(unitIn(page, 'p1')).toContainText('Saved', longTimeout);
  expect(changes()).toEqual([{ file: statement, lines: 1 }]);
});

test('Where the browser keeps nothing, the page says so, and asks before it is closed', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await fieldIn(page, 'p1').fill(`${await fieldIn(page, 'p1').inputValue()}${invisible}`);
  await fieldIn(page, 'p1').blur();
  await expect(unitIn(page, 'p1')).toContainText('copy your words before you close this page', longTimeout);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).accept();
});

test('What belongs in no single part is refused: a second paragraph, or a book', async ({ page }) => {
  await open(page);
  const text = await fieldIn(page, 'p1').inputValue();
  for (const [added, says] of [
    ['\n\nA', 'would no longer be one paragraph'],
    [' a'.repeat(300_000), 'too long for one part'],
  ] as const) {
    await fieldIn(page, 'p1').fill(text + added);
    await fieldIn(page, 'p1').blur();
    await expect(unitIn(page, 'p1').locator('.report')).toContainText(says, longTimeout);
  }
  expect(changes()).toEqual([]);
  await fieldIn(page, 'p1').fill(text);
  await fieldIn(page, 'p1').blur();
});

test('A mark stays complete, a missing one is refused, a damaged one is repaired', async ({ page }) => {
  await open(page);
  const marked = page
    .locator('[data-key^="p"]')
    .filter({ has: page.locator('.marks button') })
    .first();
  const field = marked.locator('textarea');
  const text = await field.inputValue();
  const at = text.indexOf('⟦/1⟧');
  // Backspace behind a mark takes it away as a whole.
  await field.evaluate((element: HTMLTextAreaElement, place) => element.setSelectionRange(place, place), at + 4);
  await field.press('Backspace');
  await expect(field).toHaveValue(text.replace('⟦/1⟧', ''));
  await field.blur();
  await expect(marked).toContainText('⟦1⟧ is opened and not closed', longTimeout);
  expect(changes()).toEqual([]);
  // With spaces, in double brackets, without its slash.
  await field.fill(`${word} ${text.replace('⟦1⟧', '[[1]]').replace('⟦/1⟧', '⟦ 1 ⟧')}`);
  await field.blur();
  await expect(marked).toContainText('Saved', longTimeout);
  await expect(field).toHaveValue(`${word} ${text}`);
  expect(changes()).toEqual([{ file: statement, lines: 1 }]);
});

test('A change that another program makes is shown, and not overwritten', async ({ page }) => {
  await open(page);
  const [first, second] = [fieldIn(page, 'p1'), fieldIn(page, 'p2')];
  const [own, other] = [await first.inputValue(), await second.inputValue()];
  await first.fill(`${word} ${own}`);
  edit(folder, statement, (text) => text.replace(own, `${own} ${word}.`).replace(other, `${other} ${word}.`));
  await expect(second).toHaveValue(`${other} ${word}.`, longTimeout);
  await first.blur();
  await expect(unitIn(page, 'p1')).toContainText('Changed meanwhile', longTimeout);
  await expect(first).toHaveValue(`${word} ${own}`);
  expect(read(statement)).toContain(`${own} ${word}.`);
  await unitIn(page, 'p1').getByRole('button', { name: 'Write mine' }).click();
  await expect(unitIn(page, 'p1')).toContainText('Saved', longTimeout);
  expect(read(statement)).not.toContain(`${own} ${word}.`);
});

test('The page answers when the content is broken, opens at the fault, and fixes it', async ({ page }) => {
  await open(page);
  const lines = read(statement).split('\n');
  const line = lines.findIndex((text) => text.includes('</Quote>'));
  edit(folder, statement, (text) => text.replace('</Quote>', ''));
  const fault = page.locator(`[data-fault="${statement}:${line + 1}"]`);
  await expect(fault).toBeVisible(longTimeout);
  await page.reload();
  await expect(fault.locator('textarea')).toBeFocused(longTimeout);
  await fault.locator('textarea').fill(lines[line] ?? '');
  await fault.getByRole('button', { name: 'Save these lines' }).click();
  await expect(page.locator('[data-key] textarea').first()).toBeVisible(longTimeout);
  expect(changes()).toEqual([]);
});

test('The page works with the keyboard alone, and on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `statement`);
  await expect(page.locator('main')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press('Tab');
    if (await fieldIn(page, 'p1').evaluate((field) => field === document.activeElement)) break;
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(`${word} `);
  await page.keyboard.press('Control+Enter');
  await expect(fieldIn(page, 'p2')).toBeFocused();
  await expect(unitIn(page, 'p1')).toContainText('Saved', longTimeout);
  expect(changes()).toEqual([{ file: statement, lines: 1 }]);
});

test('All changes are sent as a file that applies elsewhere', async ({ page }) => {
  await open(page);
  await page.locator('#send').click();
  await expect(page.locator('#status')).toContainText('Nothing has been changed');
  await fieldIn(page, 'title').fill(`${word} ${await fieldIn(page, 'title').inputValue()}`);
  await fieldIn(page, 'title').blur();
  await expect(unitIn(page, 'title')).toContainText('Saved', longTimeout);
  expect(await sentElsewhere(page)).toEqual(contentOf(folder));
  expect(changes()).toEqual([{ file: statement, lines: 1 }]);
});

test('A paragraph whose original has changed comes first, shows what has changed, and is accepted', async ({
  page,
}) => {
  const topic = `legal/${site.topics[0]}`;
  const file = `content/${topic}/${site.original}.mdx`;
  edit(folder, file, (text) => text.replace(/\n\n(\p{L}+)/u, '\n\n$1x'));
  await open(page, topic);
  const unit = page.locator('[data-key]').first();
  await expect(unit).toHaveAttribute('data-state', 'stale');
  await expect(unit.locator('ins')).toHaveText(/\S/);
  await unit.getByRole('button', { name: 'This renders the present original' }).click();
  await expect(unit).toContainText('Accepted', longTimeout);
  await expect(unit).toHaveAttribute('data-state', 'current');
  expect(changes()).toEqual([
    { file, lines: 1 },
    { file: `content/translations/${locale}.json`, lines: 1 },
  ]);
});

test('A reader of a whole text can sign it, and types the name once', async ({ page }) => {
  await open(page);
  const [end, name] = [page.locator('.end'), page.locator('#person')];
  const signIt = () => end.getByRole('button', { name: 'I have read it all' }).click();
  await signIt();
  await expect(end).toContainText('A name is missing.', longTimeout);
  await expect(name).toBeFocused();
  expect(changes()).toEqual([]);
  await name.fill('Aa Bb');
  await signIt();
  await expect(end).toContainText('reviewed by Aa Bb', longTimeout);
  expect(read(statement)).toMatch(/^review:\n {2}name: "Aa Bb"\n {2}date: \d{4}-\d{2}-\d{2}\n/m);
  await open(page, 'about');
  await expect(name).toHaveValue('Aa Bb');
  await open(page);
  await expect(end).toContainText('Reviewed: Aa Bb', longTimeout);
});

test('A language is begun, its statement translated from the first to the last paragraph, shown and sent', {
  tag: '@slow',
}, async ({ page }) => {
  test.setTimeout(600_000);
  const view = await requested(`/edit/-/document/?language=${locale}&document=statement`, {});
  const { units } = JSON.parse(view.text).document as DocumentView;
  await open(page, 'statement', 'uz');
  expect(await page.locator('[data-key]').count()).toBe(units.length);
  for (const { key, target } of units) {
    await fieldIn(page, key).fill(renderIn(latin, target));
    await fieldIn(page, key).blur();
    await expect(unitIn(page, key).locator('.report')).toHaveClass(/good/, longTimeout);
  }
  await expect(page.locator('[data-state="missing"], [data-fault]')).toHaveCount(0);
  await page.getByRole('button', { name: 'All of it renders the present original' }).click();
  await expect(page.locator('[data-state="unconfirmed"]')).toHaveCount(0, longTimeout);
  const sent = await sentElsewhere(page);
  expect(sent.map(([file]) => file)).toContain('content/statement/uz.mdx');
  expect(sent).toEqual(contentOf(folder));
  const shown = await page.goto(`${dev.address}/uz/`);
  expect(shown?.status()).toBe(200);
  await expect(page.locator('h1')).toContainText(renderIn(latin, units[0]?.target ?? ''));
  for (const file of ['content/statement/uz.mdx', 'content/translations/uz.json']) rmSync(join(folder, file));
});

test('The page of the site next to the fields follows what is saved', { tag: '@slow' }, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Show the page' }).click();
  const headline = page.frameLocator('#preview iframe').locator('h1');
  const title = fieldIn(page, 'title');
  const text = await title.inputValue();
  await expect(headline).toHaveText(text, longTimeout);
  await title.fill(`${text}!`);
  await title.blur();
  await expect(headline).toHaveText(`${text}!`, longTimeout);
});

test('Accessibility checkers find nothing on the edit page, in light and dark', { tag: '@slow' }, async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${dev.address}/edit/`);
    await expect(page.locator('.documents').first()).toBeVisible(longTimeout);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    for (const document of ['statement', `legal/${site.topics[0]}`]) {
      await open(page, document);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  }
});

test('A language written from right to left has its fields from right to left', async ({ page }) => {
  await open(page, 'statement', 'ar');
  await expect(fieldIn(page, 'p1')).toHaveAttribute('dir', 'rtl');
  await expect(unitIn(page, 'p1').locator('.source')).toHaveAttribute('dir', 'ltr');
});

test('Requests of other machines and of other sites are refused, and only units are written', async () => {
  const { host } = new URL(dev.address);
  const own = { Host: host, Origin: dev.address, 'Content-Type': 'application/json' };
  const unit = { language: locale, document: 'statement', key: 'p1', text: 'x', seen: '', from: '' };
  const post = (headers: Record<string, string>, body: unknown = unit, path = '/edit/-/save/') =>
    requested(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const foreign: Record<string, string>[] = [
    { ...own, Host: 'statement.example' },
    { ...own, Host: `${host}.statement.example` },
    { ...own, Origin: 'http://statement.example' },
    { ...own, Origin: 'null' },
    { ...own, Origin: dev.address.replace('http:', 'https:') },
    { Host: host, 'Content-Type': 'application/json' },
    { ...own, 'Sec-Fetch-Site': 'cross-site' },
    { ...own, 'Sec-Fetch-Site': 'same-site' },
  ];
  for (const headers of foreign) expect((await post(headers)).status, JSON.stringify(headers)).toBe(403);
  const framed = {
    Host: host,
    'Sec-Fetch-Site': 'cross-site',
    'Sec-Fetch-Mode': 'navigate',
    'Sec-Fetch-Dest': 'iframe',
  };
  expect((await requested('/edit/', { headers: framed })).status).toBe(403);
  expect((await post({ ...own, 'Content-Type': 'text/plain' })).status).toBe(415);
  expect((await post(own, '{')).status).toBe(400);
  expect((await post(own, '[]')).status).toBe(400);
  expect((await post(own, { ...unit, text: 5 })).status).toBe(400);
  expect((await post(own, { ...unit, text: 'x'.repeat(500_000) })).status).toBe(413);
  expect((await post(own, unit, '/edit/-/patch/')).status).toBe(404);
  for (const wrong of [
    { document: '../../etc' },
    { document: 'statement/../statement' },
    { language: site.original },
    { language: '__proto__' },
    { key: 'p999' },
    { key: 'constructor' },
  ]) {
    const { status, text } = await post(own, { ...unit, ...wrong });
    expect(status).toBe(200);
    expect(JSON.parse(text).kind, JSON.stringify(wrong)).toBe('refused');
  }
  const lines = { file: original, line: 1, text: 'x', seen: '' };
  for (const file of [original, 'package.json', '../x', 'content/../package.json', '/etc/passwd']) {
    expect(JSON.parse((await post(own, { ...lines, file }, '/edit/-/lines/')).text).kind, file).toBe('refused');
  }
  expect(changes()).toEqual([]);
});
