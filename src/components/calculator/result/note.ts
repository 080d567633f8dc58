import type { Day } from '../../../rules/core/day.ts';
import type { Language } from '../../../rules/core/languages.ts';
import type { Citation } from '../../../rules/core/truth.ts';
import type { Case } from '../case.ts';
import { danishIn, titleIn } from './cite.ts';
import { citesOf, type Ground, groundsOf } from './grounds.ts';
import { openOf, type OpenOutcome } from './open.ts';
import { plainIn, toldOf } from '../told.ts';
import type { AllWords, AnyVerdict, AskingRule, TellingRule } from '../rule.ts';
import { labelled, type Labelled } from '../show.ts';
import { knownValues } from './values.ts';

/** A sheet to take along: headings with lines. What is shown and copied are the same, printed all of it that carries something. */
export interface Note {
  readonly lang: Language;
  readonly title: string;
  /** What comes of it, in a sentence. */
  readonly result: string;
  /** On paper `short` lines stand in two columns, `aside` is left out, and `basis` where the foot of the page has it. */
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly kind?: 'short' | 'aside' | 'sources' | 'basis';
  }[];
}

/** A note is read by others than the one who answered. */
const forOthers = (words: AllWords) => (text: string) =>
  text.replaceAll(words.fromYourAnswers, words.fromTheAnswers).replaceAll(words.yourAnswers, words.theAnswers);
const speaksToPerson =
  ({ you }: AllWords) =>
  (text: string) =>
    new RegExp(String.raw`(?<!\p{L})(${you})(?!\p{L})`, 'iu').test(text);
const line = ({ label, text }: Labelled) => `${label}: ${text}`;
/** An outcome that is still possible, and what it depends on. */
export const openLine = ({ title, when }: OpenOutcome) => [title, when].filter(Boolean).join('. ');

/** `version` is the rule's, `today` the day the sheet is made, `address` a link to the calculator or to these answers. */
export interface Made {
  readonly version: string;
  readonly today: Day;
  readonly address: string;
}

/** What a sheet rests on. */
export const basisOf = (
  { words, texts }: TellingRule,
  { version, today, address }: Made,
): Note['sections'][number] => ({
  heading: words.noteBasis,
  lines: [words.noteMade(texts.title, version, words.date(today)), address, words.guidanceOnly],
  kind: 'basis',
});

/** The days and numbers that are known. */
export const valuesOf = (rule: TellingRule, { values }: AnyVerdict, which?: 'headline'): Note['sections'][number] => ({
  heading: rule.words.numbers,
  lines: knownValues(rule, values, which).map(line),
  kind: 'short',
});

/** The sections that say something. */
export const filled = (sections: Note['sections']): Note['sections'] =>
  sections.filter(({ lines }) => lines.length > 0);

/** Where it stands, one line a source, with every place in the law that it is cited for: a law's name once, before its places. */
export function sourceLines(words: AllWords, cites: readonly Citation[]): string[] {
  const sources = new Map<string, Map<string, Set<string>>>();
  for (const { title, source, section, law, url } of cites) {
    const where = [titleIn(words, title), source && words.section(source, section), url].filter(Boolean).join(', ');
    const laws = sources.get(where) ?? new Map<string, Set<string>>();
    sources.set(where, laws);
    if (law === undefined) continue;
    const [name = law, place] = law.split(/, (?=§)/, 2);
    const places = laws.get(name) ?? new Set();
    laws.set(name, place === undefined ? places : places.add(law.slice(name.length + 2)));
  }
  return Array.from(sources, ([where, laws]) =>
    [
      where,
      ...Array.from(laws, ([name, places]) =>
        danishIn(words, places.size > 0 ? `${name}, ${[...places].join('; ')}` : name),
      ),
    ].join('; '),
  );
}

/** What was answered, in words. */
const answerLines = (rule: AskingRule, { facts, answered }: Case): Labelled[] =>
  labelled(rule, answered, Object.fromEntries(answered.map((fact) => [fact, facts[fact] ?? null])));

const groundLines = (words: AllWords, { truth, text, fact, below, isDeduced }: Ground, depth = 0): string[] => [
  '– '.repeat(depth) + (isDeduced ? words.deduced : String)(fact ?? `${words.truths[truth]} ${text}.`),
  ...below.flatMap((child) => groundLines(words, child, depth + 1)),
];

/** The note for the journal. */
export function noteOf(rule: TellingRule, now: Case, verdict: AnyVerdict, made: Made): Note {
  const { facts, idle } = now;
  const { words } = rule;
  const { title, ...told } = toldOf(rule, verdict);
  const [meaning = [], next = [], reserves = []] = [told.tells, told.acts, told.reserves].map((sentences) =>
    sentences.map(forOthers(words)),
  );
  const grounds = groundsOf(rule, verdict, facts);
  // What is open is told by what it can still become.
  const why = verdict.outcome === 'needs-facts' ? [] : grounds.deciding;
  const sections: Note['sections'] = [
    {
      heading: words.meaning,
      lines: [...([...meaning, ...next, ...reserves].some(speaksToPerson(words)) ? [words.noteYou] : []), ...meaning],
    },
    valuesOf(rule, verdict),
    {
      heading: words.stillPossible,
      lines: openOf(rule, verdict).map((open) => [openLine(open), ...open.lines.map(line)].join('; ')),
    },
    { heading: words.noteNext, lines: next },
    { heading: words.reserves, lines: reserves },
    { heading: words.noteFacts, lines: answerLines(rule, now).map(line), kind: 'short' },
    { heading: words.noteIdle, lines: labelled(rule, idle, facts).map(line), kind: 'aside' },
    { heading: words.why, lines: why.flatMap((ground) => groundLines(words, ground)) },
    { heading: words.noteTried, lines: grounds.tried.flatMap((ground) => groundLines(words, ground)), kind: 'aside' },
    {
      heading: words.noteReadings,
      lines: verdict.interpretations.map((id) => {
        const reading = rule.texts.interpretations[id]!;
        return `${reading.title} ${reading.text}`;
      }),
    },
    { heading: words.noteSources, lines: sourceLines(words, citesOf(grounds, verdict)), kind: 'sources' },
    basisOf(rule, made),
  ];
  const result = `${words.fromTheAnswers}: ${title}.`;
  return { lang: words.language, title: `${words.note}: ${rule.texts.title}`, result, sections: filled(sections) };
}

/** A sheet in another language where Danish words cannot be marked. */
export function inPlain({ lang, title, result, sections }: Note): Note {
  const plain = plainIn(lang);
  return {
    lang,
    title: plain(title),
    result: plain(result),
    sections: sections.map((one) => ({ ...one, heading: plain(one.heading), lines: one.lines.map(plain) })),
  };
}

/** The note as plain text. */
export function plainNote(note: Note): string {
  const { title, result, sections } = inPlain(note);
  const parts = sections.map(({ heading, lines }) => [heading.toUpperCase(), ...lines].join('\n'));
  return [title, result, ...parts].join('\n\n');
}
