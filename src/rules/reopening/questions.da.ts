import { date, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { QuestionText, QuestionTexts } from '../core/rule.ts';
import type { BothParentsFacts, ChildFacts, Facts, ParentFacts, PlacementFacts, WaitingFacts } from './facts.ts';
import type { parameters } from './parameters.ts';

type Words<F> = Readonly<Record<keyof F, QuestionText>>;

const childQuestions = (law: Law<typeof parameters>): Words<ChildFacts> => ({
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
    hint: `Fristen var den ${date(law.requestBy)}. Er der ikke bedt om det endnu, så skriv dags dato.`,
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
    hint: `Det gælder, til barnet fyldte ${years(law.childAge)}. Er barnet yngre, gælder det frem til anmodningen.`,
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
    question: `Har Udlændingestyrelsen betalt barnets underhold efter det fyldte ${law.childAge}. år?`,
    label: `Underhold betalt efter det fyldte ${law.childAge}. år`,
    where: 'Udlændingestyrelsen kan svare på det.',
  },
});

const placementQuestions: Words<PlacementFacts> = {
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

const parentQuestions = (law: Law<typeof parameters>): Words<ParentFacts> => ({
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
    label: 'Det danske barns fødselsdato',
    where: 'Datoen står i barnets pas eller på fødselsattesten.',
  },
  decisionExpectedOn: {
    question: 'Hvornår ventes Udlændingestyrelsens afgørelse i genoptagelsessagen?',
    label: 'Ny afgørelse ventes',
    where: 'Spørg Udlændingestyrelsen, hvor længe behandlingen ventes at vare.',
    hint: `Barnet skal være under ${years(law.childAge)} den dag. Kender du ikke dagen, så prøv med et skøn.`,
  },
  wouldHaveBeenGranted: {
    question: 'Kan du dokumentere, at du med den nye praksis ville have fået opholdstilladelse?',
    label: 'Ville have fået opholdstilladelse',
    where: 'Find papirer fra tiden omkring afslaget. Udlændingestyrelsen vurderer dem.',
    hint: `Den nye praksis følger EU-Domstolens dom af ${date(law.chavezVilchezOn)}. Det afgørende er, hvem der tager sig af barnet, og om barnet er afhængigt af dig.`,
  },
  stillFulfilled: {
    question: 'Er situationen stadig sådan i dag?',
    label: 'Stadig opfyldt',
    where: 'Se på, hvordan du og barnet lever i dag. Udlændingestyrelsen vurderer det.',
  },
});

const bothParentsQuestions: Words<Omit<BothParentsFacts, keyof ParentFacts>> = {
  decisionType: {
    question: 'Hvilken afgørelse har du fået?',
    label: 'Afgørelsen handlede om',
    where: 'Det står i overskriften på afgørelsen fra Udlændingestyrelsen.',
    options: {
      'spouse-reunification': 'Afslag på ægtefællesammenføring',
      extension: 'Afslag på forlængelse af opholdstilladelsen',
      revocation: 'Inddragelse af opholdstilladelsen',
      lapse: 'Bortfald af opholdstilladelsen',
      other: 'Noget andet',
    },
  },
  decidedOn: {
    past: true,
    question: 'Hvornår er afgørelsen fra?',
    label: 'Afgørelsen er fra',
    where: 'Datoen står på afgørelsen.',
  },
  childDanish: {
    question: 'Har I et mindreårigt barn sammen, som er dansk statsborger?',
    label: 'Fælles dansk barn',
    where: 'Det står i barnets pas.',
  },
  livesWithBothParents: {
    question: 'Bor barnet sammen med begge forældre?',
    label: 'Barnet bor hos begge forældre',
    where: 'Adressen står i folkeregisteret.',
    hint: 'Begge forældre skal deles om den daglige omsorg og forsørgelse.',
  },
};

const waitingQuestions = (law: Law<typeof parameters>): Words<WaitingFacts> => ({
  sponsorUnder7_3: {
    question: 'Havde familien i Danmark opholdstilladelse efter udlændingelovens § 7, stk. 3?',
    label: 'Ophold efter § 7, stk. 3',
    where: 'Paragraffen står på opholdskortet eller i afgørelsen. Den kaldes midlertidig beskyttelsesstatus.',
  },
  refusedForThreeYears: {
    question: `Var begrundelsen for afslaget, at der ikke var gået ${years(law.waitingYears)}?`,
    label: `Afslag, fordi der ikke var gået ${years(law.waitingYears)}`,
    where: 'Begrundelsen står i afslaget på familiesammenføring.',
  },
});

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
  facts: {
    caseKind: {
      question: 'Hvad handler sagen om?',
      label: 'Sagen handler om',
      where: 'Det står i afgørelsen fra Udlændingestyrelsen.',
      options: {
        'child-reunification': `Et barn, der fik nej til familiesammenføring: loven fra 2014 (frist ${date(law.requestBy)})`,
        placement: 'Visitering: hvilken kommune en flygtning skal bo i',
        'parent-of-danish-child': 'En forælder til et dansk barn, der fik nej til ophold',
        'child-integration-refusal': 'Et barn, der fik nej, fordi det ikke kunne blive vellykket integreret',
        'parent-living-with-both': 'En forælder, der bor sammen med sit danske barn og barnets anden forælder',
        'waiting-time': `Familie til en person med midlertidig beskyttelse: nej, fordi der ikke var gået ${years(law.waitingYears)}`,
      },
    },
    ...childQuestions(law),
    ...placementQuestions,
    ...parentQuestions(law),
    ...bothParentsQuestions,
    ...waitingQuestions(law),
    assessedOn: {
      question: 'Hvilken dag skal beregningen gælde for?',
      label: 'Beregnet pr.',
      where: 'Det er som regel dags dato.',
    },
  },
  errors: {
    'requestOn.order': 'Anmodningen kan ikke være fra før afgørelsen. Ret en af de to datoer.',
    'birthDate.order': 'Barnet kan ikke være født efter afgørelsen eller anmodningen. Ret en af datoerne.',
    'refusedOn.order':
      'Afslaget skal ligge før den nye afgørelse og, ved afledt opholdsret, efter barnets fødsel. Ret en af datoerne.',
    'decisionExpectedOn.order': 'Den nye afgørelse kan ikke komme, før barnet er født. Ret en af de to datoer.',
    'decidedOn.order': 'Afgørelsen skal ligge før den nye afgørelse. Ret en af de to datoer.',
  },
});
