import { buffer } from 'node:stream/consumers';
import { casesOf } from '../src/components/caseload/cases.ts';
import { readTable, setupOf } from '../src/components/caseload/list.ts';
import { readFile } from '../src/components/caseload/read.ts';
import { lineOf } from '../src/components/caseload/rows.ts';
import { listedRule } from '../src/components/caseload/registered.ts';
import { Refused } from '../src/components/caseload/table.ts';
import { listOf, writeCsv } from '../src/components/caseload/write.ts';
import { calculators } from '../src/rules/index.ts';
import { today } from './editor/today.ts';

/** `--set application=none`: the same for all rows that say nothing of it, in words or by code. */
const commonIn = (options: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    options.flatMap((option, at) => {
      if (option !== '--set') return [];
      const [, target = '', text = ''] = /^([^=]*)=(.*)$/.exec(options[at + 1] ?? '') ?? [];
      return [[target, text]];
    }),
  );

/** The twin of the page: a list on standard input, the same columns on standard output. Returns the exit code. */
export async function evaluateList(id: string, options: readonly string[]): Promise<number> {
  const calculator = calculators[id]!;
  const rule = await listedRule(calculator);
  try {
    const bytes = await buffer(process.stdin);
    const [sheet] = await readFile(rule.ofList, bytes.length, async () => bytes);
    const table = readTable(rule, sheet?.rows ?? []);
    const given = { list: 'sagsliste', rule: id, columns: {}, common: commonIn(options), century: false } as const;
    const setup = setupOf(rule, table, today, given);
    for (const note of sheet?.notes ?? []) console.error(note);
    const lines = casesOf(rule, table.rows, setup).map((row) => lineOf(rule, row, setup));
    const text = await writeCsv(listOf(rule, table.headings, setup.targets, lines));
    await new Promise((done) => process.stdout.write(text, done));
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 1;
  }
}
