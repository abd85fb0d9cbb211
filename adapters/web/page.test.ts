import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../core/cards/card.ts';
import { card, fullCard, hostileCard } from '../../core/testing/chat-cards.ts';
import { chromePath, openBrowser } from './testing/browser.ts';
import { openHouseWithPage, sampleFile } from './testing/open-house-with-page.ts';

// The page in a real Chromium, with the whole house behind it.

const path = chromePath();
if (!path) console.warn('The page’s own tests need Chromium (CHROME_PATH or /usr/bin/chromium): skipped.');

const recrutement = { kind: 'channel', channel: 'web:local:recrutement', thread: null } as const;
const wide = { width: 1360, height: 860 };

describe.skipIf(!path)('the page', () => {
  let browser: Browser;
  let stage: Awaited<ReturnType<typeof openHouseWithPage>>;
  let contexts: BrowserContext[] = [];
  /** Requests to anywhere but the page's own server, and scripts that failed: there are none. */
  let strange: string[] = [];

  beforeAll(async () => {
    [browser, stage] = await Promise.all([openBrowser(path ?? ''), openHouseWithPage()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    expect(strange).toEqual([]);
    strange = [];
  });

  const visit = async (settings: Record<string, string> = {}, viewport = wide): Promise<Page> => {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    contexts.push(context);
    await context.addInitScript(
      `for (const [name, value] of Object.entries(${JSON.stringify(settings)})) localStorage.setItem('matchpro.' + name, value)`,
    );
    const page = await context.newPage();
    const origin = new URL(stage.address()).origin;
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        strange.push(request.url());
    });
    page.on('pageerror', (error) => strange.push(error.message));
    page.on('console', (said) => {
      if (/Content Security Policy|TrustedHTML/.test(said.text())) strange.push(said.text());
    });
    await page.goto(stage.address());
    await page.locator('main .composer textarea').waitFor();
    return page;
  };
  const main = (page: Page) => page.locator('main .composer textarea');
  const inThread = (page: Page) => page.locator('.thread .composer textarea');
  const cards = (page: Page, kind: string, where = '') => page.locator(`${where} .card[data-kind="${kind}"]`);

  /** As the browser does when somebody lets files go over the page. */
  const dropOn = async (page: Page, selector: string, files: { name: string; base64: string }[]) => {
    const transfer = await page.evaluateHandle(
      `(() => {
        const transfer = new DataTransfer();
        for (const { name, base64 } of ${JSON.stringify(files)})
          transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
        return transfer;
      })()`,
    );
    await page.dispatchEvent(selector, 'dragover', { dataTransfer: transfer });
    await page.locator(`${selector} .shade`).first().waitFor({ state: 'visible' });
    await page.dispatchEvent(selector, 'drop', { dataTransfer: transfer });
  };
  const inBase64 = async (name: string) => ({
    name,
    base64: (await readFile(sampleFile(name))).toString('base64'),
  });

  it('greets an empty team, loads the example at a click', async () => {
    const page = await visit();
    await cards(page, 'welcome').waitFor();
    await page.getByRole('button', { name: 'Créer une offre' }).waitFor();
    await page.getByRole('button', { name: 'Charger l’exemple' }).click();
    await cards(page, 'example').waitFor();
    expect(await page.locator('.chip').count()).toBe(3);
  });

  it('a CV that is dropped is read, its card comes in the thread, a press is answered', async () => {
    const page = await visit();
    await dropOn(page, 'main', [await inBase64('developpeuse-react.pdf')]);
    await page.locator('.thread .card').first().waitFor();
    await cards(page, 'candidate', '.thread').waitFor();
    expect(await page.evaluate('document.activeElement.closest(".thread") !== null')).toBe(true);
    await cards(page, 'candidate', '.thread').getByRole('button', { name: 'Présélectionner' }).click();
    await cards(page, 'standing').first().waitFor();
  });

  it('nothing jumps when a card replaces “reading…”', async () => {
    const page = await visit();
    await page.locator('main [data-open-thread]').first().click();
    await cards(page, 'candidate', '.thread').first().waitFor();
    const thread = (await page.evaluate('location.hash.split("/")[1]')) as string;
    const under = { ...recrutement, thread };
    const reading = card({ kind: 'reading', title: [{ type: 'text', text: 'Lecture…' }] });
    const posted = await stage.chat.post(under, reading, 'row-j:1');
    const last = page.locator('.thread .message').last();
    await last.getByText('Lecture…').waitFor();
    const before = await last.boundingBox();
    await stage.chat.edit(posted, fullCard('fr', 'web:local:robin'), 'row-j:2');
    await last.getByText('Camille Exemple').waitFor();
    await page.evaluate('new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame))');
    expect((await last.boundingBox())?.y).toBe(before?.y);
    await stage.chat.remove(posted);
  });

  it('a reply in the thread becomes a note, and can be edited', async () => {
    const page = await visit();
    await page.locator('main [data-open-thread]').first().click();
    await inThread(page).fill('Entretien très positif, disponible en janvier');
    await page.keyboard.press('Enter');
    await page.locator('.thread .reaction', { hasText: '📝' }).waitFor();
    const message = page.locator('.thread .message', { hasText: 'très positif' });
    await message.hover();
    await message.getByRole('button', { name: 'Modifier' }).click();
    await page.getByRole('textbox', { name: 'Modifier' }).fill('Entretien excellent, disponible en février');
    await page.keyboard.press('Enter');
    const edited = page.locator('.thread .message', { hasText: 'excellent' });
    await edited.getByText('(modifié)').waitFor();
    expect(await edited.locator('.reaction').count()).toBe(1);
  });

  it('/match offre-42 from completion, by keyboard only', async () => {
    const page = await visit();
    await main(page).focus();
    await page.keyboard.type('/mat');
    await page.locator('.offered [aria-selected="true"]', { hasText: '/match' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('42');
    await page.locator('.offered [aria-selected="true"]', { hasText: 'offre-42' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await cards(page, 'ranking').waitFor();
    expect(await page.locator('.act .command').last().textContent()).toBe('/match offre-42');
    expect(await main(page).inputValue()).toBe('');
  });

  it('a form shows its errors beside their fields, step by step, until it is right', async () => {
    const page = await visit();
    await main(page).fill('/offre creer');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Intitulé du poste').waitFor();
    await page.keyboard.press('Enter');
    await dialog.locator('#field-title-error').waitFor({ state: 'visible' });
    expect(await page.evaluate('document.activeElement.name')).toBe('title');
    await dialog.getByLabel('Intitulé du poste').fill('Chargée de recrutement');
    await dialog.getByLabel('Entreprise').fill('Atelier Exemple');
    await dialog.getByRole('button', { name: 'Suivant' }).click();
    await dialog.getByText('Étape 2 sur 3').waitFor();
    await dialog.locator('#field-payMin').fill('beaucoup');
    await dialog.getByRole('button', { name: 'Suivant' }).click();
    await dialog.locator('#field-payMin-error').waitFor({ state: 'visible' });
    await dialog.locator('#field-payMin').fill('38000');
    await dialog.getByRole('button', { name: 'Suivant' }).click();
    await dialog.getByText('Étape 3 sur 3').waitFor();
    await dialog.getByRole('button', { name: 'Créer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await cards(page, 'offer').getByText('Chargée de recrutement').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  });

  it('sixty files are one message; its progress becomes a summary that opens one of them', async () => {
    const page = await visit();
    const text = (await readFile(sampleFile('electricien.txt'))).toString('utf8');
    const files = Array.from({ length: 60 }, (_, at) => ({
      name: `cv-${at}.txt`,
      base64: Buffer.from(text.replace(/[\w.]+@/, `p${at}@`)).toString('base64'),
    }));
    await dropOn(page, 'main', files);
    await page.locator('.thread .file-chip.more', { hasText: '+ 54' }).waitFor();
    await page.locator('.thread :is([role="progressbar"], .sending)').first().waitFor();
    await cards(page, 'batch-summary', '.thread').waitFor({ timeout: 60_000 });
    const summary = cards(page, 'batch-summary', '.thread');
    await summary.locator('select').selectOption({ index: 1 });
    await summary.getByRole('button', { name: 'Choisir' }).click();
    await cards(page, 'candidate').last().waitFor();
  }, 90_000);

  it('two browsers see each other’s acts, each in its own light', async () => {
    const [alix, robin] = [await visit(), await visit({ as: 'robin', theme: 'dark' })];
    await main(robin).fill('Bonjour Alix, je prends la suite');
    await robin.keyboard.press('Enter');
    await alix.locator('.message', { hasText: 'je prends la suite' }).waitFor();
    await main(alix).fill('/matchpro sante');
    await alix.keyboard.press('Enter');
    await cards(alix, 'health').waitFor();
    await alix
      .locator('.message', { has: cards(alix, 'health') })
      .getByText('visible par vous seul')
      .waitFor();
    await main(alix).fill('Vu');
    await alix.keyboard.press('Enter');
    await robin.locator('.message', { hasText: 'Vu' }).waitFor();
    expect(await cards(robin, 'health').count()).toBe(0);
  });

  it('a restart in the middle loses nothing on the page', async () => {
    const page = await visit();
    await main(page).fill('avant la coupure');
    await page.keyboard.press('Enter');
    await page.locator('.message', { hasText: 'avant la coupure' }).waitFor();
    await stage.restart();
    await page.locator('.strip:visible').waitFor();
    await main(page).fill('pendant');
    await page.locator('.strip').waitFor({ state: 'hidden' });
    await stage.chat.post(recrutement, card({ title: [{ type: 'text', text: 'de retour' }] }), 'row-r:1');
    await page.locator('.message', { hasText: 'de retour' }).waitFor();
    expect(await main(page).inputValue()).toBe('pendant');
    await page.reload();
    await page.locator('.message', { hasText: 'avant la coupure' }).waitFor();
    expect(await main(page).inputValue()).toBe('pendant');
  }, 30_000);

  it('each role sees and does what is its own, live', async () => {
    const page = await visit();
    await page.getByRole('radio', { name: /Sacha/ }).check();
    await page.locator('.person:has(:checked)', { hasText: 'Sacha' }).waitFor();
    expect(await page.locator('.chip').count()).toBe(0);
    await main(page).fill('/offre creer');
    await page.keyboard.press('Enter');
    await cards(page, 'refusal').last().getByText('web:sacha').waitFor();
    await page.getByRole('radio', { name: /Noa/ }).check();
    await page.getByRole('heading', { name: 'MatchPro', level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'recrutement' }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /Alix/ }).check();
    await page.getByRole('heading', { name: '# recrutement' }).waitFor();
  });

  it('nothing from a CV is ever markup, and no request leaves the page', async () => {
    const page = await visit();
    const evil =
      '"><img src="https://evil.example/x.png" onerror="window.bad=1"><script>window.bad=1</script><a href="https://evil.example">Voir</a>';
    const title: Card['title'] = [{ type: 'text', text: `hostile ${evil}` }];
    await stage.chat.post(recrutement, { ...hostileCard(evil), title }, 'row-h:1');
    const message = page.locator('.message', { hasText: 'hostile' }).last();
    await message.waitFor();
    expect(await message.locator('img, script, a:not(.file), iframe').count()).toBe(0);
    await main(page).fill(evil);
    await page.keyboard.press('Enter');
    await page.locator('.words', { hasText: 'onerror' }).waitFor();
    await page.setInputFiles('main input[type=file]', {
      name: `${evil}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(evil),
    });
    await page.locator('.thread .file-name', { hasText: 'onerror' }).waitFor();
    expect(await page.evaluate('window.bad')).toBeUndefined();
    expect(await page.locator('#app img:not([src="icon.svg"]), #app script').count()).toBe(0);
  });

  it('a CV with markup in every field is read, and its card is inert text', async () => {
    const page = await visit();
    const evil = '<img src=https://evil.example/x.png onerror=window.bad=1>';
    const cv = [
      `Camille ${evil} Fictive`,
      `Développeuse React ${evil}`,
      'camille.fictive@example.com · 06 39 98 12 34 · 69003 Lyon',
      '',
      'EXPÉRIENCES',
      `Développeuse React ${evil} – Atelier Lumen ${evil}`,
      'mars 2020 – juin 2024',
      `- Refonte de l’espace client en React et TypeScript ${evil}`,
      '',
      'COMPÉTENCES',
      `React, TypeScript, ${evil}, GraphQL`,
      '',
      'FORMATION',
      `2018 Master Informatique ${evil}, Université ${evil}`,
      '',
      'LANGUES',
      `Anglais : courant ${evil}`,
    ].join('\n');
    const file = { name: 'hostile.txt', mimeType: 'text/plain', buffer: Buffer.from(cv) };
    await page.setInputFiles('main input[type=file]', file);
    await page.getByText('camille.fictive@example.com').first().waitFor();
    await page.getByText('evil.example').first().waitFor();
    expect(await page.evaluate('window.bad')).toBeUndefined();
    expect(await page.locator('#app img:not([src="icon.svg"]), #app script').count()).toBe(0);
  });

  it('a dangerous button asks first, and the keyboard can say no', async () => {
    const page = await visit();
    await stage.chat.post(recrutement, fullCard('fr', 'web:local:robin'), 'row-f:1');
    const message = page.locator('.message', { hasText: 'Camille Exemple' }).last();
    await message.getByRole('button', { name: 'Supprimer' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByText('C’est définitif.').waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Supprimer');
  });

  it('a thousand messages scroll', async () => {
    const text = (at: number): Card => card({ title: [{ type: 'text', text: `numéro ${at}` }] });
    for (let at = 1; at <= 1_000; at += 1)
      await stage.chat.post({ ...recrutement, channel: 'web:local:digest' }, text(at), `row-m${at}:1`);
    const page = await visit();
    await page.getByRole('button', { name: 'digest' }).click();
    await page.getByText('numéro 1000').waitFor();
    const first = () => page.locator('.message').first();
    while (
      !(await first().textContent())?.includes('numéro 1 ') &&
      (await page.locator('.message').count()) < 1_000
    ) {
      const count = await page.locator('.message').count();
      await page.evaluate('document.querySelector("main .scroller").scrollTop = 0');
      await page.locator('.message').nth(count).waitFor({ state: 'attached' });
    }
    const slowest = await page.evaluate(`(async () => {
      const scroller = document.querySelector('main .scroller');
      const frames = [];
      for (let step = 0; step < 60; step += 1) {
        const began = performance.now();
        scroller.scrollTop += scroller.scrollHeight / 60;
        await new Promise(requestAnimationFrame);
        frames.push(performance.now() - began);
      }
      return frames.sort((one, other) => one - other)[Math.floor(frames.length * 0.9)];
    })()`);
    expect(Number(slowest)).toBeLessThan(250);
  }, 60_000);

  it('on a phone everything has its place', async () => {
    const page = await visit({}, { width: 375, height: 740 });
    const overflow = () => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Canaux et réglages' }).click();
    await page.getByRole('button', { name: 'digest' }).click();
    await page.getByRole('heading', { name: '# digest' }).waitFor();
    await page.getByRole('button', { name: 'Canaux et réglages' }).click();
    await page.getByRole('button', { name: 'recrutement' }).click();
    await page.locator('main [data-open-thread]').first().click();
    await inThread(page).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await main(page).waitFor();
  });

  describe.each(['light', 'dark'])('in %s', (theme) => {
    describe.each(['fr', 'en'])('in %s', (lang) => {
      it('axe-core finds nothing: channel, thread, card, form, empty', async () => {
        const page = await visit({ theme, lang });
        await page.evaluate(axe.source);
        const check = async (screen: string) => {
          const found = await page.evaluate(
            `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')).join(' | ')))`,
          );
          expect({ screen, found }).toEqual({ screen, found: [] });
        };
        await check('channel');
        await page.locator('main [data-open-thread]').first().click();
        await cards(page, 'candidate', '.thread').first().waitFor();
        await check('thread and card');
        await page.keyboard.press('Escape');
        await main(page).fill('/offre creer');
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor();
        await check('form');
        await page.keyboard.press('Enter');
        await page.locator('dialog [aria-invalid="true"]').first().waitFor();
        await check('form with errors');
        await page.keyboard.press('Escape');
        await main(page).fill('/');
        await page.locator('.offered li').first().waitFor();
        await check('completion');
        await main(page).fill('');
        await page.getByRole('radio', { name: /Noa/ }).check();
        await page.locator('.hero').waitFor();
        await check('empty');
      }, 60_000);
    });
  });
});
