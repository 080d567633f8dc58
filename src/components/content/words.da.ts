import type { Guidance } from '../../site/content.ts';

type Audience = Guidance['data']['for'][number];
type Section = number | 'kontakt';

/** The words of the pages that one chooses from, and of the parts that pages of guidance are made of. */
export const words = {
  /** What a reader comes with, and what the calculator answers: by rule. */
  ways: {
    bond: ['En økonomisk sikkerhed', 'Hvor stor, hvor længe, og skal den forlænges?'],
    'bond-reduction': ['En bestået danskprøve', 'Kan sikkerheden sættes ned, og hvor meget?'],
    lapse: ['En rejse til udlandet', 'Er opholdstilladelsen bortfaldet, og hvornår skal man senest være tilbage?'],
    reopening: ['Et gammelt afslag', 'Kan sagen åbnes igen, og til hvornår?'],
    'permanent-benefits': ['Ydelser og permanent ophold', 'Er hjælp fra det offentlige i vejen, og til hvornår?'],
    'spouse-support': ['Ydelser og familiesammenføring', 'Er hjælp til den, der bor her, i vejen for en ægtefælle?'],
    maintenance: ['En person uden opholdstilladelse', 'Hvem skal forsørge?'],
  } as Readonly<Record<string, readonly [string, string]>>,
  manyCases: ['Mange sager i et regneark', 'Få dem alle afgjort på én gang.'] as readonly [string, string],
  frontTitle: (name: string) => name,
  ask: 'Hvad har du brug for at vide?',
  frontLead: 'For ansatte i kommuner og for borgere. Svaret står først, og loven står ved siden af.',
  searchGuidance: 'Søg i vejledningen',
  calculate: 'Beregn din sag',
  chooseWay: 'Vælg det, du kommer med.',
  audience: { kommune: 'Du arbejder i en kommune', borger: 'Du er borger' },
  byTopic: 'Find efter emne',
  allOnTopic: 'Alle sider om emnet',
  former: 'Gælder ikke længere',
  history: 'Sidens historie',
  glossary: 'Ordbog',
  glossaryAbout: 'Ord og forkortelser i udlændingesager, forklaret kort',
  glossaryLead: 'Ord og forkortelser fra udlændingesager. På de andre sider kan du trykke på et ord med prikket streg.',
  findWord: 'Find et ord',
  ofWords: (all: number) => `af ${all} ord`,
  letters: 'Ord efter begyndelsesbogstav',
  seeAlso: 'Se også',

  draft: 'Kladde.',
  draftHint: 'Siden er ikke offentliggjort.',
  forWhom: { kommune: 'ansatte i kommuner', borger: 'borgere' } satisfies Record<Audience, string>,
  and: ' og ',
  newerInDanish: 'Den danske side er ændret, siden denne blev oversat.',
  readDanish: 'Læs den danske side',

  // Guidance
  guidance: 'Vejledning',
  guidanceAbout: 'Al vejledning fra nyhedsbrevene, ordnet efter emne',
  for: 'For',
  from: 'Gælder fra',
  heldUntil: 'Gjaldt til og med',
  checked: 'Holdt op mod brevet',
  laws: 'Lovgrundlag',
  sources: 'Kilder',
  section: (section: Section) => (section === 'kontakt' ? 'kontaktsiderne' : `afsnit ${section}`),
  replaces: 'Erstatter:',
  service: 'Vejledning om udlændingesager',
  agency: 'Udlændingestyrelsen',

  // Whether it holds
  holds: 'Gælder.',
  holdsHint: (day: string) => `Siden er holdt op mod loven, som den var den ${day}.`,
  changed: (since: string | undefined) => `Ændret${since === undefined ? '' : ` den ${since}`}.`,
  lawRead: (day: string) => `Loven er læst, som den var den ${day}.`,
  unchecked: 'Ikke kontrolleret.',
  uncheckedHint:
    'Her står, hvad nyhedsbrevet sagde dengang. Vi har ingen lovtekst at holde det op mod. Spørg Udlændingestyrelsen, om det stadig er sådan.',
  corrected: 'Rettet',
  withdrawn: 'Trukket tilbage',
  heldUntilDay: (day: string) => `Gjaldt til og med ${day}.`,
  isReplaced: 'Denne side er erstattet.',
  readInstead: 'Læs i stedet:',

  // For the journal
  toJournal: 'Til journalen',
  copy: 'Kopiér',
  journal: {
    holds: (day: string) => `Holdt op mod loven, som den var den ${day}.`,
    changed: (since: string | undefined, rule: string, source: string) =>
      `Ændret${since === undefined ? '' : ` den ${since}`}: ${rule} Kilde: ${source}.`,
    unchecked: 'Ikke kontrolleret mod gældende lov: Her står, hvad nyhedsbrevet sagde.',
    replacedBy: (title: string) => `Siden er erstattet af »${title}«.`,
    laws: (laws: string) => `Lovgrundlag: ${laws}.`,
    sources: (sources: string) => `Kilder: ${sources}.`,
  },

  // Newsletters
  newsletters: 'Nyhedsbreve',
  newslettersAbout: 'Nyhedsbrevene til kommunerne, det nyeste først',
  newslettersLead:
    'Udlændingestyrelsen sendte nyhedsbreve til kommunerne. Her står, hvad hvert af dem handler om, og hvor vejledningen er.',
  number: 'Nummer',
  day: 'Dato',
  notPrinted: (basis: string) => `. Datoen er ikke trykt. ${basis}`,
  printed: ', som kilden selv oplyser',
  contact: 'Kontakt',
  contactGathered: 'Nyhedsbrevets kontaktsider er samlet her med oplysninger fra de andre nyhedsbreve.',

  // Contact points
  givenIn: 'Oplyst i',
  fromDay: (day: string) => `Fra ${day}`,
  untilDay: (day: string) => `Til og med ${day}`,
  toldByEach: (title: string) => `${title}: hvad hvert nyhedsbrev oplyser`,
  newsletter: 'Nyhedsbrev',
  given: 'Oplyst',
  times: (text: string) => text,

  // Offices
  asOf: (title: string, day: string) => `${title} pr. ${day}`,
  office: 'Afdeling',
  address: 'Adresse',
  openingHours: 'Åbningstider for personlig betjening',
  weekday: 'Dag',
  time: 'Tid',

  // Amounts and changes
  amountWas: (first: string, then: string, last: string, now: string) =>
    `Beløbet var ${first} i ${then} og ${last} i ${now}. Tallene står i tabellen.`,
  amountsByYear: 'Beløb efter år',
  year: 'År',
  amount: 'Beløb',
  source: 'Kilde',
  computed: '* Beløbet er beregnet ud fra lovens beløb og årets procent. Det kan afvige med en øre.',
  yearFrom: (year: string, from: string) => `${year} (fra ${from})`,
  yearTo: (year: string, to: string) => `${year} (til ${to})`,
  rulesChanged: (count: number) => `Reglerne er ændret ${count} gange. Dagene står i listen.`,

  // Glossary and laws
  lawRegister: 'Retskilder',
  lawRegisterAbout: 'Love, bekendtgørelser, domme og andre kilder, som vejledningen henviser til, og hvor de bruges',
  lawRegisterLead:
    'Her står hver lov, bekendtgørelse, dom og anden kilde, som vejledningen henviser til, og hvor den bruges.',
  kinds: {
    lov: 'Love',
    bekendtgoerelse: 'Bekendtgørelser',
    dom: 'Domme',
    aftale: 'Aftaler',
    notat: 'Notater',
    myndighed: 'Myndigheders egne sider',
  },
  // A calculator on other sites
  paste: 'Sæt disse linjer ind',
  another:
    'Skift adressen og titlen, hvis du vil vise en anden beregner. Du kan have flere på samme side. Skriv kun linjerne fra <script> én gang.',
  addresses: 'Beregnernes adresser',
  ofCalculator: 'Beregner',
  looksLike: 'Sådan ser det ud',

  calculator: 'Beregner:',
  scrolls: 'Tabel, der kan rulles til siden',
};
