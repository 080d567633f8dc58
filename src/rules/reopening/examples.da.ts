import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'child-refused': {
    title: 'Barn med afslag fra 2007',
    story:
      'Barnet fik afslag i 2007, fordi det ikke kunne blive vellykket integreret, men blev i Danmark. Som 21-årig beder den unge om genoptagelse i september 2014.',
  },
  'child-dismissed': {
    title: 'Barn med afvist ansøgning',
    story:
      'Ansøgningen blev afvist i 2011, fordi barnet ikke havde lovligt ophold. Barnet er 14 år, da forælderen beder om genoptagelse.',
  },
  'child-day-too-late': {
    title: 'Anmodning dagen efter fristen',
    story: 'Alle andre betingelser er opfyldt, men anmodningen kommer først den 2. januar 2015.',
  },
  'child-decided-too-late': {
    title: 'Afslag dagen efter perioden',
    story: 'Barnet fik afslag den 20. juni 2012. Da gjaldt de nye regler om familiesammenføring med børn allerede.',
  },
  'child-other-ground': {
    title: 'Afvist med en begrundelse, loven ikke nævner',
    story:
      'Ansøgningen blev afvist. Begrundelsen handlede om integration, men den hører til afslag og ikke til afvisninger.',
  },
  'child-left-denmark': {
    title: 'Barnet har boet i udlandet',
    story: 'Efter afslaget boede barnet flere år hos bedsteforældre i hjemlandet.',
  },
  'child-convicted': {
    title: 'Udvist og idømt fængsel',
    story: 'Den unge er idømt fængsel og udvist ved dom for et strafbart forhold i Danmark.',
  },
  'child-maintained': {
    title: 'Forsørget af Udlændingestyrelsen efter 18 år',
    story: 'Den unge fik sit underhold betalt af Udlændingestyrelsen efter sin 18-års fødselsdag.',
  },
  'child-other-law': {
    title: 'Ansøgning efter en anden paragraf',
    story: 'Afslaget er givet efter en anden bestemmelse end udlændingelovens § 9, stk. 1, nr. 2.',
  },
  'placement-request': {
    title: 'Flygtning med nye oplysninger',
    story:
      'Flygtningen havde allerede ved afgørelsen en alvorlig sygdom, som Udlændingestyrelsen ikke kendte. Flygtningen skriver selv.',
  },
  'placement-with-power-of-attorney': {
    title: 'Kommunen skriver med fuldmagt',
    story: 'En sagsbehandler sender nye og væsentlige oplysninger og lægger en fuldmagt fra flygtningen ved.',
  },
  'placement-without-power-of-attorney': {
    title: 'Kommunen skriver uden fuldmagt',
    story: 'En sagsbehandler vil bede om genoptagelse for en flygtning, men har ikke fået en fuldmagt.',
  },
  'placement-changed-later': {
    title: 'Nyt job efter afgørelsen',
    story: 'Flygtningen har fået arbejde i en anden del af landet, efter at afgørelsen om visitering blev truffet.',
  },
  'placement-known-information': {
    title: 'Oplysninger, som styrelsen kendte',
    story: 'Flygtningen gentager ønsker, som Udlændingestyrelsen kendte, og som ikke må antages at ændre vurderingen.',
  },
  'parent-after-2011': {
    title: 'Afslag på afledt opholdsret i 2013',
    story:
      'Forælderen til et dansk barn fik afslag i 2013 og kan dokumentere, at den nye praksis ville have givet opholdstilladelse. Situationen er den samme i dag.',
  },
  'parent-before-2011': {
    title: 'Afslag efter § 9 c, stk. 1, i 2009',
    story: 'Forælderen til et dansk barn fik afslag i 2009. Barnet er 12 år, når den nye afgørelse ventes.',
  },
  'parent-on-the-day': {
    title: 'Afslag på dagen for Zambrano-dommen',
    story: 'Afslaget efter § 9, stk. 2, nr. 4, er dateret den 8. marts 2011.',
  },
  'parent-child-turns-18': {
    title: 'Barnet fylder 18 år samme dag',
    story: 'Den nye afgørelse ventes på barnets 18-års fødselsdag.',
  },
  'parent-refused-1993': {
    title: 'Afslag den 1. november 1993',
    story:
      'Afslaget efter § 9 c, stk. 1, er givet på selve skæringsdagen. Forælderen har siden fået et barn, der er dansk.',
  },
  'parent-not-documented': {
    title: 'Ingen dokumentation, og situationen er ændret',
    story: 'Forælderen kan ikke dokumentere sin situation fra dengang, og barnet bor i dag hos den danske forælder.',
  },
  'parent-other-refusal': {
    title: 'Et andet slags afslag',
    story: 'Forælderen har fået afslag på visum. Det er ikke et af de afslag, der kan genoptages efter dommen.',
  },
  'parent-decision-day-unknown': {
    title: 'Ingen ved, hvornår afgørelsen kommer',
    story: 'Forælderen har fået afslag i 2013, og barnet fylder snart 18 år. Behandlingstiden er ikke kendt.',
  },
  'parent-documented-today': {
    title: 'Afslag på afledt opholdsret i 2010',
    story:
      'Forælderen fik afslag i 2010, før Zambrano-dommen, og kan dokumentere, at den nye praksis ville have givet opholdstilladelse. Situationen er den samme i 2026.',
  },
  'integration-refusal-2015': {
    title: 'Barn med afslag på grund af integration i 2015',
    story: 'Barnet fik i februar 2015 afslag, fordi det ikke kunne blive vellykket integreret.',
  },
  'integration-refusal-2018': {
    title: 'Barn med afslag på grund af integration i 2018',
    story: 'Afslaget er fra 2018, mens kravet om mulighed for en vellykket integration stadig gjaldt.',
  },
  'integration-between': {
    title: 'Afslag den 5. juni 2016',
    story: 'Afslaget falder mellem de to perioder, som myndigheden har nævnt.',
  },
  'integration-other-ground': {
    title: 'Afvist af en anden grund',
    story: 'Ansøgningen blev afvist i 2015, fordi barnet ikke havde lovligt ophold.',
  },
  'both-parents-2020': {
    title: 'Familien bor sammen, og ægtefællen fik afslag i 2020',
    story:
      'Parret har en dansk datter, født i 2018, og bor sammen alle tre. Afslaget på ægtefællesammenføring er fra marts 2020.',
  },
  'both-parents-2016': {
    title: 'Inddragelse i 2016, før Chavez-Vilchez-dommen',
    story: 'Opholdstilladelsen blev inddraget i 2016. Familien bor sammen, og barnet er 11 år.',
  },
  'both-parents-on-the-day': {
    title: 'Afslag på dagen for Chavez-Vilchez-dommen',
    story: 'Afslaget på forlængelse er dateret den 10. maj 2017.',
  },
  'both-parents-apart': {
    title: 'Barnet bor hos den ene forælder',
    story: 'Forældrene er flyttet fra hinanden, og barnet bor hos den danske forælder.',
  },
  'both-parents-new-practice': {
    title: 'Afslag efter den nye praksis, og barnet er ikke dansk',
    story: 'Afgørelsen er fra november 2022 og handler om et visum. Barnet er ikke dansk statsborger.',
  },
  'waiting-time': {
    title: 'Afslag, fordi der ikke var gået 3 år',
    story:
      'Ægtefællen havde midlertidig beskyttelse efter § 7, stk. 3. Familiesammenføring blev afslået, fordi der ikke var gået 3 år.',
  },
  'waiting-other-status': {
    title: 'Afslag til familien til en konventionsflygtning',
    story: 'Familien i Danmark havde ophold efter § 7, stk. 1, og afslaget skyldtes noget andet.',
  },
};
