// oversatFra: ekdvxeglgt
import { date, months, years } from '../core/en.ts';
import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { parameters } from './parameters.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './sayings.ts';
import { reasons } from './texts.reasons.en.ts';
import { statements } from './texts.statements.en.ts';
import type { Interpretation, Outcome, Values } from './values.ts';

type Texts = OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation>;

export const texts = (law: Law<typeof parameters>): Texts => {
  const short = months(law.monthsShort);
  const long = months(law.monthsLong);
  const child = months(law.monthsChild);
  const held = years(law.heldYears);
  const temporaryFrom = date(law.refugeeTemporaryFrom);
  const changeOn = date(law.asylumChangeOn);
  return {
    title: 'Lapse: has the residence permit lapsed?',
    lead: 'Have you been abroad, or are you on your way? See if the permit has lapsed (»bortfaldet«), and by when you must be back. For citizens and municipalities, by the law that applies to your stay.',
    outcomes: {
      'needs-facts': 'Information is missing',
      lapsed: 'The residence permit has lapsed',
      'special-rules': 'Special rules apply',
      'presumed-lapsed': 'The residence permit has probably lapsed',
      unclear: 'It is unclear whether the residence permit has lapsed',
      'regret-period': 'The regret period is still running',
      'presumed-kept': 'As a general rule, the residence permit has not lapsed',
      kept: 'The residence permit has not lapsed',
    },
    statements: statements(law),
    deadlines: {
      'back-by': {
        title: 'Last day to be back in Denmark',
        description: 'Last safe day to be back before the residence permit can lapse.',
      },
      'back-from-plan': {
        title: 'Last day to be back from the planned trip',
        description: 'Last safe day to be back before the residence permit can lapse.',
      },
      'posted-return-by': {
        title: 'Last day to be back after the posting',
        description: 'Be back in Denmark by this day, or apply before then to have the time limit extended.',
      },
      'apply-extension-by': {
        title: 'Apply for a longer regret period (»fortrydelsesfrist«)',
        description: 'Last day to apply to have the regret period extended.',
      },
      'regret-until': {
        title: 'The regret period (»fortrydelsesfrist«) ends',
        description: 'Be back in Denmark by this day if you change your mind. Otherwise the residence permit lapses.',
      },
    },
    timeline: {
      permit: 'Residence permit',
      abroad: 'Stay abroad',
      'still-abroad': 'Still abroad',
      'given-up': 'Residence given up',
      posting: 'The posting ends',
      limit: 'Allowed time abroad',
      'limit-earliest': 'The limit in the strictest reading',
      'limit-latest': 'The limit in the mildest reading',
      lapsed: 'Lapsed, at the earliest',
      repatriated: 'Repatriated',
      regret: 'Regret period',
      returned: 'Came back',
      today: 'Calculated as of',
    },
    reasons: reasons(law),
    interpretations: {
      'I-COUNTING': {
        title: 'How are the days counted?',
        text: 'None of the sources say how. The calculator goes the months forward from the day of departure. That day is the last safe day, and the day after is too late.',
      },
      'I-TWO-YEARS': {
        title: `When are the ${held} counted?`,
        text: `The sources do not say. The law speaks of ${held} of lawful residence. Up to ${short} is safe in both readings, and more than ${long} is too long in both.`,
      },
      'I-PERMANENT-2022': {
        title: `Did the ${long} apply to all permanent permits?`,
        text: `Today they do. In texts of the law from before ${date(law.permanentNamedFrom)}, permanent permits are not mentioned separately. There, the ${held} of lawful residence applied to everyone. The calculator uses ${long}. Which day it was changed is not in the texts that we have.`,
      },
      'I-CHILD-HARM': {
        title: `Did the ${child} apply to all children?`,
        text: `The newsletter just says that a child’s permit lapses after ${child}. At that time the law tied it to re-education trips and stays that harm schooling and integration. That is why the Danish Immigration Service assesses the case.`,
      },
      'I-LAW-OF-THE-DAY': {
        title: 'The law of which day applies to the stay?',
        text: 'The stay began before the law was changed. The calculator uses the law on the first day after the limit. We have not found a transitional rule.',
      },
      'I-2019': {
        title: `From when are the ${short} counted in a stay across ${temporaryFrom}?`,
        text: `On that day the permits became temporary, and more than ${short} of the stay had passed. No source says from when the months are then counted. In one reading the last day was the day before; in the other the limit is ${long}.`,
      },
      'I-2022': {
        title: `What applies to a child who was away across ${date(law.childProtectedFrom)}?`,
        text: `The child’s ${child} passed before that day. In the calculator’s reading, the old rule applies. The Danish Immigration Service can use the milder one.`,
      },
      'I-2025-REFUGEE': {
        title: `Does the new condition apply to stays that were under way on ${changeOn}?`,
        text: 'The transitional rule in Act no. 636 of 2025 is not in the texts that we have. Either the new condition also applies to stays that were under way, or the old one applies. In one of the readings the permit has not lapsed.',
      },
      'I-FORMER-COUNTRY': {
        title: 'Does a country where you lived before (»tidligere opholdsland«) count?',
        text: 'The newsletter says so. The law names only the home country. If you have only taken up residence in a country where you lived before, ask the Danish Immigration Service.',
      },
      'I-2025-POSTED': {
        title: `Does the exception apply to posted persons who left before ${date(law.postedFrom)}?`,
        text: 'The transitional rule in Act no. 756 of 2025 is not in the texts that we have. In one reading the ordinary limit applies, in the other the time limit after the posting.',
      },
      'I-UKRAINE': {
        title: 'For how long do stays in Ukraine not count?',
        text: `The period has been extended by executive order, and the newest text of the law is not in the texts that we have. In one reading it ends on ${date(law.ukraineStayUntil)}, in the other on ${date(law.ukraineStayUntilOtherReading)}. No source says how a stay that is only partly in Ukraine is added up.`,
      },
      'I-NO-REGRET': {
        title: 'What applies without a regret period?',
        text: 'Then the ordinary rules apply: the residence has been given up. The authority assesses whether the permit has lapsed.',
      },
      'I-REGRET-START': {
        title: 'From which day does the regret period run?',
        text: 'The newsletter does not say. The calculator counts from the day you left.',
      },
      'I-REGRET-24': {
        title: 'How far can the time limit be extended?',
        text: `The newsletter says ${months(law.regretExtendedMonths)} in total. The law says up to ${months(law.regretMonths)} more, so it may be shorter. The decision letter applies.`,
      },
    },
    values: {
      lastReturnOn: { label: 'Last safe day to be back', as: 'day' },
      lastReturnOnOtherReading: { label: 'Last day in the mildest reading', as: 'day' },
      limitMonths: { label: 'Limit', as: 'months', behind: true },
      regretUntil: { label: 'Last day of the regret period', as: 'day' },
      extensionMustBeAppliedForBy: { label: 'Last day to apply for a longer regret period', as: 'day' },
      postedReturnBy: { label: 'Last day to be back after the posting', as: 'day' },
      decidingOn: { label: 'The law is used as it was on', as: 'day', behind: true },
    },
    changes: {
      refugeeTemporaryFrom: `Refugees and their family have a limit of ${short}, but ${long} with a permanent residence permit.`,
      childProtectedFrom: `The limit of ${child} for children has been abolished. As a general rule the permit does not lapse when a minor has been sent on a harmful stay.`,
      asylumChangeOn:
        'The extra condition for refugees is a different one: it is enough to have lived or been for too long outside the EU, Iceland, Norway, Switzerland and Liechtenstein.',
      postedFrom: 'Persons posted by the Danish State and their family are exempt when they are back in time.',
    },
    help: 'The Danish Immigration Service decides whether a residence permit has lapsed. SIRI does so for work and studies. The municipality can see departure and address in CPR.',
  };
};
