import { describe, expect, it } from 'vitest';
import { calculators } from '../../../rules/index.ts';
import { stepsOf } from './decision.ts';

describe('the decision table as a list', () => {
  it.each(Object.values(calculators).map((rule) => [rule.id, rule] as const))(
    '%s: every outcome has a way to it',
    (_id, rule) => {
      const steps = stepsOf(rule);
      expect(steps).toHaveLength(rule.outcomes.length);
      for (const { ways } of steps) expect(ways.length).toBeGreaterThan(0);
    },
  );

  it('says only what a step adds to those before it', () => {
    const steps = stepsOf(calculators['bond']!);
    const { ways } = steps.find(({ outcome }) => outcome === 'Sikkerheden skal forlænges')!;
    expect(ways).toEqual([
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
});
