// oversatFra: pnzujccbdw
import { date, months, years } from '../core/en.ts';
import type { Law } from '../core/dated.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './case.ts';
import type { parameters } from './parameters.ts';

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
  facts: {
    permitKind: {
      question: 'What kind of residence permit do you have?',
      label: 'Residence permit',
      where: 'The section (§) it was granted under is on the decision letter. The municipality can see it in UIP.',
      hint: 'The calculator does not cover residence documents under the EU rules.',
      options: {
        refugee: 'As a refugee (§ 7 or § 8)',
        'refugee-family': 'As family of a refugee (§ 9 or § 9 c)',
        ukraine: 'Under the Special Act for persons displaced from Ukraine (»særloven«)',
        exempt: 'Work or studies, and the letter says that the permit does not lapse during stays abroad',
        other: 'Another one, for example family reunification, work or studies',
      },
    },
    repatriated: {
      question: 'Have you left Denmark for good and signed a waiver (»frafaldserklæring«)?',
      label: 'Repatriated',
      where:
        'It is on the waiver. The municipality and the Danish Refugee Council (»Dansk Flygtningehjælp«) know it too.',
      hint: 'It is called repatriation: you go back voluntarily through the municipality or the Danish Refugee Council to stay there.',
    },
    repatriatedTogether: {
      question: 'Did you travel together with the refugee?',
      label: 'Travelled together with the refugee',
      where: 'It is on the waivers and on the tickets.',
      hint: 'The refugee is the person you have been granted family reunification with.',
    },
    repatriatedOn: {
      past: true,
      question: 'On which day did you leave?',
      label: 'Repatriated on',
      where: 'The day is on the ticket or in the passport. The municipality can see it too.',
    },
    supportUnder14a: {
      question:
        'Was the help paid to you in the special way under § 14 a of the Repatriation Act (»repatrieringsloven«)?',
      label: 'Help under § 14 a of the Repatriation Act',
      where: 'It is in the letter from the municipality about help for repatriation.',
      hint: 'It is for countries that the banks find it hard to send money to.',
    },
    regretExtended: {
      question: 'Has the regret period (»fortrydelsesfrist«) been extended?',
      label: 'The regret period has been extended',
      where: 'Then you have had a letter about it after an application.',
    },
    repatriationReturned: {
      question: 'Have you come back to Denmark?',
      label: 'Came back after repatriation',
      where: 'The municipality can see it in CPR.',
    },
    repatriationReturnedOn: {
      past: true,
      question: 'On which day did you come back?',
      label: 'Came back on',
      where: 'The day is on the ticket or in the passport.',
    },
    permitSince: {
      past: true,
      question: 'From which day have you had a residence permit?',
      label: 'Residence permit from',
      where: 'The day is on the first decision letter. The municipality can see it in UIP.',
      hint: 'If the permit has been extended since, enter the first day.',
    },
    absences: {
      question: 'When have you been abroad, or when will you be?',
      label: 'Stays abroad',
      where: 'The dates are on tickets and in the passport.',
      hint: 'Enter each stay on its own. You can also enter a trip that you are planning. If you were abroad when you were granted the permit, enter the day of the permit as departure.',
      options: { departedOn: 'Departure', returnedOn: 'Back again' },
    },
    child: {
      question: `Were you under ${years(law.childAge)} old when you left?`,
      label: `Under ${years(law.childAge)} old when leaving`,
      where: 'The date of birth is in the passport and on the residence card.',
      hint: `If you turned ${law.childAge} between two stays, calculate them separately. If you have not been away, answer for the day when the residence was given up.`,
    },
    permanentPermit: {
      question: 'Is it a permanent residence permit?',
      label: 'Permanent residence permit',
      where: 'It says so on the residence card and the decision letter. It has no end date.',
      hint: 'A permit under the special act on Ukraine is not permanent.',
    },
    lastingStay: {
      question: 'Was the permit granted with the possibility of permanent residence (»mulighed for varigt ophold«)?',
      label: 'Possibility of permanent residence',
      where: `It is on the decision letter that was in force when the first ${months(law.monthsShort)} of the stay had passed.`,
      hint: `Family reunification: yes. Studies, au pair and § 7, stk. 3: no. Refugees and their family: no, if the permit was granted or extended on ${date(law.refugeeTemporaryByExtensionFrom)} or later.`,
    },
    residenceSigns: {
      question: 'Does any of this fit?',
      label: 'Signs that the residence (»bopæl«) was given up',
      where: 'The municipality can see in CPR whether you are registered as having left. The rest you know yourself.',
      options: {
        'home-disposed-of':
          'The home has been sold or its lease has been terminated, and no new address has been registered',
        'told-municipality-leaving': 'The municipality has been told that you are leaving and do not want to come back',
        deregistered: 'You have reported your departure to the National Register (»folkeregisteret«, CPR)',
        'belongings-shipped': 'All furniture and belongings were sent abroad when you left',
        'home-emptied-keys-returned': 'The home was emptied and the keys were handed in before you left',
        'gave-up': 'You say yourself that you have given up your residence in Denmark',
      },
    },
    residenceGivenUpOn: {
      past: true,
      question: 'On which day did it happen?',
      label: 'Residence given up on',
      where: 'The day is in the notice that ended the lease, in CPR or on the waybill.',
      hint: 'If there are several days, enter the latest.',
    },
    protectionElsewhere: {
      question: 'Have you been granted protection in a country other than Denmark?',
      label: 'Protection in another country',
      where: 'It is in the decision from the authorities of the other country.',
    },
    settledInHomeCountry: {
      question:
        'Have you voluntarily taken up residence in your home country or in a country where you lived before (»tidligere opholdsland«)?',
      label: 'Voluntarily took up residence in the home country',
      where:
        'Look in the rental contract or the papers from the authorities there. The Danish Immigration Service assesses it.',
    },
    outsideDublinStates: {
      question: `Have you voluntarily settled outside the EU, Iceland, Norway, Switzerland and Liechtenstein, or been outside those countries without a break for more than ${months(law.monthsShort)}?`,
      label: 'Outside the EU, Iceland, Norway, Switzerland and Liechtenstein',
      where: 'The dates are in the passport and on the tickets.',
      hint: `If you have a permanent residence permit, it is ${months(law.monthsLong)}.`,
    },
    sentAsMinor: {
      question:
        'Was the child sent on a re-education trip (»genopdragelsesrejse«) or another stay that harms the child?',
      label: 'Sent on a harmful stay',
      where: 'Look at letters from the school and the municipality. The Danish Immigration Service assesses it.',
    },
    statePosted: {
      question: 'Were you abroad because you or your spouse or parent was posted by the Danish State?',
      label: 'Posted by the State',
      where: 'It is in the posting agreement with the ministry or agency.',
    },
    postingEndedOn: {
      question: 'On which day does the posting end?',
      label: 'Last day of the posting',
      where: 'The day is in the posting agreement.',
      hint: 'If it has not ended yet, enter the agreed day. If some of your trips lie outside the posting, calculate them separately.',
    },
    stayInUkraine: {
      question: 'How much of the stay was in Ukraine for a well-founded purpose (»anerkendelsesværdigt formål«)?',
      label: 'Stay in Ukraine for a well-founded purpose',
      where: 'The dates are in the passport. The Danish Immigration Service assesses the purpose.',
      hint: 'It can be to defend the country, to help with emergency aid or to get family out. This applies only to Ukrainian citizens.',
      options: { none: 'None of it', part: 'Part of it', all: 'The whole stay' },
    },
    assessedOn: {
      question: 'Which day should the calculation be for?',
      label: 'Calculated as of',
      where: 'It is usually today’s date.',
    },
    threatActivities: {
      question: 'Have you taken part in activities abroad that may threaten security?',
      label: 'Activities that may threaten security',
      where: 'The authorities assess this. If you are in doubt, ask the Danish Immigration Service.',
      hint: 'These are activities that may endanger the security of Denmark or other states or threaten public order.',
    },
  },
  errors: {
    'repatriationReturnedOn.order': 'You cannot have come back before you left. Correct one of the two dates.',
    'residenceSigns.order':
      'The residence permit is later than the day that is calculated for. There can be no sign yet that the residence has been given up. Correct the dates, or say that there are no signs.',
    'residenceGivenUpOn.order':
      'The residence cannot have been given up before the residence permit or after the day that is calculated for. Correct one of the dates.',
    'postingEndedOn.order': 'The posting cannot have ended before the residence permit. Correct one of the two dates.',
    'permitSince.range': `Permits under the Special Act on Ukraine (»særloven«) are from ${date(law.ukrainePermitFrom)} or later. Correct the date or the kind.`,
    'absences.order':
      'A stay begins before the residence permit, or it ends before it begins. Correct the dates. If you were abroad when you were granted the permit, enter the day of the permit as departure.',
    'absences.overlap':
      'Two stays overlap, or a stay without a return is followed by a new one. Correct the dates so that each stay stands on its own.',
    'absences.format': 'Enter a day of departure for each stay, and a day of return if you are back.',
  },
});
