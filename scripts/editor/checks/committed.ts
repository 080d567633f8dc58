import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../content.ts';
import { collectionOf, LISTS } from '../file-names.ts';
import type { Finding } from '../finding.ts';
import { filesOf, git } from '../git.ts';
import { RAW_TEXT } from '../raw-comment.ts';
import { cprNumbers } from './personal.ts';

/** Kinds of files that a letter comes in. */
const DOCUMENT = /\.(?:docx?|odt|rtf|pdf|txt|html?|eml|msg|xlsx?)$/i;
const TEXT = /\.(?:txt|mdx?|ya?ml|csv|json|html?|tsx?|astro|[cm]?js|css|svg|xml)$/i;
/** Where texts with mistakes stand on purpose, and what is made by programs. */
const PLANTED = /^(?:tests\/|tools\/|(?:.*\/)?package-lock\.json$)/;
/** What is published as it stands is the editor's to choose; among code lies no letter. */
const CHOSEN = /^(?:public|docs|scripts|src\/(?!content\/))/;
/** The line that raw text begins with in a draft. The guide speaks of it without a section. */
const RAW = new RegExp(`${RAW_TEXT} afsnit (?:\\d|kontakt)`);

const letter = (file: string): Finding => ({
  file,
  line: 1,
  level: 'fejl',
  found: 'Filen ligger i projektet og kommer med, når du lægger en ændring op. Er det et brev, må det ikke.',
  mend: 'Flyt filen ud af projektets mappe, fx til mappen over.',
  example: `../${file.slice(file.lastIndexOf('/') + 1)}`,
});

const rawText = (file: string, line: number, where: string, mend: string): Finding => ({
  file,
  line,
  level: 'fejl',
  found: `Råteksten er kommet med i git: ${where}.`,
  mend,
  example: `git restore --staged ${file}`,
});

const REWRITE =
  'Læg ikke noget op endnu. Det skal ud af historien og ikke kun af filen: Bed en udvikler om det, og sig, hvilken commit det er.';

/** Raw text that the next commit would hold, or the last one holds. In a draft that nobody has added it is at home. */
function rawTexts(root: string, site: Site): Finding[] {
  const pattern = `${RAW_TEXT} afsnit ([0-9]|kontakt)`;
  const withRaw = (...where: string[]) =>
    (git(root, 'grep', '-lE', ...where, '--', 'src/content') ?? '').split('\n').filter((line) => line !== '');
  const committed = new Set(withRaw(pattern, 'HEAD').map((line) => line.slice('HEAD:'.length)));
  return [...new Set([...withRaw('--cached', pattern), ...committed])].map((file) => {
    const lines = site.entries.find((entry) => entry.file === file)?.source.split('\n') ?? [];
    const line = Math.max(1, lines.findIndex((text) => RAW.test(text)) + 1);
    return committed.has(file)
      ? rawText(file, line, 'i den seneste commit', REWRITE)
      : rawText(file, line, 'i det, du er ved at lægge op', 'Tag kladden ud igen. Den bliver liggende på din maskine.');
  });
}

/** A file that is there: git also lists what is deleted, and links to folders. */
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Letters, raw text and CPR numbers in what git has or would take. Where there is no git, there is nothing to take. */
export function checkCommitted(root: string, site: Site): Finding[] {
  const files = filesOf(root).filter((file) => !PLANTED.test(file));
  return [
    ...files.filter((file) => DOCUMENT.test(file) && !CHOSEN.test(file) && !LISTS.has(file)).map(letter),
    ...files
      .filter((file) => TEXT.test(file) && collectionOf(file) === undefined && isFile(join(root, file)))
      .flatMap((file) =>
        cprNumbers(readFileSync(join(root, file), 'utf8')).map((found): Finding => ({ file, ...found })),
      ),
    ...rawTexts(root, site),
  ];
}

/**
 * Raw text and CPR numbers that a commit has brought in, though a later one may have taken them out: who can read the
 * project can read them still.
 * @param since a revision of git; what it holds already is not looked at
 */
export function committedSince(root: string, since: string): Finding[] {
  const log = git(
    root,
    'log',
    '-p',
    '-U0',
    '--no-color',
    '--no-ext-diff',
    '--relative',
    '--format=>%h',
    `${since}..HEAD`,
    '--',
    '.',
  );
  const findings = new Map<string, Finding>();
  let [commit, file] = ['', ''];
  for (const line of (log ?? '').split('\n')) {
    if (line.startsWith('>')) commit = line.slice(1);
    else if (line.startsWith('+++ ')) file = line.replace(/^\+\+\+ (?:b\/)?/, '');
    else if (line.startsWith('+') && !PLANTED.test(file)) {
      if (RAW.test(line) && file.startsWith('src/content/'))
        findings.set(`${commit} ${file}`, rawText(file, 1, `commit ${commit}`, REWRITE));
      for (const found of cprNumbers(line.slice(1)))
        findings.set(`${commit} ${file} cpr`, {
          ...found,
          file,
          line: 1,
          found: `${found.found} Det står i commit ${commit}.`,
          mend: REWRITE,
        });
    }
  }
  return [...findings.values()];
}
