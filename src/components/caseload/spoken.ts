import { codes, type Language } from '../../rules/core/languages.ts';
import type { PeriodWords, Words } from '../calculator/rule.ts';
import type { ListSpeech, ListWords, Reading, Said } from './listed.ts';

const joined = <K extends string>(all: readonly Partial<Readonly<Record<K, readonly string[]>>>[]) => {
  const keys = new Set(all.flatMap((one) => Object.keys(one) as K[]));
  return Object.fromEntries(
    [...keys].map((key) => [key, [...new Set(all.flatMap((one) => one[key] ?? []))]]),
  ) as Record<K, string[]>;
};

/** What lists say in every language, that of the page first: a list may be in another. */
async function readingFrom(language: Language): Promise<Reading> {
  const order = [language, ...codes.filter((code) => code !== language)];
  const all = await Promise.all(
    order.map(async (code) => {
      const [{ reading: said }, { words }] = (await Promise.all([
        import(`./reading.${code}.ts`),
        import(`../calculator/periods/words.${code}.ts`),
      ])) as [{ reading: Said }, { words: PeriodWords }];
      const means = { ...said.means, ongoing: [...said.means.ongoing, ...words.ongoingWords] };
      return { ...said, means, columnNames: words.columnNames };
    }),
  );
  const rules = new Set(all.flatMap(({ headings }) => Object.keys(headings)));
  return {
    means: joined(all.map(({ means }) => means)),
    caseHeadings: all.flatMap(({ caseHeadings }) => caseHeadings),
    headings: Object.fromEntries(
      [...rules].map((rule) => [rule, joined(all.map(({ headings }) => headings[rule] ?? {}))]),
    ),
    columnNames: joined(all.map(({ columnNames }) => columnNames)),
  };
}

/** In a worker, and where the rules are run without a browser. */
export async function speechOfList(language: Language): Promise<ListSpeech> {
  const [{ words: questions }, { words: ofList }, { words: ofPeriods }, reading] = (await Promise.all([
    import(`../calculator/words.${language}.ts`),
    import(`./words.${language}.ts`),
    import(`../calculator/periods/words.${language}.ts`),
    readingFrom(language),
  ])) as [{ words: Words }, { words: ListWords }, { words: PeriodWords }, Reading];
  return { words: { ...questions, ...(await questions.ofResult()).words }, ofList, ofPeriods, reading };
}
