import { describe, expect, inject, it } from 'vitest';
import { calculators } from '../../src/rules/index.ts';
import { isWhole, oneIn } from '../effort.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import { deedsOf } from './by-script.ts';
import { addressOf, factsOf } from './calculator.ts';
import { inEachEngine, openAfresh, type Tab, untilThere } from './engines.ts';
import { LATE, translate, type Way, WAYS } from './translator.ts';

interface Course {
  readonly fragment: string;
  readonly deeds: ReturnType<typeof deedsOf>;
  /** How long to wait before what is shown is read, in milliseconds. */
  readonly wait: number;
}

/** What is seen and told, at each point of a way through the calculator; in full-width letters where it is translated. */
const follow = (tab: Tab, course: Course): Promise<string[]> =>
  tab.evaluate(async ({ fragment, deeds, wait }) => {
    const root = document.querySelector<HTMLElement>('#beregner')!;
    const shown: string[] = [];
    const rest = (time = 0) => new Promise((done) => setTimeout(done, time));
    const look = async () => {
      await rest(wait);
      shown.push([document.title, root.textContent, root.nextElementSibling!.textContent].join('\n'));
    };
    const press = (selector: string, at = 0) => root.querySelectorAll<HTMLElement>(selector)[at]!.click();
    const quick = wait > 0 ? () => rest() : look;
    const copied = new Promise<string[]>((done) => {
      navigator.clipboard.write = async ([item]) =>
        done(await Promise.all(['text/html', 'text/plain'].map(async (as) => (await item!.getType(as)).text())));
    });

    const clear = () => [...root.querySelectorAll<HTMLElement>('.questions > .buttons button')][1]?.click();
    clear();
    await look();
    for (let asked = 0; root.querySelector('form') && asked < 30; asked++) {
      // Without an answer, once: the error is shown and told.
      if (asked === 0) {
        press('form button.button');
        await quick();
      }
      const fact = root.querySelector('form legend')!.id.slice('om-'.length);
      for (const { selector, at, typed } of deeds[fact]!) {
        const found = () => root.querySelectorAll<HTMLInputElement>(`form ${selector}`)[at ?? 0];
        // A field may come with what was done before.
        if (!found()) await quick();
        const field = found()!;
        if (typed === undefined) field.click();
        else {
          field.value = typed;
          for (const kind of ['input', 'change']) field.dispatchEvent(new InputEvent(kind, { bubbles: true }));
        }
      }
      press('form button.button');
      await quick();
    }
    await look();
    const answers = root.querySelectorAll('.answers button').length;
    for (let at = 0; at < Math.min(answers, 2); at++) {
      press('.answers button', at);
      await quick();
      press('form button.button');
      await quick();
    }
    await look();
    clear();
    await quick();
    const taken = new Promise((done) => addEventListener('hashchange', () => setTimeout(done), { once: true }));
    location.hash = fragment;
    await taken;
    await look();
    const copy = root.querySelector<HTMLElement>('.take-along > .buttons button');
    if (copy) {
      copy.click();
      shown.push(...(await copied));
      await look();
    }
    press('.questions > .buttons button');
    await look();
    press('.questions > .buttons button');
    await look();
    return shown;
  }, course);

/** Where translated texts, in letters of usual width again, begin to differ from those that were not translated. */
function difference(seen: readonly string[], expected: readonly string[]): string[] {
  const [one, other] = [seen, expected].map((texts) => texts.join('\n– – –\n').normalize('NFKC')) as [string, string];
  if (one === other) return [];
  const at = Math.max(0, [...one].findIndex((c, i) => c !== other[i]) - 60);
  return [one, other].map((text) => text.slice(at, at + 160));
}

inEachEngine({ width: 1280, height: 720 }, (name, reader) => {
  const all = (tab: Tab) => tab.evaluate(() => document.title + document.body.textContent);

  // Each way of translating, and each engine, with one calculator in three; Chrome's own way in Chromium with all.
  const someRules = oneIn(3, Object.values(calculators));
  describe.each(name === 'Chromium' ? Object.values(calculators) : someRules)('$id', (rule) => {
    /** In Chromium, under a translator as its own, one of each third outcome, or every example; else the first outcome, or two. */
    const outcomes = new Set<string>();
    const first = rule.examples.filter(({ outcome }) => !outcomes.has(outcome) && outcomes.add(outcome));
    const own = isWhole ? rule.examples : oneIn(3, first);
    const examplesFor = (way: Way) => (way === 'nodes' && name === 'Chromium' ? own : first.slice(0, isWhole ? 2 : 1));

    it.each(name === 'Chromium' && someRules.includes(rule) ? WAYS : WAYS.slice(0, 1))(
      'shows, tells and copies the same under a translator (%s), by link and step by step, and the original after',
      async (way) => {
        const { tab } = reader;
        await openAfresh(tab, addressOf(rule, factsOf(rule.examples[0]!)));
        // The words of the glossary come after the result.
        await untilThere(tab, '.verdict .term');
        for (const example of examplesFor(way)) {
          const facts = factsOf(example);
          const course = {
            fragment: fragmentOf(facts),
            deeds: deedsOf(rule, facts),
            wait: way === 'late' ? 2 * LATE : 0,
          };
          const expected = await follow(tab, course);
          const original = await all(tab);
          await tab.evaluate(translate, [way, LATE] as const);
          const seen = await follow(tab, course);
          expect(difference(seen, expected), example.id).toEqual([]);
          expect(await tab.evaluate(() => window.untouched!()), example.id).toEqual([]);
          await tab.evaluate(() => window.untranslate!());
          expect(difference([await all(tab)], [original]), example.id).toEqual([]);
          expect(await all(tab)).toBe(original);
        }
      },
    );
  });

  it('keeps the translation of what does not change while one types, and tells an error once', async () => {
    const { tab } = reader;
    await openAfresh(tab, addressOf(calculators['bond']!, factsOf(calculators['bond']!.examples[0]!)));
    await untilThere(tab, '.outcome');
    await tab.evaluate(translate, ['nodes', LATE] as const);
    const [asked, told] = await tab.evaluate(async () => {
      const rest = () => new Promise((done) => setTimeout(done));
      const root = document.querySelector('#beregner')!;
      root.querySelector<HTMLElement>('.answers button')!.click();
      await rest();
      const field = root.querySelector<HTMLInputElement>('form input')!;
      const type = async (text: string) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await rest();
      };
      await type('99');
      root.querySelector<HTMLElement>('form button.button')!.click();
      await rest();
      let changes = 0;
      new MutationObserver(() => changes++).observe(root.nextElementSibling!, { childList: true, subtree: true });
      const before = window.asked!;
      for (const text of ['', '3', '31', '3', '4']) await type(text);
      return [window.asked! - before, changes];
    });
    expect(asked).toBe(0);
    expect(told).toBe(0);
  });

  it.runIf(isWhole || name === 'Chromium')('finds the same in search under a translator', async () => {
    const { tab } = reader;
    const look = () =>
      tab.evaluate(async () => {
        const rest = (time: number) => new Promise((done) => setTimeout(done, time));
        const place = document.querySelector('#soegning')!;
        const shown: string[] = [];
        for (const query of ['familiesamenføring', 'garanti']) {
          const input = place.querySelector('input')!;
          input.value = query;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          // Told once the typing rests. Passages come as they are seen, and are not compared.
          let before = '';
          do {
            before = place.textContent!;
            await rest(800);
          } while (place.textContent !== before);
          place.querySelector<HTMLElement>('.results + div > button')?.click();
          await rest(50);
          const told = place.querySelectorAll('.search-count, [role=status], .title, .about, .search-help');
          shown.push([...told].map(({ textContent }) => textContent).join('\n'));
        }
        return shown;
      });
    await openAfresh(tab, new URL('soeg/', inject('siteUrl')).href);
    await untilThere(tab, '#soegning .results');
    const expected = await look();
    await tab.evaluate(translate, ['nodes', LATE] as const);
    const seen = await look();
    expect(difference(seen, expected)).toEqual([]);
    expect(await tab.evaluate(() => window.untouched!())).toEqual([]);
  });
});
