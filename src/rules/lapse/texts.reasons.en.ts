// oversatFra: tjxouvsckf
import { date, months, years } from '../core/en.ts';
import type { Law } from '../core/dated.ts';
import type { Param } from '../core/advice.ts';
import type { Day } from '../core/day.ts';
import type { OtherTexts, ReasonText } from '../core/rule.ts';
import type { parameters } from './parameters.ts';

const plain = (met: string, unmet: string): ReasonText => ({ label: met, true: `${met}.`, false: `${unmet}.` });

/** »The stay from 1 March 2016 to 1 March 2017« */
const stayed = ({ from, to }: Readonly<Record<string, Param>>): string =>
  from === undefined
    ? 'A stay'
    : `The stay from ${date(from as Day)}${to === undefined ? '' : ` to ${date(to as Day)}`}`;
const ofStay = (met: string, unmet: string) => (params: Readonly<Record<string, Param>>) => {
  const stay = stayed(params);
  return plain(`${stay} ${met}`, `${stay} ${unmet}`);
};

export const reasons = (law: Law<typeof parameters>): OtherTexts['reasons'] => {
  const child = months(law.monthsChild);
  const age = years(law.childAge);
  const protectedFrom = date(law.childProtectedFrom);
  return {
    decision: { label: 'The decision', true: 'The rule gives an answer.', false: 'The rule does not give an answer.' },
    lapsed: plain(
      'The residence permit has lapsed',
      'It does not follow from repatriation or a stay abroad that the permit has lapsed',
    ),
    'lapsed-after-repatriation': plain(
      'The permit has lapsed after repatriation',
      'The permit has not lapsed after repatriation',
    ),
    repatriation: plain('The rules on repatriation apply', 'The rules on repatriation do not apply'),
    'permit-of-refugees': plain(
      'The permit is that of a refugee or of a refugee’s family',
      'The permit is neither that of a refugee nor of a refugee’s family',
    ),
    repatriated: plain(
      'Repatriated with a waiver (»frafaldserklæring«)',
      'Not repatriated with a waiver (»frafaldserklæring«)',
    ),
    regret: plain('There is a regret period (»fortrydelsesfrist«)', 'There is no regret period (»fortrydelsesfrist«)'),
    'no-regret': plain(
      'There is no regret period (»fortrydelsesfrist«)',
      'There is a regret period (»fortrydelsesfrist«)',
    ),
    'left-alone': plain(
      'The family did not travel together with the refugee',
      'This is not about family that travelled without the refugee',
    ),
    'support-14a': plain(
      'The help was paid under § 14 a of the Repatriation Act (»repatrieringsloven«)',
      'The help was not paid under § 14 a of the Repatriation Act (»repatrieringsloven«)',
    ),
    'regret-passed': plain('The regret period has ended without a return', 'The regret period has not been exceeded'),
    'within-regret': plain('The regret period has not been exceeded', 'The regret period has ended without a return'),
    'lapsed-by-absence': plain(
      'The permit has lapsed after a stay abroad',
      'It does not follow from a stay abroad that the permit has lapsed',
    ),
    'ordinary-rules': plain('The ordinary rules apply', 'The rules on repatriation apply'),
    'too-long-abroad': plain(
      'At least one stay abroad makes the permit lapse',
      'No stay abroad makes the permit lapse with certainty',
    ),
    'absence-lapses': ofStay('makes the permit lapse', 'does not make the permit lapse, at least not in all readings'),
    'beyond-limit': ofStay(
      'is longer than the limit, however it is read',
      'is within the limit, at least in one reading',
    ),
    'second-condition': ofStay(
      'also meets the extra condition for refugees',
      'does not meet the extra condition for refugees in all readings',
    ),
    'not-protected': plain(
      'The rule on children who are sent on a harmful stay does not apply',
      'The rule on children who are sent on a harmful stay applies',
    ),
    'protected-limit': ofStay(
      `is a child’s harmful stay, and the limit was passed on ${protectedFrom} or later`,
      `is not a child’s harmful stay, or the limit was passed before ${protectedFrom}`,
    ),
    'threat-activities': plain(
      'There has been participation in activities abroad that may threaten security',
      'No activities abroad that may threaten security have been stated',
    ),
    'presumed-lapsed': plain(
      'The authority assumes as a general rule that the permit has lapsed',
      'There is no basis for assuming that the permit has lapsed',
    ),
    'repatriated-without-regret': plain(
      'Repatriated without a regret period (»fortrydelsesfrist«)',
      'Not repatriated without a regret period (»fortrydelsesfrist«)',
    ),
    'presumed-by-rules': plain(
      'Residence or a child’s stay speaks for the permit having lapsed',
      'Neither residence nor a child’s stay speaks for the permit having lapsed',
    ),
    'given-up-or-child': plain(
      'The residence seems to have been given up, or a child was away for too long',
      'The residence does not seem to have been given up, and no child was away for too long',
    ),
    'given-up': plain(
      'The residence seems to have been given up',
      'It cannot be taken as established that the residence has been given up',
    ),
    'sign-counts': plain(
      'The signs that the residence was given up count',
      'There are no signs that the residence was given up which count',
    ),
    'residence-signs': plain(
      'There are signs that the residence has been given up',
      'There are no signs that the residence has been given up',
    ),
    'not-exempt': plain('The permit is not exempt', 'The permit is exempt'),
    'exempt-permit': plain('The permit is of a kind that is exempt', 'The permit is not of a kind that is exempt'),
    'not-posted': plain(
      'The residence was not given up during a posting',
      'The residence was given up during a posting',
    ),
    'sign-while-posted': plain(
      'The residence was given up during a posting for the State',
      'The residence was not given up during a posting for the State',
    ),
    'sign-second-condition': plain(
      'The extra condition for refugees is met or not required',
      'The extra condition for refugees is not met',
    ),
    'sign-in-one-reading': plain(
      'The extra condition is met in only one of the readings',
      'The readings of the extra condition give the same answer',
    ),
    'sign-in-some-reading': plain(
      'The extra condition is met in at least one reading',
      'The extra condition is not met',
    ),
    'sign-protected': plain(
      `The child was sent on a harmful stay, and the residence was given up on ${protectedFrom} or later`,
      'The rule on children on a harmful stay does not apply to the residence given up',
    ),
    'sign-not-protected': plain(
      'The rule on children on a harmful stay does not apply to the residence given up',
      'The rule on children on a harmful stay applies to the residence given up',
    ),
    'child-away': plain(`A child was away for more than ${child}`, `No child was away for more than ${child}`),
    child: plain(`Under ${age} old when leaving`, `Had turned ${law.childAge} when leaving`),
    'child-too-long-abroad': plain(
      `At least one stay is of more than ${child} under the old rule`,
      `No stay is of more than ${child} under the old rule`,
    ),
    'child-lapses': ofStay('is too long for a child', 'is not too long for a child'),
    'over-three-months': ofStay(
      `is of more than ${child}, and these passed before ${protectedFrom}`,
      `is of ${child} at most, or these passed on ${protectedFrom} or later`,
    ),
    unclear: plain('The answer depends on how the rule is read', 'The answer does not depend on how the rule is read'),
    'readings-part': plain('The readings give different answers', 'The readings give the same answer'),
    'in-one-reading': plain(
      'At least one stay is too long in one reading and not in the other',
      'No stay is too long in only one of the readings',
    ),
    'stay-in-one-reading': ofStay('is too long in only one of the readings', 'is judged the same in all readings'),
    'given-up-in-one-reading': plain(
      'Giving up the residence is enough in one reading and not in the other',
      'Giving up the residence is judged the same in both readings',
    ),
    'regret-period': plain(
      'The regret period (»fortrydelsesfrist«) is still running',
      'No regret period (»fortrydelsesfrist«) is running',
    ),
    'not-returned': plain('Has not come back after repatriation', 'Has come back after repatriation'),
    'repatriation-returned': plain('Has come back after repatriation', 'Has not come back after repatriation'),
    'presumed-kept': plain(
      'A child was sent on a harmful stay, so as a general rule the permit does not lapse',
      'The rule on children on a harmful stay does not keep the permit in force',
    ),
    'sent-as-minor': plain('Sent away on a harmful stay', 'Not sent away on a harmful stay'),
    protected: plain(
      'Without the rule on a harmful stay, the permit could have lapsed',
      'The permit has not lapsed, not even without the rule on a harmful stay',
    ),
    'protected-stays': plain('At least one stay would otherwise be too long', 'No stay would otherwise be too long'),
    'protected-stay': ofStay('would otherwise be too long', 'would not otherwise be too long either'),
    'sign-kept': plain(
      'The residence given up would otherwise count',
      'The residence given up counts, or it is not protected',
    ),
    kept: plain('Nothing makes the permit lapse', 'Something may make the permit lapse'),
  };
};
