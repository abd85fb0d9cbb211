import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { chromePath, openBrowser } from '../adapters/web/testing/browser.ts';
import { openHouseWithPage } from '../adapters/web/testing/open-house-with-page.ts';

// The pictures of the README's tour, from the real page on an empty folder: npm run screenshots

const folder = fileURLToPath(new URL('../docs/tour/', import.meta.url));
const wide = { width: 1440, height: 1000 };
const phone = { width: 390, height: 800 };

interface Picture {
  name: string;
  lang: 'fr' | 'en';
  theme: 'light' | 'dark';
  size: typeof wide;
  scene: (page: Page) => Promise<void>;
}

const cardOf = (page: Page, kind: string) => page.locator(`.card[data-kind="${kind}"]`).last();

const welcome = async (page: Page) => cardOf(page, 'welcome').waitFor();

const loadExample = async (page: Page) => {
  await page.locator('.card[data-kind="welcome"] button').first().click();
  await cardOf(page, 'example').waitFor();
};

const dropSample = async (page: Page) => {
  await loadExample(page);
  await page.locator('.chip').first().click();
  await page.locator('.thread .card[data-kind="candidate"]').waitFor();
};

const askRanking = async (page: Page) => {
  await loadExample(page);
  for (const at of [0, 1, 2]) {
    await page.locator('.chip').nth(at).click();
    await page.locator('.thread .card[data-kind="candidate"]').waitFor();
    await page.keyboard.press('Escape');
  }
  const box = page.locator('main .composer textarea');
  await box.fill('/match offre-42');
  await box.press('Enter');
  await cardOf(page, 'ranking').waitFor();
};

const pictures: Picture[] = [
  { name: 'welcome', lang: 'fr', theme: 'light', size: wide, scene: welcome },
  { name: 'card', lang: 'fr', theme: 'light', size: wide, scene: dropSample },
  { name: 'card-english', lang: 'en', theme: 'light', size: wide, scene: dropSample },
  { name: 'ranking-dark', lang: 'fr', theme: 'dark', size: wide, scene: askRanking },
  { name: 'phone', lang: 'fr', theme: 'light', size: phone, scene: dropSample },
];

const path = chromePath();
if (!path) throw new Error('Chromium is needed: install Debian’s package, or set CHROME_PATH');
await mkdir(folder, { recursive: true });
const browser = await openBrowser(path);
for (const { name, lang, theme, size, scene } of pictures) {
  const stage = await openHouseWithPage({ locale: lang });
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  await context.addInitScript(`localStorage.setItem('matchpro.theme', '${theme}')`);
  const page = await context.newPage();
  await page.goto(stage.address());
  await page.locator('main .composer textarea').waitFor();
  await scene(page);
  await page.evaluate('new Promise((done) => setTimeout(done, 400))');
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
  await stage.close();
  console.log(`docs/tour/${name}.png`);
}
await browser.close();
