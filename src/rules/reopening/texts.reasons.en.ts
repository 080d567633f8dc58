// oversatFra: fhvqgmpaxs
import type { Law } from '../core/dated.ts';
import { date, years } from '../core/en.ts';
import type { ReasonText } from '../core/rule.ts';
import type { parameters } from './parameters.ts';

type Reasons = Readonly<Record<string, ReasonText>>;

const childReasons = (law: Law<typeof parameters>): Reasons => ({
  'child-case': {
    label: 'The case is about family reunification with a child',
    true: 'The case is about family reunification with a child.',
    false: 'The case is not about family reunification with a child.',
  },
  'child-conditions': {
    label: 'All conditions for reopening are met',
    true: 'All conditions for reopening are met.',
    false: 'At least one condition for reopening is not met.',
  },
  'child-not-reopenable': {
    label: 'At least one condition for reopening is not met',
    true: 'At least one condition for reopening is not met.',
    false: 'All conditions for reopening are met.',
  },
  'legal-basis': {
    label: 'The application was under § 9, stk. 1, nr. 2, of the Aliens Act',
    true: 'The application was under § 9, stk. 1, nr. 2, of the Aliens Act.',
    false: 'The application was not under § 9, stk. 1, nr. 2, of the Aliens Act.',
  },
  'decision-period': {
    label: `The decision is from ${date(law.decisionFrom)} up to and including ${date(law.decisionTo)}`,
    true: `The decision is from ${date(law.decisionFrom)} up to and including ${date(law.decisionTo)}.`,
    false: `The decision is not from ${date(law.decisionFrom)} up to and including ${date(law.decisionTo)}.`,
  },
  ground: {
    label: 'The reason given is one of those that the Act names',
    true: 'The reason given is one of those that the Act names.',
    false: 'The reason given is not one of those that the Act names for that kind of decision.',
  },
  residence: {
    label: 'The child has for the most part stayed in Denmark since the decision',
    true: 'The child has for the most part stayed in Denmark since the decision.',
    false: 'The child has not for the most part stayed in Denmark since the decision.',
  },
  'no-expulsion': {
    label: 'The child has not been expelled by judgment',
    true: 'The child has not been expelled by judgment.',
    false: 'The child has been expelled by judgment.',
  },
  'no-prison': {
    label: 'The child has not been sentenced to prison',
    true: 'The child has not been sentenced to prison.',
    false: 'The child has been sentenced to prison. A suspended sentence also counts.',
  },
  'no-maintenance-after-18': {
    label: `The Danish Immigration Service has not paid for upkeep after the child turned ${law.childAge}`,
    true: `The Danish Immigration Service has not paid for the child’s upkeep after the child turned ${law.childAge}.`,
    false: `The Danish Immigration Service has paid for the child’s upkeep after the child turned ${law.childAge}.`,
  },
  'request-period': {
    label: `Reopening was asked for no later than ${date(law.requestBy)}`,
    true: `Reopening was asked for no later than ${date(law.requestBy)}.`,
    false: `Reopening was asked for after ${date(law.requestBy)}.`,
  },
});

const placementReasons: Reasons = {
  'placement-case': {
    label: 'The case is about the allocation of a refugee',
    true: 'The case is about the allocation of a refugee.',
    false: 'The case is not about the allocation of a refugee.',
  },
  'use-relocation-rules': {
    label: 'It is a case for the rules on moving',
    true: 'It is a case for the rules on moving in the Integration Act.',
    false: 'It is not a case for the rules on moving in the Integration Act.',
  },
  'arose-after': {
    label: 'The circumstances arose after the decision',
    true: 'The circumstances arose after the decision.',
    false: 'The circumstances arose before the decision.',
  },
  new: {
    label: 'The Danish Immigration Service did not know the information',
    true: 'The Danish Immigration Service did not know the information.',
    false: 'The Danish Immigration Service knew the information when it made the decision.',
  },
  material: {
    label: 'It must be presumed that the information would have led to a different assessment',
    true: 'It must be presumed that the information would have led to a different assessment.',
    false: 'It cannot be presumed that the information would have led to a different assessment.',
  },
  'new-and-material': {
    label: 'The information is both new and important',
    true: 'The information is both new and important.',
    false: 'The information is only new, only important or neither.',
  },
  'placement-not-reopenable': {
    label: 'The information is only new, only important or neither',
    true: 'The information is only new, only important or neither.',
    false: 'The information is both new and important.',
  },
  'by-municipality': {
    label: 'The municipality makes the request for the refugee',
    true: 'The municipality makes the request for the refugee.',
    false: 'The refugee makes the request personally.',
  },
  'by-refugee': {
    label: 'The refugee makes the request personally',
    true: 'The refugee makes the request personally.',
    false: 'The municipality makes the request for the refugee.',
  },
  'power-of-attorney': {
    label: 'A power of attorney is enclosed',
    true: 'A power of attorney from the refugee is enclosed.',
    false: 'No power of attorney from the refugee is enclosed.',
  },
  'may-ask': {
    label: 'The one who asks for it can do so',
    true: 'The refugee asks for it personally, or the municipality has a power of attorney.',
    false: 'The municipality asks for it without a power of attorney.',
  },
  'power-of-attorney-missing': {
    label: 'A power of attorney is missing',
    true: 'A power of attorney is missing.',
    false: 'No power of attorney is missing.',
  },
  'request-reopening': {
    label: 'Reopening can be asked for',
    true: 'Reopening can be asked for.',
    false: 'Reopening cannot be asked for in that way.',
  },
};

const parentReasons = (law: Law<typeof parameters>): Reasons => ({
  'parent-case': {
    label: 'The case is about a parent of a Danish child',
    true: 'The case is about a parent of a Danish child.',
    false: 'The case is not about a parent of a Danish child.',
  },
  'parent-conditions': {
    label: 'All conditions are met',
    true: 'All conditions are met.',
    false: 'At least one condition is not met.',
  },
  'parent-not-covered': {
    label: 'At least one condition is not met',
    true: 'At least one condition is not met.',
    false: 'All conditions are met.',
  },
  'refusal-kind': {
    label: 'The refusal is one of those that can be reopened',
    true: 'The refusal is one of those that can be reopened.',
    false: 'The refusal is not one of those that can be reopened after the judgment.',
  },
  'refusal-date': {
    label: `The refusal is not too old: § 9 c, stk. 1, and § 9, stk. 2, nr. 4, only after ${date(law.cutoff1993)}`,
    true: 'The refusal is not too old.',
    false: `The refusal was not given after ${date(law.cutoff1993)}.`,
  },
  documented: {
    label: 'Documentation, if it is required: The new practice would have given a residence permit',
    true: 'The documentation is there, or it is not required for this kind of refusal.',
    false: 'You cannot document that you would have been granted a residence permit under the new practice.',
  },
  'still-fulfilled': {
    label: 'The situation is still like that, if it is required',
    true: 'The situation is still like that, or it is not required for this kind of refusal.',
    false: 'You are no longer in a situation where the new practice would give a residence permit.',
  },
  'child-under-18': {
    label: `The child is under ${law.childAge} when the new decision is made`,
    true: `The child is under ${law.childAge} when the new decision is made.`,
    false: `The child is not under ${law.childAge} when the new decision is made.`,
  },
  'after-zambrano': {
    label: `The refusal was given after ${date(law.zambranoOn)}`,
    true: `The refusal was given after ${date(law.zambranoOn)}.`,
    false: `The refusal was given on ${date(law.zambranoOn)} or before.`,
  },
  'not-after-zambrano': {
    label: `The refusal was given on ${date(law.zambranoOn)} or before`,
    true: `The refusal was given on ${date(law.zambranoOn)} or before.`,
    false: `The refusal was given after ${date(law.zambranoOn)}.`,
  },
  'agency-examines': {
    label: 'The Danish Immigration Service must itself examine the case',
    true: 'The Danish Immigration Service must itself examine the case.',
    false: 'The Danish Immigration Service does not examine the case of its own accord.',
  },
  'request-yourself': {
    label: 'You must ask for reopening yourself',
    true: 'You must ask for reopening yourself.',
    false: 'By the newsletter you do not have to ask for reopening yourself.',
  },
});

const laterReasons = (law: Law<typeof parameters>): Reasons => ({
  'refusal-case': {
    label: 'The case is about a child who was refused because of integration',
    true: 'The case is about a child who was refused because of integration.',
    false: 'The case is not about a child who was refused because of integration.',
  },
  'refusal-conditions': {
    label: 'The refusal is one of those that the authority has named',
    true: 'The refusal is one of those that the authority has named.',
    false: 'The refusal is not one of those that the authority has named.',
  },
  'refusal-not-covered': {
    label: 'The refusal is not one of those that the authority has named',
    true: 'The refusal is not one of those that the authority has named.',
    false: 'The refusal is one of those that the authority has named.',
  },
  refused: {
    label: 'The decision was a refusal',
    true: 'The decision was a refusal.',
    false: 'The application was dismissed. It was not refused.',
  },
  'integration-ground': {
    label: 'The reason given was the possibility of successful integration',
    true: 'The reason given was the possibility of successful integration.',
    false: 'The reason given was another than the possibility of successful integration.',
  },
  'scheme-period': {
    label: `The refusal is from ${date(law.decisionFrom)} to ${date(law.gencTo)} or from ${date(law.transitionFrom)} to ${date(law.transitionTo)}`,
    true: 'The refusal is from one of the two periods.',
    false: `The refusal is neither from ${date(law.decisionFrom)} to ${date(law.gencTo)} nor from ${date(law.transitionFrom)} to ${date(law.transitionTo)}.`,
  },
  'both-parents-case': {
    label: 'The case is about a parent who lives with their Danish child and the other parent',
    true: 'The case is about a parent who lives with their Danish child and the other parent.',
    false: 'The case is not about a parent who lives with their Danish child and the other parent.',
  },
  'both-parents-conditions': {
    label: 'All conditions are met',
    true: 'All conditions are met.',
    false: 'At least one condition is not met.',
  },
  'both-parents-not-covered': {
    label: 'At least one condition is not met',
    true: 'At least one condition is not met.',
    false: 'All conditions are met.',
  },
  'decision-type': {
    label: 'The decision is one of those that the announcement names',
    true: 'The decision is one of those that the announcement names.',
    false: 'The decision is not one of those that the announcement names.',
  },
  'decided-before-practice': {
    label: `The decision is from before ${date(law.bothParentsPracticeFrom)}`,
    true: `The decision is from before ${date(law.bothParentsPracticeFrom)}.`,
    false: `The decision is from ${date(law.bothParentsPracticeFrom)} or later: It was made under the new practice.`,
  },
  'child-danish': {
    label: 'The two of you have a minor Danish child together',
    true: 'The two of you have a minor Danish child together.',
    false: 'The two of you do not have a minor Danish child together.',
  },
  'lives-with-both': {
    label: 'The child lives with both parents',
    true: 'The child lives with both parents.',
    false: 'The child does not live with both parents.',
  },
  'after-chavez': {
    label: `The decision is from after ${date(law.chavezVilchezOn)}`,
    true: `The decision is from after ${date(law.chavezVilchezOn)}.`,
    false: `The decision is from ${date(law.chavezVilchezOn)} or before.`,
  },
  'not-after-chavez': {
    label: `The decision is from ${date(law.chavezVilchezOn)} or before`,
    true: `The decision is from ${date(law.chavezVilchezOn)} or before.`,
    false: `The decision is from after ${date(law.chavezVilchezOn)}.`,
  },
  'agency-examines-both': {
    label: 'The Danish Immigration Service must itself examine the case',
    true: 'The Danish Immigration Service must itself examine the case.',
    false: 'The Danish Immigration Service does not examine the case of its own accord.',
  },
  'request-yourself-both': {
    label: 'You must ask for reopening yourself',
    true: 'You must ask for reopening yourself.',
    false: 'You do not have to ask for reopening yourself.',
  },
  'waiting-case': {
    label: `The case is about the requirement of ${years(law.waitingYears)} of residence`,
    true: `The case is about the requirement of ${years(law.waitingYears)} of residence.`,
    false: `The case is not about the requirement of ${years(law.waitingYears)} of residence.`,
  },
  'waiting-conditions': {
    label: 'The case is one of those that the judgment of 2021 is about',
    true: 'The case is one of those that the judgment of 2021 is about.',
    false: 'The case is not one of those that the judgment of 2021 is about.',
  },
  'waiting-not-covered': {
    label: 'The case is not one of those that the judgment of 2021 is about',
    true: 'The case is not one of those that the judgment of 2021 is about.',
    false: 'The case is one of those that the judgment of 2021 is about.',
  },
  sponsor: {
    label: 'The family in Denmark had residence under § 7, stk. 3',
    true: 'The family in Denmark had residence under § 7, stk. 3, of the Aliens Act.',
    false: 'The family in Denmark did not have residence under § 7, stk. 3, of the Aliens Act.',
  },
  'waiting-ground': {
    label: `The refusal was because ${years(law.waitingYears)} had not passed`,
    true: `The refusal was because ${years(law.waitingYears)} had not passed.`,
    false: 'The refusal was for another reason.',
  },
});

/** The conditions of every track in words. */
export const reasons = (law: Law<typeof parameters>): Reasons => ({
  decision: { label: 'The decision', true: 'The rule gives an answer.', false: 'The rule does not give an answer.' },
  ...childReasons(law),
  ...placementReasons,
  ...parentReasons(law),
  ...laterReasons(law),
});
