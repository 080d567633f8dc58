import { visit } from 'yaml';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { passagesOf, sentencesOf } from '../passages.ts';
import { isUnwritten, RAW_TEXT, rawTexts } from '../raw-comment.ts';
import { lineAt, lineOf } from '../words.ts';

/** Fields whose values are ids of newsletters or guidance. */
const REFERENCES = new Set(['brev', 'sti', 'erstatter', 'erstattetAf']);

/** How a reference to a draft comes into order: not by making a draft of a page that readers have. */
export const mendDraft = ({ file, id }: Entry): Pick<Finding, 'mend' | 'example'> => ({
  mend: `Det er i orden, når ${file} bliver udgivet med npm run udgiv. Fejlen forsvinder da af sig selv.`,
  example: `npm run udgiv -- ${id}`,
});

/** Published files must not name drafts: the reader would meet a link that leads nowhere. */
function namesDraft(site: Site, entry: Entry): Finding[] {
  const findings: Finding[] = [];
  const drafts = new Map(site.entries.filter(({ draft }) => draft).map((draft) => [draft.id, draft]));
  visit(entry.fields, {
    Scalar(_, node, path) {
      const field = path.findLast((step) => step !== null && typeof step === 'object' && 'key' in step) as
        { key?: { value?: unknown } } | undefined;
      const draft = drafts.get(String(node.value));
      if (draft === undefined || !REFERENCES.has(String(field?.key?.value)) || field?.key === node) return;
      findings.push({
        file: entry.file,
        line: lineAt(entry.source, entry.from + (node.range?.[0] ?? 0)),
        level: 'fejl',
        found: `Her henvises til ${draft.id}, som er en kladde og ikke bliver offentliggjort.`,
        ...mendDraft(draft),
      });
    },
  });
  return findings;
}

/** What must be gone before publication: the raw text, and the words that stand for what is yet to be written. */
function leftovers({ file, source }: Entry): Finding[] {
  return source.split('\n').flatMap((text, i): Finding[] => {
    const at = { file, line: i + 1, level: 'fejl' as const };
    if (text.includes(RAW_TEXT)) {
      return [
        {
          ...at,
          found: 'Råteksten står her endnu.',
          mend: 'Slet hele kommentaren med råteksten, eller lad filen være kladde.',
          example: 'kladde: true',
        },
      ];
    }
    if (isUnwritten(text)) {
      return [
        {
          ...at,
          found: `Her er ikke skrevet noget endnu: »${text.trim().slice(0, 60)}«.`,
          mend: 'Skriv teksten, eller lad filen være kladde.',
          example: 'kladde: true',
        },
      ];
    }
    return [];
  });
}

const FEWEST_WORDS = 8;
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Sentences that are copied from the raw text, where it is still at hand: facts carry over, sentences do not. */
function copied(entry: Entry, raw: string): Finding[] {
  return passagesOf(entry).flatMap(({ text, line }) =>
    sentencesOf(text)
      .map((sentence) => ({ sentence, words: bare(sentence) }))
      .filter(
        ({ words }) =>
          words.split(' ').filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS && raw.includes(` ${words} `),
      )
      .map(({ sentence }): Finding => ({
        file: entry.file,
        line: lineOf(entry.source, line, sentence),
        level: 'advarsel',
        found: `Sætningen er skrevet af fra råteksten: »${sentence.slice(0, 60)}…«`,
        mend: 'Skriv den med egne ord: svaret først, og hvem der skal gøre hvad.',
        example: 'Kommunen får besked, når tilladelsen er givet.',
      })),
  );
}

/** Published files without anything of a draft, and drafts in words of their own. */
export function checkDrafts(site: Site): Finding[] {
  // The contents are titles, and titles carry over.
  const texts = site.entries.flatMap((entry) => [...rawTexts(entry)]).filter(([part]) => part !== 'indhold');
  const raw = ` ${bare(texts.map(([, text]) => text).join('\n'))} `;
  return site.entries.flatMap((entry) => [
    ...(entry.draft ? [] : [...namesDraft(site, entry), ...leftovers(entry)]),
    ...(raw === '  ' ? [] : copied(entry, raw)),
  ]);
}
