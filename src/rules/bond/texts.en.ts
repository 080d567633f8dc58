// oversatFra: aniqacploi
import type { Law } from '../core/dated.ts';
import { date, kroner, years } from '../core/en.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { InterpretationId, Outcome, Values } from './evaluate.ts';
import type { parameters } from './parameters.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './sayings.ts';
import { interpretations, reasons } from './texts.reasons.en.ts';
import { statements } from './texts.statements.en.ts';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, InterpretationId> => ({
  title: 'Collateral: amount, validity and extension',
  lead: 'How much collateral (»økonomisk sikkerhed«) must be posted for family reunification of spouses, how long is it valid, and must it be extended? For the spouses and the municipality.',
  outcomes: {
    'needs-facts': 'Information is missing',
    unclear: 'The rules give two amounts',
    'post-initial': 'Collateral must be posted',
    'validity-only': 'This is how long the collateral is valid',
    'no-longer-required': 'The collateral is no longer needed',
    'not-required': 'The collateral does not have to be extended or posted anew',
    'await-permanent-decision': 'Wait for the answer about permanent residence',
    'nothing-to-extend': 'The collateral does not have to be extended',
    'extend-later': 'The collateral must be extended later',
    extend: 'The collateral must be extended',
    'post-new': 'New collateral must be posted',
  },
  statements: statements(law),
  deadlines: {
    'security-expires': {
      title: 'The collateral expires',
      description:
        'Ask the municipality about extension before the collateral expires. Nobody tells you, and a new one usually costs more.',
    },
    'new-security-expires': {
      title: 'The extended collateral expires',
      description: 'Ask the municipality what is required. Nobody tells you before it expires.',
    },
    'ten-years': {
      title: `The collateral is ${years(law.yearsInAll)} old`,
      description:
        'From that day the municipality releases the collateral when the person who posted it asks for it. No new one is required.',
    },
  },
  timeline: {
    reunification: 'Family reunification applied for',
    posted: 'Collateral posted',
    granted: 'Residence permit granted',
    valid: 'The collateral is valid',
    extended: 'Extended',
    'ten-years': `${years(law.yearsInAll)} have passed`,
    applied: 'Application submitted',
    refused: 'Refusal of permanent residence',
    today: 'Calculated as of',
  },
  reasons: reasons(law),
  interpretations: interpretations(law),
  values: {
    amount: { label: 'Amount', as: 'money' },
    alternativeAmount: { label: 'Amount by the other reading', as: 'money' },
    amountYear: { label: 'The amount is from', as: 'number', behind: true },
    testReduction: { label: 'Danish tests have lowered the amount by', as: 'money' },
    initialYears: { label: 'Valid from the beginning for', as: 'years', behind: true },
    expiresOn: { label: 'Last day of the collateral', as: 'day' },
    expired: { label: 'Expired on the day that decides it', as: 'flag', behind: true },
    extensionYears: { label: 'Period for extension or new collateral', as: 'years', behind: true },
    newExpiresOn: { label: 'New last day', as: 'day' },
    tenYearsOn: { label: `${years(law.yearsInAll)} have passed`, as: 'day' },
    alternativeYears: { label: 'Valid by the other reading for', as: 'years', behind: true },
    alternativeExpiresOn: { label: 'Last day by the other reading', as: 'day' },
    group: { label: 'Group', as: 'number', behind: true },
    decidingOn: { label: 'The law on this day decides', as: 'day', behind: true },
  },
  changes: {
    group2From: `Group 2 begins: The collateral is valid for ${years(law.yearsGroup2)} and can be extended.`,
    schemeBFrom: `New applications for family reunification: The amount becomes ${kroner(law.amount2012Level)}.`,
    group3From: `Group 3 begins: The collateral is valid for ${years(law.yearsGroup3P911)} or ${years(law.yearsGroup3P9c1)}.`,
    orderInForceFrom: `The collateral is extended by ${years(law.extensionYearsP911)} or ${years(law.extensionYearsP9c1)}.`,
    tenYearPeriodFrom: `Group 4 begins: If the application is from that day or later, the collateral is posted for ${years(law.yearsInAll)}.`,
    tenYearsInAllFrom: `Collateral is extended so that there is collateral for ${years(law.yearsInAll)} in all.`,
    schemeCFrom: `New applications for family reunification: The amount becomes ${kroner(law.amount2018Level)}.`,
    testsBeforehandFrom: 'A Danish test passed beforehand lowers the amount for new applications.',
    schemeDFrom: `Collateral posted from that day: The amount becomes ${kroner(law.amount2024Level)}.`,
  },
  help: `The municipality can see the collateral and the amount. The Danish Immigration Service decides whether the residence permit can be extended, and writes when collateral must be posted. The rules have been read up to and including ${date(law.lawCheckedUntil)}.`,
});
