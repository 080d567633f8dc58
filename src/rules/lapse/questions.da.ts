import { date, years } from '../core/da.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';
import { parameters as p } from './parameters.ts';

const refugeeChange = date(p.refugeeChangeOn[0].value);
const age = years(p.childAge[0].value);

export const questions: QuestionTexts<Facts> = {
  facts: {
    permitKind: {
      question: 'Hvilken slags opholdstilladelse har du?',
      label: 'Opholdstilladelse',
      where: 'Det står på afgørelsesbrevet. Kommunen kan se det i UIP.',
      options: {
        refugee: 'Som flygtning',
        other: 'En anden, for eksempel familiesammenføring, arbejde eller studier',
      },
    },
    repatriated: {
      question: 'Er du rejst hjem gennem Dansk Flygtningehjælp og har underskrevet en frafaldserklæring?',
      label: 'Repatrieret gennem Dansk Flygtningehjælp',
      where: 'Det står på frafaldserklæringen. Dansk Flygtningehjælp og kommunen ved det også.',
      hint: 'Det hedder repatriering: Du rejser frivilligt tilbage til dit hjemland for at blive dér.',
    },
    repatriatedOn: {
      past: true,
      question: 'Hvilken dag rejste du?',
      label: 'Repatrieret den',
      where: 'Dagen står på billetten eller i passet. Dansk Flygtningehjælp kan også se den.',
    },
    regretExtended: {
      question: 'Er fortrydelsesfristen forlænget?',
      label: 'Fortrydelsesfristen er forlænget',
      where: 'Så har du fået et brev om det efter en ansøgning.',
    },
    repatriationReturned: {
      question: 'Er du kommet tilbage til Danmark?',
      label: 'Kommet tilbage efter repatriering',
      where: 'Kommunen kan se det i CPR.',
    },
    repatriationReturnedOn: {
      past: true,
      question: 'Hvilken dag kom du tilbage?',
      label: 'Kommet tilbage den',
      where: 'Dagen står på billetten eller i passet.',
    },
    permitSince: {
      past: true,
      question: 'Fra hvilken dag har du haft opholdstilladelse?',
      label: 'Opholdstilladelse fra',
      where: 'Dagen står på det første afgørelsesbrev. Kommunen kan se den i UIP.',
      hint: 'Er tilladelsen siden forlænget, så skriv den første dag.',
    },
    absences: {
      question: 'Hvornår har du været i udlandet, eller skal du være det?',
      label: 'Ophold i udlandet',
      where: 'Datoerne står på billetter og i passet.',
      hint: 'Skriv hvert ophold for sig. En rejse, du planlægger, kan også skrives. Var du i udlandet, da du fik tilladelsen, så skriv tilladelsens dag som udrejse.',
      options: { departedOn: 'Udrejse', returnedOn: 'Tilbage igen' },
    },
    child: {
      question: `Var du under ${age} ved udrejsen?`,
      label: `Under ${age} ved udrejsen`,
      where: 'Fødselsdagen står i passet og på opholdskortet.',
      hint: 'Ligger der ophold på begge sider af 18-årsdagen, så beregn dem hver for sig.',
    },
    permanentPermit: {
      question: 'Er det en permanent opholdstilladelse?',
      label: 'Permanent opholdstilladelse',
      where: 'Det står på opholdskortet og afgørelsesbrevet. Den har ingen slutdato.',
    },
    lastingStay: {
      question: 'Er tilladelsen givet med mulighed for varigt ophold?',
      label: 'Mulighed for varigt ophold',
      where: 'Det står på afgørelsesbrevet. Spørg Udlændingestyrelsen, hvis du er i tvivl.',
      hint: `Familiesammenføring: som regel ja. Studier og au pair: nej. Familiesammenført til en flygtning: nej fra den ${refugeeChange}.`,
    },
    residenceSigns: {
      question: 'Passer noget af det her?',
      label: 'Tegn på opgivet bopæl',
      where: 'Kommunen kan se i CPR, om du er meldt udrejst. Resten ved du selv.',
      options: {
        'home-disposed-of': 'Boligen er solgt eller opsagt, og der er ikke meldt en ny adresse',
        'told-municipality-leaving': 'Kommunen har fået at vide, at du rejser og ikke vil tilbage',
        deregistered: 'Du har meldt udrejse til folkeregisteret (CPR)',
        'belongings-shipped': 'Alle møbler og ejendele er sendt til udlandet ved udrejsen',
        'home-emptied-keys-returned': 'Boligen er tømt, og nøglerne er afleveret før udrejsen',
        'gave-up': 'Du siger selv, at du har opgivet din bopæl i Danmark',
      },
    },
    protectionElsewhere: {
      question: 'Har du fået beskyttelse i et tredjeland?',
      label: 'Beskyttelse i et tredjeland',
      where: 'Det står i afgørelsen fra det andet lands myndigheder.',
    },
    settledInHomeCountry: {
      question: 'Har du frivilligt taget bopæl i dit hjemland eller et tidligere opholdsland?',
      label: 'Frivilligt taget bopæl i hjemlandet',
      where: 'Det vurderer Udlændingestyrelsen. Svar, som det ser ud for dig.',
    },
    threatActivities: {
      question: 'Har du i udlandet deltaget i aktiviteter, der kan true sikkerheden?',
      label: 'Aktiviteter, der kan true sikkerheden',
      where: 'Det vurderer myndighederne. Er du i tvivl, så spørg Udlændingestyrelsen.',
      hint: 'Det er aktiviteter, der kan bringe Danmarks eller andre staters sikkerhed i fare eller true den offentlige orden.',
    },
    assessedOn: {
      question: 'Hvilken dag skal beregningen gælde for?',
      label: 'Beregnet pr.',
      where: 'Det er som regel dags dato.',
    },
  },
  errors: {
    'repatriationReturnedOn.order': 'Du kan ikke være kommet tilbage, før du rejste. Ret en af de to datoer.',
    'absences.order':
      'Et ophold begynder før opholdstilladelsen, eller det slutter, før det begynder. Ret datoerne. Var du i udlandet, da du fik tilladelsen, så skriv tilladelsens dag som udrejse.',
    'absences.overlap':
      'To ophold lapper over hinanden, eller et ophold uden hjemrejse følges af et nyt. Ret datoerne, så hvert ophold står for sig.',
    'absences.format': 'Skriv en udrejsedag for hvert ophold og en dag for hjemrejsen, hvis du er tilbage.',
  },
};
