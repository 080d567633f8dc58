import { act, Advising, DAYS_OFF, reserve, tell, title, type Tone } from '../core/advice.ts';
import { addDays, type Day } from '../core/day.ts';
import type { Advise } from '../core/rule.ts';
import type { Outcome, Values } from './evaluate.ts';
import { type Facts, turns18 } from './facts.ts';
import { trackOf } from './intake.ts';
import { law } from './parameters.ts';
import { childOfBothUnder18, childUnder18 } from './parent.ts';
import { sources as s } from './sources.ts';

export const SAYINGS = {
  ...DAYS_OFF,
  'child-reopenable': title('act'),
  'child-not-reopenable': title('loss'),
  'request-yourself-2021': title('act'),
  // A child's case under the Act of 2014
  'scheme-closed': tell<{ on: Day }>(),
  'well-integrated-assessed': reserve(),
  'may-stay-meanwhile': tell(),
  'form-ge1': act<{ by: Day }>(),
  're-entry-permit': tell(),
  'try-integration-refusal': act(),
  // Placement
  'starting-point': tell(),
  'contact-form': act<{ subject?: 'placement' }>('subject'),
  'integration-act-moves': tell(),
  // Parents of Danish children
  'authority-assesses': reserve(),
  'wider-practice-2019': tell(),
  'write-if-not-contacted': act(),
  'other-track-both-parents': act(),
  'apply-anew-article-20': act<{ from: Day }>(),
  'decide-before-18': tell<{ on: Day }>(),
  // Later schemes
  'open-unknown': reserve(),
  'write-to-agency': act(),
  'form-ge2': act(),
  'three-month-rule-today': tell<{ months: number }>(),
  'presumption-rebuttable': reserve(),
  'other-track-parent': act(),
  'agency-contacted-families': tell(),
  'other-requirements-assessed': reserve(),
  'two-years-today': tell<{ years: number }>(),
};

/** A list of cases is sorted by it: the day before which the decision must be made. */
export const SORTED_BY = 'childTurns18On' satisfies keyof Values;

/** What each outcome asks of the reader. */
export const TONES: Readonly<Record<Outcome | 'needs-facts', Tone>> = {
  'needs-facts': 'info',
  reopenable: 'act',
  'not-reopenable': 'loss',
  'use-relocation-rules': 'info',
  'power-of-attorney-missing': 'act',
  'request-reopening': 'act',
  'not-covered': 'info',
  'agency-examines': 'act',
  'request-yourself': 'act',
  'ask-agency': 'act',
};

export type DeadlineId = 'decide-before-18';
export type TimelineId =
  | 'period'
  | 'decision'
  | 'residence'
  | 'child-18'
  | 'request-by'
  | 'request'
  | 'child-born'
  | 'zambrano'
  | 'refusal'
  | 'chavez-vilchez'
  | 'practice-2022'
  | 'decision-expected'
  | 'today';
type Advice = Advising<typeof SAYINGS, DeadlineId, TimelineId>;

const isOpen = (outcome: string) =>
  outcome === 'ask-agency' || outcome === 'agency-examines' || outcome === 'request-yourself';

function adviseChild(advice: Advice, f: Facts, outcome: string, { failed, residenceUntil }: Values) {
  if (outcome === 'reopenable') advice.say('child-reopenable', {}, s.act);
  if (outcome === 'not-reopenable') advice.say('child-not-reopenable', {}, s.act);
  if (failed?.includes('request-period')) advice.say('scheme-closed', { on: law.requestBy }, s.actRequest);
  if (outcome === 'reopenable') {
    advice.say('well-integrated-assessed', {}, s.child, s.act);
    advice.say('may-stay-meanwhile', {}, s.child);
    advice.say('form-ge1', { by: law.requestBy }, s.child);
    advice.say('re-entry-permit', {}, s.child);
  }
  if (outcome === 'not-reopenable' && f.decisionKind === 'refused' && f.ground === 'integration-prospects')
    advice.say('try-integration-refusal', {}, s.genc, s.children2019);
  advice.draw('period', 'limit', law.decisionFrom, law.decisionTo);
  advice.draw('decision', 'own', f.decisionOn);
  advice.draw('residence', 'limit', residenceUntil === null ? null : f.decisionOn, residenceUntil);
  advice.draw('child-18', 'limit', turns18(f));
  advice.draw('request-by', 'limit', law.requestBy);
  advice.draw('request', 'own', f.requestOn);
}

function advisePlacement(advice: Advice, outcome: string) {
  if (outcome === 'not-reopenable' || outcome === 'use-relocation-rules') advice.say('starting-point', {}, s.placement);
  if (outcome === 'request-reopening') advice.say('contact-form', { subject: 'placement' }, s.placement);
  if (outcome === 'use-relocation-rules') advice.say('integration-act-moves', {}, s.relocation);
}

/** By when the child's age leaves the decision to be made. */
function decideBefore18(advice: Advice, { childTurns18On }: Values) {
  advice.say('decide-before-18', { on: childTurns18On }, s.parent);
  advice.remind('decide-before-18', childTurns18On && addDays(childTurns18On, -1), REMIND_DAYS, s.parent);
}
/** A year: a case of reopening takes long. */
const REMIND_DAYS = 365;

function adviseParent(advice: Advice, f: Facts, outcome: string, values: Values) {
  const examines = outcome === 'agency-examines';
  advice.say('authority-assesses', {}, s.parent, s.chavezVilchez);
  if (examines) advice.say('wider-practice-2019', {}, s.notice2019);
  if (examines || outcome === 'request-yourself') decideBefore18(advice, values);
  if (examines) advice.say('write-if-not-contacted', {}, s.parent, s.notice2019);
  if (childUnder18(f) === true) advice.say('other-track-both-parents', {}, s.bothParents2022);
  advice.say('apply-anew-article-20', { from: law.article20From }, s.article20);
  advice.draw('child-born', 'own', f.childBirthDate);
  advice.draw('zambrano', 'limit', law.zambranoOn);
  advice.draw('refusal', 'own', f.refusedOn);
  advice.draw('chavez-vilchez', 'limit', law.chavezVilchezOn);
  advice.draw('decision-expected', 'own', f.decisionExpectedOn);
  advice.draw('child-18', 'limit', values.childTurns18On);
}

function adviseBothParents(advice: Advice, f: Facts, outcome: string, values: Values) {
  if (isOpen(outcome)) {
    advice.say('open-unknown', {}, s.bothParents2022);
    advice.say('presumption-rebuttable', {}, s.bothParents, s.bothParents2022);
    decideBefore18(advice, values);
  }
  if (outcome === 'agency-examines') advice.say('write-if-not-contacted', {}, s.bothParents2022);
  const onlyLives = values.failed?.length === 1 && values.failed[0] === 'lives-with-both';
  const othersHold = childOfBothUnder18(f) === true && f.childDanish === true && f.decidedOn !== undefined;
  if (onlyLives && othersHold && f.decisionType !== undefined) advice.say('other-track-parent', {}, s.parent);
  if (isOpen(outcome)) advice.say('apply-anew-article-20', { from: law.article20From }, s.article20);
  advice.draw('child-born', 'own', f.childBirthDate);
  advice.draw('decision', 'own', f.decidedOn);
  advice.draw('chavez-vilchez', 'limit', law.chavezVilchezOn);
  advice.draw('practice-2022', 'limit', law.bothParentsPracticeFrom);
  advice.draw('decision-expected', 'own', f.decisionExpectedOn);
  advice.draw('child-18', 'limit', values.childTurns18On);
}

function adviseRefusal(advice: Advice, f: Facts, outcome: string, { scheme }: Values) {
  if (isOpen(outcome)) {
    advice.say('open-unknown', {}, s.genc, s.children2019);
    advice.say('write-to-agency', {}, s.genc, s.children2019);
  }
  if (scheme === 'genc-2016') advice.say('form-ge2', {}, s.genc);
  advice.say('three-month-rule-today', { months: law.applyWithinMonths }, s.threeMonths);
  if (scheme !== 'transition-2020') advice.draw('period', 'limit', law.decisionFrom, law.gencTo);
  if (scheme !== 'genc-2016') advice.draw('period', 'limit', law.transitionFrom, law.transitionTo);
  advice.draw('decision', 'own', f.decisionOn);
}

function adviseWaiting(advice: Advice, outcome: string) {
  if (!isOpen(outcome)) return;
  advice.say('request-yourself-2021', {}, s.waiting2021);
  advice.say('open-unknown', {}, s.waiting2021);
  advice.say('agency-contacted-families', {}, s.waiting2021);
  advice.say('contact-form', {}, s.waiting2021);
  advice.say('other-requirements-assessed', {}, s.waiting2021);
  advice.say('two-years-today', { years: law.residentYears }, s.twoYears);
}

export const advise: Advise<Facts, Outcome, Values> = (f, { outcome, values }) => {
  const advice: Advice = new Advising(SAYINGS, f.assessedOn);
  switch (trackOf(f)) {
    case 'child-reunification':
      adviseChild(advice, f, outcome, values);
      break;
    case 'placement':
      advisePlacement(advice, outcome);
      break;
    case 'parent-of-danish-child':
      adviseParent(advice, f, outcome, values);
      break;
    case 'child-integration-refusal':
      adviseRefusal(advice, f, outcome, values);
      break;
    case 'parent-living-with-both':
      adviseBothParents(advice, f, outcome, values);
      break;
    case 'waiting-time':
      adviseWaiting(advice, outcome);
      break;
    case undefined:
  }
  advice.draw('today', 'today', f.assessedOn);
  return advice;
};
