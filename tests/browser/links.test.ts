import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/components/calculator/case.ts';
import { anyRule } from '../../src/components/calculator/page/spoken.ts';
import { readFragment } from '../../src/components/calculator/result/fragment.ts';
import { words } from '../../src/components/calculator/result/words.da.ts';
import { date } from '../../src/rules/core/da.ts';
import type { Day } from '../../src/rules/core/day.ts';
import type { Verdict } from '../../src/rules/core/verdict.ts';
import { type Calculator, calculators } from '../../src/rules/index.ts';
import { oneIn } from '../effort.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import { hostileFragment } from '../rules/hostile.ts';
import type { Facts } from './answer.ts';
import { addressOf, factsOf, openPage, plainSpaces, stopClock, titleOf } from './calculator.ts';
import { inDenmark, launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What a calculator shows for one link. */
interface Shown {
  /** The fragment as the browser writes it. */
  readonly hash: string;
  /** The result's heading; absent where there is no result. */
  readonly title?: string;
  /** All that is said of the result, the case note included. */
  readonly text: string;
  readonly alert: string;
  /** The calendar files that are offered. */
  readonly files: readonly string[];
}

/** Follows links one after the other on an open page, from an empty form each. */
const follow = (page: Page, fragments: readonly string[]): Promise<Shown[]> =>
  page.evaluate(async (list) => {
    const root = document.querySelector('#beregner')!;
    const buttons = (name: string) =>
      [...root.querySelectorAll('button')].filter(({ textContent }) => textContent!.startsWith(name));
    let files: Promise<string>[] = [];
    URL.createObjectURL = (blob) => {
      files.push((blob as Blob).text());
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    const shown = [];
    for (const fragment of list) {
      buttons('Begynd forfra')[0]?.click();
      history.replaceState(null, '', location.pathname);
      const taken = new Promise((done) => addEventListener('hashchange', () => setTimeout(done), { once: true }));
      location.hash = fragment;
      // Where nothing came of it, nothing will be told of.
      if (location.hash !== '') await taken;
      files = [];
      for (const button of buttons('Hent kalenderfil')) button.click();
      const plain = (element: Element | null) => element?.textContent?.replaceAll('\u00a0', ' ');
      const title = plain(root.querySelector('.outcome h2'));
      shown.push({
        hash: location.hash,
        ...(title !== undefined && { title }),
        text: plain(root.querySelector('.verdict')) ?? '',
        alert: plain(root.querySelector('[role=alert]')) ?? '',
        // The moment it was made differs from zone to zone.
        files: (await Promise.all(files)).map((file) => file.replace(/^DTSTAMP:.*\r\n/gm, '')),
      });
    }
    return shown;
  }, fragments);

/** The facts of a link with "today" as the page fills it in where the rule knows of it. */
function onDay(rule: Calculator, { assessedOn = undefined, ...facts }: Facts, today: string): Facts {
  const spec = anyRule(rule).logic.facts['assessedOn'];
  return spec ? { ...facts, assessedOn: assessedOn ?? today } : facts;
}

describe.each(Object.values(calculators))('hostile links to $id', (rule) => {
  const today = '2026-03-01';

  it('never throw, inject or ask for anything, decide only on facts that the rule accepts, and are told of', async () => {
    const page = await (await browser.newContext(inDenmark)).newPage();
    await stopClock(page, new Date(`${today}T12:00:00+01:00`));
    await page.goto(addressOf(rule, factsOf(rule.examples[0]!)));
    await page.waitForSelector('.outcome');
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => complaints.push(request.url()));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    const shown = await follow(page, fc.sample(hostileFragment(rule), 400));
    const seen = { verdict: 0, refused: 0, none: 0 };
    for (const { hash, title, alert } of shown) {
      const read = readFragment(anyRule(rule), hash);
      const facts = read && 'facts' in read ? read.facts : {};
      const answered = Object.keys(facts).some((fact) => fact !== 'assessedOn');
      // What is no longer asked may contradict today: it is left behind. What is asked and does is shown where it stands.
      const { read: decided } = readAnswers(anyRule(rule), onDay(rule, facts, today));
      const isDecided = answered && 'facts' in decided;
      expect(title, hash).toBe(isDecided ? `Ud fra dine svar ${titleOf(rule, decided.facts)}` : undefined);
      if (read) expect(alert.startsWith(words.linkRefused), hash).toBe('invalid' in read);
      expect(alert, hash).not.toMatch(/alert|script|onerror|departedOn|__proto__/);
      seen[answered ? 'verdict' : read && 'invalid' in read ? 'refused' : 'none']++;
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
    expect(await page.locator('#beregner :is(script, iframe, img, object, embed, [onerror], [onload])').count()).toBe(
      0,
    );
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await page.context().close();
  });

  it('are told of when a page opens with one', async () => {
    const page = await openPage(browser, 'about:blank');
    for (const fragment of ['__proto__=1', '%E0%A4%A=<script>alert(1)</script>', `x=${'['.repeat(9000)}`]) {
      await page.goto('about:blank');
      await page.goto(`${addressOf(rule)}#${fragment}`);
      await expect.poll(() => page.getByRole('alert').textContent()).toContain(words.linkRefused);
      expect(await page.locator('.outcome, #beregner script').count(), fragment).toBe(0);
    }
    await page.context().close();
  });
});

/** Nights on which a clock or a calendar may go wrong, with Denmark's distance from UTC. */
const MOMENTS = [
  ['2026-03-29T00:30', '+01:00'],
  ['2026-03-29T03:30', '+02:00'],
  ['2026-10-25T02:30', '+02:00'],
  ['2026-10-25T02:30', '+01:00'],
  ['2028-02-29T23:59', '+01:00'],
  ['2028-03-01T00:00', '+01:00'],
] as const;
const ZONES = { 'Europe/Copenhagen': undefined, 'Pacific/Pago_Pago': '-11:00', 'Pacific/Kiritimati': '+14:00' };

/** Cases with days to come. Of the stays, those of 6 months end on the very days above. */
const TO_COME: Readonly<Record<string, readonly Facts[]>> = {
  bond: [
    { postedOn: '2017-05-05', application: 'none', expiresOn: '2028-02-29' },
    { postedOn: '2017-05-05', application: 'none', expiresOn: '2029-03-25' },
  ],
  'bond-reduction': [
    {
      spouseReunification: true,
      permitGrantedOn: '2027-01-01',
      danishTestRequired: true,
      testKind: 'agency-a1',
      agencyLetter: 'none',
      passed: false,
      deadlineOn: '2028-03-26',
    },
  ],
  lapse: ['2025-09-29', '2026-04-24', '2027-08-29', '2027-09-26'].map((departedOn) => ({
    permitKind: 'other',
    permitSince: '2010-01-01',
    absences: [{ departedOn, returnedOn: null }],
    child: false,
    permanentPermit: false,
    lastingStay: false,
    residenceSigns: [],
    threatActivities: false,
  })),
  reopening: [
    {
      caseKind: 'parent-of-danish-child',
      refusalKind: 'p9c-1',
      refusedOn: '2012-01-01',
      childBirthDate: '2012-02-29',
      decisionExpectedOn: '2026-12-01',
    },
  ],
};

/** Every example on the first night, some on the others, and what is to come on all. */
const casesOn = (rule: Calculator, night: number): Facts[] => [
  ...rule.examples.slice(0, night === 0 ? undefined : 2).map(factsOf),
  ...(TO_COME[rule.id] ?? []),
];

it.each(
  oneIn(
    2,
    MOMENTS.map(([local, offset], night) => [local, offset, night] as const),
  ),
)('the same answer, note and calendar file everywhere on %s (%s)', async (local, offset, night) => {
  const today = local.slice(0, 10);
  const inZones = await Promise.all(
    Object.entries(ZONES).map(async ([timezoneId, own]) => {
      const page = await openPage(browser, 'about:blank', { timezoneId, locale: 'en-US' });
      await stopClock(page, new Date(`${local}:00${own ?? offset}`));
      const answers: Record<string, Shown[]> = {};
      for (const rule of Object.values(calculators)) {
        await page.goto(addressOf(rule, factsOf(rule.examples[0]!)));
        // The words of the glossary come after the result.
        await page.waitForSelector('.verdict .term', { state: 'attached' });
        answers[rule.id] = await follow(page, casesOn(rule, night).map(fragmentOf));
      }
      await page.context().close();
      return answers;
    }),
  );
  for (const rule of Object.values(calculators)) {
    const days: string[] = [];
    for (const [i, facts] of casesOn(rule, night).entries()) {
      const [shown, ...elsewhere] = inZones.map((answers) => answers[rule.id]![i]!);
      const where = `${rule.id} ${shown!.hash}`;
      for (const other of elsewhere) expect(other, where).toEqual(shown);
      const given = onDay(rule, facts, today);
      expect(shown!.title, where).toBe(`Ud fra dine svar ${titleOf(rule, given)}`);
      const { outcome, deadlines } = rule.evaluate(given) as Verdict;
      // Of a day that has passed nobody is reminded.
      const ahead = deadlines.map(({ on }) => on).filter((on) => on >= today);
      expect(
        shown!.files.map((file) => /^DTSTART;VALUE=DATE:(\d{8})\r$/m.exec(file)![1]),
        where,
      ).toEqual(ahead.map((on) => on.replaceAll('-', '')));
      if (outcome !== 'needs-facts')
        expect(shown!.text, where).toContain(`Beregnet ${plainSpaces(date(today as Day))} med`);
      days.push(...ahead);
    }
    if (TO_COME[rule.id] !== undefined) expect(days.length, rule.id).toBeGreaterThan(0);
  }
});
