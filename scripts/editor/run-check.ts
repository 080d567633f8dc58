import { existsSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { stop } from './ask.ts';
import { check } from './check.ts';
import { committedSince } from './checks/committed.ts';
import { inWords, summary } from './finding.ts';
import { changedFiles, git } from './git.ts';
import { optionsOf } from './options.ts';
import { forGithub, forGitlab } from './reports.ts';
import { today } from './today.ts';

// npm run tjek [-- <fil> …]: says all that is wrong. Stops with 1 where something must be mended.
// --kun-aendret: spelling, which takes longest, only of what has changed since the last commit.
// --siden <revision>: what commits since then have brought into git, too. --form: for those who read requests.
// --json is for the dev server: all findings, with the spelling of the named files only.
const REPORT = 'tjek.json';
const { values, positionals } = optionsOf('npm run tjek', {
  allowPositionals: true,
  options: {
    'kun-aendret': { type: 'boolean', default: false },
    siden: { type: 'string' },
    form: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const { form } = values;
if (form !== undefined && form !== 'github' && form !== 'gitlab')
  stop(`--form ${form} findes ikke. Vælg: github, gitlab`);
const root = process.cwd();
const named = positionals.map((file) =>
  relative(root, resolve(file.replaceAll('\\', '/')))
    .split(sep)
    .join('/'),
);
const missing = values.json ? undefined : named.find((file) => !existsSync(file));
if (missing !== undefined) stop(`Filen ${missing} findes ikke. Skriv den fra projektets mappe: src/content/…`);

if (
  values.siden !== undefined &&
  git(root, 'rev-parse', '--verify', '--quiet', `${values.siden}^{commit}`) === undefined
)
  stop(`--siden ${values.siden} findes ikke i git. Skriv en gren eller en commit, fx origin/main.`);

const spelled = values['kun-aendret'] ? [...(changedFiles(root) ?? []), ...named] : named;
const all = [
  ...(values.siden === undefined ? [] : committedSince(root, values.siden)),
  ...(await check(root, today, values['kun-aendret'] || named.length > 0 ? spelled : undefined)),
];
const findings = named.length === 0 || values.json ? all : all.filter(({ file }) => named.includes(file));

if (values.json) console.log(JSON.stringify(findings));
else {
  for (const finding of findings) console.log(`${form === 'github' ? forGithub(finding) : inWords(finding)}\n`);
  if (form === 'gitlab') writeFileSync(REPORT, forGitlab(findings));
  console.log(findings.length === 0 ? 'Alt er i orden.' : summary(findings));
}
if (findings.some(({ level }) => level === 'fejl')) process.exitCode = 1;
