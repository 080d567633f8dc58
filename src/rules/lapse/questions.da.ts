import { date, months, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './case.ts';
import type { parameters } from './parameters.ts';

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
  facts: {
    permitKind: {
      question: 'Hvilken slags opholdstilladelse har du?',
      label: 'Opholdstilladelse',
      where: 'Den paragraf, den er givet efter, står på afgørelsesbrevet. Kommunen kan se den i UIP.',
      hint: 'Beregneren gælder ikke opholdsdokumenter efter EU-reglerne.',
      options: {
        refugee: 'Som flygtning (§ 7 eller § 8)',
        'refugee-family': 'Som familie til en flygtning (§ 9 eller § 9 c)',
        ukraine: 'Efter særloven for fordrevne fra Ukraine',
        exempt: 'Arbejde eller studier, og brevet siger, at tilladelsen ikke bortfalder ved ophold i udlandet',
        other: 'En anden, for eksempel familiesammenføring, arbejde eller studier',
      },
    },
    repatriated: {
      question: 'Er du rejst ud af Danmark for altid og har underskrevet en frafaldserklæring?',
      label: 'Repatrieret',
      where: 'Det står på frafaldserklæringen. Kommunen og Dansk Flygtningehjælp ved det også.',
      hint: 'Det hedder repatriering: Du rejser frivilligt tilbage gennem kommunen eller Dansk Flygtningehjælp for at blive dér.',
    },
    repatriatedTogether: {
      question: 'Rejste du sammen med flygtningen?',
      label: 'Rejst sammen med flygtningen',
      where: 'Det står på frafaldserklæringerne og på billetterne.',
      hint: 'Flygtningen er den, du har fået familiesammenføring med.',
    },
    repatriatedOn: {
      past: true,
      question: 'Hvilken dag rejste du?',
      label: 'Repatrieret den',
      where: 'Dagen står på billetten eller i passet. Kommunen kan også se den.',
    },
    supportUnder14a: {
      question: 'Fik du hjælpen udbetalt på den særlige måde efter repatrieringslovens § 14 a?',
      label: 'Hjælp efter repatrieringslovens § 14 a',
      where: 'Det står i brevet fra kommunen om hjælp til repatriering.',
      hint: 'Det er til lande, som bankerne har svært ved at sende penge til.',
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
      question: `Var du under ${years(law.childAge)} ved udrejsen?`,
      label: `Under ${years(law.childAge)} ved udrejsen`,
      where: 'Fødselsdagen står i passet og på opholdskortet.',
      hint: `Fyldte du ${years(law.childAge)} mellem to ophold, så beregn dem hver for sig. Har du ikke været ude, så svar for den dag, bopælen blev opgivet.`,
    },
    permanentPermit: {
      question: 'Er det en permanent opholdstilladelse?',
      label: 'Permanent opholdstilladelse',
      where: 'Det står på opholdskortet og afgørelsesbrevet. Den har ingen slutdato.',
      hint: 'En tilladelse efter særloven om Ukraine er ikke permanent.',
    },
    lastingStay: {
      question: 'Var tilladelsen givet med mulighed for varigt ophold?',
      label: 'Mulighed for varigt ophold',
      where: `Det står på det afgørelsesbrev, der gjaldt, da de første ${months(law.monthsShort)} af opholdet var gået.`,
      hint: `Familiesammenføring: ja. Studier, au pair og § 7, stk. 3: nej. Flygtninge og deres familie: nej, hvis tilladelsen er givet eller forlænget ${date(law.refugeeTemporaryByExtensionFrom)} eller senere.`,
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
    residenceGivenUpOn: {
      past: true,
      question: 'Hvilken dag skete det?',
      label: 'Bopælen opgivet den',
      where: 'Dagen står i opsigelsen, i CPR eller på fragtbrevet.',
      hint: 'Er der flere dage, så skriv den seneste.',
    },
    protectionElsewhere: {
      question: 'Har du fået beskyttelse i et andet land end Danmark?',
      label: 'Beskyttelse i et andet land',
      where: 'Det står i afgørelsen fra det andet lands myndigheder.',
    },
    settledInHomeCountry: {
      question: 'Har du frivilligt taget bopæl i dit hjemland eller et tidligere opholdsland?',
      label: 'Frivilligt taget bopæl i hjemlandet',
      where: 'Se efter i lejekontrakten eller papirerne fra myndighederne dér. Udlændingestyrelsen vurderer det.',
    },
    outsideDublinStates: {
      question: `Har du frivilligt bosat dig uden for EU, Island, Norge, Schweiz og Liechtenstein, eller været uden for de lande uden afbrydelse i mere end ${months(law.monthsShort)}?`,
      label: 'Uden for EU, Island, Norge, Schweiz og Liechtenstein',
      where: 'Datoerne står i passet og på billetterne.',
      hint: `Har du permanent opholdstilladelse, er det ${months(law.monthsLong)}.`,
    },
    sentAsMinor: {
      question: 'Blev barnet sendt på genopdragelsesrejse eller et andet ophold, der skader barnet?',
      label: 'Sendt på et skadeligt ophold',
      where: 'Se breve fra skole og kommune. Udlændingestyrelsen vurderer det.',
    },
    statePosted: {
      question: 'Var du i udlandet, fordi du eller din ægtefælle eller forælder var udsendt af den danske stat?',
      label: 'Udsendt af staten',
      where: 'Det står i udsendelsesaftalen med ministeriet eller styrelsen.',
    },
    postingEndedOn: {
      question: 'Hvilken dag slutter udsendelsen?',
      label: 'Udsendelsens sidste dag',
      where: 'Dagen står i udsendelsesaftalen.',
      hint: 'Er den ikke slut endnu, så skriv den aftalte dag. Ligger nogle af dine rejser uden for udsendelsen, så beregn dem for sig.',
    },
    stayInUkraine: {
      question: 'Hvor meget af opholdet var i Ukraine med et anerkendelsesværdigt formål?',
      label: 'Ophold i Ukraine med et anerkendelsesværdigt formål',
      where: 'Datoerne står i passet. Udlændingestyrelsen vurderer formålet.',
      hint: 'Det kan være at forsvare landet, hjælpe med nødhjælp eller hente familie ud. Det gælder kun ukrainske statsborgere.',
      options: { none: 'Intet af det', part: 'En del af det', all: 'Hele opholdet' },
    },
    assessedOn: {
      question: 'Hvilken dag skal beregningen gælde for?',
      label: 'Beregnet pr.',
      where: 'Det er som regel dags dato.',
    },
    threatActivities: {
      question: 'Har du i udlandet deltaget i aktiviteter, der kan true sikkerheden?',
      label: 'Aktiviteter, der kan true sikkerheden',
      where: 'Det vurderer myndighederne. Er du i tvivl, så spørg Udlændingestyrelsen.',
      hint: 'Det er aktiviteter, der kan bringe Danmarks eller andre staters sikkerhed i fare eller true den offentlige orden.',
    },
  },
  errors: {
    'repatriationReturnedOn.order': 'Du kan ikke være kommet tilbage, før du rejste. Ret en af de to datoer.',
    'residenceSigns.order':
      'Opholdstilladelsen er senere end den dag, der beregnes for. Da kan der ikke være tegn på, at bopælen er opgivet. Ret datoerne, eller sig, at der ingen tegn er.',
    'residenceGivenUpOn.order':
      'Bopælen kan ikke være opgivet før opholdstilladelsen eller efter den dag, der beregnes for. Ret en af datoerne.',
    'postingEndedOn.order': 'Udsendelsen kan ikke være slut før opholdstilladelsen. Ret en af de to datoer.',
    'permitSince.range': `Tilladelser efter særloven om Ukraine er givet ${date(law.ukrainePermitFrom)} eller senere. Ret datoen eller slagsen.`,
    'absences.order':
      'Et ophold begynder før opholdstilladelsen, eller det slutter, før det begynder. Ret datoerne. Var du i udlandet, da du fik tilladelsen, så skriv tilladelsens dag som udrejse.',
    'absences.overlap':
      'To ophold lapper over hinanden, eller et ophold uden hjemrejse følges af et nyt. Ret datoerne, så hvert ophold står for sig.',
    'absences.format': 'Skriv en udrejsedag for hvert ophold og en dag for hjemrejsen, hvis du er tilbage.',
  },
});
