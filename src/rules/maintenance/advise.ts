import { act, Advising, reserve, tell, type Tone } from '../core/advice.ts';
import type { Advise } from '../core/rule.ts';
import type { Outcome, Values } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { sources as s } from './sources.ts';

export const SAYINGS = {
  'no-health-card': tell(),
  'no-municipal-doctor': tell(),
  'no-polling-card': tell(),
  'only-if-necessary': reserve(),
  'special-reasons': reserve(),
  'unless-special-reasons': reserve(),
  'may-have-to-pay': reserve(),
  'health-costs-agency': tell(),
  'private-accommodation-still-agency': tell(),
  'check-uip': act(),
  'no-cpr-without-permit': tell(),
  'ukraine-applicants': tell(),
  'ask-municipality': act(),
};

/** A list of these cases has no day to be sorted by. */
export const SORTED_BY = null;

/** What each outcome asks of the reader. */
export const TONES: Readonly<Record<Outcome | 'needs-facts', Tone>> = {
  'needs-facts': 'info',
  spouse: 'info',
  municipality: 'info',
  agency: 'info',
  parents: 'info',
  self: 'info',
  'back-to-centre': 'act',
  'not-in-source': 'act',
};

export type TimelineId = 'today';

export const advise: Advise<Facts, Outcome, Values> = (f, { outcome }) => {
  const advice = new Advising<typeof SAYINGS, never, TimelineId>(SAYINGS, f.assessedOn);
  const mayNotStay = f.status === 'unlawful-stay' || f.status === 'must-leave';
  if (outcome === 'agency') {
    advice.say('no-health-card', {}, s.section);
    advice.say('no-municipal-doctor', {}, s.section);
    advice.say('no-polling-card', {}, s.section);
    if (mayNotStay) advice.say('only-if-necessary', {}, s.unlawful);
    if (f.marriedToResident === true) advice.say('special-reasons', {}, s.married);
    advice.say('may-have-to-pay', {}, s.payment);
  }
  // § 42 a(3) nos. 2 and 5: the agency supports all the same where special reasons speak for it.
  if (outcome === 'spouse' || outcome === 'municipality') advice.say('unless-special-reasons', {}, s.married);
  if (outcome === 'parents') advice.say('unless-special-reasons', {}, s.parents);
  if (outcome === 'self') advice.say('health-costs-agency', {}, s.health);
  if (outcome === 'agency' && f.status === 'asylum-seeker')
    advice.say('private-accommodation-still-agency', {}, s.privately);
  advice.say('check-uip', {}, s.section);
  if (mayNotStay) advice.say('no-cpr-without-permit', {}, s.cpr);
  if (f.status === 'procedural-stay') advice.say('ukraine-applicants', {}, s.ukraine);
  if (outcome === 'not-in-source') advice.say('ask-municipality', {}, s.section);
  advice.draw('today', 'today', f.assessedOn);
  return advice;
};
