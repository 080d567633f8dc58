import { spoken } from '../../src/components/calculator/page/spoken.ts';
import type { Words } from '../../src/components/calculator/rule.ts';
import { type Language, languages } from '../../src/rules/core/languages.ts';
import type { RowSpec } from '../../src/rules/core/facts.ts';
import type { Calculator } from '../../src/rules/index.ts';
import { withoutMarks } from '../../src/site/danish-words.ts';
import type { Tab } from './engines.ts';

export type Facts = Readonly<Record<string, unknown>>;

async function type(page: Tab, ...parts: (string | number)[]) {
  for (const part of parts) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(String(part));
  }
}

const typeDay = (page: Tab, at: string) => type(page, ...at.split('-').map(Number).toReversed());

/** Chooses the radio with this value, or »Ved ikke« (the last one), from the question's legend on. */
async function choose(page: Tab, at: number) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
}

/** Ticks the checkbox with this label, wherever it is among the fields after the focus. */
async function tick(page: Tab, label: string) {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim());
    if (here === label) break;
  }
  await page.keyboard.press('Space');
}

type Row = Readonly<Record<string, string | number | null>>;

export interface PeriodsSpec {
  from: string;
  to: string;
  row?: RowSpec;
}

/** Types one period after the other. Focus is on the legend, then on the first field of each row that is added. */
async function typePeriods(page: Tab, said: Words, { from, to, row }: PeriodsSpec, periods: readonly Row[]) {
  const words = (await said.ofPeriods()).words.listWords({ ...(row && { row }) });
  if (periods.length === 0) await tick(page, words.none);
  for (const [i, period] of periods.entries()) {
    if (i === 0) await page.keyboard.press('Tab');
    else {
      await page.keyboard.press('Tab');
      while ((await page.evaluate(() => document.activeElement?.textContent)) !== words.add)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    if (row) {
      for (let at = row.kind.options.indexOf(String(period[row.kind.key])); at >= 0; at--)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
    }
    const [year, month, day] = String(period[from]).split('-').map(Number);
    await page.keyboard.type(String(day));
    await type(page, month!, year!);
    if (period[to] === null) await tick(page, words.ongoing);
    else await typeDay(page, String(period[to]));
    const amount = row && period[row.amount];
    if (typeof amount !== 'number') continue;
    // Over the box for what has no end.
    if (period[to] !== null) await page.keyboard.press('Tab');
    await type(page, amount.toLocaleString(languages[said.language].locale));
  }
}

/** Answers the open question with the keyboard alone, and goes on. Focus is on the question's legend. */
export async function answer(page: Tab, rule: Calculator, facts: Facts, language: Language = 'da'): Promise<string> {
  const said = spoken(language);
  const fact = await page.evaluate(() => document.activeElement?.id.replace(/^om-/, '') ?? '');
  const spec = rule.logic.facts[fact as never] as { kind: string; options?: readonly string[] } | undefined;
  if (!spec) throw new Error(`focus is on »${fact}«, not on a question`);
  const text = rule.texts[language].facts[fact as never] as { options?: Record<string, string> };
  const value = facts[fact];
  const options = spec.kind === 'flag' ? ['true', 'false'] : (spec.options ?? []);
  if (value === undefined) {
    if (spec.kind === 'flag' || spec.kind === 'choice') await choose(page, options.length);
    else await tick(page, said.dontKnow);
  } else if (spec.kind === 'flag' || spec.kind === 'choice') await choose(page, options.indexOf(String(value)));
  else if (spec.kind === 'day') await typeDay(page, value as string);
  else if (spec.kind === 'money') await type(page, (value as number).toLocaleString(languages[language].locale));
  else if (spec.kind === 'choices') {
    const chosen = value as string[];
    if (chosen.length === 0) await tick(page, said.noneOfThem);
    // Danish words are marked, and nothing stands about them.
    const shown = language === 'da' ? String : withoutMarks;
    for (const option of chosen) await tick(page, shown(text.options![option]!));
  } else await typePeriods(page, said, spec as unknown as PeriodsSpec, value as readonly Row[]);
  const onCheckbox = await page.evaluate(
    () => (document.activeElement as HTMLInputElement | null)?.type === 'checkbox',
  );
  // Enter in a field submits; from a checkbox the button is reached by Tab.
  if (onCheckbox)
    while ((await page.evaluate(() => document.activeElement?.textContent)) !== said.next)
      await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return fact;
}
