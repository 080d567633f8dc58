const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toLocaleString('da-DK', { maximumFractionDigits: 0 })} MB`;
const count = (number: number) => number.toLocaleString('da-DK');

/** The words of the list of cases. Flat: whether a thing is said is decided elsewhere. */
export const words = {
  // What is wrong with a cell
  notDay: (text: string) => `»${text}« kan ikke læses som en dato. Skriv den sådan: 27-03-2015.`,
  twoDigits: (text: string) => `»${text}«: Hvilket år er det? Skriv årstallet med fire cifre.`,
  notFlag: (text: string) => `»${text}« er hverken ja eller nej.`,
  notOption: (text: string) => `»${text}« er ikke et af svarene.`,
  severalOptions: (text: string) => `»${text}« kan være flere af svarene. Vælg et af dem.`,
  notMoney: (text: string) => `»${text}« kan ikke læses som et beløb. Skriv det sådan: 52.490,12.`,
  sheetError: (text: string) => `Regnearket viser en fejl: ${text}.`,
  tooNarrow: 'Regnearket viste kun ###: Kolonnen var for smal, da der blev kopieret.',
  notPeriods: 'Skriv perioder sådan: 01-02-2015 til 03-04-2016; 05-06-2017 til er der stadig.',
  notList: 'Listen i cellen kan ikke læses.',
  halfPeriod: 'Den ene af periodens to datoer mangler.',
  otherAnswer: (row: number) =>
    `Række ${row} har samme sagsnummer og siger noget andet. Ret den ene, eller giv hver sag sit eget nummer.`,
  tooLarge: (bytes: number, most: number) =>
    `Filen fylder ${megabytes(bytes)}. Der kan læses op til ${megabytes(most)}. Del den i flere.`,
  unpacksTooLarge: (bytes: number, most: number) =>
    `Pakket ud fylder regnearket ${megabytes(bytes)}. Der kan læses op til ${megabytes(most)}. Gem kun arket med listen.`,
  tooManyParts: 'Regnearket består af for mange dele. Gem kun arket med listen.',
  tooManyRows: (most: number) => `Listen har over ${count(most)} rækker. Del den i flere.`,
  tooManyColumns: (most: number, row: number) =>
    `Række ${count(row)} har over ${count(most)} kolonner. Slet dem, der ikke skal bruges.`,
  tooLongCell: (cell: string, most: number) =>
    `Celle ${cell} har over ${count(most)} tegn. Er der et anførselstegn, der ikke er lukket?`,
  oldWorkbook:
    'Det er et gammelt Excel-format (.xls), eller filen har en adgangskode. Gem den som .xlsx uden adgangskode, eller kopiér rækkerne og sæt dem ind.',
  openDocument: 'OpenDocument (.ods) kan ikke læses. Gem som .xlsx eller .csv, eller kopiér rækkerne og sæt dem ind.',
  otherFile: 'Filen er ikke et regneark. Brug .xlsx, .csv eller .txt, eller kopiér rækkerne og sæt dem ind.',
  brokenWorkbook: 'Regnearket kan ikke åbnes. Åbn det i Excel, og gem det igen som .xlsx.',
  emptyFile: 'Der er ingen rækker i filen.',
  openQuote: (row: number) =>
    `Et anførselstegn er ikke lukket i eller efter række ${count(row)}. Rækkerne derfra kan være læst forkert.`,

  // Columns
  caseColumn: 'Sagsnummer eller navn',
  side: (label: string, which: string) => `${label}: ${which.toLowerCase()}`,

  // What is added to the reader's own columns
  added: {
    outcome: 'Resultat',
    day: 'Dag',
    passed: 'Dagen er passeret',
    deadlineOn: 'Næste frist',
    deadline: 'Fristen er',
    todo: 'Det skal du gøre',
    missing: 'Mangler',
    faults: 'Kan ikke læses',
  },
  cellFault: (cell: string, text: string) => `${cell}: ${text}`,
  unreadable: 'Kan ikke læses',
  caseAt: (row: number) => `række ${row}`,
  casesSheet: 'Sager',
  answersSheet: 'Svar',
  ofCase: (name: string, deadline: string) => `${name}: ${deadline}`,
  listName: (rule: string) => `sagsliste-${rule}`,
  templateName: (rule: string) => `skabelon-${rule}`,
  failed: 'Det lykkedes ikke. Prøv igen, eller prøv med en mindre del af listen.',
};
