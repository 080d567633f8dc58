import type { words as danish } from './words.da.ts';

export const words: typeof danish = {
  ways: {
    bond: ['Collateral', 'How much, for how long, and must it be extended?'],
    'bond-reduction': ['A passed Danish test', 'Can the collateral be reduced, and by how much?'],
    lapse: ['A journey abroad', 'Has the residence permit lapsed, and when must you be back at the latest?'],
    reopening: ['An old refusal', 'Can the case be reopened, and until when?'],
    'permanent-benefits': ['Benefits and permanent residence', 'Does public help stand in the way, and until when?'],
    'spouse-support': [
      'Benefits and family reunification',
      'Does help to the one who lives here stand in the way of a spouse?',
    ],
    maintenance: ['A person without a residence permit', 'Who must provide support?'],
  },
  manyCases: ['Many cases in a spreadsheet', 'Have all of them decided at once.'],
  frontTitle: () => 'Guidance on immigration cases in English',
  ask: 'What do you need to know?',
  frontLead: 'For citizens and for those who work in a municipality. The answer comes first, with the law beside it.',
  searchGuidance: 'Search the guidance',
  calculate: 'Calculate your case',
  chooseWay: 'Choose what you come with.',
  audience: { kommune: 'You work in a municipality', borger: 'You are a citizen' },
  byTopic: 'Find by topic',
  allOnTopic: 'All pages on the topic',
  former: 'No longer in force',
  history: 'History of the page',
  glossary: 'Glossary',
  glossaryAbout: 'Words and abbreviations in immigration cases, explained briefly',
  glossaryLead:
    'Words and abbreviations from immigration cases, each with its Danish one. On the other pages you can press a word with a dotted line.',
  findWord: 'Find a word',
  ofWords: (all) => `of ${all} words`,
  letters: 'Words by first letter',
  seeAlso: 'See also',

  draft: 'Draft.',
  draftHint: 'The page has not been published.',
  forWhom: { kommune: 'municipal staff', borger: 'citizens' },
  and: ' and ',
  newerInDanish: 'The Danish page has been changed since this one was translated. The Danish one is right.',
  readDanish: 'Read the Danish page',

  // Guidance
  guidance: 'Guidance',
  guidanceAbout: 'All guidance in English from the newsletters, by topic',
  for: 'For',
  from: 'In force from',
  heldUntil: 'In force until',
  checked: 'Checked against the letter',
  laws: 'Legal basis',
  sources: 'Sources',
  section: (section) => (section === 'kontakt' ? 'the contact pages' : `section ${section}`),
  replaces: 'Replaces:',
  service: 'Guidance on immigration cases',
  agency: 'The Danish Immigration Service',

  // Whether it holds
  holds: 'In force.',
  holdsHint: (day) => `The page has been checked against the law as it was on ${day}.`,
  changed: (since) => `Changed${since === undefined ? '' : ` on ${since}`}.`,
  lawRead: (day) => `The law has been read as it was on ${day}.`,
  unchecked: 'Not checked.',
  uncheckedHint:
    'This is what the newsletter said at the time. We have no text of the law to check it against. Ask the Danish Immigration Service whether it is still so.',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  heldUntilDay: (day) => `In force until ${day}.`,
  isReplaced: 'This page has been replaced.',
  readInstead: 'Read instead:',

  // For the journal
  toJournal: 'For the file of a Danish case (in Danish)',
  copy: 'Copy',
  journal: {
    holds: (day) => `Checked against the law as it was on ${day}.`,
    changed: (since, rule, source) => `Changed${since === undefined ? '' : ` on ${since}`}: ${rule} Source: ${source}.`,
    unchecked: 'Not checked against the law in force: this is what the newsletter said.',
    replacedBy: (title) => `The page has been replaced by “${title}”.`,
    laws: (laws) => `Legal basis: ${laws}.`,
    sources: (sources) => `Sources: ${sources}.`,
  },

  // Newsletters
  newsletters: 'Newsletters',
  newslettersAbout: 'The newsletters to the municipalities, in Danish, the newest first',
  newslettersLead:
    'The Danish Immigration Service sent newsletters to the municipalities. They are in Danish, and so are the pages about them. What they say to citizens is in the guidance in English.',
  number: 'Number',
  day: 'Date',
  notPrinted: (basis) => `. The date is not printed. ${basis}`,
  printed: ', as the source itself says',
  contact: 'Contact',
  contactGathered: 'The contact pages of the newsletter are gathered here with what the other newsletters say.',

  // Contact points
  givenIn: 'Given in',
  fromDay: (day) => `From ${day}`,
  untilDay: (day) => `Until ${day}`,
  toldByEach: (title) => `${title}: what each newsletter says`,
  newsletter: 'Newsletter',
  given: 'Given',
  times: (text) =>
    text
      .replaceAll(
        /mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag/gi,
        (day) =>
          ({
            mandag: 'Monday',
            tirsdag: 'Tuesday',
            onsdag: 'Wednesday',
            torsdag: 'Thursday',
            fredag: 'Friday',
            lørdag: 'Saturday',
            søndag: 'Sunday',
          })[day.toLowerCase()]!,
      )
      .replace('alle hverdage', 'every weekday')
      .replaceAll(' og ', ' and ')
      .replaceAll(/\b0?(\d{1,2})\.(\d{2})\b/g, '$1:$2'),

  // Offices
  asOf: (title, day) => `${title} as of ${day}`,
  office: 'Office',
  address: 'Address',
  openingHours: 'Opening hours for visits',
  weekday: 'Day',
  time: 'Time',

  // Amounts and changes
  amountWas: (first, then, last, now) =>
    `The amount was ${first} in ${then} and ${last} in ${now}. The numbers are in the table.`,
  amountsByYear: 'Amount by year',
  year: 'Year',
  amount: 'Amount',
  source: 'Source (in Danish)',
  computed:
    '* The amount has been calculated from the amount in the law and the percentage of the year. It may differ by an øre.',
  yearFrom: (year, from) => `${year} (from ${from})`,
  yearTo: (year, to) => `${year} (until ${to})`,
  rulesChanged: (count) => `The rules have been changed ${count} times. The days are in the list.`,

  // Glossary and laws
  lawRegister: 'Laws',
  lawRegisterAbout: 'Acts, orders, judgments and other sources that the guidance cites, and where they are used',
  lawRegisterLead:
    'Here is each act, order, judgment and other source that the guidance cites, and where it is used. The sources are in Danish.',
  kinds: {
    lov: 'Acts',
    bekendtgoerelse: 'Executive orders',
    dom: 'Judgments',
    aftale: 'Agreements',
    notat: 'Memoranda',
    myndighed: 'Pages of the authorities',
  },
  // A calculator on other sites
  paste: 'Paste these lines',
  another:
    'Change the address and the title to show another calculator. You can have several on one page. Write the lines from <script> only once.',
  addresses: 'The addresses of the calculators',
  ofCalculator: 'Calculator',
  looksLike: 'What it looks like',

  calculator: 'Calculator:',
  scrolls: 'Table that can be scrolled sideways',
};
