import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { day } from '../../rules/core/day.ts';
import { toldOf } from '../calculator/told.ts';
import { calculators } from '../../rules/index.ts';
import type { AnyVerdict } from '../calculator/rule.ts';
import { readTable, setupOf } from './list.ts';
import { readFile } from './read.ts';
import { factsOfRow, lineOf, type Setup } from './rows.ts';
import type { Table } from './table.ts';
import { listedRule } from './registered.ts';

const bond = await listedRule(calculators['bond']!);
const today = day('2026-11-27');
const file = (name: string) => readFileSync(new URL(`../../../tests/caseload/${name}`, import.meta.url));

interface Expected {
  at: number;
  dirt: string;
  fault?: string;
  facts?: Record<string, unknown>;
}
const expected = file('bonds.expected.jsonl')
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected);

const linesOf = ({ table, setup }: { table: Table; setup: Setup }) => table.rows.map((row) => lineOf(bond, row, setup));

async function readBytes(bytes: Uint8Array): Promise<{ table: Table; setup: Setup }> {
  const [sheet] = await readFile(bond.ofList, bytes.length, async () => bytes);
  const table = readTable(bond, sheet!.rows);
  return { table, setup: { ...setupOf(bond, table, today, undefined), common: { application: 'none' } } };
}

describe('500 made bonds', () => {
  it('have thirty kinds of dirt', () => expect(new Set(expected.map(({ dirt }) => dirt)).size).toBeGreaterThan(30));

  it('find their columns below a title, and leave alone those that the rule does not ask for', async () => {
    const { table, setup } = await readBytes(file('bonds.csv'));
    expect(setup.targets.slice(0, 8)).toEqual([
      'sag',
      '',
      '',
      'postedOn',
      'reunificationAppliedOn',
      'expiresOn',
      'basis',
      '',
    ]);
    expect(table.rows.map(({ at }) => at)).toEqual(expected.map(({ at }) => at));
  });

  it.each([...new Set(expected.map(({ dirt }) => dirt))])('%s: read, or told of at its cell', async (dirt) => {
    const { table, setup } = await readBytes(file('bonds.csv'));
    for (const { at, fault, facts } of expected.filter((row) => row.dirt === dirt)) {
      const row = table.rows.find((one) => one.at === at)!;
      const read = factsOfRow(bond, row, setup);
      if (fault === undefined) {
        expect(read, `row ${at}`).toEqual({ faults: [], facts: { ...facts, application: 'none', assessedOn: today } });
        continue;
      }
      expect(read.facts, `row ${at}`).toBeUndefined();
      expect(read.faults.map(({ target }) => target)).toEqual([fault]);
      expect(read.faults[0]!.cell).toMatch(new RegExp(`^[A-H]${at}$`));
    }
  });

  it('come to what the calculator says of the same facts, the others going on where one cannot be read', async () => {
    const lines = linesOf(await readBytes(file('bonds.csv')));
    expect(lines.length).toBe(500);
    for (const [i, { facts }] of expected.entries()) {
      const line = lines[i]!;
      if (facts === undefined) {
        expect(line.outcome).toBeUndefined();
        continue;
      }
      const verdict = calculators['bond']!.evaluate({ ...facts, application: 'none', assessedOn: today }) as AnyVerdict;
      expect(line).toMatchObject({ outcome: verdict.outcome, title: toldOf(bond, verdict).title });
      expect(line.day ?? null).toBe(verdict.values['expiresOn'] ?? null);
      expect(line.passed).toBe(line.day !== undefined && line.day < today);
      expect(line.missing.length).toBe(verdict.missing.length);
    }
    expect(new Set(lines.map(({ title }) => title)).size).toBeGreaterThan(2);
  });

  it('are the same in every encoding and with every sign between cells', async () => {
    const text = file('bonds.csv').toString();
    // oxlint-disable-next-line no-control-regex -- all that Windows-1252 shares with Unicode
    const plain = text.replaceAll(/[^\u0000-\u00ff]/g, '');
    const lines = async (bytes: Uint8Array) => linesOf(await readBytes(bytes));
    const here = await lines(new TextEncoder().encode(plain));
    expect(here.length).toBe(500);
    expect(await lines(Buffer.from(plain, 'latin1'))).toEqual(here);
    expect(await lines(Buffer.from(`\ufeff${plain}`, 'utf16le'))).toEqual(here);
    expect(await lines(Buffer.from(`sep=;\r\n${plain}`))).toEqual(here);
  });
});
