import { date, years } from '../core/da.ts';
import type { QuestionText, QuestionTexts } from '../core/rule.ts';
import type { ChildFacts, Facts, ParentFacts, PlacementFacts } from './facts.ts';
import { parameters as p } from './parameters.ts';

const age = years(p.childAge[0].value);
const ordinal = `${p.childAge[0].value}.`;
const chavezVilchez = date(p.chavezVilchezOn[0].value);

const childQuestions: Readonly<Record<keyof ChildFacts, QuestionText>> = {
  underP912: {
    question: 'Var ansøgningen efter udlændingelovens § 9, stk. 1, nr. 2?',
    label: 'Efter § 9, stk. 1, nr. 2',
    where: 'Paragraffen står i afslaget eller afvisningen.',
    hint: 'Den handler om børn, der vil bo hos en forælder i Danmark.',
  },
  decisionKind: {
    question: 'Fik barnet afslag, eller blev ansøgningen afvist?',
    label: 'Afgørelsen var',
    where: 'Det står i afgørelsesbrevet fra Udlændingestyrelsen.',
    options: {
      refused: 'Afslag: Styrelsen behandlede ansøgningen og sagde nej',
      dismissed: 'Afvisning: Styrelsen behandlede ikke ansøgningen',
    },
  },
  decisionOn: {
    past: true,
    question: 'Hvornår blev afgørelsen truffet?',
    label: 'Afgørelsens dato',
    where: 'Datoen står på afgørelsesbrevet.',
  },
  ground: {
    question: 'Hvad var begrundelsen?',
    label: 'Begrundelsen',
    where: 'Begrundelsen står i afgørelsesbrevet.',
    options: {
      'integration-prospects': 'Barnet havde ikke mulighed for en vellykket integration i Danmark',
      'no-lawful-stay': 'Barnet havde ikke lovligt ophold i Danmark',
      'departure-deadline': 'Barnet havde fået en udrejsefrist',
      'other-application-pending': 'Barnet havde en anden ansøgning om ophold under behandling',
      other: 'En anden begrundelse',
    },
  },
  requestOn: {
    past: true,
    question: 'Hvornår blev der bedt om genoptagelse?',
    label: 'Anmodning om genoptagelse',
    where: 'Datoen står på anmodningen eller på kvitteringen for den.',
    hint: `Fristen var den ${date(p.requestBy[0].value)}. Er der ikke bedt om det endnu, så skriv dags dato.`,
  },
  birthDate: {
    past: true,
    question: 'Hvornår er barnet født?',
    label: 'Barnets fødselsdato',
    where: 'Datoen står i barnets pas.',
  },
  residedInDenmark: {
    question: 'Har barnet i det væsentlige opholdt sig i Danmark siden afgørelsen?',
    label: 'Ophold i Danmark siden afgørelsen',
    where: 'Papirer fra for eksempel skolen kan vise det. Udlændingestyrelsen vurderer det.',
    hint: `Det gælder, til barnet fyldte ${age}. Er barnet yngre, gælder det frem til anmodningen.`,
  },
  expelledByJudgment: {
    question: 'Er barnet udvist ved dom for noget strafbart i Danmark?',
    label: 'Udvist ved dom',
    where: 'Det står i dommen.',
  },
  prisonSentence: {
    question: 'Er barnet idømt fængsel for noget strafbart i Danmark?',
    label: 'Idømt fængsel',
    where: 'Det står i dommen.',
    hint: 'Både betinget og ubetinget fængsel tæller med.',
  },
  maintainedAfter18: {
    question: `Har Udlændingestyrelsen betalt barnets underhold efter det fyldte ${ordinal} år?`,
    label: `Underhold betalt efter det fyldte ${ordinal} år`,
    where: 'Udlændingestyrelsen kan svare på det.',
  },
};

const placementQuestions: Readonly<Record<keyof PlacementFacts, QuestionText>> = {
  circumstancesArose: {
    question: 'Hvornår opstod de forhold, som anmodningen bygger på?',
    label: 'Forholdene opstod',
    where: 'Sammenlign med datoen på afgørelsen om visitering.',
    options: {
      'before-decision': 'Før Udlændingestyrelsen traf afgørelsen',
      'after-decision': 'Efter afgørelsen: Forholdene har ændret sig',
    },
  },
  informationNew: {
    question: 'Er det oplysninger, som Udlændingestyrelsen ikke kendte, da den traf afgørelsen?',
    label: 'Oplysningerne er nye',
    where: 'Læs i afgørelsen, hvad styrelsen vidste. Er du i tvivl, så spørg styrelsen.',
  },
  informationMaterial: {
    question: 'Ville oplysningerne formentlig have ført til en anden vurdering?',
    label: 'Oplysningerne er væsentlige',
    where: 'Læs i afgørelsen, hvad der blev lagt vægt på. Udlændingestyrelsen vurderer det.',
  },
  requestedBy: {
    question: 'Hvem beder om genoptagelse?',
    label: 'Hvem beder om det',
    where: 'Det er den, der sender henvendelsen til Udlændingestyrelsen.',
    options: { refugee: 'Flygtningen selv', municipality: 'En ansat i kommunen på flygtningens vegne' },
  },
  powerOfAttorney: {
    question: 'Er der en fuldmagt fra flygtningen med?',
    label: 'Fuldmagt fra flygtningen',
    where: 'Kommunen skal have fuldmagten fra flygtningen og sende den med henvendelsen.',
  },
};

const parentQuestions: Readonly<Record<keyof ParentFacts, QuestionText>> = {
  refusalKind: {
    question: 'Hvilket afslag har du fået?',
    label: 'Afslaget',
    where: 'Paragraffen og begrundelsen står i afslaget.',
    options: {
      'derived-right': 'Afslag på afledt opholdsret som forælder til et mindreårigt dansk barn',
      'p9c-1': 'Afslag efter udlændingelovens § 9 c, stk. 1',
      'p9-2-4': 'Afslag efter udlændingelovens § 9, stk. 2, nr. 4',
      other: 'Et andet afslag',
    },
  },
  refusedOn: {
    past: true,
    question: 'Hvornår fik du afslaget?',
    label: 'Afslagets dato',
    where: 'Datoen står på afslaget.',
  },
  childBirthDate: {
    past: true,
    question: 'Hvornår er det danske barn født?',
    label: 'Barnets fødselsdato',
    where: 'Datoen står i barnets pas eller på fødselsattesten.',
  },
  decisionExpectedOn: {
    question: 'Hvornår ventes Udlændingestyrelsens afgørelse i genoptagelsessagen?',
    label: 'Ny afgørelse ventes',
    where: 'Spørg Udlændingestyrelsen, hvor længe behandlingen ventes at vare.',
    hint: `Barnet skal være under ${age} den dag. Kender du ikke dagen, så prøv med et skøn.`,
  },
  wouldHaveBeenGranted: {
    question: 'Kan du dokumentere, at du med den nye praksis ville have fået opholdstilladelse?',
    label: 'Ville have fået opholdstilladelse',
    where: 'Find papirer fra tiden omkring afslaget. Udlændingestyrelsen vurderer dem.',
    hint: `Den nye praksis følger EU-Domstolens dom af ${chavezVilchez}. Det afgørende er, hvem der tager sig af barnet, og om barnet er afhængigt af dig.`,
  },
  stillFulfilled: {
    question: 'Er situationen stadig sådan i dag?',
    label: 'Stadig opfyldt',
    where: 'Se på, hvordan du og barnet lever i dag. Udlændingestyrelsen vurderer det.',
  },
};

export const questions: QuestionTexts<Facts> = {
  facts: {
    caseKind: {
      question: 'Hvad handler sagen om?',
      label: 'Sagen handler om',
      where: 'Det står i afgørelsen fra Udlændingestyrelsen.',
      options: {
        'child-reunification': 'Et barn, der fik nej til familiesammenføring',
        placement: 'Visitering: hvilken kommune en flygtning skal bo i',
        'parent-of-danish-child': 'En forælder til et dansk barn, der fik nej til ophold',
      },
    },
    ...childQuestions,
    ...placementQuestions,
    ...parentQuestions,
  },
  errors: {
    'requestOn.order': 'Anmodningen kan ikke være fra før afgørelsen. Ret en af de to datoer.',
    'birthDate.order': 'Barnet kan ikke være født efter afgørelsen eller anmodningen. Ret en af datoerne.',
    'refusedOn.order':
      'Afslaget skal ligge før den nye afgørelse og, ved afledt opholdsret, efter barnets fødsel. Ret en af datoerne.',
    'decisionExpectedOn.order': 'Den nye afgørelse kan ikke komme, før barnet er født. Ret en af de to datoer.',
  },
};
