// oversatFra: wfxcydisdf
import type { Law } from '../core/dated.ts';
import { date, years } from '../core/en.ts';
import type { QuestionText, QuestionTexts } from '../core/rule.ts';
import type { BothParentsFacts, ChildFacts, Facts, ParentFacts, PlacementFacts, WaitingFacts } from './facts.ts';
import type { parameters } from './parameters.ts';

type Words<F> = Readonly<Record<keyof F, QuestionText>>;

const childQuestions = (law: Law<typeof parameters>): Words<ChildFacts> => ({
  underP912: {
    question: 'Was the application under § 9, stk. 1, nr. 2, of the Aliens Act (»udlændingeloven«)?',
    label: 'Under § 9, stk. 1, nr. 2',
    where: 'The section (§) is in the refusal or the dismissal.',
    hint: 'It is about children who want to live with a parent in Denmark.',
  },
  decisionKind: {
    question: 'Was the child refused, or was the application dismissed?',
    label: 'The decision was',
    where: 'It is in the decision letter from the Danish Immigration Service.',
    options: {
      refused: 'Refusal (»afslag«): The agency dealt with the application and said no',
      dismissed: 'Dismissal (»afvisning«): The agency did not deal with the application',
    },
  },
  decisionOn: {
    past: true,
    question: 'When was the decision made?',
    label: 'Date of the decision',
    where: 'The date is on the decision letter.',
  },
  ground: {
    question: 'What was the reason given?',
    label: 'Reason given',
    where: 'The reason is in the decision letter.',
    options: {
      'integration-prospects': 'The child had no possibility of a successful integration in Denmark',
      'no-lawful-stay': 'The child was not lawfully in Denmark',
      'departure-deadline': 'The child had been given a deadline for departure',
      'other-application-pending': 'The child had another application for residence that was being dealt with',
      other: 'Another reason',
    },
  },
  requestOn: {
    past: true,
    question: 'When was reopening asked for?',
    label: 'Request for reopening',
    where: 'The date is on the request or on the receipt for it.',
    hint: `The deadline was ${date(law.requestBy)}. If it has not been asked for yet, write today’s date.`,
  },
  birthDate: {
    past: true,
    question: 'When was the child born?',
    label: 'The child’s date of birth',
    where: 'The date is in the child’s passport.',
  },
  residedInDenmark: {
    question: 'Has the child for the most part stayed in Denmark since the decision?',
    label: 'Stay in Denmark since the decision',
    where: 'Papers from the school, for example, can show it. The Danish Immigration Service assesses it.',
    hint: `It applies until the child turned ${law.childAge}. If the child is younger, it applies up to the request.`,
  },
  expelledByJudgment: {
    question: 'Has the child been expelled by judgment for an offence in Denmark?',
    label: 'Expelled by judgment',
    where: 'It is in the judgment.',
  },
  prisonSentence: {
    question: 'Has the child been sentenced to prison for an offence in Denmark?',
    label: 'Sentenced to prison',
    where: 'It is in the judgment.',
    hint: 'Both suspended and unsuspended prison sentences count.',
  },
  maintainedAfter18: {
    question: `Has the Danish Immigration Service paid for the child’s upkeep after the child turned ${law.childAge}?`,
    label: `Upkeep paid after the child turned ${law.childAge}`,
    where: 'The Danish Immigration Service can tell you.',
  },
});

const placementQuestions: Words<PlacementFacts> = {
  circumstancesArose: {
    question: 'When did the circumstances that the request rests on arise?',
    label: 'The circumstances arose',
    where: 'Compare with the date on the decision on allocation.',
    options: {
      'before-decision': 'Before the Danish Immigration Service made its decision',
      'after-decision': 'After the decision: The circumstances have changed',
    },
  },
  informationNew: {
    question: 'Is it information that the Danish Immigration Service did not know when it made the decision?',
    label: 'The information is new',
    where: 'Read in the decision what the agency knew. If you are in doubt, ask the agency.',
  },
  informationMaterial: {
    question: 'Would the information probably have led to a different assessment?',
    label: 'The information is important',
    where: 'Read in the decision what was given weight. The Danish Immigration Service assesses it.',
  },
  requestedBy: {
    question: 'Who asks for reopening?',
    label: 'Who asks for it',
    where: 'It is the person who sends the request to the Danish Immigration Service.',
    options: {
      refugee: 'The refugee personally',
      municipality: 'An employee of the municipality on behalf of the refugee',
    },
  },
  powerOfAttorney: {
    question: 'Is a power of attorney from the refugee enclosed?',
    label: 'Power of attorney from the refugee',
    where: 'The municipality must get the power of attorney from the refugee and send it with the request.',
  },
};

const parentQuestions = (law: Law<typeof parameters>): Words<ParentFacts> => ({
  refusalKind: {
    question: 'Which refusal have you had?',
    label: 'The refusal',
    where: 'The section (§) and the reason are in the refusal.',
    options: {
      'derived-right': 'Refusal of a derived right of residence as the parent of a minor Danish child',
      'p9c-1': 'Refusal under § 9 c, stk. 1, of the Aliens Act (»udlændingeloven«)',
      'p9-2-4': 'Refusal under § 9, stk. 2, nr. 4, of the Aliens Act (»udlændingeloven«)',
      other: 'Another refusal',
    },
  },
  refusedOn: {
    past: true,
    question: 'When were you refused?',
    label: 'Date of the refusal',
    where: 'The date is on the refusal.',
  },
  childBirthDate: {
    past: true,
    question: 'When was the Danish child born?',
    label: 'The Danish child’s date of birth',
    where: 'The date is in the child’s passport or on the birth certificate.',
  },
  decisionExpectedOn: {
    question: 'When is the Danish Immigration Service expected to decide the reopened case?',
    label: 'New decision expected',
    where: 'Ask the Danish Immigration Service how long it expects to take.',
    hint: `The child must be under ${law.childAge} on that day. If you do not know the day, try an estimate.`,
  },
  wouldHaveBeenGranted: {
    question: 'Can you document that with the new practice you would have been granted a residence permit?',
    label: 'Would have been granted a residence permit',
    where: 'Find papers from around the time of the refusal. The Danish Immigration Service assesses them.',
    hint: `The new practice follows the judgment of the Court of Justice of the EU of ${date(law.chavezVilchezOn)}. What decides is who looks after the child, and whether the child is dependent on you.`,
  },
  stillFulfilled: {
    question: 'Is the situation still like that today?',
    label: 'Still met',
    where: 'Look at how you and the child live today. The Danish Immigration Service assesses it.',
  },
});

const bothParentsQuestions: Words<Omit<BothParentsFacts, keyof ParentFacts>> = {
  decisionType: {
    question: 'Which decision have you had?',
    label: 'The decision was about',
    where: 'It is in the heading of the decision from the Danish Immigration Service.',
    options: {
      'spouse-reunification': 'Refusal of family reunification of spouses',
      extension: 'Refusal to extend the residence permit',
      revocation: 'Revocation of the residence permit (»inddragelse«)',
      lapse: 'Lapse of the residence permit (»bortfald«)',
      other: 'Something else',
    },
  },
  decidedOn: {
    past: true,
    question: 'When is the decision from?',
    label: 'The decision is from',
    where: 'The date is on the decision.',
  },
  childDanish: {
    question: 'Do the two of you have a minor child together who is a Danish citizen?',
    label: 'A Danish child together',
    where: 'It is in the child’s passport.',
  },
  livesWithBothParents: {
    question: 'Does the child live with both parents?',
    label: 'The child lives with both parents',
    where: 'The address is in the National Register (»folkeregisteret«).',
    hint: 'Both parents must share the daily care and support of the child.',
  },
};

const waitingQuestions = (law: Law<typeof parameters>): Words<WaitingFacts> => ({
  sponsorUnder7_3: {
    question:
      'Did the family in Denmark have a residence permit under § 7, stk. 3, of the Aliens Act (»udlændingeloven«)?',
    label: 'Residence under § 7, stk. 3',
    where: 'The section (§) is on the residence card or in the decision. It is called temporary protection status.',
  },
  refusedForThreeYears: {
    question: `Was the reason for the refusal that ${years(law.waitingYears)} had not passed?`,
    label: `Refused because ${years(law.waitingYears)} had not passed`,
    where: 'The reason is in the refusal of family reunification.',
  },
});

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
  facts: {
    caseKind: {
      question: 'What is the case about?',
      label: 'The case is about',
      where: 'It is in the decision from the Danish Immigration Service.',
      options: {
        'child-reunification': `A child who was denied family reunification: the Act of 2014 (deadline ${date(law.requestBy)})`,
        placement: 'Allocation (»visitering«): which municipality a refugee is to live in',
        'parent-of-danish-child': 'A parent of a Danish child who was denied residence',
        'child-integration-refusal': 'A child who was denied because the child could not be successfully integrated',
        'parent-living-with-both': 'A parent who lives with their Danish child and the child’s other parent',
        'waiting-time': `Family of a person with temporary protection: denied because ${years(law.waitingYears)} had not passed`,
      },
    },
    ...childQuestions(law),
    ...placementQuestions,
    ...parentQuestions(law),
    ...bothParentsQuestions,
    ...waitingQuestions(law),
    assessedOn: {
      question: 'For which day is the calculation to apply?',
      label: 'Calculated as of',
      where: 'It is usually today’s date.',
    },
  },
  errors: {
    'requestOn.order': 'The request cannot be from before the decision. Correct one of the two dates.',
    'birthDate.order': 'The child cannot be born after the decision or the request. Correct one of the dates.',
    'refusedOn.order':
      'The refusal must be before the new decision and, for a derived right of residence, after the child’s birth. Correct one of the dates.',
    'decisionExpectedOn.order': 'The new decision cannot come before the child is born. Correct one of the two dates.',
    'decidedOn.order': 'The decision must be before the new decision. Correct one of the two dates.',
  },
});
