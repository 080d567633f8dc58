import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from './ask.ts';
import { check } from './check.ts';
import { checkCommitted, committedSince } from './checks/committed.ts';
import { readSite } from './project.ts';
import { decode, NOT_UTF8 } from './decode.ts';
import { inWords } from './finding.ts';
import { published } from './git.ts';
import { optionsOf } from './options.ts';
import { asPublished, draftsOf } from './published.ts';
import { today } from './today.ts';

// npm run udgiv -- 2018-03: makes a draft and the drafts that rest on it ready for publication.
// Takes away the comments and the mark of a draft. Pages that are not written yet stay drafts. Where anything is wrong, nothing is changed.

const root = process.cwd();
const {
  positionals: [id, ...more],
} = optionsOf('npm run udgiv', { allowPositionals: true, options: {} });
if (more.length > 0) stop(`Skriv ét navn ad gangen: npm run udgiv -- ${id}`);
const site = readSite(root, today);
const drafts = site.entries.filter(({ draft }) => draft);
if (id === undefined)
  stop(
    `Skriv, hvad der skal udgives: npm run udgiv -- <navn>. Kladder: ${drafts.map((draft) => draft.id).join(', ') || 'ingen'}`,
  );

const { chosen, unwritten } = draftsOf(site, id);
if (chosen.length === 0)
  stop(`Der er ingen kladde, der hedder ${id}. Kladder: ${drafts.map((draft) => draft.id).join(', ') || 'ingen'}`);

// What git holds goes along when the change is put forward, whatever the files say then.
const since = published(root);
const held = [...checkCommitted(root, site), ...(since === undefined ? [] : committedSince(root, since))];
if (held.length > 0) {
  for (const finding of held) console.log(`${inWords(finding)}\n`);
  stop(`Ikke udgivet: ret de ${held.length} fejl først. Kladderne er, som de var.`);
}

const before = new Map(chosen.map(({ file }) => [file, readFileSync(join(root, file))]));
for (const [file, bytes] of before) if (!decode(bytes).utf8) stop(`${file}: ${NOT_UTF8.found} ${NOT_UTF8.mend}`);
const write = (made: (bytes: Uint8Array) => string | Uint8Array) => {
  for (const [file, bytes] of before) writeFileSync(join(root, file), made(bytes));
};
const restore = () => write((bytes) => bytes);
// The check reads the files as they would be published: whatever ends it, they are drafts again.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    restore();
    stop('Afbrudt. Kladderne er, som de var.');
  });
try {
  write((bytes) => asPublished(decode(bytes).text));
  const findings = (await check(root, today)).filter(({ file, level }) => before.has(file) && level === 'fejl');
  // Lines are those of the file as it would be published: told without them.
  for (const finding of findings) console.log(`${inWords(finding).replace(/^(\S+):\d+/, '$1')}\n`);
  if (findings.length > 0) throw new Error(`ret de ${findings.length} fejl først`);
  const draft = readSite(root, today).entries.find((entry) => entry.draft && before.has(entry.file));
  if (draft) throw new Error(`fjern linjen med kladde i ${draft.file}`);
} catch (error) {
  restore();
  stop(`Ikke udgivet: ${(error as Error).message}. Kladderne er, som de var.`);
}
const listed = (files: Iterable<string>) => [...files].map((file) => `  ${file}`).join('\n');
console.log(`Klar til udgivelse:\n${listed(before.keys())}
${unwritten.length === 0 ? '' : `\nIkke skrevet færdig og stadig kladde. De skal ikke med i ændringen:\n${listed(unwritten.map(({ file }) => file))}\n`}
Det gør du nu:
1. Se siden, som den bliver: npm start
2. Læg ændringen op til godkendelse i projektet. Tag kun det med, der er klar:
   git add ${[...before.keys()].join(' ')}
   Siden bliver udgivet, når den er godkendt.`);
