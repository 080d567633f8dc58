import { MONTHS } from '../../src/rules/core/da.ts';
import type { Site } from './content.ts';
import { escaped } from './words.ts';

const MONTH = MONTHS.join('|');
const WEEKDAYS = 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdag';
/** »§ 9, stk. 1, nr. 2«, »§§ 6 og 17« */
const PLACE = '§§? ?\\d+(?: [a-hj-z](?![\\p{L}]))?(?: og \\d+)*(?:,? (?:stk|nr)\\. ?\\d+|,? \\d+\\. pkt\\.)*';

const ADDRESSES = 'Postadresser og numre';

/** What must not be forgotten when a text is written anew, by kind. */
const KINDS: Record<string, RegExp> = {
  Datoer: new RegExp(
    `\\b\\d{1,2}\\. (?:${MONTH})(?: \\d{4})?|\\b\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}\\b|\\b(?:${MONTH}) \\d{4}`,
    'giu',
  ),
  'Beløb og tal': /\b\d[\d.]*(?:,\d+)?(?: ?[-–] ?\d[\d.]*(?:,\d+)?)? ?(?:kr\b\.?|kroner|procent|pct\.|MB|personer)/giu,
  Frister:
    /\b(?:\d+|én|to|tre|fire|fem|seks|tolv) (?:sammenhængende )?(?:hverdage|dage|uger|måneders?|års?)(?![\p{L}])/giu,
  Love: new RegExp(
    `(?:[\\p{L}-]+lov(?:en)?s? )?${PLACE}|(?:bekendtgørelse|lov|cirkulære) nr\\. \\d+ af \\d{1,2}\\. (?:${MONTH}) \\d{4}|\\b[\\p{L}-]+loven\\b|\\blov om \\p{L}+ \\p{L}+|\\bC-\\d+/\\d+\\b`,
    'giu',
  ),
  Skemaer: /\b[A-ZÆØÅ]{2}\d{1,2}\b/gu,
  Telefonnumre: /\b\d{2}(?: \d{2}){3}\b|(?<!CVR[^\d]{0,15})\b\d{8}\b/gu,
  Åbningstider: new RegExp(
    `(?:${WEEKDAYS})[\\p{L} -]*:?(?: mellem| fra)?(?: kl\\.?)? ?\\d{1,2}(?:[.:]\\d{2})? ?(?:-|–|og|til) ?(?:kl\\. ?)?\\d{1,2}(?:[.:]\\d{2})?|kl\\. ?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-–] ?(?:kl\\. ?)?\\d{1,2}(?:[.:]\\d{2})?)?`,
    'giu',
  ),
  'E-mail': /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  Netadresser: /(?:https?:\/\/|www\.)[^\s)\]>]+[^\s)\]>.,]/gu,
  [ADDRESSES]: /[^\n.:;|]*\n?[^\n.:;|]*\b\d{4} \p{Lu}\p{Ll}+(?: [A-ZÆØÅ]{1,2}\b)?|CVR[^\d\n]{0,15}\d{8}/gu,
};

/** Dates, amounts, laws, forms, numbers and addresses of a text, by kind, each once; only kinds that occur. */
export function factsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, readonly string[]>();
  // A line may break anywhere but in an address, which has a line for the street.
  const lines = text.replaceAll('**', '');
  const running = lines.replace(/\s+/g, ' ');
  for (const [kind, pattern] of Object.entries(KINDS)) {
    const found = new Set(
      ((kind === ADDRESSES ? lines : running).match(pattern) ?? []).map((fact) => fact.replace(/\s+/g, ' ').trim()),
    );
    if (found.size > 0) facts.set(kind, [...found]);
  }
  return facts;
}

/** One line a kind: »Datoer: 1. maj 2018; 5. juni 2018«. */
export const listed = (facts: ReadonlyMap<string, readonly string[]>): string[] =>
  [...facts].map(([kind, found]) => `${kind}: ${found.join('; ')}`);

/** References to the register for the laws that a text names, with their places. */
export function lawsIn(text: string, site: Site): string[] {
  const plain = text.replace(/\s+/g, ' ');
  const has = (words: unknown) =>
    typeof words === 'string' && new RegExp(`(?<![\\p{L}])${escaped(words)}(?![\\p{L}])`, 'iu').test(plain);
  return site.all('retskilder').flatMap(({ id, data }) => {
    const [before = '', after = ''] = String(data['medSted']).split('{sted}');
    const withPlace = new RegExp(`${escaped(before)}(${PLACE})${escaped(after)}`, 'giu');
    const places = [...plain.matchAll(withPlace)].map(([, place]) => place!.replace(/§(?=\d)/, '§ '));
    if (places.length > 0) return [...new Set(places)].map((place) => `${id} ${place}`);
    return has(data['kort']) || has(data['titel']) ? [id] : [];
  });
}
