import { describe, expect, it } from 'vitest';
import { decisionTable } from '../../../rules/core/table.ts';
import { calculators } from '../../../rules/index.ts';
import { type Step, stepsOf } from './decision.ts';

const rules = Object.values(calculators).map((rule) => [rule.id, rule] as const);
const texts = ({ ways }: Step) => ways.map((way) => way.map(({ text }) => text));

describe('the decision table as a list', () => {
  it.each(rules)('%s: every outcome has a way to it', (_id, rule) => {
    const steps = stepsOf(rule, 'da');
    expect(steps.map(({ outcome }) => outcome).toSorted()).toEqual([...rule.outcomes].toSorted());
    for (const { ways } of steps) expect(ways.length).toBeGreaterThan(0);
  });

  it.each(rules)('%s: read from above, every row of the table comes to its own outcome', (_id, rule) => {
    const steps = stepsOf(rule, 'da');
    for (const { outcome, conditions } of decisionTable(rule.logic)) {
      const met = new Map(conditions.map(({ id, truth }) => [id, truth]));
      const first = steps.find(({ ways }) => ways.some((way) => way.every(({ id, truth }) => met.get(id) === truth)));
      expect(first?.outcome).toBe(outcome);
    }
  });

  it('says only what a step adds to those before it', () => {
    const step = stepsOf(calculators['bond']!, 'da').find(({ outcome }) => outcome === 'extend')!;
    expect(step.title).toBe('Sikkerheden skal forlænges');
    expect(texts(step)).toEqual([
      [
        'Der er søgt om forlængelse af den tidsbegrænsede opholdstilladelse.',
        'Sikkerheden gjaldt på dagen for ansøgningen eller afslaget.',
      ],
      [
        'Permanent ophold er afslået.',
        'Den tidsbegrænsede opholdstilladelse kan forlænges.',
        'Sikkerheden gjaldt på dagen for ansøgningen eller afslaget.',
      ],
    ]);
  });

  it('never says so little that a case of a later step fits it', () => {
    const [lapsed] = stepsOf(calculators['lapse']!, 'da');
    expect(texts(lapsed!)[0]).toHaveLength(5);
  });

  it('says what kind of case it is, where a rule knows several', () => {
    for (const step of stepsOf(calculators['reopening']!, 'da')) {
      for (const [first] of texts(step)) expect(first).toMatch(/^Sagen handler om /);
    }
  });
});
