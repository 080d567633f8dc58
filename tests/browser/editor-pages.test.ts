import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docx, paragraph } from '../editor/word-file.ts';
import { axeFinds } from './axe.ts';
import { launchWithProfile } from './chromium.ts';
import { fileIn, givenFolder, serveEditorPages } from './editor-pages.ts';

const LETTER = `Nyt fra Udlændingestyrelsen

Marts 2018

1. Nye telefontider
Fra 3. april 2018 åbner telefonen kl. 9.00. Ring på 35 36 66 00.

2. Frist for skemaet
Kommunen har 14 dage til at sende skemaet efter udlændingelovens § 9, stk. 26.
Det gælder fra 1. maj 2018.
Klager
Klager sendes til nævnet.
`;

let served: Awaited<ReturnType<typeof serveEditorPages>>;
let browser: BrowserContext;
let profile: string;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  served = await serveEditorPages();
  profile = mkdtempSync(join(tmpdir(), 'profil-'));
  browser = await launchWithProfile(profile);
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.url)) faults.push(request.url());
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(served.url);
  await givenFolder(page);
  await page.reload();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(profile, { recursive: true, force: true });
});

const ISSUE = 'src/content/nyhedsbreve/2018-03.mdx';
const PAGE = 'src/content/vejledning/kontakt/nye-telefontider.mdx';

it('reads a letter in a Word file, and says of a file that it cannot read what to do', async () => {
  const letter = docx(
    paragraph('Nye telefontider', 'Overskrift1') +
      paragraph('Telefonen åbner kl. 9 hver dag.') +
      paragraph('Gebyret stiger', 'Overskrift1') +
      paragraph('Det er nu 10 kr.'),
  );
  const drop = (name: string, buffer: Buffer) =>
    page.setInputFiles('#fil', { name, mimeType: 'application/octet-stream', buffer });
  expect(await axeFinds(page)).toEqual([]);
  await drop('brev.rtf', Buffer.from('{\\rtf1 Brev}'));
  await page.getByRole('alert').getByText('Gem som → Word-dokument').waitFor();
  await drop('brev.docx', Buffer.from(letter));
  await page.getByRole('region', { name: 'afsnit 2' }).waitFor();
  expect(await page.getByLabel('Titel', { exact: true }).nth(1).inputValue()).toBe('Gebyret stiger');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Tag et andet brev' }).click();
});

it('makes files of a letter that is pasted, with the borders as the editor moves them', async () => {
  await page.getByLabel('Eller indsæt brevets tekst').fill(LETTER);
  await page.getByRole('button', { name: 'Find afsnittene' }).click();
  await page.getByRole('button', { name: /^Linje 11:/ }).click();
  await page.getByRole('button', { name: 'Nyt afsnit begynder her' }).click();
  expect(await page.getByLabel('Titel', { exact: true }).first().inputValue()).toBe('Nye telefontider');
  await page.getByLabel('Resume, to til fire sætninger').first().fill('Telefonen åbner kl. 9.');
  await page.getByLabel('Lav også en side').first().selectOption({ label: 'Ja, under Kontakt' });

  expect(await axeFinds(page)).toEqual([]);
  // Without the folder, as a download: both files, with their folders.
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent filerne' }).click();
  expect((await waiting).suggestedFilename()).toBe('brev.zip');

  await page.getByRole('button', { name: 'Åbn projektets mappe' }).click();
  await page.getByText(/^Tjek:/).waitFor();
  await page.getByRole('button', { name: 'Gem i mappen' }).click();
  await page.getByText('Kladderne ligger i mappen').waitFor();
  const issue = (await fileIn(page, ISSUE))!;
  expect(issue).toContain('titel: Nyt fra Udlændingestyrelsen, marts 2018');
  expect(issue).toContain('dato: { trykt: Marts 2018, sortering: 2018-03-01 }');
  expect(issue).toMatch(/resume: Telefonen åbner kl\. 9\./);
  expect(issue).toMatch(/- nr: 3\n {4}titel: Klager/);
  for (const word of LETTER.split(/\s+/)) expect(issue).toContain(word);
  expect(await fileIn(page, PAGE)).toContain('kilder:\n  - { brev: 2018-03, afsnit: [1] }');
  expect(faults).toEqual([]);
});

it('makes no draft ready that is not, and says why', async () => {
  const before = await fileIn(page, ISSUE);
  await page.getByRole('button', { name: 'Gør klar' }).click();
  await page.getByText('Ikke gjort klar').waitFor();
  expect(await page.locator('.finding').first().innerText()).toContain(ISSUE);
  expect(await fileIn(page, ISSUE)).toBe(before);
});

it('begins a translation beside the Danish file, with its words and its mark', async () => {
  const file = 'src/content/ordbog/uis.en.mdx';
  const was = (await fileIn(page, file))!;
  await page.evaluate(async () => {
    let folder = await navigator.storage.getDirectory();
    for (const name of ['projekt', 'src', 'content', 'ordbog']) folder = await folder.getDirectoryHandle(name);
    await folder.removeEntry('uis.en.mdx');
  });
  await page.reload();
  await page.getByLabel('Uden oversættelse').selectOption({ label: 'UIS' });
  await page.getByRole('button', { name: 'Begynd en oversættelse' }).click();
  await page.getByRole('link', { name: file }).waitFor();
  const begun = (await fileIn(page, file))!;
  expect(/^oversatFra: (.*)$/m.exec(begun)).toEqual(expect.arrayContaining([/^oversatFra: (.*)$/m.exec(was)![1]]));
  expect(begun).toContain('UdlændingeInformationsSystemet');
  await page.getByText('Alt, læserne kan få på et andet sprog, er oversat.').waitFor();
  await page.evaluate(async (text) => {
    let folder = await navigator.storage.getDirectory();
    for (const name of ['projekt', 'src', 'content', 'ordbog']) folder = await folder.getDirectoryHandle(name);
    const stream = await (await folder.getFileHandle('uis.en.mdx')).createWritable();
    await stream.write(text);
    await stream.close();
  }, was);
  expect(faults).toEqual([]);
});

it('starts the editor with the forms of the schemas, and changes in a file what is changed', async () => {
  const file = 'src/content/vejledning/kontakt/telefontider.mdx';
  await page.goto(new URL(`skriv/?fil=${file}`, served.url).href);
  await page.getByRole('button', { name: 'Åbn projektets mappe' }).click();
  const title = page.getByRole('textbox', { name: 'Titel' });
  await title.waitFor();
  await page.getByText('Læserens spørgsmål, højst 80 tegn.').waitFor();
  const check = page.frameLocator('iframe').locator('h1');
  await check.filter({ hasText: 'Alt er i orden' }).waitFor();

  const text = page.locator('.mdx textarea');
  // The fields further down are there when they come near.
  await page.mouse.move(300, 600);
  await expect.poll(async () => (await page.mouse.wheel(0, 800), await text.count())).toBe(1);
  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0));
  await page.getByLabel('Indsæt i teksten').selectOption({ label: 'Contact' });
  await check.filter({ hasText: '1 fejl' }).waitFor();
  expect(await page.frameLocator('iframe').locator('li').innerText()).toContain('<Contact> mangler værdien »id«.');
  // The cursor stands where the value is to be written, and stays there while it is.
  await page.keyboard.type('fagkontor', { delay: 50 });
  await check.filter({ hasText: 'Alt er i orden' }).waitFor();

  await page.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('Dokumentet er gemt.').waitFor();
  const was = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  expect(await fileIn(page, file)).toBe(was.replace(/(\n---\n\n)/, '$1<Contact id="fagkontor" />\n\n'));
  expect(faults).toEqual([]);
});

it('opens a translation as its own words, and saves it beside the Danish file', async () => {
  const file = 'src/content/ordbog/uis.en.mdx';
  await page.goto(new URL(`skriv/?fil=${file}`, served.url).href);
  const open = page.getByRole('button', { name: 'Åbn projektets mappe' });
  const term = page.getByRole('textbox', { name: 'Term' });
  await open.or(term).first().waitFor();
  if (await open.isVisible()) await open.click();
  await term.waitFor();
  expect(await page.getByRole('textbox', { name: 'Se ogsaa' }).count()).toBe(0);
  const check = page.frameLocator('iframe').locator('h1');
  await check.filter({ hasText: 'Alt er i orden' }).waitFor();

  const mark = page.getByRole('textbox', { name: 'Oversat fra' });
  const now = await mark.inputValue();
  await mark.fill('abcdefghij');
  await check.filter({ hasText: '1 advarsel' }).waitFor();
  expect(await page.frameLocator('iframe').locator('li').innerText()).toContain(`oversatFra: ${now}`);
  await mark.fill(now);
  await term.fill('UIS, a system for municipalities');
  await check.filter({ hasText: 'Alt er i orden' }).waitFor();
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('Dokumentet er gemt.').waitFor();
  const was = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  expect(await fileIn(page, file)).toBe(was.replace(/^term: .*$/m, 'term: UIS, a system for municipalities'));
  expect(faults).toEqual([]);
});
