import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, type Node, walk } from '../mdx.ts';
import { fieldPassages, wordsOf } from '../passages.ts';
import { lineAt, lineOf } from '../words.ts';

type Problem = Pick<Finding, 'found' | 'mend' | 'example'> & Partial<Pick<Finding, 'level'>>;

const shown = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60);

/** The source of a node with blanks for what is no text of its own: code, components, comments, and signs that are escaped. */
function plainSource(node: Node, source: string): string {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  let text = source.slice(start, end);
  walk(node, (inner) => {
    if (!/^(inlineCode|mdx\w+Expression|mdxJsx\w+)$/.test(inner.type) || !inner.position) return;
    const [from, to] = [inner.position.start.offset - start, inner.position.end.offset - start];
    text = text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
  });
  return text.replace(/\\[!-/:-@[-`{-~]/g, '  ');
}

/** Signs that were to change how a text looks, and are still there once it is read. */
const LEFT: readonly (readonly [pattern: RegExp, problem: (sign: string) => Problem])[] = [
  [
    /\*\*\s*[^*]{0,40}|__\s*[^_]{0,40}/,
    (text) => ({
      found: `Fed skrift virker ikke her: »${shown(text)}«. Læserne ser stjernerne.`,
      mend: 'Sæt to stjerner før og efter ordene, uden mellemrum indenfor.',
      example: '**inden fristen**',
    }),
  ],
  [
    /(?<![\w*])\*(?=\p{L})[^*]{0,40}|(?:^|\s)\*$|^\*(?=[\s.,]|$)|~~/u,
    (text) => ({
      found: `Tegnet »${text.trim()[0]}« er ikke lukket: »${shown(text)}«. Læserne ser det.`,
      mend: 'Sæt tegnet på begge sider af ordene, eller slet det.',
      example: '**inden fristen**',
    }),
  ],
  [
    /`[^`]{0,40}/,
    (text) => ({
      found: `Tegnet » \` « er ikke lukket: »${shown(text)}«. Læserne ser det.`,
      mend: 'Sæt tegnet på begge sider, eller slet det.',
      example: '`SKRIV:`',
    }),
  ],
  [
    /\[\/?(?:b|i|u|s|url|list|quote)\]/i,
    (text) => ({
      found: `Tegnene »${text}« bliver vist, som de står.`,
      mend: 'Skriv **fed** med stjerner.',
      example: '**inden fristen**',
    }),
  ],
  [
    /\[\^[^\]\s]+\]/,
    (text) => ({
      found: `Fodnoten ${text} har ingen note.`,
      mend: `Skriv noten på en linje for sig selv nederst: ${text}: Noten. Eller skriv den i parentes i teksten.`,
      example: `${text}: Beløbet bliver reguleret hvert år.`,
    }),
  ],
];

const LINK = '[telefontider](/vejledning/kontakt/telefontider/)';
const ADDRESS = String.raw`(?:https?:|www\.|mailto:|\/)[^()\n]*`;

/** What stands at the beginning of a line or across several marks. */
const TYPED: readonly (readonly [pattern: RegExp, problem: (text: string) => Problem])[] = [
  [
    /^[ \t]*#{1,6}(?:[^\s#]|[\u00a0\u2007\u202f]).*/mu,
    (text) => ({
      found: `Linjen bliver ikke til en overskrift: »${shown(text)}«. Efter # skal der være et almindeligt mellemrum.`,
      mend: 'Skriv et mellemrum efter det sidste #. Er der et, så slet det, og skriv det igen.',
      example: `${/#+/.exec(text)![0]} ${shown(text.replace(/^[\s#]+/, ''))}`,
    }),
  ],
  [
    /^[ \t]*(?:[•·▪●◦‣⁃\ue000-\uf8ff]|[-+*](?=\p{L})|o (?=\p{Lu}[^\n]*\n[ \t]*o )|[–—](?=[ \u00a0]\p{L}[^\n]*\n[ \t]*[–—] )).*/mu,
    (text) => ({
      found: `Linjen bliver ikke til et punkt i en liste: »${shown(text)}«.`,
      mend: 'Begynd hvert punkt med - og et mellemrum, og sæt en tom linje over listen.',
      example: `- ${shown(text.replace(/^(?:o |[^\p{L}\d])+/u, ''))}`,
    }),
  ],
  [
    /^[ \t]*(?:\d{1,2}[.)]\p{Lu}.*|[aA]\) .*(?=\n[ \t]*[bB]\) ))/mu,
    (text) => ({
      found: `Linjen bliver ikke til et trin i en liste: »${shown(text)}«. Linjerne løber sammen.`,
      mend: 'Begynd hvert trin med et tal, et punktum og et mellemrum.',
      example: `1. ${shown(text.replace(/^[ \t]*\w{1,2}[.)] ?/, ''))}`,
    }),
  ],
  [
    new RegExp(String.raw`\[[^\]\n]+\][ \u00a0]+\(${ADDRESS}\)`),
    (text) => ({
      found: `Linket virker ikke: »${shown(text)}«. Der er et mellemrum mellem ] og (.`,
      mend: 'Slet mellemrummet.',
      example: text.replace(/\]\s+\(/, ']('),
    }),
  ],
  [
    new RegExp(String.raw`\((${ADDRESS})\)\[([^\]\n]+)\]`),
    (text) => ({
      found: `Linket virker ikke: »${shown(text)}«. Parenteserne er byttet om.`,
      mend: 'Skriv ordene i [ ] først og adressen i ( ) bagefter.',
      example: text.replace(/\((.*)\)\[(.*)\]/, '[$2]($1)'),
    }),
  ],
  [
    new RegExp(String.raw`\[[^\]\n]+\]\((?:${ADDRESS})?[ \u00a0](?!")[^()\n"]*\)`),
    (text) => ({
      found: `Linket virker ikke: »${shown(text)}«. Der er et mellemrum i adressen.`,
      mend: 'Slet mellemrummet, eller skriv %20 i stedet for det.',
      example: LINK,
    }),
  ],
  [
    /^.*\S\t+\S.*/m,
    (text) => ({
      found: `Tabulator i teksten: »${shown(text)}«. En tabel fra Excel bliver ikke til en tabel.`,
      mend: 'Skriv felterne med | imellem, og en linje med streger under overskrifterne.',
      example: `|${text
        .trim()
        .split(/\t+/)
        .map((cell) => ` ${cell.trim()} |`)
        .join('')}\n|${'---|'.repeat(text.trim().split(/\t+/).length)}`,
    }),
  ],
];

const LONGEST_HEADING = 100;

/** Text that is a heading by its looks, or by a line below it that was meant as something else. */
function likeHeadings(node: Node, around: readonly Node[], source: string): Problem | undefined {
  const words = wordsOf(node).trim();
  if (node.type === 'heading' && /^[ \t]*[^#\s]/.test(source.slice(node.position!.start.offset)))
    return {
      found: `Stregerne under »${shown(words)}« gør teksten til en overskrift.`,
      mend: 'Slet linjen med streger. Skal det være en overskrift, så skriv ## foran i stedet.',
      example: `## ${shown(words)}`,
    };
  const [only, ...more] = node.children ?? [];
  if (node.type !== 'paragraph' || around.length > 1 || only?.type !== 'strong' || more.length > 0) return undefined;
  if (words.length > LONGEST_HEADING || /[.!:;,]$/.test(words)) return undefined;
  return {
    level: 'advarsel',
    found: `»${shown(words)}« står for sig selv med fed og ligner en overskrift. Den kommer ikke med i indholdet.`,
    mend: 'Skriv ## foran i stedet for stjernerne.',
    example: `## ${shown(words)}`,
  };
}

function inText({ tree, file, source }: Entry): Finding[] {
  const findings: Finding[] = [];
  const add = (line: number, problem: Problem) => findings.push({ file, line, level: 'fejl', ...problem });
  const notes = { referred: new Set<string>(), defined: new Map<string, number>() };
  walk(tree ?? { type: 'root' }, (node, around) => {
    const start = node.position?.start.offset ?? 0;
    const find = (rules: typeof LEFT) => {
      const text = plainSource(node, source);
      for (const [pattern, problem] of rules) {
        const found = pattern.exec(text);
        if (found) add(lineAt(source, start + found.index), problem(found[0]));
      }
    };
    if (node.type === 'text') find(LEFT);
    if (node.type === 'paragraph') find(TYPED);
    const heading = likeHeadings(node, around, source);
    if (heading) add(lineOfNode(node), heading);
    if (node.type === 'delete')
      add(lineOfNode(node), {
        level: 'advarsel',
        found: `»${shown(wordsOf(node))}« bliver vist med en streg igennem.`,
        mend: 'Slet det, der ikke gælder, eller skriv med ord, at det er afløst.',
        example: 'Fristen er nu 14 dage.',
      });
    if (node.type === 'footnoteReference') notes.referred.add(node.identifier ?? '');
    if (node.type === 'footnoteDefinition') notes.defined.set(node.identifier ?? '', lineOfNode(node));
  });
  for (const [name, line] of notes.defined)
    if (!notes.referred.has(name))
      add(line, {
        found: `Noten [^${name}] bliver ikke vist: intet i teksten henviser til den.`,
        mend: `Skriv [^${name}] dér, hvor noten hører til, eller slet den.`,
        example: `Beløbet er fra 2015.[^${name}]`,
      });
  return findings;
}

const IN_FIELD = /\*\*|__|`|\]\([^)]*\)|^\s*(?:#{1,6}|[-*•]) |&(?:nbsp|amp|lt|gt|shy|#\d+);|<[A-Z]\w+|\[\^/m;

/** Fields are shown as they stand: no mark does anything there. */
const inFields = (entry: Entry): Finding[] =>
  fieldPassages(entry).flatMap(({ text, line }): Finding[] => {
    const found = IN_FIELD.exec(text);
    if (!found) return [];
    const near = text.slice(Math.max(0, found.index - 20), found.index + 30);
    return [
      {
        file: entry.file,
        line: lineOf(entry.source, line, text.slice(found.index)),
        level: 'fejl',
        found: `Feltet bliver vist, som det står, med tegnene: »${shown(near)}«.`,
        mend: 'Skriv ren tekst i felterne øverst. Fed skrift, lister, links og komponenter hører til i teksten under dem.',
        example: 'svar: Kommunen har 14 dage til at svare.',
      },
    ];
  });

/** Signs that were meant as marks and that readers would see as they are typed. */
export const checkMarks = (site: Site): Finding[] =>
  site.entries.flatMap((entry) => [...inText(entry), ...inFields(entry)]);
