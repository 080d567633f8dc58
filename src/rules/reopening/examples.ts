import { day } from '../core/day.ts';
import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';

/** A child's case in which every condition holds; the examples differ from it. */
const child = {
  caseKind: 'child-reunification',
  underP912: true,
  decisionKind: 'refused',
  decisionOn: day('2007-05-14'),
  ground: 'integration-prospects',
  requestOn: day('2014-09-01'),
  birthDate: day('1993-03-04'),
  residedInDenmark: true,
  expelledByJudgment: false,
  prisonSentence: false,
  maintainedAfter18: false,
} as const satisfies Facts;

/** New and material information that was there before the decision on placement. */
const placement = {
  caseKind: 'placement',
  circumstancesArose: 'before-decision',
  informationNew: true,
  informationMaterial: true,
} as const satisfies Facts;

/** A parent who was refused derived right and meets the conditions. */
const parent = {
  caseKind: 'parent-of-danish-child',
  refusalKind: 'derived-right',
  refusedOn: day('2013-04-05'),
  childBirthDate: day('2005-06-07'),
  decisionExpectedOn: day('2018-06-01'),
  wouldHaveBeenGranted: true,
  stillFulfilled: true,
} as const satisfies Facts;

/** A parent who lives with the Danish child and its other parent, and was refused before the practice of 2022. */
const bothParents = {
  caseKind: 'parent-living-with-both',
  decisionType: 'spouse-reunification',
  decidedOn: day('2020-03-10'),
  childDanish: true,
  livesWithBothParents: true,
  childBirthDate: day('2018-09-09'),
  decisionExpectedOn: day('2026-12-01'),
} as const satisfies Facts;

export const examples: readonly Example<Facts, Outcome>[] = [
  {
    id: 'child-refused',
    title: 'Barn med afslag fra 2007',
    story:
      'Barnet fik afslag i 2007, fordi det ikke kunne blive vellykket integreret, men blev i Danmark. Som 21-årig beder den unge om genoptagelse i september 2014.',
    facts: child,
    outcome: 'reopenable',
  },
  {
    id: 'child-dismissed',
    title: 'Barn med afvist ansøgning',
    story:
      'Ansøgningen blev afvist i 2011, fordi barnet ikke havde lovligt ophold. Barnet er 14 år, da forælderen beder om genoptagelse.',
    facts: {
      caseKind: 'child-reunification',
      underP912: true,
      decisionKind: 'dismissed',
      decisionOn: day('2011-02-02'),
      ground: 'no-lawful-stay',
      requestOn: day('2014-09-01'),
      birthDate: day('2000-01-01'),
      residedInDenmark: true,
      expelledByJudgment: false,
      prisonSentence: false,
    },
    outcome: 'reopenable',
  },
  {
    id: 'child-day-too-late',
    title: 'Anmodning dagen efter fristen',
    story: 'Alle andre betingelser er opfyldt, men anmodningen kommer først den 2. januar 2015.',
    facts: { ...child, requestOn: day('2015-01-02') },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-decided-too-late',
    title: 'Afslag dagen efter perioden',
    story: 'Barnet fik afslag den 20. juni 2012. Da gjaldt de nye regler om familiesammenføring med børn allerede.',
    facts: { ...child, decisionOn: day('2012-06-20'), birthDate: day('1998-03-04') },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-other-ground',
    title: 'Afvist med en begrundelse, loven ikke nævner',
    story:
      'Ansøgningen blev afvist. Begrundelsen handlede om integration, men den hører til afslag og ikke til afvisninger.',
    facts: { ...child, decisionKind: 'dismissed' },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-left-denmark',
    title: 'Barnet har boet i udlandet',
    story: 'Efter afslaget boede barnet flere år hos bedsteforældre i hjemlandet.',
    facts: { ...child, residedInDenmark: false },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-convicted',
    title: 'Udvist og idømt fængsel',
    story: 'Den unge er idømt fængsel og udvist ved dom for et strafbart forhold i Danmark.',
    facts: { ...child, expelledByJudgment: true, prisonSentence: true },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-maintained',
    title: 'Forsørget af Udlændingestyrelsen efter 18 år',
    story: 'Den unge fik sit underhold betalt af Udlændingestyrelsen efter sin 18-års fødselsdag.',
    facts: { ...child, maintainedAfter18: true },
    outcome: 'not-reopenable',
  },
  {
    id: 'child-other-law',
    title: 'Ansøgning efter en anden paragraf',
    story: 'Afslaget er givet efter en anden bestemmelse end udlændingelovens § 9, stk. 1, nr. 2.',
    facts: { caseKind: 'child-reunification', underP912: false },
    outcome: 'not-reopenable',
  },
  {
    id: 'placement-request',
    title: 'Flygtning med nye oplysninger',
    story:
      'Flygtningen havde allerede ved afgørelsen en alvorlig sygdom, som Udlændingestyrelsen ikke kendte. Flygtningen skriver selv.',
    facts: { ...placement, requestedBy: 'refugee' },
    outcome: 'request-reopening',
  },
  {
    id: 'placement-with-power-of-attorney',
    title: 'Kommunen skriver med fuldmagt',
    story: 'En sagsbehandler sender nye og væsentlige oplysninger og lægger en fuldmagt fra flygtningen ved.',
    facts: { ...placement, requestedBy: 'municipality', powerOfAttorney: true },
    outcome: 'request-reopening',
  },
  {
    id: 'placement-without-power-of-attorney',
    title: 'Kommunen skriver uden fuldmagt',
    story: 'En sagsbehandler vil bede om genoptagelse for en flygtning, men har ikke fået en fuldmagt.',
    facts: { ...placement, requestedBy: 'municipality', powerOfAttorney: false },
    outcome: 'power-of-attorney-missing',
  },
  {
    id: 'placement-changed-later',
    title: 'Nyt job efter afgørelsen',
    story: 'Flygtningen har fået arbejde i en anden del af landet, efter at afgørelsen om visitering blev truffet.',
    facts: { caseKind: 'placement', circumstancesArose: 'after-decision' },
    outcome: 'use-relocation-rules',
  },
  {
    id: 'placement-known-information',
    title: 'Oplysninger, som styrelsen kendte',
    story: 'Flygtningen gentager ønsker, som Udlændingestyrelsen kendte, og som ikke må antages at ændre vurderingen.',
    facts: { ...placement, informationNew: false, informationMaterial: false },
    outcome: 'not-reopenable',
  },
  {
    id: 'parent-after-2011',
    title: 'Afslag på afledt opholdsret i 2013',
    story:
      'Forælderen til et dansk barn fik afslag i 2013 og kan dokumentere, at den nye praksis ville have givet opholdstilladelse. Situationen er den samme i dag.',
    facts: parent,
    outcome: 'agency-examines',
  },
  {
    id: 'parent-before-2011',
    title: 'Afslag efter § 9 c, stk. 1, i 2009',
    story: 'Forælderen til et dansk barn fik afslag i 2009. Barnet er 12 år, når den nye afgørelse ventes.',
    facts: {
      caseKind: 'parent-of-danish-child',
      refusalKind: 'p9c-1',
      refusedOn: day('2009-04-05'),
      childBirthDate: day('2005-06-07'),
      decisionExpectedOn: day('2018-06-01'),
    },
    outcome: 'request-yourself',
  },
  {
    id: 'parent-on-the-day',
    title: 'Afslag på dagen for Zambrano-dommen',
    story: 'Afslaget efter § 9, stk. 2, nr. 4, er dateret den 8. marts 2011.',
    facts: {
      caseKind: 'parent-of-danish-child',
      refusalKind: 'p9-2-4',
      refusedOn: day('2011-03-08'),
      childBirthDate: day('2005-06-07'),
      decisionExpectedOn: day('2018-06-01'),
    },
    outcome: 'request-yourself',
  },
  {
    id: 'parent-child-turns-18',
    title: 'Barnet fylder 18 år samme dag',
    story: 'Den nye afgørelse ventes på barnets 18-års fødselsdag.',
    facts: { ...parent, decisionExpectedOn: day('2023-06-07') },
    outcome: 'not-covered',
  },
  {
    id: 'parent-refused-1993',
    title: 'Afslag den 1. november 1993',
    story:
      'Afslaget efter § 9 c, stk. 1, er givet på selve skæringsdagen. Forælderen har siden fået et barn, der er dansk.',
    facts: {
      caseKind: 'parent-of-danish-child',
      refusalKind: 'p9c-1',
      refusedOn: day('1993-11-01'),
      childBirthDate: day('2002-06-07'),
      decisionExpectedOn: day('2018-06-01'),
    },
    outcome: 'not-covered',
  },
  {
    id: 'parent-not-documented',
    title: 'Ingen dokumentation, og situationen er ændret',
    story: 'Forælderen kan ikke dokumentere sin situation fra dengang, og barnet bor i dag hos den danske forælder.',
    facts: { ...parent, wouldHaveBeenGranted: false, stillFulfilled: false },
    outcome: 'not-covered',
  },
  {
    id: 'parent-other-refusal',
    title: 'Et andet slags afslag',
    story: 'Forælderen har fået afslag på visum. Det er ikke et af de afslag, der kan genoptages efter dommen.',
    facts: { caseKind: 'parent-of-danish-child', refusalKind: 'other' },
    outcome: 'not-covered',
  },
  {
    id: 'parent-decision-day-unknown',
    title: 'Ingen ved, hvornår afgørelsen kommer',
    story: 'Forælderen har fået afslag i 2013, og barnet fylder snart 18 år. Behandlingstiden er ikke kendt.',
    facts: {
      caseKind: 'parent-of-danish-child',
      refusalKind: 'p9c-1',
      refusedOn: day('2013-04-05'),
      childBirthDate: day('2000-06-01'),
    },
    outcome: 'needs-facts',
  },
  {
    id: 'parent-documented-today',
    title: 'Afslag på afledt opholdsret i 2010',
    story:
      'Forælderen fik afslag i 2010, før Zambrano-dommen, og kan dokumentere, at den nye praksis ville have givet opholdstilladelse. Situationen er den samme i 2026.',
    facts: {
      ...parent,
      refusedOn: day('2010-04-05'),
      childBirthDate: day('2009-06-07'),
      decisionExpectedOn: day('2026-12-01'),
    },
    outcome: 'request-yourself',
  },
  {
    id: 'integration-refusal-2015',
    title: 'Barn med afslag på grund af integration i 2015',
    story: 'Barnet fik i februar 2015 afslag, fordi det ikke kunne blive vellykket integreret.',
    facts: {
      caseKind: 'child-integration-refusal',
      decisionKind: 'refused',
      ground: 'integration-prospects',
      decisionOn: day('2015-02-10'),
    },
    outcome: 'ask-agency',
  },
  {
    id: 'integration-refusal-2018',
    title: 'Barn med afslag på grund af integration i 2018',
    story: 'Afslaget er fra 2018, mens kravet om mulighed for en vellykket integration stadig gjaldt.',
    facts: {
      caseKind: 'child-integration-refusal',
      decisionKind: 'refused',
      ground: 'integration-prospects',
      decisionOn: day('2018-03-05'),
    },
    outcome: 'ask-agency',
  },
  {
    id: 'integration-between',
    title: 'Afslag den 5. juni 2016',
    story: 'Afslaget falder mellem de to perioder, som myndigheden har nævnt.',
    facts: {
      caseKind: 'child-integration-refusal',
      decisionKind: 'refused',
      ground: 'integration-prospects',
      decisionOn: day('2016-06-05'),
    },
    outcome: 'not-covered',
  },
  {
    id: 'integration-other-ground',
    title: 'Afvist af en anden grund',
    story: 'Ansøgningen blev afvist i 2015, fordi barnet ikke havde lovligt ophold.',
    facts: {
      caseKind: 'child-integration-refusal',
      decisionKind: 'dismissed',
      ground: 'no-lawful-stay',
      decisionOn: day('2015-02-10'),
    },
    outcome: 'not-covered',
  },
  {
    id: 'both-parents-2020',
    title: 'Familien bor sammen, og ægtefællen fik afslag i 2020',
    story:
      'Parret har en dansk datter, født i 2018, og bor sammen alle tre. Afslaget på ægtefællesammenføring er fra marts 2020.',
    facts: bothParents,
    outcome: 'agency-examines',
  },
  {
    id: 'both-parents-2016',
    title: 'Inddragelse i 2016, før Chavez-Vilchez-dommen',
    story: 'Opholdstilladelsen blev inddraget i 2016. Familien bor sammen, og barnet er 11 år.',
    facts: {
      ...bothParents,
      decisionType: 'revocation',
      decidedOn: day('2016-03-01'),
      childBirthDate: day('2015-05-05'),
    },
    outcome: 'request-yourself',
  },
  {
    id: 'both-parents-on-the-day',
    title: 'Afslag på dagen for Chavez-Vilchez-dommen',
    story: 'Afslaget på forlængelse er dateret den 10. maj 2017.',
    facts: { ...bothParents, decisionType: 'extension', decidedOn: day('2017-05-10') },
    outcome: 'request-yourself',
  },
  {
    id: 'both-parents-apart',
    title: 'Barnet bor hos den ene forælder',
    story: 'Forældrene er flyttet fra hinanden, og barnet bor hos den danske forælder.',
    facts: { ...bothParents, livesWithBothParents: false },
    outcome: 'not-covered',
  },
  {
    id: 'both-parents-new-practice',
    title: 'Afslag efter den nye praksis, og barnet er ikke dansk',
    story: 'Afgørelsen er fra november 2022 og handler om et visum. Barnet er ikke dansk statsborger.',
    facts: { ...bothParents, decisionType: 'other', decidedOn: day('2022-11-01'), childDanish: false },
    outcome: 'not-covered',
  },
  {
    id: 'waiting-time',
    title: 'Afslag, fordi der ikke var gået 3 år',
    story:
      'Ægtefællen havde midlertidig beskyttelse efter § 7, stk. 3. Familiesammenføring blev afslået, fordi der ikke var gået 3 år.',
    facts: { caseKind: 'waiting-time', sponsorUnder7_3: true, refusedForThreeYears: true },
    outcome: 'request-yourself',
  },
  {
    id: 'waiting-other-status',
    title: 'Afslag til familien til en konventionsflygtning',
    story: 'Familien i Danmark havde ophold efter § 7, stk. 1, og afslaget skyldtes noget andet.',
    facts: { caseKind: 'waiting-time', sponsorUnder7_3: false, refusedForThreeYears: false },
    outcome: 'not-covered',
  },
];
