// oversatFra: hsbhnxtbkn
import { date, months, years } from '../core/en.ts';
import type { Law } from '../core/dated.ts';
import type { StatementTexts } from '../core/rule.ts';
import type { parameters } from './parameters.ts';
import type { SAYINGS } from './sayings.ts';

const SECOND_MET = {
  protection: 'The extra condition for refugees is met: you have been granted protection in another country.',
  home: 'The extra condition for refugees is met: you have voluntarily taken up residence in your home country or in a country where you lived before (»tidligere opholdsland«).',
  'outside-dublin':
    'The extra condition for refugees is met: you have lived or been for too long outside the EU, Iceland, Norway, Switzerland and Liechtenstein.',
};
const STANDS = {
  'until-2025':
    'For a refugee, a long stay or a residence given up was not enough. The refugee also had to have been granted protection in another country or have taken up residence in the home country.',
  'since-2025':
    'For a refugee, a long stay or a residence given up is not enough. You must also have been granted protection in another country, or have lived or been for too long outside the EU, Iceland, Norway, Switzerland and Liechtenstein.',
  both: 'For a refugee, a long stay or a residence given up is not enough. Neither the extra condition before the change in 2025 nor the new one is met.',
};
const DECIDED_BY = {
  US: 'It is the Danish Immigration Service that decides whether the permit has lapsed.',
  issuing:
    'The authority that granted the permit decides whether it has lapsed: the Danish Immigration Service, or SIRI for work and studies.',
};
const NO_REGRET = {
  'not-together':
    'You have no regret period (»fortrydelsesfrist«): family has it only when travelling together with the refugee. That is why it is assumed that the residence has been given up.',
  '14a':
    'You have no regret period (»fortrydelsesfrist«): there is none when the help was paid under § 14 a of the Repatriation Act (»repatrieringsloven«). That is why it is assumed that the residence has been given up.',
};
const BOARDS = {
  Flygtningenævnet: 'the Refugee Appeals Board (»Flygtningenævnet«)',
  Udlændingenævnet: 'the Immigration Appeals Board (»Udlændingenævnet«)',
};
const form = (id: string | undefined) =>
  id === undefined ? '' : ` Refugees use the form ${id}, which was on nyidanmark.dk in October 2017.`;
const maxMonths = (count: number | undefined) =>
  count === undefined ? '' : ` In 2017 the case normally took ${months(count)} at most.`;
const before = (leaving: true | undefined) => (leaving ? ' If you have not left yet, apply before you leave.' : '');
const within = (weeks: number | undefined) =>
  weeks === undefined
    ? ''
    : ` The appeal must be there no later than ${weeks} weeks after you have been told of the decision.`;

export const statements = (law: Law<typeof parameters>): StatementTexts<typeof SAYINGS> => ({
  'law-checked-until': ({ on }) =>
    `We have read the law up to and including ${date(on)}. If it has been changed since, the answer may be a different one.`,
  'law-checked-from': ({ on }) =>
    `The oldest text of the law that we have read is from ${date(on)}. Before that day the law may have been a different one.`,
  'falls-on-day-off': ({ on }) =>
    `${date(on)} is a Saturday or Sunday. No source says if the next working day is early enough.`,

  'lapsed-on': ({ on }) => `The residence permit lapsed on ${date(on)}`,
  'lapses-on': ({ on }) => `The residence permit is no longer valid from ${date(on)}`,
  'lapsed-on-or-later': ({ on }) => `The residence permit has lapsed, on ${date(on)} at the earliest`,
  'lapses-on-or-later': ({ on }) => `The residence permit is no longer valid, from ${date(on)} at the earliest`,
  'planned-stay-too-long': 'The stay is too long: the residence permit lapses',
  'child-may-have-lapsed': 'The residence permit may have lapsed',
  'kept-while-abroad': ({ on }) => `Be back in Denmark by ${date(on)} at the latest`,
  'can-regret-until': ({ on }) => `You can change your mind up to and including ${date(on)}`,

  'decided-by': ({ authority }) => DECIDED_BY[authority],
  'not-expiry-or-revocation':
    'The calculator looks only at lapse (»bortfald«). It does not look at whether the permit has expired or been revoked. If you are a refugee, ask the Danish Immigration Service before you travel to your home country.',
  'length-exceeded': ({ absence, of: stays, limitMonths }) =>
    `${stays === 1 ? 'The stay' : `Stay number ${absence + 1} on the list`} is longer than ${limitMonths === undefined ? 'the limit' : months(limitMonths)}.`,
  'both-readings': ({ first, second }) =>
    `The rule can be read in more than one way. In the strictest reading the last day is ${date(first)}, in the mildest ${date(second)}.`,
  'day-open': 'The calculator cannot tell the exact day of the lapse.',
  'earliest-day': ({ on }) =>
    `${date(on)} is the earliest day. The permit lapsed only when the extra condition was met too. The calculator does not ask about that day.`,
  'second-condition-met': ({ by }) => SECOND_MET[by],
  'stands-without-second-condition': ({ law: of }) => STANDS[of],
  'second-condition-2025': ({ from }) =>
    `A refugee’s permit lapses only if one more condition is met. From ${date(from)} it is met when you have settled voluntarily outside the EU, Iceland, Norway, Switzerland and Liechtenstein, or when you have been outside those countries until the limit was reached.`,
  'earlier-by-signs':
    'You have also answered that the residence may have been given up. Then the permit may have lapsed earlier, no matter how long you were away.',
  'show-you-keep-your-home':
    'If you still have your residence in Denmark, show it, for example with a rental contract, bills and an address in CPR.',
  'child-authority-assesses':
    'The Danish Immigration Service assesses whether the stay harmed the child’s schooling and integration.',
  'child-gone-earlier': ({ from }) =>
    `For a child, the permit may have lapsed already on ${date(from)}, if the stay harmed the child’s schooling and integration.`,
  'child-rule-2022': ({ from }) =>
    `The limit of ${months(law.monthsChild)} for children was abolished on ${date(from)}. Since then the ordinary limits apply to children too, and as a general rule the permit does not lapse because of a harmful stay.`,
  'child-new-permit-assessed':
    'When the stay took place, the Danish Immigration Service also had to assess whether the child could be granted a new residence permit.',
  'child-authority-weighs':
    'The Danish Immigration Service attaches importance to how long the stay lasted and to the child’s ties to Denmark. If these speak decisively against it, the permit lapses all the same.',
  'permanent-after-return': ({ years: count }) =>
    `If the agency decides that the permit has not lapsed, you can apply for permanent residence on easier terms when you have turned ${law.childAge}. Apply within ${years(count)} of the decision, or of your entry if you were abroad. The time limit runs at the earliest from when you turn ${law.permanentCountedFromAge}. The requirement is then ${years(law.permanentSupportYears)} without public help instead of ${years(law.permanentSupportYearsElse)}.`,
  'conscription-not-counted':
    'Absence because of compulsory military service (»værnepligt«), or service in its place, does not count. The calculator does not ask about that.',
  'permanent-before-2022': ({ from }) =>
    `If you had lived lawfully in Denmark for no more than ${years(law.heldYears)} when you left, the limit may have been ${months(law.monthsShort)}. Only the text of the law from ${date(from)} gives all permanent permits ${months(law.monthsLong)}. Ask the Danish Immigration Service.`,
  'check-exempt-letter':
    'Look in the decision letter: some permits for work and studies do not lapse during stays abroad.',
  'exempt-scheme':
    'The permit lapses neither because of stays abroad nor because the residence is given up, as long as it is valid on that basis. This does not apply to a permanent residence permit.',
  'ukraine-stay-not-counted': ({ from, until, untilOtherReading }) =>
    `A Ukrainian citizen’s stay in Ukraine for a well-founded purpose (»anerkendelsesværdigt formål«) does not count from ${date(from)} to ${date(until)} or, if the rule is read another way, to ${date(untilOtherReading)}. This applies to all kinds of permits.`,
  'posted-exempt': ({ by }) =>
    `From ${date(law.postedFrom)}, the permit does not lapse during a posting for the State if the person is back by ${date(by)} at the latest. The time limit can be extended if this is applied for before it has passed.`,
  'posted-late': ({ by }) =>
    `To be exempt as posted by the State, the person had to be back by ${date(by)} at the latest, unless the time limit had been extended after an application before then.`,
  'state-posted-exempt':
    'If you are posted by the Danish State, or are family of a posted person, a different limit applies.',
  'back-by': ({ on }) => `Be back in Denmark by ${date(on)} at the latest. Put the day in your calendar.`,
  'back-from-plan': ({ on }) =>
    `If it is a trip that you are planning, change it: be back by ${date(on)} at the latest.`,
  'limit-passed-ask': ({ on }) =>
    `The limit for your stay was ${date(on)}. Ask the Danish Immigration Service before you stay away longer.`,
  'shortest-limit': ({ on }) =>
    `The last day cannot be worked out yet. The shortest limit that can apply to you runs to ${date(on)}.`,
  'last-return-was': ({ on }) => `The last safe day to be back from the latest stay is ${date(on)}.`,
  'short-visit-unclear':
    'The sources do not say how long you must be home before a new stay is counted on its own. Ask the Danish Immigration Service if you were in Denmark only briefly.',
  'keep-home':
    'Do not give up your residence in Denmark. That can make the permit lapse, no matter how long you are away.',
  'repatriation-only':
    'The calculator has looked only at the repatriation. If you have been abroad again, start over, and answer no to repatriation.',
  'regret-return-by': ({ on }) =>
    `If you want to change your mind, be back in Denmark by ${date(on)} at the latest. Otherwise the permit lapses.`,
  'regret-extension': ({ by, months: count }) =>
    `The time limit can be extended to ${months(count)} in total. Apply by ${date(by)} at the latest.`,
  'regret-once-only': 'The right of regret (»fortrydelsesret«) after a repatriation can be used only once.',
  'regret-family-together': 'Family has a regret period only when travelling together with the refugee.',
  'regret-not-with-14a':
    'If the help was paid under § 14 a of the Repatriation Act (»repatrieringsloven«), there is no regret period.',
  'no-regret': ({ why }) => NO_REGRET[why],
  'repay-repatriation-help': 'If you change your mind, the help for repatriation must as a general rule be paid back.',
  'conflict-zone':
    'The permit lapses at once when the holder takes part in activities abroad that may threaten security, unless Denmark’s international obligations prevent it. Dispensation is given only if the stay had a well-founded purpose (»anerkendelsesværdigt formål«).',
  'no-benefits': ({ if: condition }) =>
    `${condition ? 'If the permit has lapsed' : 'When the permit has lapsed'}, you cannot get benefits under the Active Social Policy Act (»aktivloven«).`,
  'apply-dispensation': ({ form: id, maxMonths: count, 'before-leaving': leaving }) =>
    `Apply for the permit not to be considered lapsed (dispensation).${before(leaving)}${form(id)}${maxMonths(count)}`,
  sandholm:
    'If a refugee cannot support themselves in the meantime, in 2017 it was possible to turn to Center Sandholm and live there during the case.',
  'new-permit-assessed':
    'The decision must also state whether you, under international obligations, are to keep the permit or have a new one.',
  appeal: ({ board, weeks }) => `You can appeal a decision on lapse to ${BOARDS[board]}.${within(weeks)}`,
  'appeal-suspends': ({ notIf }) =>
    `The appeal suspends the effect of the decision${notIf ? ', unless you are abroad' : ''}.`,
  'quota-refugee-8-3':
    'If the permit was granted to a quota refugee under § 8, stk. 3, the limit, the appeal and the rule on a new permit may be different. Ask the Danish Immigration Service.',
  'ask-authority': 'Ask the authority that granted the permit what applies to you.',
  'threat-not-considered':
    'The answer does not apply to anyone who has taken part in activities abroad that may threaten security. Special rules apply to them.',
});
