import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { calculators } from '../../src/rules/index.ts';
import { stop } from './ask.ts';
import type { Site } from './content.ts';
import { readSite } from './project.ts';
import { type Item, type LawRecord, recordOf } from './law-record.ts';
import { optionsOf } from './options.ts';
import { passagesOf } from './passages.ts';
import { lineOf } from './words.ts';
import { today } from './today.ts';

// npm run lov [-- --mod <revision>]: what the law says now that it did not say in git, and what uses it.

const { values: options } = optionsOf('npm run lov', { options: { mod: { type: 'string', default: 'HEAD' } } });
const root = process.cwd();

interface Change {
  readonly key: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** The rules and the content as they were, in a folder of the project, so that they find its packages. */
async function recordAt(revision: string): Promise<LawRecord> {
  const folder = join(root, 'reports/lov');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', revision, 'src/rules', 'src/content'], {
      cwd: root,
      maxBuffer: 2 ** 28,
    });
    execFileSync('tar', ['-xf', '-', '-C', folder], { input: archive });
    return await recordOf(folder, today);
  } catch (error) {
    return stop(`Kan ikke sammenligne med ${revision} i git: ${(error as Error).message.split('\n')[0]}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function changesBetween(before: LawRecord, after: LawRecord): Change[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .map((key) => ({ key, before: before.get(key), after: after.get(key) }))
    .filter((change) => change.before?.what !== change.after?.what);
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

function told({ before, after }: Change): string {
  if (before === undefined) return `ny: ${after!.what}`;
  return after === undefined ? `væk: ${before.what}` : `før: ${before.what}\n    nu:  ${after.what}`;
}

/** Lines on which one of these is so. */
function linesWhere(site: Site, ...tests: readonly ((line: string) => boolean)[]): string[] {
  return site.entries.flatMap(({ file, source }) =>
    source.split('\n').flatMap((line, i) => (tests.some((test) => test(line)) ? [`${file}:${i + 1}`] : [])),
  );
}
const matches = (pattern: RegExp) => (line: string) => pattern.test(line);
/** Lines on which any of the patterns stands. */
const places = (site: Site, ...patterns: readonly RegExp[]) => linesWhere(site, ...patterns.map(matches));

const pagesOf = (lines: readonly string[]) => new Set(lines.map((line) => line.split(':')[0]));
const show = (lines: readonly string[]) => lines.forEach((line) => console.log(`    ${line}`));

/** Where a value that has been replaced still stands in words. Elsewhere than on the rule's own pages, »3 år« is another number. */
const byHand = (site: Site, rule: string, words: string) =>
  site.entries
    .filter(
      ({ data, source }) =>
        !/^\d+ /.test(words) ||
        JSON.stringify(data['beregnere'] ?? '').includes(`"${rule}"`) ||
        source.includes(`rule="${rule}"`),
    )
    .flatMap((entry) =>
      passagesOf(entry)
        .filter(({ text }) => text.replace(/\s/g, ' ').includes(words.replace(/\s/g, ' ')))
        .map(({ line }) => `${entry.file}:${lineOf(entry.source, line, words)}`),
    );

function value(site: Site, change: Change, examples: readonly Change[]): void {
  const item = (change.after ?? change.before) as Item & { kind: 'value' };
  const { slug } = calculators[item.rule] ?? { slug: item.rule };
  const { from, to } = item;
  const name = item.words.endsWith('kr.') && from !== undefined ? `${from.slice(0, 4)}-beløbet` : `»${item.name}«`;
  const named = new RegExp(
    `<(?:LegalValue|AmountTable) rule="${item.rule}" name="${item.name}"(?: on="([^"]*)")?`,
    'g',
  );
  /** With a day, only the value of that day is shown. */
  const shows = (line: string) =>
    [...line.matchAll(named)].some(([, on]) => on === undefined || (on >= (from ?? on) && on <= (to ?? on)));
  const uses = linesWhere(
    site,
    shows,
    ...[
      ...(/^\d+\. /.test(item.words) ? [new RegExp(`<RuleTimeline rule="${item.rule}"`)] : []),
      ...examples.map(({ key }) => new RegExp(`<WorkedExample rule="${item.rule}" id="${key.split(' ')[2]}"`)),
    ].map(matches),
  );
  console.log(`${name} (${item.rule}.${item.name})\n    ${told(change)}`);
  console.log(
    `    ${count(pagesOf(uses).size, 'side', 'sider')} og 1 beregner ${change.after ? 'bruger nu' : 'brugte'} ${name}:`,
  );
  show([...uses, `/beregnere/${slug}/`]);
  const { before } = change;
  const typed = before?.kind === 'value' && before.words !== item.words ? byHand(site, item.rule, before.words) : [];
  if (typed.length > 0) {
    console.log('    Den gamle værdi står også skrevet i hånden. Se efter, om den skal rettes:');
    show(typed);
  }
}

/** Conditions whose words have changed, each once: a label may name the day that was changed. */
function reworded(rows: readonly Change[]): string[] {
  const pairs = rows.flatMap(({ before, after }) => {
    if (before?.kind !== 'row' || after?.kind !== 'row') return [];
    return before.conditions.flatMap((old, i) =>
      after.conditions[i] === old ? [] : [`~ ${old} -> ${after.conditions[i]}`],
    );
  });
  return [...new Set(pairs)];
}

function table(rule: string, rows: readonly Change[]): void {
  const added = rows.filter(({ before }) => before === undefined);
  const gone = rows.filter(({ after }) => after === undefined);
  const changed = rows.length - added.length - gone.length;
  const counts = [
    count(added.length, 'række er ny', 'rækker er nye'),
    count(gone.length, 'er væk', 'er væk'),
    count(changed, 'har ny ordlyd', 'har ny ordlyd'),
  ];
  console.log(`Beslutningstabellen for ${rule}: ${counts.join(', ')}`);
  show([
    ...gone.map(({ before }) => `- ${before!.what}`),
    ...added.map(({ after }) => `+ ${after!.what}`),
    ...reworded(rows),
  ]);
}

function example({ key, before, after }: Change): void {
  const name = key.split(' ').slice(1).join(' ');
  const [old, now] = [before, after].map((item) => (item?.kind === 'example' ? item.values : {}));
  const names = [...new Set([...Object.keys(old!), ...Object.keys(now!)])];
  console.log(`Eksemplet ${name}${before === undefined ? ' er nyt' : after === undefined ? ' er væk' : ''}`);
  if (before === undefined || after === undefined) return;
  show(
    names
      .filter((field) => old![field] !== now![field])
      .map((field) => `${field}: ${String(old![field])} -> ${String(now![field])}`),
  );
}

const before = await recordAt(options.mod);
const site = readSite(root, today);
const changes = changesBetween(before, await recordOf(root, today));
const ofKind = (kind: Item['kind']) => changes.filter((change) => (change.after ?? change.before)!.kind === kind);
const ofRule = (rule: string) => (change: Change) => change.key.split(' ')[1] === rule;

if (changes.length === 0) console.log(`Love, beløb og kontaktoplysninger er som i ${options.mod}.`);
for (const change of ofKind('value')) value(site, change, ofKind('example').filter(ofRule(change.key.split(' ')[1]!)));
for (const change of ofKind('example')) example(change);
for (const change of ofKind('contact')) {
  const { id } = (change.after ?? change.before) as Item & { kind: 'contact' };
  const uses = places(site, new RegExp(`<Contact id="${id}"|<ContactHistory`));
  console.log(`Kontakten ${id}\n    ${told(change)}\n    ${count(pagesOf(uses).size, 'side', 'sider')} viser den:`);
  show(uses);
}
for (const change of ofKind('page')) {
  const { id } = (change.after ?? change.before) as Item & { kind: 'page' };
  const links = places(site, new RegExp(`/vejledning/${id}/|sti: "?${id}"?`));
  console.log(`Siden ${id}\n    ${told(change)}\n    ${count(links.length, 'sted linker', 'steder linker')} til den:`);
  show(links);
}
if (changes.length > 0) {
  const rules = [...new Set(ofKind('row').map(({ key }) => key.split(' ')[1]!))];
  for (const rule of rules) table(rule, ofKind('row').filter(ofRule(rule)));
  if (rules.length === 0) console.log('Beslutningstabellerne er uændrede.');
}
