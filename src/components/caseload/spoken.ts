import { codes, type Language } from '../../rules/core/languages.ts';
import type { RowWords, Words } from '../calculator/rule.ts';
import type { ListSpeech, ListWords, Reading, Said } from './listed.ts';

/** What cells say in no language, or in any. */
const SIGNS: Said['means'] = {
  true: ['x', '1', '✓', '✔', '☑', '☒'],
  false: ['0', '✗', '✘', '☐'],
  unknown: ['', '-', '–', '—', '.', '?', '??', 'n/a', 'null'],
  none: ['[]'],
  ongoing: [],
  to: ['→'],
};

const joined = <K extends string>(all: readonly Partial<Readonly<Record<K, readonly string[]>>>[]) => {
  const keys = new Set(all.flatMap((one) => Object.keys(one) as K[]));
  return Object.fromEntries(
    [...keys].map((key) => [key, [...new Set(all.flatMap((one) => one[key] ?? []))]]),
  ) as Record<K, string[]>;
};

/** Every language, that of the page first. */
export const inOrder = (language: Language): readonly Language[] => [
  language,
  ...codes.filter((code) => code !== language),
];

/** What lists say in every language: a list may be in another. */
async function readingFrom(order: readonly Language[]): Promise<Reading> {
  const all = await Promise.all(
    order.map(async (code) => {
      const [{ reading: said }, { words }] = (await Promise.all([
        import(`./reading.${code}.ts`),
        import(`../calculator/periods/paste/words.${code}.ts`),
      ])) as [{ reading: Said }, { words: RowWords }];
      const means = { ...said.means, ongoing: [...said.means.ongoing, ...words.ongoingWords] };
      return { ...said, means, columnNames: words.columnNames };
    }),
  );
  const rules = new Set(all.flatMap(({ headings }) => Object.keys(headings)));
  return {
    means: joined([...all.map(({ means }) => means), SIGNS]),
    caseHeadings: all.flatMap(({ caseHeadings }) => caseHeadings),
    namesOfPeople: all.flatMap(({ namesOfPeople }) => namesOfPeople),
    headings: Object.fromEntries(
      [...rules].map((rule) => [rule, joined(all.map(({ headings }) => headings[rule] ?? {}))]),
    ),
    columnNames: joined(all.map(({ columnNames }) => columnNames)),
  };
}

async function spokenIn(code: Language) {
  const [{ words }, { words: ofList }] = (await Promise.all([
    import(`../calculator/words.${code}.ts`),
    import(`./words.${code}.ts`),
  ])) as [{ words: Words }, { words: ListWords }];
  return { words, ofList };
}

/** In a worker, and where the rules are run without a browser. */
export async function speechOfList(language: Language): Promise<ListSpeech> {
  const order = inOrder(language);
  const [own, { words: ofRows }, reading, ...others] = await Promise.all([
    spokenIn(language),
    import(`../calculator/periods/paste/words.${language}.ts`) as Promise<{ words: RowWords }>,
    readingFrom(order),
    ...order.slice(1).map(spokenIn),
  ]);
  const { words, ofList } = own;
  const ofResult = (await words.ofResult()).words;
  const ofPeriods = { ...(await words.ofPeriods()).words, ...ofRows };
  return { words: { ...words, ...ofResult }, ofList, ofPeriods, reading, spoken: [own, ...others] };
}
