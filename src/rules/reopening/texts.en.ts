// oversatFra: ruukhugjjc
import type { Law } from '../core/dated.ts';
import { date, months, years } from '../core/en.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './advise.ts';
import type { Interpretation, Outcome, Values } from './evaluate.ts';
import type { parameters } from './parameters.ts';
import { reasons } from './texts.reasons.en.ts';

const write = 'Write to the Danish Immigration Service, for example with the contact form at nyidanmark.dk.';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation> => ({
  title: 'Reopening: can a closed case be opened again?',
  lead: 'Six kinds of cases: children, allocation of refugees, parents of Danish children, and later schemes. For the municipality and the person the case is about.',
  outcomes: {
    'needs-facts': 'Information is missing',
    reopenable: 'The case can be reopened',
    'not-reopenable': 'The case cannot be reopened',
    'use-relocation-rules': 'Use the rules on moving in the Integration Act',
    'power-of-attorney-missing': 'A power of attorney from the refugee is missing',
    'request-reopening': 'Reopening can be asked for',
    'not-covered': 'The case is not covered',
    'agency-examines': 'The Danish Immigration Service must itself examine the case',
    'request-yourself': 'You must ask for reopening yourself',
    'ask-agency': 'Ask the Danish Immigration Service whether the case can be reopened',
  },
  statements: {
    'falls-on-day-off': ({ on }) =>
      `${date(on)} is a Saturday or Sunday. None of the sources says whether the next working day is in time.`,
    'child-reopenable': 'The case can be reopened under the Act of 2014',
    'child-not-reopenable': 'The case cannot be reopened under the Act of 2014',
    'request-yourself-2021': 'You can ask for reopening yourself',
    'scheme-closed': ({ on }) => `The scheme is closed: The request had to be submitted no later than ${date(on)}.`,
    'well-integrated-assessed':
      'The Danish Immigration Service assesses whether the child is well integrated in Denmark. Education and an active effort to the best of the child’s ability count. The agency takes the child’s situation and ability into account. A disability may have prevented an active effort, and that is given special consideration.',
    'may-stay-meanwhile': 'The child could be allowed to stay in Denmark while the case was being dealt with.',
    'form-ge1': ({ by }) =>
      `The request had to be submitted no later than ${date(by)}. In 2014 the form was called GE1. If the case has not been decided yet, write to the Danish Immigration Service.`,
    're-entry-permit':
      'If the child wanted to go abroad in the meantime, in 2014 the child first had to apply for a re-entry permit at Citizen Service (»Borgerservice«) or the police.',
    'try-integration-refusal':
      'The refusal was due to the possibility of integration. Also try the later scheme for that kind of refusal: Choose “A child who was denied because the child could not be successfully integrated”.',
    'starting-point':
      'It is a starting point. The Danish Immigration Service decides the individual case under the general conditions for reopening.',
    'contact-form': ({ subject }) =>
      subject === undefined
        ? write
        : 'Write with the contact form at nyidanmark.dk. In 2017 the subject was called »Boligplacering af flygtninge«. Say which information is new. If the municipality writes, the power of attorney must be enclosed.',
    'integration-act-moves':
      'A move to another municipality follows the rules on moving in the Integration Act (»integrationsloven«). Ask the municipality how it is done.',
    'authority-assesses':
      'The Danish Immigration Service assesses who actually looks after the child, and whether the child is dependent on you. The child’s age, development and ties to both parents count. So does the risk to the child if it is separated from you.',
    'wider-practice-2019':
      'The practice has since become broader. The Danish Immigration Service announced that in September 2019.',
    'write-if-not-contacted': `If you have not heard anything, write yourself now. ${write}`,
    'other-track-both-parents':
      'If the child lives with both of you, also try the track “A parent who lives with their Danish child and the child’s other parent”.',
    'apply-anew-article-20': ({ from }) =>
      `You can also apply anew. Since ${date(from)}, § 9, stk. 1, nr. 4, of the Aliens Act (»udlændingeloven«) itself gives a residence permit to family of a Danish citizen under article 20 of the EU Treaty.`,
    'decide-before-18': ({ on }) =>
      `The decision must be made before ${date(on)}. On that day the child turns ${law.childAge}.`,
    'open-unknown': 'None of our sources says whether the scheme is still open or is closed.',
    'write-to-agency': `${write} Ask for an answer on whether the refusal can be reopened.`,
    'form-ge2': 'In 2016 the form for that kind of request was called GE2.',
    'three-month-rule-today': ({ months: count }) =>
      `Today the rule is another: For a child who lives abroad with the other parent, the application must as a general rule be made no later than ${months(count)} after the parent here was granted a residence permit.`,
    'presumption-rebuttable':
      'When the child lives with both parents, the child is presumed to be dependent on you. The Danish Immigration Service may conclude otherwise.',
    'other-track-parent':
      'The child does not live with both parents. Try the track “A parent of a Danish child who was denied residence”.',
    'agency-contacted-families':
      'In 2021 the Danish Immigration Service wrote to families that it believed were covered.',
    'other-requirements-assessed':
      'The Danish Immigration Service also looks at the other conditions for family reunification before it grants a permit.',
    'two-years-today': ({ years: count }) =>
      `Today the requirement is ${years(count)} for a person who has residence under § 7, stk. 3, of the Aliens Act (»udlændingeloven«). It can be lowered under § 37 m.`,
  },
  deadlines: {
    'decide-before-18': {
      title: 'Last day for the decision of the Danish Immigration Service',
      description: `The day after, the child turns ${law.childAge}. The decision in the reopened case must have been made before then.`,
    },
  },
  timeline: {
    period: 'Decisions that can be reopened',
    decision: 'The decision',
    residence: 'Stay in Denmark required',
    'child-18': `The child turns ${law.childAge}`,
    'request-by': 'Last day for the request',
    request: 'Request for reopening',
    'child-born': 'Child born',
    zambrano: 'The Zambrano judgment',
    refusal: 'The refusal',
    'chavez-vilchez': 'The Chavez-Vilchez judgment',
    'practice-2022': 'New practice',
    'decision-expected': 'New decision expected',
    today: 'Calculated as of',
  },
  reasons: reasons(law),
  interpretations: {
    'I-1993': {
      title: `Does ${date(law.cutoff1993)} apply to both sections?`,
      text: `The newsletter mentions § 9 c, stk. 1, and § 9, stk. 2, nr. 4, and at the end the date ${date(law.cutoff1993)}. The calculator reads the date so that it applies to both. Ask the Danish Immigration Service if your refusal is that old.`,
    },
    'I-DOCUMENTED': {
      title: 'Who must document anything?',
      text: 'The newsletter requires documentation only for a refusal of a derived right of residence. For the other refusals the calculator does not ask about it. Feel free to send papers all the same.',
    },
    'I-OWN-MOTION': {
      title: 'Must you write yourself?',
      text: 'In October 2017 the Danish Immigration Service wrote that you did not need to contact it. In September 2019 it announced a broader practice. If you have not heard anything, write yourself.',
    },
    'I-ZAMBRANO-DAY': {
      title: `Refusal on the very day, ${date(law.zambranoOn)}`,
      text: 'The newsletter says only “before” and “after” the judgment. The calculator counts the day as belonging to the time before. Then you ask for reopening yourself and are on the safe side.',
    },
    'I-2020-END': {
      title: `Does the scheme apply up to and including ${date(law.transitionTo)}?`,
      text: 'The last day of the announcement cannot be read in our source. The integration requirement was abolished the day after, so the calculator counts all days before that in.',
    },
    'I-CHAVEZ-DAY': {
      title: `Decision on the very day, ${date(law.chavezVilchezOn)}`,
      text: 'The announcement says only “after” the judgment. The calculator counts the day as belonging to the time before. Then you ask for reopening yourself and are on the safe side.',
    },
  },
  values: {
    failed: {
      label: 'Not met',
      as: 'codes',
      codes: {
        'legal-basis': 'the section of the law',
        'decision-period': 'date of the decision',
        ground: 'the reason given',
        residence: 'stay in Denmark',
        'no-expulsion': 'expelled by judgment',
        'no-prison': 'sentenced to prison',
        'no-maintenance-after-18': `upkeep after ${law.childAge}`,
        'request-period': 'the deadline for the request',
        new: 'the information is not new',
        material: 'the information is not important',
        'refusal-kind': 'kind of refusal',
        'refusal-date': 'date of the refusal',
        documented: 'documentation',
        'still-fulfilled': 'the situation today',
        'child-under-18': 'the child’s age',
        refused: 'it was not a refusal',
        'decision-type': 'kind of decision',
        'decided-before-practice': 'date of the decision',
        'child-danish': 'a Danish child together',
        'lives-with-both': 'the child does not live with both',
        sponsor: 'residence under § 7, stk. 3',
      },
    },
    residenceUntil: { label: 'Stay in Denmark required up to and including', as: 'day' },
    childTurns18On: { label: `The child turns ${law.childAge}`, as: 'day' },
    scheme: {
      label: 'Scheme',
      as: 'codes',
      codes: {
        'genc-2016': `refusals up to and including ${date(law.gencTo)}`,
        'transition-2020': `refusals from ${date(law.transitionFrom)} to ${date(law.transitionTo)}`,
      },
    },
  },
  changes: {
    cutoff1993: 'Refusals under § 9 c, stk. 1, and § 9, stk. 2, nr. 4, are covered only after this day.',
    decisionFrom: 'First day of refusals and dismissals of children that can be reopened.',
    zambranoOn: 'The Zambrano judgment: The Danish Immigration Service itself examines later refusals of parents.',
    decisionTo: 'Last day of refusals and dismissals of children that can be reopened under the Act of 2014.',
    actInForceFrom: 'The Act on reopening cases of children comes into force.',
    requestBy: 'Last day for asking for the reopening of a child’s case under the Act of 2014.',
    gencTo: 'Last day of the refusals that the form GE2 was about.',
    chavezVilchezOn: 'The Chavez-Vilchez judgment: The practice for parents of Danish children changes.',
    transitionTo: 'Last day with the requirement of a possibility of successful integration.',
    bothParentsPracticeFrom: 'New practice for parents who live with their Danish child and the other parent.',
    article20From: 'The Act itself gives residence to family of Danish citizens under article 20 of the EU Treaty.',
  },
  help: 'The Danish Immigration Service decides whether a case is reopened. If you are in doubt, ask the agency at nyidanmark.dk.',
});
