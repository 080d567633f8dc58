// oversatFra: imodkznjrb
import type { Law } from '../core/dated.ts';
import { date, kroner, years } from '../core/en.ts';
import type { StatementTexts } from '../core/rule.ts';
import { commonStatements } from '../security/texts.en.ts';
import type { parameters } from './parameters.ts';
import type { SAYINGS } from './sayings.ts';

type Day = Parameters<typeof date>[0];

const EVENTS: Readonly<Record<string, string>> = {
  'permanent-residence': 'permanent residence',
  'new-basis': 'residence on a new basis',
  'departure-and-notice':
    'departure, when the Danish Immigration Service has told the municipality that the permit has ended,',
  death: 'the death of the foreign national',
  separation: 'separation',
  divorce: 'divorce',
  'end-of-cohabitation': 'the end of living together',
  'death-of-poster': 'the death of the person who posted it',
};
/** »a, b or c« */
const either = (events: readonly string[]) =>
  `${events
    .slice(0, -1)
    .map((event) => EVENTS[event])
    .join(', ')} or ${EVENTS[events.at(-1)!]}`;
/** A day to be put into a sentence, where it is known. */
const on = (day: Day | undefined, words: (day: string) => string) => (day === undefined ? '' : words(date(day)));

export const statements = (law: Law<typeof parameters>): StatementTexts<typeof SAYINGS> => {
  const inAll = years(law.yearsInAll);
  return {
    ...commonStatements,
    'still-valid': 'The collateral is valid',
    'no-longer-valid': 'The collateral has expired',
    'amount-computed': ({ base, baseYear, year }) =>
      `The amount is worked out from ${kroner(base)} in ${baseYear} and adjusted to ${year}. It may be one »øre« wrong. The letter from the Danish Immigration Service applies.`,
    'amount-not-published': ({ year }) =>
      `The amount for ${year} is not given here. It is in the letter from the Danish Immigration Service.`,
    'amount-table-starts-2011': `The amount is not known here. The table begins on ${date(law.lawCheckedFrom)}. The municipality can see it.`,
    'check-with-municipality': ({ alternativeAmount }) =>
      `Ask the municipality before anything is paid. The rule can also be read so that the amount is ${kroner(alternativeAmount)}.`,
    'check-printed-date': ({ alternativeExpiresOn, on: tenYearsOn, inAll: atLeast }) =>
      `Look up which last day is printed on the collateral. That day applies.${on(alternativeExpiresOn, (day) => ` By the executive orders it may be ${day}.`)}${on(tenYearsOn, (day) => ` If it is before ${day}, the collateral must be extended until then.`)}${atLeast === undefined || tenYearsOn !== undefined ? '' : ` If the collateral is valid for less than ${years(atLeast)}, it must be extended to ${years(atLeast)}.`}`,
    'either-amount': ({ oldOrders, act }) =>
      `The rules say two things. By the old executive orders the amount is ${kroner(oldOrders)}. By the Act of 2024 it is ${kroner(act)}.`,
    'ask-agency-before-posting':
      'Ask the Danish Immigration Service which amount applies before the collateral is posted.',
    'post-when-agency-asks':
      'Post the collateral when the Danish Immigration Service writes that it is to be posted. Do not do it before: The letter says when it must begin and end.',
    'guarantee-or-deposit':
      'The collateral can be a bank guarantee or money in a blocked account. The amount is the same.',
    'valid-for-years': ({ initialYears }) =>
      `The collateral must be valid for ${years(initialYears)} from the day on which the Danish Immigration Service expects to grant the residence permit.`,
    'not-terminable':
      'The collateral cannot be terminated in that time. The municipality can, however, agree to a change of bank.',
    'fixed-by-application-day': ({ reunificationAppliedOn, amount }) =>
      `${amount === undefined ? 'The amount' : `The amount is ${kroner(amount)}. It`} follows the day on which family reunification was applied for: ${date(reunificationAppliedOn)}. It does not rise later.`,
    'tests-lowered-amount': ({ testReduction }) =>
      `The Danish test has already lowered the amount by ${kroner(testReduction)}.`,
    'no-later-reduction':
      'By the words of the Act, a Danish test then cannot reduce the collateral again after the permit. Perhaps that goes only for the test that has been taken into account. Ask the municipality.',
    'tests-can-lower-amount': 'The collateral can be reduced later, when the applicant passes a Danish test in time.',
    'bank-sends-to-municipality':
      'Ask the bank to send the papers to the municipality. The municipality then writes to the Danish Immigration Service.',
    'exempt-only-for-special-reasons': 'Only very special reasons can give an exemption from posting collateral.',
    'pending-cases-new-rules': `The collateral is posted on ${date(law.schemeDFrom)} or later. Then the new rules apply, even if the application was made before.`,
    'valid-until': ({ expiresOn }) => `The collateral is valid up to and including ${date(expiresOn)}.`,
    'expired-since': ({ expiresOn }) => `The last day of the collateral was ${date(expiresOn)}.`,
    'ten-years-in-all': (p) =>
      `There must be collateral for ${inAll} in all${on(p.on, (day) => `: until ${day}`)}, no matter how long the residence permit is extended.`,
    'ask-municipality-to-extend-before': ({ expiresOn }) =>
      `Ask the municipality about extension before the collateral expires on ${date(expiresOn)}. A new one usually costs more.`,
    'ask-municipality-for-new': (p) =>
      p.on === undefined
        ? 'Ask the municipality whether new collateral must be posted. Expired collateral cannot be extended.'
        : `Ask the municipality about new collateral now. It must be valid until ${date(p.on)}, when ${inAll} have passed. Expired collateral cannot be extended.`,
    'nobody-is-told-of-expiry': 'Nobody is told before collateral expires. Put the day in your calendar.',
    'release-permanent-residence': 'With permanent residence there no longer has to be collateral.',
    'ask-municipality-to-release': 'Ask the municipality to release the collateral.',
    'posted-before-2011': `The collateral was posted before ${date(law.group2From)}. It is valid for ${years(law.yearsGroup1)} and is never extended.`,
    'ten-years-passed': (p) =>
      `${inAll} have passed since the collateral began. That happened on ${date(p.on)}. No more collateral is required.`,
    'runs-ten-years': (p) =>
      `The collateral has been posted for or extended to ${inAll} in all${on(p.on, (day) => `. Its last day is ${day}`)}. No extension is required now.`,
    'no-documentation-now': 'No documentation for the collateral has to be enclosed now.',
    'agency-asks-if-refused':
      'If permanent residence is refused and the temporary permit can be extended, the Danish Immigration Service will itself ask for the documentation.',
    'nor-after-ten-years': (p) =>
      `After ${inAll}${on(p.on, (day) => `, on ${day},`)} collateral is not required in the event of a refusal either.`,
    'keep-in-force': ({ expiresOn }) =>
      `${on(expiresOn, (day) => `The last day of the collateral is ${day}. `)}Expired collateral cannot be extended. Keep an eye on it while you wait for the answer.`,
    'security-stays-until-released':
      'When the permit is not extended, the collateral does not have to be extended either. It stays in place until the municipality releases it.',
    'permit-not-beyond-security': ({ expiresOn }) =>
      `The residence permit is not extended beyond ${date(expiresOn)}, when the collateral ends, and not for less than half a year.`,
    'extend-by': (p) =>
      `Nothing has to be sent with the application now. Have the collateral extended no later than ${date(p.on)}, so that it is valid until ${date(p.to)}.`,
    'extend-to': ({ newExpiresOn }) =>
      `Have the collateral extended until ${date(newExpiresOn)} while it is still valid. This goes through the municipality and the bank.`,
    'extend-at-least-as-permit':
      'Have the collateral extended for at least as long as the residence permit is extended.',
    'expired-cannot-be-extended':
      'The collateral had expired. Expired collateral cannot be extended. New collateral must be posted.',
    'post-new-to': ({ newExpiresOn }) => `Post new collateral that is valid until ${date(newExpiresOn)}.`,
    'post-new-for-years': ({ extensionYears }) =>
      `Post new collateral for ${years(extensionYears)}. The newsletter does not say from which day. Ask the municipality.`,
    'post-new-at-least-as-permit':
      'Post new collateral that is valid for at least as long as the residence permit is extended.',
    'for-amount': ({ amount }) =>
      amount === undefined
        ? 'The municipality can tell you how much the collateral must be.'
        : `The amount is ${kroner(amount)}.`,
    'attach-municipality-approval':
      'Enclose documentation for the collateral with the application. It must show the municipality’s approval. Otherwise the answer comes later.',
    'agency-asks-for-documentation':
      'The Danish Immigration Service will itself ask for the documentation. It must show the municipality’s approval.',
    'no-new-security-when-written-down-to-zero':
      'If the whole amount has been used to pay back assistance, no new collateral has to be posted.',
    'release-on-request-after-ten-years': (p) =>
      `After ${inAll}${on(p.on, (day) => `, from ${day},`)} the municipality releases the collateral when the person who posted it asks for it.`,
    'released-when': ({ events }) => `The municipality releases the collateral on ${either(events)}.`,
    'not-released-by': ({ events }) => `The collateral is not released solely because of ${either(events)}.`,
    'aid-recovered-first':
      'If the municipality has paid assistance under the Active Social Policy Act (»aktivloven«) or the Integration Act (»integrationsloven«), the assistance is first deducted from the collateral.',
    'old-one-released': 'The municipality releases the expired collateral to the spouse or cohabiting partner.',
  };
};
