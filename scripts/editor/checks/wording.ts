import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { lineOf } from '../words.ts';

type Problem = Pick<Finding, 'level' | 'found' | 'mend' | 'example'>;

const shown = (text: string) => text.trim().slice(0, 60);

/** Words that may follow themselves: »den, der der er«. */
const TWICE = /(?<!\p{L})(?!(?:denne|dette|disse|havde|have|skulle|ville) )(\p{L}{4,}) \1(?!\p{L})/iu;

/** What was left in a text by accident: by a computer, by those who wrote it, by what it was copied from. */
const LEFT: readonly (readonly [pattern: RegExp, problem: (text: string) => Problem])[] = [
  [
    /\p{L}*(?:Ã[\u0080-\u00bf†…˜¥¦¸]|â€.|Â[\u00a0-\u00bf]|\ufffd)\p{L}*/u,
    (text) => ({
      level: 'fejl',
      found: `Bogstaver, der er læst forkert: »${shown(text)}«.`,
      mend: 'Skriv ordet igen. Er hele teksten sådan, så hent den igen, og gem den som UTF-8.',
      example: 'når sagen er åben',
    }),
  ],
  [
    /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/u,
    (text) => ({
      level: 'fejl',
      found: `»${text}« har bogstaver fra to alfabeter. Søgningen finder det ikke.`,
      mend: 'Skriv ordet igen.',
      example: 'kommunen',
    }),
  ],
  [
    /\?{2,}|X{3,}|\bTODO\b|\[(?:kommentar|note|indsæt|sæt ind|husk|mangler|tekst)[^\]]*\]/iu,
    (text) => ({
      level: 'advarsel',
      found: `Det ligner en besked til dig selv eller en kollega: »${shown(text)}«.`,
      mend: 'Skriv det, der mangler, eller slet det. En note, som ingen ser, skrives {/* sådan */}.',
      example: '{/* husk at spørge */}',
    }),
  ],
  [
    TWICE,
    (text) => ({
      level: 'advarsel',
      found: `Det samme ord står to gange: »${text}«.`,
      mend: 'Slet det ene.',
      example: text.split(' ')[0]!,
    }),
  ],
  [
    /(?<!\.)\.\.(?!\.)|,,|,\./,
    (text) => ({
      level: 'advarsel',
      found: `To tegn efter hinanden: »${text}«.`,
      mend: 'Slet det ene.',
      example: 'Kommunen sender skemaet.',
    }),
  ],
  [
    /(?:se|jf\.|jævnfør|ifølge) (?:side|s\.|bilag|fodnote|note) \d+|(?:se|jf\.) (?:fodnoten|ovenfor|nedenfor) side/iu,
    (text) => ({
      level: 'advarsel',
      found: `»${text}« findes i brevet, men ikke her.`,
      mend: 'Skriv, hvad der står dér, eller link til afsnittet.',
      example: '[afsnit 3](/nyhedsbreve/2014-12/#afsnit-3)',
    }),
  ],
  [
    /(?<=[\p{L}.,)»]{2})(?<!\b[kcm]?m)[¹²³⁴⁵⁶⁷⁸⁹]+/u,
    (text) => ({
      level: 'advarsel',
      found: `Tallet ${text} er en fodnote som i Word. Læserne kan ikke trykke på den.`,
      mend: 'Skriv noten i parentes i teksten, eller som [^1] med noten nederst.',
      example: 'Beløbet er fra 2015.[^1]\n\n[^1]: Det bliver reguleret hvert år.',
    }),
  ],
];

/** Marks that belong in pairs, of which one is alone. Points of a list may end with one: »a)«. */
function unpaired(text: string): Problem[] {
  const count = (sign: string) => text.split(sign).length - 1;
  const pairs: readonly (readonly [open: string, close: string, same: boolean])[] = [
    ['»', '«', true],
    ['(', ')', false],
  ];
  return pairs
    .filter(([open, close, same]) => count(open) > count(close) || (same && count(open) < count(close)))
    .map(([open, close]) => ({
      level: 'advarsel',
      found: `${open} og ${close} passer ikke sammen: ${count(open)} og ${count(close)}.`,
      mend: 'Sæt det, der mangler, eller slet det, der er for meget.',
      example: `${open}ordet${close}`,
    }));
}

const FEWEST_WORDS = 8;

/** Paragraphs that stand twice in a file. */
const repeated = (passages: readonly Passage[]): Passage[] =>
  passages.filter(
    ({ text, kind }, i) =>
      (kind === 'paragraph' || kind === 'list') &&
      text.split(/\s+/).length >= FEWEST_WORDS &&
      passages.findIndex((one) => one.kind === kind && one.text === text) < i,
  );

/** Fields of whole sentences that stop in the middle of one. */
const unfinished = (entry: Entry): Finding[] =>
  ['svar', 'resume', 'forklaring'].flatMap((name): Finding[] => {
    const text = entry.data[name];
    if (typeof text !== 'string' || text.trim() === '' || /[.!?][»)]?$/.test(text.trim())) return [];
    return [
      {
        file: entry.file,
        line: entry.lineOf([name]),
        level: 'advarsel',
        found: `Feltet »${name}« slutter midt i en sætning: »${text.trim().slice(-40)}«.`,
        mend: 'Skriv resten, eller sæt et punktum.',
        example: `${name}: Kommunen har 14 dage.`,
      },
    ];
  });

function check(entry: Entry): Finding[] {
  const { file, source } = entry;
  const passages = passagesOf(entry);
  return [
    ...unfinished(entry),
    ...passages.flatMap(({ text: written, line }) => {
      const text = written.replace(/\s/g, ' ');
      const left = LEFT.flatMap(([pattern, problem]): Finding[] => {
        const [words] = pattern.exec(text) ?? [];
        return words === undefined ? [] : [{ file, line: lineOf(source, line, words), ...problem(words) }];
      });
      return [...left, ...unpaired(text).map((problem): Finding => ({ file, line, ...problem }))];
    }),
    ...repeated(passages).map(({ text, line }): Finding => ({
      file,
      line,
      level: 'advarsel',
      found: `Det samme står længere oppe: »${shown(text)}«.`,
      mend: 'Slet det ene, eller skriv, hvad der er forskellen.',
      example: 'Kommunen sender skemaet.',
    })),
  ];
}

/** Words and signs that were left in a text, or copied twice. */
export const checkWording = (site: Site): Finding[] => site.entries.flatMap(check);
