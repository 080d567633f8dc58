// oversatFra: ikqtfdsrto
import type { Law } from '../core/dated.ts';
import { date, kroner, months, years } from '../core/en.ts';
import type { ReasonText } from '../core/rule.ts';
import type { InterpretationId } from './evaluate.ts';
import type { parameters } from './parameters.ts';

/** A condition whose neutral words are those of its being met. */
const reason = (met: string, unmet: string): ReasonText => ({ label: met, true: `${met}.`, false: `${unmet}.` });

export const reasons = (law: Law<typeof parameters>): Readonly<Record<string, ReasonText>> => {
  const inAll = years(law.yearsInAll);
  return {
    decision: { label: 'The decision', true: 'The rule gives an answer.', false: 'The rule does not give an answer.' },
    'old-application': reason(
      'The application falls under old rules, but the collateral is posted under new ones',
      'The application and the collateral fall under the same rules',
    ),
    reunification: reason(
      'The collateral is to be posted for a family reunification',
      'This is not about a new case of family reunification',
    ),
    'applied-before-scheme-c': reason(
      `Family reunification was applied for before ${date(law.schemeCFrom)}`,
      `Family reunification was applied for on ${date(law.schemeCFrom)} or later`,
    ),
    'posted-under-scheme-d': reason(
      `The collateral is posted on ${date(law.schemeDFrom)} or later`,
      `The collateral was posted before ${date(law.schemeDFrom)}`,
    ),
    'validity-of-ten-years': reason(
      `Nobody has applied, and the collateral is one of ${inAll}`,
      `There is an application, or the collateral is not one of ${inAll}`,
    ),
    'validity-before-2011': reason(
      `Nobody has applied, and the collateral is from before ${date(law.group2From)}`,
      `There is an application, or the collateral is from ${date(law.group2From)} or later`,
    ),
    'no-application': reason('Nothing has been applied for yet', 'Something has been applied for'),
    'permanent-granted': reason(
      'A permanent residence permit has been granted',
      'A permanent residence permit has not been granted',
    ),
    'permanent-pending': reason(
      'An answer about permanent residence is awaited',
      'No answer about permanent residence is awaited',
    ),
    'permanent-refused': reason('Permanent residence has been refused', 'Permanent residence has not been refused'),
    'not-required': reason(
      'The collateral does not have to be extended or posted anew',
      'There is no reason to be spared an extension',
    ),
    'group-1': reason(
      `The collateral was posted before ${date(law.group2From)}`,
      `The collateral was posted on ${date(law.group2From)} or later`,
    ),
    'group-4': reason(
      `Family reunification was applied for on ${date(law.tenYearPeriodFrom)} or later`,
      `Family reunification was applied for before ${date(law.tenYearPeriodFrom)}`,
    ),
    'runs-ten-years-itself': reason(
      `The residence permit is to be extended, and the collateral itself runs for ${inAll}`,
      `The collateral was not posted for ${inAll} from the beginning, or nothing has to be extended`,
    ),
    'ten-years-covered': reason(
      `The rule of ${inAll} in all is met`,
      `The rule of ${inAll} in all is not met, or it does not apply to the case`,
    ),
    'decided-under-ten-years': reason(
      `The application or the refusal is from ${date(law.tenYearsInAllFrom)} or later`,
      `The application or the refusal is from before ${date(law.tenYearsInAllFrom)}`,
    ),
    'ten-years-reached': reason(
      `The ${inAll} have passed, or the collateral runs that long`,
      `The ${inAll} have not passed, and the collateral does not run that long`,
    ),
    'ten-years-passed': reason(
      `${inAll} had passed on the day of the application or the refusal`,
      `${inAll} had not passed on the day of the application or the refusal`,
    ),
    'lasts-ten-years': reason(
      `The collateral is valid until ${inAll} after its first day`,
      `The collateral expires before ${inAll} have passed`,
    ),
    extension: reason(
      'Extension of the temporary residence permit has been applied for',
      'Extension of the temporary residence permit has not been applied for',
    ),
    'conditions-met': reason(
      'The temporary residence permit can be extended',
      'The temporary residence permit cannot be extended',
    ),
    'conditions-not-met': reason(
      'The temporary residence permit cannot be extended',
      'The temporary residence permit can be extended',
    ),
    'refused-and-not-extendable': reason(
      'Permanent residence has been refused, and the permit cannot be extended',
      'Permanent residence has not been refused, or the permit can be extended',
    ),
    'refused-but-extendable': reason(
      'Permanent residence has been refused, but the temporary permit can be extended',
      'There is no refusal of permanent residence with a permit that can be extended',
    ),
    'security-needed': reason(
      'When the residence permit is extended, collateral is required',
      'The residence permit is not being extended',
    ),
    'expires-after-twelve-months': reason(
      `The collateral expires more than ${months(law.monthsBeforeExpiry)} after the application or the refusal`,
      `The collateral expires no later than ${months(law.monthsBeforeExpiry)} after the application or the refusal`,
    ),
    'extend-later': reason(
      'Collateral is required, but the old one is valid for a long time yet',
      'The old collateral is not valid for a long time yet, or no collateral is required',
    ),
    'in-force': reason(
      'The collateral was valid on the day of the application or the refusal',
      'The collateral had expired on the day of the application or the refusal',
    ),
    expired: reason(
      'The collateral had expired on the day of the application or the refusal',
      'The collateral was valid on the day of the application or the refusal',
    ),
    extend: reason('Collateral is required, and the old one is valid', 'The old collateral cannot be extended'),
    'post-new': reason('Collateral is required, and the old one has expired', 'No new collateral is required'),
  };
};

export const interpretations = (
  law: Law<typeof parameters>,
): Readonly<Record<InterpretationId, { readonly title: string; readonly text: string }>> => ({
  'I-FROM-2011': {
    title: `Is ${date(law.group2From)} counted in?`,
    text: `In one place the newsletter says “after ${date(law.group2From)}”. The table of groups says “from”, example 5 counts the day in, and the executive orders say “or later”. So does the calculator.`,
  },
  'I-LAST-DAY': {
    title: 'Is the collateral valid on its last day?',
    text: 'No source says so. The calculator counts the last day in: An application on that day is in time.',
  },
  'I-AMOUNT-YEAR': {
    title: 'Which application decides the amount?',
    text: 'The newsletter says “the submission of the application” without saying which one. The calculator reads it as the application for family reunification. KL (Local Government Denmark) also tells the municipalities so, and the newsletter’s examples fit with it. Ask the municipality before you pay.',
  },
  'I-CORRESPONDING': {
    title: 'What is a “corresponding” collateral?',
    text: `Family reunification was applied for before ${date(law.schemeBFrom)}. The executive orders require a “corresponding” collateral. That may be the amount that was posted. KL’s list says ${kroner(law.amount2012Level)}. The calculator follows the list. Ask the municipality.`,
  },
  'I-THREE-YEARS': {
    title: 'Three or five years?',
    text: `The newsletter says ${years(law.yearsGroup3P9c1)} for § 9 c, stk. 1. The executive order of 2012 says ${years(law.yearsByOrder)} for everyone. The calculator follows the newsletter. The day printed on the collateral applies.`,
  },
  'I-YEARS-BY-APPLICATION': {
    title: 'Which day decides how long the collateral is valid?',
    text: `The newsletter goes by the day the collateral was posted. The executive order of 2012 goes by the application: If it is from before ${date(law.schemeBFrom)}, it is ${years(law.yearsByApplication)}. The day printed on the collateral applies.`,
  },
  'I-15-NOV-2017': {
    title: `Is ${date(law.tenYearPeriodFrom)} counted in?`,
    text: `The news item from the Danish Immigration Service says “after” that day. The executive orders count it in. So does the calculator. Ask the Danish Immigration Service if the printed day comes before ${years(law.yearsInAll)}.`,
  },
  'I-MARCH-2018': {
    title: 'What applied in March 2018?',
    text: `The Act applied from ${date(law.actOf2018From)}, but the executive order on ${years(law.yearsInAll)} in all only from ${date(law.tenYearsInAllFrom)}. For the days in between, the calculator uses the executive order of 2014.`,
  },
  'I-START': {
    title: 'From which day are the years counted?',
    text: 'The executive orders count from the day on which the Danish Immigration Service expected to grant the residence permit. It is printed on the collateral. Here it is not given, so the calculator uses the day of the residence permit.',
  },
  'I-TEN-YEARS-DAY': {
    title: `Have ${years(law.yearsInAll)} passed on the day itself?`,
    text: 'The executive orders say “at least 10 years have passed”. The calculator counts the day itself in.',
  },
  'I-12-MONTHS': {
    title: 'Does the last day count in the time limit for extension?',
    text: `The Danish Immigration Service requires extension when the collateral expires within ${months(law.monthsBeforeExpiry)}. The calculator counts the last day in.`,
  },
  'I-ORDER-2019': {
    title: 'Which amount applied in 2019?',
    text: `The executive order for 2019 says ${kroner(law.posted2019ByOrder)}. That is the amount of the old scheme. The calculator follows the Act and KL. The letter from the Danish Immigration Service applies.`,
  },
  'I-JULY-2024': {
    title: `What applies when the application is from before ${date(law.schemeDFrom)}?`,
    text: 'The Act and the executive order of 2024 go by the day the collateral is posted. That is why the calculator uses the new amount. Some have written that it only applies to applications from April 2024 or later. That day belongs to another rule in the Act.',
  },
  'I-OLD-APPLICATION': {
    title: 'What applies to a very old application?',
    text: `The Act of 2024 goes only by the day the collateral is posted. The executive order of 2024 still mentions the old rules for applications from before ${date(law.schemeCFrom)}. The calculator does not choose between the two.`,
  },
  'I-ACT-418': {
    title: `Can the new rules apply to an application from before ${date(law.schemeBFrom)}?`,
    text: `Some of those cases were handled under the new rules because the applicant asked for it. Then the rules from ${date(law.schemeBFrom)} apply. It is in the decision letter.`,
  },
  'I-HIGHER-TEST': {
    title: 'Does a higher test also give the lower steps?',
    text: 'The Act says “or a higher level”, and KL reads it that way. So does the calculator.',
  },
  'I-COMPUTED': {
    title: 'Where does the amount come from?',
    text: 'No source that the calculator has gives the amount. It is worked out from the amount in the Act and the official percentages. It may be one »øre« off.',
  },
});
