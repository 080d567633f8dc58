import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { day } from '../../src/rules/core/day.ts';
import { stop } from './ask.ts';
import { check } from './check.ts';
import { type Entry, readSite } from './content.ts';
import { inWords } from './finding.ts';
import { RAW_TEXT } from './raw-comment.ts';

// npm run udgiv -- 2018-03: makes a draft and the drafts that rest on it ready for publication.
// Takes away the comments and the mark of a draft. Where anything is wrong, nothing is changed.

const root = process.cwd();
const today = day(new Date().toISOString().slice(0, 10));
const [id] = process.argv.slice(2);
const site = await readSite(root, today);
const drafts = site.entries.filter(({ draft }) => draft);
if (id === undefined)
  stop(
    `Skriv, hvad der skal udgives: npm run udgiv -- <navn>. Kladder: ${drafts.map((draft) => draft.id).join(', ') || 'ingen'}`,
  );

const sources = ({ data }: Entry) => (data['kilder'] as { brev: string }[] | undefined) ?? [];
const chosen = drafts.filter((draft) => draft.id === id || sources(draft).some(({ brev }) => brev === id));
if (chosen.length === 0)
  stop(`Der er ingen kladde, der hedder ${id}. Kladder: ${drafts.map((draft) => draft.id).join(', ') || 'ingen'}`);

/** The file without the comments that a draft has, and without the mark of a draft. */
function published(source: string): string {
  const [, fields = '', text = ''] = /^---\r?\n([^]*?)^---\s*?$([^]*)$/m.exec(source) ?? [];
  const kept = fields
    .replace(/^\s*#.*\r?\n/gm, '')
    .replace(/^kladde: true\r?\n/m, '')
    .replace(/^\s*\r?\n(?=\S)/gm, '')
    .trim();
  const body = text.replace(new RegExp(`\\{/\\* ${RAW_TEXT}[^]*?\\*/\\}\\s*`, 'g'), '').trim();
  return `---\n${kept}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

const before = new Map<string, string>();
for (const { file } of chosen) {
  before.set(file, await readFile(join(root, file), 'utf8'));
  await writeFile(join(root, file), published(before.get(file)!));
}
const findings = (await check(root, today)).filter(({ file, level }) => before.has(file) && level === 'fejl');
if (findings.length > 0) {
  for (const [file, source] of before) await writeFile(join(root, file), source);
  // Lines are those of the file as it would be published: told without them.
  for (const finding of findings) console.log(`${inWords(finding).replace(/^(\S+):\d+/, '$1')}\n`);
  stop(`Ikke udgivet: ret de ${findings.length} fejl først. Kladderne er, som de var.`);
}
console.log(`Klar til udgivelse:\n${[...before.keys()].map((file) => `  ${file}`).join('\n')}

Det gør du nu:
1. Se siden, som den bliver: npm start
2. Læg ændringen op til godkendelse i projektet. Siden bliver udgivet, når den er godkendt.`);
