import { describe, expect, inject, it } from 'vitest';
import { words } from '../../src/components/calculator/result/words.da.ts';
import { calculators } from '../../src/rules/index.ts';
import { isWhole, oneIn } from '../effort.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import { answer } from './answer.ts';
import { addressOf, begin, factsOf, followLink, plainSpaces, titleOf } from './calculator.ts';
import { goBack, inEachEngine, openAfresh, type Tab, until, untilFocused, untilThere } from './engines.ts';
import { misfits, printFaults } from './fit.ts';

const PHONE = { width: 360, height: 740 };
const at = (path: string) => new URL(path, inject('siteUrl')).href;

const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.id ?? '');
const textOf = async (tab: Tab, selector: string) =>
  plainSpaces(await tab.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector));
const count = (tab: Tab, selector: string) => tab.evaluate((one) => document.querySelectorAll(one).length, selector);

/** Puts the focus on what stands there with this text, and presses Enter. */
async function press(tab: Tab, text: string, within = '#beregner', selector = 'button'): Promise<void> {
  await until(
    tab,
    ([inside, one, says]) => {
      const found = [...document.querySelectorAll<HTMLElement>(`${inside} :is(${one})`)];
      found.find(({ textContent }) => textContent === says)?.focus();
      return document.activeElement?.textContent === says;
    },
    [within, selector, text] as const,
  );
  await tab.keyboard.press('Enter');
}

/** What is styled for paper is shown on the screen, and what is for the screen alone is not. */
const asPrinted = (tab: Tab) =>
  tab.evaluate(() => {
    const turn = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const { media } = rule;
          if (media.mediaText.includes('print')) media.mediaText = media.mediaText.replace('print', 'all');
          else if (media.mediaText.includes('screen')) media.mediaText = 'not all';
        }
        if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
      }
    };
    for (const { cssRules } of document.styleSheets) turn(cssRules);
  });

inEachEngine(PHONE, (name, reader) => {
  describe.each(Object.values(calculators))('$id', (rule) => {
    // "Today" is the reader's own day: those are opened by their links.
    const typed = rule.examples.filter((example) => !('assessedOn' in factsOf(example)));
    const seen = new Set<string>();
    const ofEachOutcome = typed.filter(({ outcome }) => !seen.has(outcome) && seen.add(outcome));
    // Every example in `npm run test:whole`; else one of each outcome in Chromium, and one in other engines; one in
    // English, in Chromium alone.
    const single = typed.slice(0, 1);
    const followed = isWhole ? typed : name === 'Chromium' ? ofEachOutcome : single;

    it('is gone through by keyboard on a phone', async () => {
      const { tab } = reader;
      for (const example of followed) {
        await openAfresh(tab, addressOf(rule));
        await begin(tab);
        const facts = factsOf(example);
        const asked: string[] = [];
        while ((await count(tab, '#beregner form')) > 0) {
          asked.push(await answer(tab, rule, facts));
          expect(asked.length, `${example.id}: ${asked.join(', ')}`).toBeLessThan(20);
        }
        // What shows the result is fetched while the first question is answered.
        await untilThere(tab, 'h2#resultat');
        expect(await textOf(tab, '#resultat'), example.id).toContain(titleOf(rule, facts));
        expect(await focused(tab), example.id).toBe('resultat');
        expect(await misfits(tab), example.id).toEqual([]);
      }
    });

    it.runIf(isWhole || name === 'Chromium')('is gone through by keyboard in English', async () => {
      const { tab } = reader;
      for (const example of isWhole ? typed : single) {
        await openAfresh(tab, addressOf(rule, undefined, 'en'));
        await begin(tab);
        const facts = factsOf(example);
        for (let asked = 0; asked < 20 && (await count(tab, '#beregner form')) > 0; asked++)
          await answer(tab, rule, facts, 'en');
        await untilThere(tab, 'h2#resultat');
        expect(await textOf(tab, '#resultat'), example.id).toContain(titleOf(rule, facts, 'en'));
        expect(await focused(tab), example.id).toBe('resultat');
        expect(await misfits(tab), example.id).toEqual([]);
      }
      // The switch takes the answers along, and there is nothing of them in the page before or after.
      await press(tab, 'Dansk', '.site-header', 'a[lang]');
      await untilThere(tab, 'html[lang=da] h2#resultat');
      expect(await textOf(tab, '#resultat')).toContain(titleOf(rule, factsOf((isWhole ? typed : single).at(-1)!)));
    });

    it('keeps the focus, whatever is pressed', async () => {
      const { tab } = reader;
      // Where only the first question is left, and it is not known, there is no next one.
      const next = /^om-|^resultat$/;
      await openAfresh(tab, addressOf(rule));
      await begin(tab);
      const first = (await tab.evaluate(() => document.querySelector('#beregner legend')!.id)).replace(/^om-/, '');
      await press(tab, 'Næste');
      expect(await tab.evaluate(() => document.title)).toMatch(/^Fejl: /);
      expect(await focused(tab)).toBe('fejl');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      expect(await focused(tab)).toContain(`svar-${first}`);
      await tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('.instead input')].at(-1)!.focus());
      await tab.keyboard.press('Space');
      expect(await tab.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
      await press(tab, 'Næste');
      expect(await focused(tab)).toMatch(next);
      expect(await focused(tab)).not.toBe(`om-${first}`);
      await tab.evaluate(() => document.querySelector<HTMLElement>('.answers button')!.focus());
      await tab.keyboard.press('Enter');
      expect(await focused(tab)).toBe(`om-${first}`);
      for (const button of ['Vis alle spørgsmål', 'Vis ét spørgsmål ad gangen', 'Begynd forfra', 'Fortryd']) {
        await press(tab, button);
        expect(await focused(tab), button).toMatch(next);
      }
      await followLink(tab, fragmentOf(factsOf(rule.examples.find(({ outcome }) => outcome !== 'needs-facts')!)));
      expect(await focused(tab)).toBe('resultat');
      for (const button of ['Kopiér notat', 'Lav link', 'Kopiér link']) {
        await press(tab, button);
        if (button === 'Lav link') expect(await focused(tab)).toBe('link-til-svar');
        else {
          const status = '#beregner + [role=status]';
          const said = [words.noteCopied, words.linkCopied, words.copyByHand];
          await until(tab, ([one, texts]) => texts.includes(document.querySelector(one)!.textContent!), [
            status,
            said,
          ] as const);
          // What a browser will not copy is marked: a field takes the focus then.
          const isMarked = button === 'Kopiér link' && (await textOf(tab, status)) === words.copyByHand;
          const [id, text] = await tab.evaluate(() => [
            document.activeElement!.id,
            document.activeElement!.textContent,
          ]);
          expect(isMarked ? id : text).toBe(isMarked ? 'link-til-svar' : button);
        }
      }
      await press(tab, 'Vis alle spørgsmål');
      await press(tab, 'Se resultatet');
      expect(await focused(tab)).toBe('resultat');
    });

    it('opens examples from their links, one after the other, and says so where a link cannot be read', async () => {
      const { tab } = reader;
      // Every one is opened in Chromium by `links.test.ts`.
      const opened = oneIn(4, rule.examples);
      for (const [i, facts] of opened.map(factsOf).entries()) {
        if (i === 0) await openAfresh(tab, addressOf(rule, facts));
        await untilThere(tab, '.outcome');
        if (i > 0) await followLink(tab, fragmentOf(facts));
        expect(await textOf(tab, '#resultat'), fragmentOf(facts)).toContain(titleOf(rule, facts));
      }
      await openAfresh(tab, `${addressOf(rule)}#__proto__=1`);
      await untilThere(tab, '#beregner [role=alert]');
      expect(await textOf(tab, '#beregner [role=alert]')).toContain(words.linkRefused);
      expect(await count(tab, '.outcome, #beregner script')).toBe(0);
    });

    it('prints the verdict with its reasons and the case note, and nothing to press', async () => {
      const { tab } = reader;
      const facts = factsOf(rule.examples.find(({ outcome }) => outcome !== 'needs-facts')!);
      await openAfresh(tab, addressOf(rule, facts));
      await untilThere(tab, '.outcome');
      await asPrinted(tab);
      expect(await printFaults(tab)).toEqual([]);
      // What a browser can put at the foot of each sheet stands there, and not at the end of the text.
      const paper = plainSpaces(
        await tab.evaluate(() => {
          const foot = document.querySelector('.footed') && document.documentElement.style.getPropertyValue('--foot');
          return document.querySelector('main')!.innerText + (foot ?? '');
        }),
      );
      for (const part of [titleOf(rule, facts), 'Oplysninger', 'Begrundelse', 'Kilder', 'regelversion'])
        expect(paper).toContain(part);
      for (const part of ['Dine svar', 'Vis alle spørgsmål', 'Sådan afgøres det']) expect(paper).not.toContain(part);
    });
  });

  it('search opens with its keys, is gone through by keyboard, closes to where one was, and Back returns', async () => {
    const { tab } = reader;
    const start = at('vejledning/familiesammenfoering/eu-sager/');
    const link = 'main a';
    const isFocused = (selector: string) =>
      tab.evaluate((one) => document.activeElement === document.querySelector(one), selector);
    await openAfresh(tab, start);
    for (const keys of ['/', 'Control+k']) {
      await tab.evaluate((one) => document.querySelector<HTMLElement>(one)!.focus(), link);
      await tab.keyboard.press(keys);
      await untilFocused(tab, 'dialog[open] #soegefelt');
      await tab.keyboard.type('garanti');
      // Before the search has come Escape is the field's own: in some engines it clears it.
      await untilThere(tab, 'dialog[open] .close');
      await tab.keyboard.press('Escape');
      expect(await count(tab, 'dialog[open]')).toBe(0);
      expect(await isFocused(link)).toBe(true);
    }
    await tab.keyboard.press('Control+k');
    // What stands in the field is selected, and so has the focus.
    await untilFocused(tab, 'dialog[open] #soegefelt');
    await untilThere(tab, 'dialog[open] a.title');
    await until(
      tab,
      (says) => document.querySelector('dialog .search-count')?.textContent.includes(says) === true,
      '»garanti«',
    );
    await tab.keyboard.press('ArrowDown');
    expect(await isFocused('a.title')).toBe(true);
    await press(tab, await textOf(tab, '.results + div button'), 'dialog');
    await untilFocused(tab, '.results li:nth-child(7) a.title');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#soegefelt')!.focus());
    await tab.keyboard.press('ArrowDown');
    const address = await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('a.title')!.href);
    await tab.keyboard.press('Enter');
    await until(tab, (to) => location.href === to, address);
    await goBack(tab);
    await until(tab, (to) => location.href === to, start);
    await openAfresh(tab, at(`soeg/#q=${encodeURIComponent('familiesamenføring')}`));
    await press(tab, 'Mente du »familiesammenføring«?', '#soegning');
    await until(
      tab,
      (says) => document.querySelector('.search-count')?.textContent.includes(says) === true,
      '»familiesammenføring«',
    );
    expect(await isFocused('#soegefelt')).toBe(true);
  });

  it('links of the page lead on by mouse, and Back comes to the page, its answers and its place', async () => {
    const { tab } = reader;
    const start = addressOf(calculators['bond']!);
    await openAfresh(tab, start);
    await tab.click('#eksempler');
    const example = '.example > p > a';
    const address = await tab.evaluate((one) => document.querySelector<HTMLAnchorElement>(one)!.href, example);
    await tab.click(example);
    await untilThere(tab, '.outcome');
    expect(await tab.evaluate(() => location.href)).toBe(address);
    const title = await textOf(tab, '#resultat');
    await tab.click('.site-name');
    await until(tab, (from) => !location.href.startsWith(from), start);
    await goBack(tab);
    await untilThere(tab, '.outcome');
    expect(await textOf(tab, '#resultat')).toBe(title);
  });
});
