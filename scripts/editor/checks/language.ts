import type { Entry, Site } from '../content.ts';
import { decode } from '../decode.ts';
import type { Finding } from '../finding.ts';
import { PLACEHOLDER } from '../raw-comment.ts';
import { type Passage, passagesOf, sentencesOf } from '../passages.ts';
import { lineOf } from '../words.ts';

const MOST_WORDS = 30;
const EXAMPLE = 'Kommunen får besked, når tilladelsen er givet. Beskeden kommer i UIP.';

/** Lists of conditions may be long; a sentence in running text may not. */
function longSentences({ source, file }: Entry, { text, line, kind }: Passage): Finding[] {
  if (kind !== 'paragraph' && kind !== 'field') return [];
  return sentencesOf(text).flatMap((sentence): Finding[] => {
    const count = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count <= MOST_WORDS) return [];
    return [
      {
        file,
        line: lineOf(source, line, sentence),
        level: 'fejl',
        found: `Sætningen er på ${count} ord: »${sentence.slice(0, 60)}…«`,
        mend: `Del den i to, eller lav en liste. En sætning må højst være på ${MOST_WORDS} ord.`,
        example: EXAMPLE,
      },
    ];
  });
}

const ABBREVIATION = /(?<![\p{L}\p{N}§/-])[A-ZÆØÅ]{2,}\d*(?![\p{L}\p{N}])/gu;

function abbreviations({ source, file }: Entry, { text, line }: Passage, known: ReadonlySet<string>): Finding[] {
  return [...new Set(text.match(ABBREVIATION))]
    .filter((word) => !known.has(word))
    .map((word) => ({
      file,
      line: lineOf(source, line, word),
      level: 'advarsel',
      found: `Forkortelsen ${word} står ikke i ordbogen.`,
      mend: `Forklar den i src/content/ordbog/${word.toLowerCase()}.mdx. Kender alle den, så skriv den i src/content/ordliste.txt.`,
      example: `term: ${word}\nformer: [${word}]\nforklaring: …`,
    }));
}

/** Words that the glossary explains, and those that need no explanation. */
function knownWords(site: Site): ReadonlySet<string> {
  const forms = site
    .all('ordbog')
    .flatMap(({ data }) => [data['term'], ...(Array.isArray(data['former']) ? data['former'] : [])]);
  const listed = decode(site.project.read('src/content/ordliste.txt')).text;
  return new Set([...forms.map(String), listed, PLACEHOLDER].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)));
}

/** Long sentences, and abbreviations that nobody explains. */
export function checkLanguage(site: Site): Finding[] {
  const known = knownWords(site);
  return [
    ...site.entries.flatMap((entry) =>
      passagesOf(entry).flatMap((passage) => [
        ...longSentences(entry, passage),
        ...abbreviations(entry, passage, known),
      ]),
    ),
    ...site.translations.flatMap((entry) => passagesOf(entry).flatMap((passage) => longSentences(entry, passage))),
  ];
}
