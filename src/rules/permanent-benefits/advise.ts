import { lastBlockedDay } from '../benefits/conclude.ts';
import { act, Advising, COMMON, reserve, tell, title, type Tone } from '../core/advice.ts';
import type { Day } from '../core/day.ts';
import type { Advise } from '../core/rule.ts';
import type { Outcome, Values } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { law, parameters as p } from './parameters.ts';
import { sources as s } from './sources.ts';

export const SAYINGS = {
  ...COMMON,
  'obstacle-until': title<{ on: Day }>('act'),
  'clear-from': act<{ on: Day }>(),
  'stop-support-first': act(),
  'until-the-decision': reserve(),
  'spouse-supplement': reserve(),
  'wage-subsidy-not-employment': tell(),
  'other-conditions': reserve(),
  'strong-ties': reserve(),
  disability: reserve(),
  'after-re-education-trip': reserve<{ years: number }>(),
  'ask-municipality-for-payments': act<{ from: number; to: number }>(),
};

/** A list of cases is sorted by it: the first day to apply. */
export const SORTED_BY = 'clearFrom' satisfies keyof Values;

/** What each outcome asks of the reader. */
export const TONES: Readonly<Record<Outcome | 'needs-facts', Tone>> = {
  'needs-facts': 'info',
  obstacle: 'loss',
  'authority-assesses': 'act',
  'no-obstacle': 'done',
};

export type DeadlineId = 'apply-from';
export type TimelineId = 'benefit' | 'applied' | 'decided' | 'clear-from' | 'today';

export const advise: Advise<Facts, Outcome, Values> = (f, { outcome, values }) => {
  const advice = new Advising<typeof SAYINGS, DeadlineId, TimelineId>(SAYINGS, f.assessedOn);
  const obstacle = outcome === 'obstacle';
  const has = (wanted: string) => f.benefits?.some(({ kind }) => kind === wanted) === true;
  const { clearFrom } = values;
  advice.say('obstacle-until', { on: clearFrom }, s.section, s.act);
  advice.say('clear-from', { on: clearFrom }, s.section, s.act);
  if (obstacle && lastBlockedDay(f.benefits) === null) advice.say('stop-support-first', {}, s.section, s.act);
  advice.say('until-the-decision', {}, s.section, s.act);
  if (outcome === 'no-obstacle' && !has('supplementary-cash-assistance'))
    advice.say('spouse-supplement', {}, s.section);
  if (has('wage-subsidy-job')) advice.say('wage-subsidy-not-employment', {}, s.section);
  if (outcome === 'no-obstacle') advice.say('other-conditions', {}, s.conditions);
  if (obstacle) {
    advice.say('strong-ties', {}, s.ties);
    advice.say('disability', {}, s.disability);
    // The Act has had it only since then: of an older case it would be told of another law.
    if (values.decidingOn === null || values.decidingOn >= law.reEducationFrom)
      advice.say('after-re-education-trip', { years: law.reEducationYears }, s.reEducation);
  }
  if (outcome === 'authority-assesses')
    advice.say('ask-municipality-for-payments', { from: law.smallAmount, to: law.smallAmountAtMost }, s.section);
  advice.remind('apply-from', clearFrom, 0, s.section, s.act);
  // The day of the application chooses the years.
  advice.checkLaw(values.decidingOn, { from: p.lawCheckedFrom[0], until: p.lawCheckedUntil[0] }, f.appliedOn ?? null);
  for (const { from, to } of f.benefits ?? []) advice.draw('benefit', 'own', from, to ?? f.assessedOn);
  advice.draw('applied', 'own', f.appliedOn);
  advice.draw('decided', 'own', f.decidedOn);
  advice.draw('clear-from', 'limit', clearFrom);
  advice.draw('today', 'today', f.assessedOn);
  return advice;
};
