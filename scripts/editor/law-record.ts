import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { date, list } from '../../src/rules/core/da.ts';
import type { Dated } from '../../src/rules/core/dated.ts';
import type { Day } from '../../src/rules/core/day.ts';
import type { Calculator } from '../../src/rules/index.ts';
import { inWords } from '../../src/site/legal.ts';
import { readSite } from './project.ts';

/** Something that the law, or whom to call, depends on. */
export type Item =
  | {
      readonly kind: 'value';
      readonly rule: string;
      readonly name: string;
      readonly what: string;
      readonly words: string;
      /** First and last day on which it holds. */
      readonly from: Day | undefined;
      readonly to: Day | undefined;
    }
  | { readonly kind: 'row'; readonly rule: string; readonly what: string; readonly conditions: readonly string[] }
  | {
      readonly kind: 'example';
      readonly rule: string;
      readonly what: string;
      readonly values: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'contact' | 'page'; readonly id: string; readonly what: string };

/** What a state of the project says, by a key that stays the same when only the words of it change. */
export type LawRecord = ReadonlyMap<string, Item>;

const period = ({ from, to }: Dated<unknown>) =>
  from === undefined && to === undefined ? '' : `, ${from ? date(from) : ''} til ${to ? date(to) : 'videre'}`;

/** A condition by its label; where it has none, by its id. */
function conditionName(rule: Calculator, id: string): string {
  const text = rule.texts.da.reasons[id];
  try {
    return (typeof text === 'function' ? text({}) : text)?.label ?? id;
  } catch {
    return id;
  }
}

/** Reads the rules, the contact points and the replaced pages below a folder. The rules are run as they stand there. */
export async function recordOf(root: string, today: Day): Promise<LawRecord> {
  const load = (path: string) => import(pathToFileURL(join(root, path)).href) as Promise<unknown>;
  const { calculators } = (await load('src/rules/index.ts')) as typeof import('../../src/rules/index.ts');
  const { decisionTable, rowKey } = (await load(
    'src/rules/core/table.ts',
  )) as typeof import('../../src/rules/core/table.ts');
  const record = new Map<string, Item>();

  for (const rule of Object.values(calculators)) {
    for (const [name, series] of Object.entries(rule.parameters)) {
      for (const value of series) {
        const words = inWords(value);
        const what = `${words}${period(value)} (${value.source.law ?? value.source.title})`;
        const { from, to } = value;
        record.set(`value ${rule.id} ${name} ${from ?? ''}`, {
          kind: 'value',
          rule: rule.id,
          name,
          what,
          words,
          from,
          to,
        });
      }
    }
    for (const row of decisionTable(rule.logic)) {
      const conditions = row.conditions.map(
        ({ id, truth }) => `${conditionName(rule, id)}: ${truth === 'true' ? 'ja' : 'nej'}`,
      );
      record.set(`row ${rule.id} ${rowKey(row)}`, {
        kind: 'row',
        rule: rule.id,
        what: `${row.outcome}, når ${list(conditions)}`,
        conditions,
      });
    }
    for (const example of rule.examples) {
      const answer = rule.evaluate(example.facts);
      const label = (key: string) => rule.texts.da.values[key as never] as { label: string } | undefined;
      const values = 'invalid' in answer ? {} : answer.values;
      const named = Object.fromEntries(Object.entries(values).map(([key, value]) => [label(key)?.label ?? key, value]));
      const outcome = 'invalid' in answer ? 'kan ikke beregnes' : answer.outcome;
      const all = { Udfald: outcome, ...named };
      record.set(`example ${rule.id} ${example.id}`, {
        kind: 'example',
        rule: rule.id,
        what: JSON.stringify(all),
        values: all,
      });
    }
  }

  const site = readSite(root, today);
  for (const { id, data } of site.all('kontakt')) {
    const { vaerdi, tider, fra } = (data['raekker'] as { vaerdi?: string; tider?: string[]; fra?: string }[])[0]!;
    const what = [vaerdi, ...(tider ?? []), ...(fra ? [`fra ${fra}`] : [])].filter(Boolean).join(', ');
    record.set(`contact ${id}`, { kind: 'contact', id, what });
  }
  for (const { id, data } of site.all('vejledning')) {
    const { erstattetAf, gaelderTil } = data;
    if (erstattetAf === undefined && gaelderTil === undefined) continue;
    const until = gaelderTil === undefined ? '' : `gælder til og med ${String(gaelderTil)} `;
    record.set(`page ${id}`, {
      kind: 'page',
      id,
      what: `${until}${erstattetAf === undefined ? '' : `erstattet af ${String(erstattetAf)}`}`.trim(),
    });
  }
  return record;
}
