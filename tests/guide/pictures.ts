import { join } from 'node:path';
import { chromium, type Page } from 'playwright/test';
import sharp from 'sharp';
import { type ReaderLanguage, readerLanguages } from '../../src/lib/reader-language.ts';
import { findChromium } from '../setup/chromium.ts';
import { copyToBuild, edit } from '../setup/copy.ts';
import { startDev } from '../setup/dev.ts';
import { translations } from '../setup/exchange.ts';
import { environmentWith } from '../setup/fonts.ts';
import { command } from '../setup/new-language.ts';
import { root, site } from '../setup/project.ts';

/*
 * `npm run guide:pictures`: makes the pictures of the guides for translators (`TRANSLATING*.md`) again, each in the
 * language of its guide, in a copy of the project in which one paragraph waits for its translator.
 */

const width = 1000;
const topic = `legal/${site.topics[0]}`;
const [first = site.original] = translations;
/** The language into which a reader of a guide translates: her own when the site has it. */
const targetOf = (reader: ReaderLanguage) => translations.find((code) => code === reader) ?? first;

const folder = copyToBuild();
leaveStale();
const dev = await startDev(folder);
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, ...environmentWith('widest') } as Record<string, string>,
});
for (const reader of readerLanguages) {
  const page = await browser.newPage({ viewport: { width, height: 1600 } });
  await pictures(page, reader, targetOf(reader));
  await page.close();
}
await browser.close();
dev.process.kill();

/** The translations of a paragraph were accepted when its original had two words less at its end. */
function leaveStale(): void {
  const file = `content/${topic}/${site.original}.mdx`;
  let present = '';
  edit(folder, file, (text) => {
    present = text;
    return text.replace(/^(\p{Lu}[^\n]*?) \S+ \S+(\.(?:<[^>]*\/>)?)$/mu, '$1$2');
  });
  for (const locale of translations) command(folder, 'accept', locale, topic);
  edit(folder, file, () => present);
}

async function pictures(page: Page, reader: ReaderLanguage, target: string): Promise<void> {
  const open = async (document: string) => {
    await page.goto(`${dev.address}/edit/${target}/${document}?reader=${reader}`);
    await page.locator('main h1').waitFor({ timeout: 60_000 });
  };
  const unit = page.locator('[data-key^="p"]:has(> .marks:not([hidden]))').first();
  const field = unit.locator('textarea');

  await open('');
  await keep(page, 'open', reader, await bottomOf(page, '.language'));

  await open(`${topic}/`);
  await keep(page, 'write', reader, await bottomOf(page, '[data-key]'));

  await open('statement/');
  const words = await field.inputValue();
  await field.fill(words.replace('⟦/1⟧', ''));
  await field.blur();
  await unit.locator('.report.bad').waitFor({ timeout: 30_000 });
  await unit.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { y, height } = (await unit.boundingBox()) ?? { y: 0, height: 0 };
  await keep(page, 'refused', reader, height, y);

  await field.fill(words);
  await field.blur();
  // Something else is saved, so that there is something to send, and undone in the end.
  const title = page.locator('[data-key="title"]');
  const before = await title.locator('textarea').inputValue();
  const save = async (text: string) => {
    await title.locator('textarea').fill(text);
    await title.locator('textarea').blur();
    await title.locator('.report.good').waitFor({ timeout: 30_000 });
  };
  await save(`${before}!`);
  await page.setViewportSize({ width, height: 480 });
  await page.locator('.end').scrollIntoViewIfNeeded();
  await page.locator('#send').click();
  await page.locator('#status:not(.brief)').waitFor();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await keep(page, 'send', reader, 480);
  await save(before);
}

/** The lower edge of the first element that matches. */
function bottomOf(page: Page, selector: string): Promise<number> {
  const element = page.locator(selector).first();
  return element.evaluate((one) => one.getBoundingClientRect().bottom);
}

async function keep(page: Page, name: string, reader: ReaderLanguage, height: number, y = 0): Promise<void> {
  const picture = await page.screenshot({
    clip: { x: 0, y, width, height: Math.round(height) },
    animations: 'disabled',
  });
  const file = join(root, 'docs/translating', `${name}.${reader}.png`);
  const { size } = await sharp(picture).png({ palette: true, colours: 32, effort: 10 }).toFile(file);
  console.log(`${name}.${reader}.png: ${size} bytes`);
}
