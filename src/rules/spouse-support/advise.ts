import { act, Advising, COMMON, reserve, tell, title, type Tone } from '../core/advice.ts';
import type { Day } from '../core/day.ts';
import type { Advise } from '../core/rule.ts';
import type { Outcome, Values } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { parameters as p } from './parameters.ts';
import { sources as s } from './sources.ts';

export const SAYINGS = {
  ...COMMON,
  'obstacle-until': title<{ on: Day }>('act'),
  'clear-from': act<{ on: Day }>(),
  'apply-from': act<{ on: Day }>(),
  'how-long-does-not-matter': tell(),
  'quite-special-reasons': reserve(),
  'refugee-sponsor': reserve(),
  'no-support-until-permanent': tell(),
  'municipality-guides': tell(),
  'turkish-citizens-ask': act(),
  'only-certain-permits': reserve(),
};

/** A list of cases is sorted by it: the first day of a decision. */
export const SORTED_BY = 'clearFrom' satisfies keyof Values;

/** What each outcome asks of the reader. */
export const TONES: Readonly<Record<Outcome | 'needs-facts', Tone>> = {
  'needs-facts': 'info',
  obstacle: 'loss',
  'authority-assesses': 'act',
  'no-obstacle': 'done',
};

export type DeadlineId = 'clear-from' | 'apply-from';
export type TimelineId = 'support' | 'applied' | 'decided' | 'clear-from' | 'apply-from' | 'today';

export const advise: Advise<Facts, Outcome, Values> = (f, { outcome, values }) => {
  const advice = new Advising<typeof SAYINGS, DeadlineId, TimelineId>(SAYINGS, f.assessedOn);
  const { clearFrom, applyFrom } = values;
  // Both are met on the later of the two: an application is looked at as far back as a decision, or further.
  advice.say('obstacle-until', { on: applyFrom ?? clearFrom }, s.section, s.byDecision);
  advice.say('clear-from', { on: clearFrom }, s.section, s.byDecision);
  advice.say('apply-from', { on: applyFrom }, s.byApplication);
  if (outcome === 'obstacle') {
    advice.say('how-long-does-not-matter', {}, s.section);
    advice.say('quite-special-reasons', {}, s.byDecision);
    advice.say('refugee-sponsor', {}, s.section);
  }
  advice.say('no-support-until-permanent', {}, s.section);
  advice.say('municipality-guides', {}, s.guides);
  if (outcome === 'obstacle') advice.say('turkish-citizens-ask', {}, s.byDecision);
  if (f.sponsorBasis === 'permanent' && f.permanentUnder2022Rules === true)
    advice.say('only-certain-permits', {}, s.deemed);
  advice.remind('clear-from', clearFrom, 0, s.section, s.byDecision);
  advice.remind('apply-from', applyFrom, 0, s.byApplication);
  advice.checkLaw(values.decidingOn, { from: p.lawCheckedFrom[0], until: p.lawCheckedUntil[0] });
  for (const { from, to } of f.supportPeriods ?? []) advice.draw('support', 'own', from, to ?? f.assessedOn);
  advice.draw('applied', 'own', f.reunificationAppliedOn);
  advice.draw('decided', 'own', f.decidedOn);
  advice.draw('clear-from', 'limit', clearFrom);
  advice.draw('apply-from', 'limit', applyFrom);
  advice.draw('today', 'today', f.assessedOn);
  return advice;
};
