import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { consider } from '../../src/components/calculator/case.ts';
import { anyRule } from '../../src/components/calculator/page/spoken.ts';
import { TODAY } from '../../src/components/calculator/rule.ts';
import { toldOf } from '../../src/components/calculator/told.ts';
import { dearestOpenCases } from '../../scripts/bench-rules.ts';
import { periodFindings } from '../../scripts/editor/checks/periods.ts';
import type { FactSpec } from '../../src/rules/core/facts.ts';
import { parseFacts } from '../../src/rules/core/parse.ts';
import { decisionTable, rowKey, rowOf } from '../../src/rules/core/table.ts';
import type { Reason } from '../../src/rules/core/truth.ts';
import { isUnknown } from '../../src/rules/core/open-facts.ts';
import type { Answer, Verdict } from '../../src/rules/core/verdict.ts';
import { type Calculator, calculators } from '../../src/rules/index.ts';
import { citationsOf } from '../../src/site/legal.ts';
import { oneIn, share, shareOf } from '../effort.ts';
import { completeFacts, someFacts } from './arbitrary.ts';

const rules = Object.values(calculators);
const isVerdict = (answer: Answer): answer is Verdict => !('invalid' in answer);
const verdictOf = (rule: Calculator, facts: object): Verdict => {
  const answer = rule.evaluate(facts);
  if (!isVerdict(answer)) throw new Error(`${rule.id}: refused ${JSON.stringify(answer.invalid)}`);
  return answer;
};

/** What a sentence must not show: a value that was not there. */
const UNSAID = /undefined|null|NaN|Invalid|\[object/;

/** The days that are stated, in lists as well. */
const daysIn = (facts: object): string[] => JSON.stringify(facts).match(/\d{4}-\d\d-\d\d/g) ?? [];

/** A day, a number, a place in a list, a code of a closed set or some of them: never prose. */
const isValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isValue) : typeof value !== 'string' || /^[\p{L}\d_-]+$/u.test(value);

/** Parameters that are not the value of that name: the year free of support after a re-education trip, not the four. */
const NAMED_OTHERWISE = new Set(['after-re-education-trip years']);

let register: Promise<ReadonlySet<string>> | undefined;
/** The addresses in the register of laws. */
const registered = () => (register ??= readRegister());
async function readRegister() {
  const addresses = new Set<string>();
  for await (const file of glob('src/content/retskilder/*.yaml'))
    addresses.add(parse(readFileSync(file, 'utf8')).adresse);
  return addresses;
}

function* nodes(reason: Reason): Iterable<Reason> {
  yield reason;
  for (const child of reason.children ?? []) yield* nodes(child);
}

/** Cases judged for one verdict. */
const AT_ONCE = 20_000;

interface Case {
  id: string;
  facts: object;
  expect: {
    outcome?: string;
    values?: object;
    missing?: string[];
    interpretations?: string[];
    statements?: string[];
    deadlines?: (string | object)[];
    invalid?: string[];
  };
}

it('has each calculator at the address that others link to', () => {
  expect(Object.fromEntries(rules.map(({ id, slug }) => [id, slug]))).toMatchObject({
    bond: 'sikkerhedsstillelse',
    'bond-reduction': 'nedsaettelse',
    lapse: 'bortfald',
    reopening: 'genoptagelse',
    'permanent-benefits': 'permanent-ophold',
    'spouse-support': 'aegtefaelles-ydelser',
    maintenance: 'forsoergelse',
  });
});

describe.each(rules)('$id', (rule) => {
  const cases: Case[] = JSON.parse(readFileSync(`tests/cases/${rule.id}.json`, 'utf8'));

  it.each(cases)('worked case: $id', ({ facts, expect: expected }) => {
    const answer = rule.evaluate(facts);
    if (expected.invalid) {
      expect(answer).toHaveProperty('invalid');
      expect('invalid' in answer && answer.invalid.map(({ fact }) => fact)).toEqual(expected.invalid);
      return;
    }
    const { interpretations = [], statements = [], deadlines = [], ...rest } = expected;
    expect(answer).toMatchObject(rest);
    if (!isVerdict(answer)) throw new Error(`Refused: ${JSON.stringify(answer.invalid)}`);
    expect(answer.interpretations).toEqual(expect.arrayContaining(interpretations));
    expect(answer.statements.map(({ id }) => id)).toEqual(expect.arrayContaining(statements));
    const due = deadlines.map((one) => (typeof one === 'string' ? { id: one } : one));
    expect(answer.deadlines).toEqual(expect.arrayContaining(due.map((one) => expect.objectContaining(one))));
  });

  it.each(rule.examples)('example: $id', ({ facts, outcome }) => {
    expect(verdictOf(rule, facts).outcome).toBe(outcome);
  });

  it('has examples that reach every outcome, every reason both ways and every interpretation', () => {
    const verdicts = rule.examples.map(({ facts }) => verdictOf(rule, facts));
    const reached = new Set(verdicts.map(({ outcome }) => outcome));
    expect(rule.outcomes.filter((outcome) => !reached.has(outcome))).toEqual([]);
    const interpreted = new Set(verdicts.flatMap(({ interpretations }) => interpretations));
    expect(rule.interpretations.filter((id) => !interpreted.has(id))).toEqual([]);
    const seen = new Set(
      verdicts.flatMap(({ reasons }) => [...nodes(reasons)].map(({ id, truth }) => `${id}: ${truth}`)),
    );
    const ids = Object.keys(rule.texts.da.reasons).filter((id) => id !== 'decision');
    expect(ids.flatMap((id) => [`${id}: true`, `${id}: false`]).filter((way) => !seen.has(way))).toEqual([]);
  });

  it('is led by its questions to what the whole case says, where all else is answered with »Ved ikke«', () => {
    for (const facts of shareOf([...rule.examples, ...cases].map((one) => one.facts))) {
      // The page tells its rule what day it is.
      const told = TODAY in rule.logic.facts ? { [TODAY]: '2026-11-27' } : {};
      const read = parseFacts(rule.logic, { ...told, ...facts });
      if (!('facts' in read)) continue;
      const known = read.facts as Readonly<Record<string, unknown>>;
      const whole = rule.evaluate(known);
      if (!isVerdict(whole)) continue;
      const answers: Record<string, unknown> = TODAY in known ? { [TODAY]: known[TODAY] } : {};
      let at = consider(anyRule(rule), answers);
      for (; at.next !== undefined; at = consider(anyRule(rule), answers)) answers[at.next] = known[at.next] ?? null;
      expect(at.verdict?.outcome, JSON.stringify(known)).toBe(whole.outcome);
    }
  });

  it('has words for every fact, option, outcome, reason, statement and interpretation, and makes every statement', () => {
    const said = new Set<string>();
    for (const [key, spec] of Object.entries<{ kind: string; options?: readonly string[] }>(rule.logic.facts)) {
      const text = rule.texts.da.facts[key as never] as { past?: true; options?: Record<string, string> };
      expect(text, key).toBeDefined();
      if (text.past) expect(spec.kind, key).toBe('day');
      for (const option of spec.options ?? []) expect(text.options?.[option], `${key}: ${option}`).toBeTruthy();
    }
    const look = (facts: object) => {
      const answer = rule.evaluate(facts);
      if (!isVerdict(answer)) return;
      for (const { id, cites, params = {} } of nodes(answer.reasons)) {
        const text = rule.texts.da.reasons[id];
        expect(text, `reason ${id}`).toBeDefined();
        for (const known of [params, {}]) {
          const { label, true: met, false: unmet } = typeof text === 'function' ? text(known) : text!;
          expect(label && met && unmet, `reason ${id}`).toBeTruthy();
          expect(`${label} ${met} ${unmet}`).not.toMatch(UNSAID);
        }
        expect(cites.length).toBeGreaterThan(0);
      }
      const { title, tells, acts, reserves } = toldOf(anyRule(rule), answer);
      expect(title).not.toBe('');
      for (const sentence of [title, ...tells, ...acts, ...reserves]) expect(sentence).not.toMatch(UNSAID);
      for (const { id, kind, params, cites } of answer.statements) {
        expect(rule.sayings[id]?.kind, id).toBe(kind);
        // What is named as a value is that value: not left out, nor another.
        const { optional = [] } = rule.sayings[id]!;
        const names = [...Object.keys(params), ...optional].filter((name) => name in answer.values);
        for (const key of names.filter((name) => !NAMED_OTHERWISE.has(`${id} ${name}`)))
          expect(params[key] ?? null, `${id} ${key}`).toEqual(answer.values[key]);
        expect(cites.length, id).toBeGreaterThan(0);
        for (const [key, value] of Object.entries(params)) expect(isValue(value), `${id} ${key}: ${value}`).toBe(true);
        said.add(id);
      }
      for (const { id } of answer.deadlines) expect(rule.texts.da.deadlines[id], id).toBeDefined();
      for (const { id, kind, from } of answer.timeline) {
        expect(rule.texts.da.timeline[id], id).toBeDefined();
        expect(kind === 'today', id).toBe(id === 'today');
        if (kind !== 'limit') expect(daysIn(facts), `${id}: no day of the reader's own`).toContain(from);
      }
      for (const id of answer.interpretations) expect(rule.texts.da.interpretations[id], id).toBeDefined();
    };
    for (const { facts } of [...rule.examples, ...cases]) look(facts);
    fc.assert(fc.property(completeFacts(rule), look), { numRuns: 500 * share });
    expect(Object.keys(rule.sayings).filter((id) => !said.has(id))).toEqual([]);
    expect(Object.keys(rule.texts.da.statements).toSorted()).toEqual(Object.keys(rule.sayings).toSorted());
  });

  it('cites sections that exist, and the law by an address in the register', async () => {
    const addresses = await registered();
    for (const { id, source, section, url } of citationsOf(rule)) {
      if (source !== undefined) {
        const [, front = ''] = readFileSync(`src/content/nyhedsbreve/${source}.mdx`, 'utf8').split(/^---$/m);
        const numbers = parse(front).afsnit.map(({ nr }: { nr: number }) => nr);
        expect(numbers, id).toContain(section);
      } else expect(addresses, id).toContain(url);
    }
  });

  it('says whether some of its facts are of one kind of case only', () => {
    const facts = Object.values<FactSpec<object>>(rule.logic.facts);
    expect(rule.logic.hasKinds === true).toBe(facts.some(({ belongs }) => belongs !== undefined));
  });

  it('has a unit for every number of the law', () => {
    for (const [name, series] of Object.entries(rule.parameters))
      for (const { value, unit } of series)
        expect(unit, name).toEqual(
          typeof value === 'number' ? expect.stringMatching(/^(kroner|years|months|days|percent)$/) : undefined,
        );
  });

  it('has dated values whose periods neither overlap nor leave gaps', () => {
    for (const [name, series] of Object.entries(rule.parameters)) {
      expect(series.length, name).toBeGreaterThan(0);
      expect(periodFindings(rule.id, name, series)).toEqual([]);
    }
  });

  it('answers anything at all, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((text) => JSON.parse(text) as unknown),
          fc.anything(),
        ),
        (raw) => {
          const answer = rule.evaluate(raw);
          expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
        },
      ),
      { numRuns: 100 * share },
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('__proto__', 'toString', ...Object.keys(rule.logic.facts)), fc.anything()),
        (raw) => {
          rule.evaluate(raw);
        },
      ),
      { numRuns: 100 * share },
    );
  });

  it('may withhold an outcome or a value when a fact is forgotten, but never changes it', () => {
    fc.assert(
      fc.property(completeFacts(rule), fc.infiniteStream(fc.boolean()), (facts, keep) => {
        const whole = rule.evaluate(facts);
        if (!isVerdict(whole)) return;
        const stated = (key: string) => {
          const { replacedBy, readAs } = rule.logic.facts[key as never] as FactSpec<object>;
          return replacedBy !== undefined || readAs !== undefined;
        };
        const some = Object.fromEntries(Object.entries(facts).filter(([key]) => keep.next().value || stated(key)));
        const part = rule.evaluate(some);
        if (!isVerdict(part)) throw new Error(`Forgetting refused ${JSON.stringify(some)}`);
        if (part.outcome !== 'needs-facts') expect(part.outcome).toBe(whole.outcome);
        for (const [name, value] of Object.entries(part.values)) {
          if (Array.isArray(value)) expect(whole.values[name], name).toEqual(expect.arrayContaining(value));
          else if (value !== null && rule.logic.goesByKnown?.(some as never).includes(name as never) !== true)
            expect(whole.values[name], name).toEqual(value);
        }
      }),
      { numRuns: 400 * share },
    );
  });

  it('asks only for facts that are unknown, in order, and always for one while more is needed', () => {
    const order = Object.keys(rule.logic.facts);
    fc.assert(
      fc.property(someFacts(rule), (facts) => {
        const answer = rule.evaluate(facts);
        if (!isVerdict(answer)) return;
        expect(answer.missing).toEqual(order.filter((key) => answer.missing.includes(key)));
        for (const key of answer.missing) expect(isUnknown(rule.logic, key as never, facts), key).toBe(true);
        if (answer.outcome === 'needs-facts') expect(answer.missing).not.toEqual([]);
      }),
      { numRuns: 400 * share },
    );
  });

  it('rests each condition, and whether a question is asked, on the facts named for it alone', () => {
    const specs = rule.logic.facts as Record<string, FactSpec<object>>;
    const conditions = (facts: object) =>
      new Map(
        [...nodes(rule.logic.judge(facts))]
          .filter(({ op }) => op === undefined)
          .map((leaf) => [leaf.id, leaf] as const),
      );
    // The last row may be one condition: that none before it holds.
    const otherwise = rule.logic.judge({}).children.at(-1)!.id;
    fc.assert(
      fc.property(
        completeFacts(rule),
        completeFacts(rule),
        fc.constantFrom(...Object.keys(specs)),
        fc.boolean(),
        (all, others, key, isStated) => {
          // What a stated day takes the place of counts only where there is none.
          const facts = Object.fromEntries(
            Object.entries(all).filter(([fact]) => isStated || specs[fact]!.replacedBy === undefined),
          );
          const varied = parseFacts(rule.logic, { ...facts, [key]: others[key] });
          const read = parseFacts(rule.logic, facts);
          if ('invalid' in read || 'invalid' in varied) return;
          const after = conditions(varied.facts);
          for (const { id, truth, facts: named, at } of conditions(read.facts).values()) {
            if (at !== undefined || named.includes(key) || !after.has(id) || id === otherwise) continue;
            expect(after.get(id)?.truth, `${id} rests on ${key}, which it does not name`).toBe(truth);
          }
          for (const [fact, { asked }] of Object.entries(specs)) {
            if (asked === undefined || asked.needs.includes(key as never)) continue;
            expect(asked.when(varied.facts), `${fact} is asked by ${key}, which it does not name`).toBe(
              asked.when(read.facts),
            );
          }
        },
      ),
      { numRuns: 3000 * share },
    );
    for (const example of rule.examples)
      for (const { id, facts } of conditions(example.facts).values())
        expect(
          facts.filter((fact) => !(fact in specs) || specs[fact]!.valuesOnly === true),
          id,
        ).toEqual([]);
  });

  it('has a decision table with no gap and no overlap', () => {
    const rows = decisionTable(rule.logic);
    const keys = new Set(rows.map(rowKey));
    expect(keys.size).toBe(rows.length);
    fc.assert(
      fc.property(completeFacts(rule), (facts) => {
        const read = parseFacts(rule.logic, facts);
        if ('invalid' in read) return;
        const row = rowOf(rule.logic.judge(read.facts));
        if ('open' in row) return;
        expect(row.outcome).toBe(verdictOf(rule, facts).outcome);
        const met = new Map(row.conditions.map(({ id, truth }) => [id, truth]));
        const matching = rows.filter(({ conditions }) => conditions.every(({ id, truth }) => met.get(id) === truth));
        expect(matching.map(rowKey)).toEqual([rowKey(row)]);
      }),
      { numRuns: 1000 * share },
    );
  });

  it('judges no more cases than can be told at once while facts are missing, whichever they are', () => {
    const examples = oneIn(20, rule.examples).map(({ facts }) => facts as Readonly<Record<string, unknown>>);
    const [dearest] = dearestOpenCases(rule, examples);
    expect(dearest!.judged, JSON.stringify(dearest)).toBeLessThan(AT_ONCE);
  });

  describe('in any time zone', () => {
    const zone = process.env.TZ;
    afterEach(() => {
      process.env.TZ = zone ?? '';
    });
    it('gives the same verdict', () => {
      const all = rule.examples.map(({ facts }) => facts);
      const verdicts = ['UTC', 'Pacific/Pago_Pago', 'Pacific/Apia', 'Pacific/Kiritimati', 'Europe/Copenhagen'].map(
        (name) => {
          process.env.TZ = name;
          return JSON.stringify(all.map((facts) => rule.evaluate(facts)));
        },
      );
      expect(new Set(verdicts).size).toBe(1);
    });
  });
});
