import { act, type Advising, COMMON, reserve, tell, title, type Tone } from '../core/advice.ts';
import type { Day } from '../core/day.ts';
import type { Outcome } from './values.ts';

/** In the order of the specification's table; titles first. */
export const SAYINGS = {
  ...COMMON,
  'lapsed-on': title<{ on: Day }>('loss'),
  'lapses-on': title<{ on: Day }>('loss'),
  'lapsed-on-or-later': title<{ on: Day }>('loss'),
  'lapses-on-or-later': title<{ on: Day }>('loss'),
  'planned-stay-too-long': title('act'),
  'child-may-have-lapsed': title('loss'),
  'kept-while-abroad': title<{ on: Day }>('act'),
  'can-regret-until': title<{ on: Day }>('act'),

  'decided-by': tell<{ authority: 'US' | 'issuing' }>(),
  'not-expiry-or-revocation': tell(),
  'length-exceeded': tell<{ absence: number; of: number; limitMonths?: number }>('limitMonths'),
  'both-readings': tell<{ first: Day; second: Day }>(),
  'day-open': tell(),
  'earliest-day': reserve<{ on: Day }>(),
  'second-condition-met': tell<{ by: 'protection' | 'home' | 'outside-dublin' }>(),
  'stands-without-second-condition': tell<{ law: 'until-2025' | 'since-2025' | 'both' }>(),
  'second-condition-2025': tell<{ from: Day }>(),
  'earlier-by-signs': tell(),
  'show-you-keep-your-home': act(),
  'child-authority-assesses': tell(),
  'child-gone-earlier': tell<{ from: Day }>(),
  'child-rule-2022': tell<{ from: Day }>(),
  'child-new-permit-assessed': tell(),
  'child-authority-weighs': tell(),
  'permanent-after-return': tell<{ years: number }>(),
  'conscription-not-counted': reserve(),
  'permanent-before-2022': reserve<{ from: Day }>(),
  'check-exempt-letter': act(),
  'exempt-scheme': tell(),
  'ukraine-stay-not-counted': reserve<{ from: Day; until: Day; untilOtherReading: Day }>(),
  'posted-exempt': tell<{ by: Day }>(),
  'posted-late': tell<{ by: Day }>(),
  'state-posted-exempt': reserve(),
  'back-by': act<{ on: Day }>(),
  'back-from-plan': act<{ on: Day }>(),
  'limit-passed-ask': act<{ on: Day }>(),
  'shortest-limit': tell<{ on: Day }>(),
  'last-return-was': tell<{ on: Day }>(),
  'short-visit-unclear': reserve(),
  'keep-home': act(),
  'repatriation-only': tell(),
  'regret-return-by': act<{ on: Day }>(),
  'regret-extension': act<{ by: Day; months: number }>(),
  'regret-once-only': tell(),
  'regret-family-together': tell(),
  'regret-not-with-14a': tell(),
  'no-regret': tell<{ why: 'not-together' | '14a' }>(),
  'repay-repatriation-help': tell(),
  'conflict-zone': tell(),
  'no-benefits': tell<{ if?: true }>('if'),
  'apply-dispensation': act<{ form?: 'BF2'; maxMonths?: number; 'before-leaving'?: true }>(
    'form',
    'maxMonths',
    'before-leaving',
  ),
  sandholm: tell(),
  'new-permit-assessed': tell(),
  appeal: act<{ board: 'Flygtningenævnet' | 'Udlændingenævnet'; weeks?: number }>('weeks'),
  'appeal-suspends': tell<{ notIf?: 'abroad' }>('notIf'),
  'quota-refugee-8-3': reserve(),
  'ask-authority': act(),
  'threat-not-considered': reserve(),
};

export type DeadlineId = 'back-by' | 'back-from-plan' | 'posted-return-by' | 'apply-extension-by' | 'regret-until';

export type TimelineId =
  | 'permit'
  | 'abroad'
  | 'still-abroad'
  | 'given-up'
  | 'posting'
  | 'limit'
  | 'limit-earliest'
  | 'limit-latest'
  | 'lapsed'
  | 'repatriated'
  | 'regret'
  | 'returned'
  | 'today';

export type Advice = Advising<typeof SAYINGS, DeadlineId, TimelineId>;

export const TONES: Readonly<Record<Outcome | 'needs-facts', Tone>> = {
  'needs-facts': 'info',
  lapsed: 'loss',
  'special-rules': 'loss',
  'presumed-lapsed': 'loss',
  unclear: 'act',
  'regret-period': 'act',
  'presumed-kept': 'act',
  kept: 'done',
};
