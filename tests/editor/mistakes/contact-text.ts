import { LINK, type Mistake, TEXT } from '../planted.ts';

const MAIL = { line: 15, found: /er ikke en e-mailadresse/, mend: /et punktum og fx dk/ } as const;
const OWN = { line: 19, found: /findes kun på din egen maskine/, mend: /som alle kan åbne/ } as const;
const SAYS_NOTHING = {
  line: 19,
  level: 'advarsel',
  found: /Det siger ikke, hvor det fører hen/,
  mend: /sidens navn/,
} as const;

/** Links, telephone numbers and mail addresses that a reader could not use. */
export const CONTACTS: readonly Mistake[] = [
  { name: 'a link to the editor’s own machine', from: LINK, to: '(http://localhost:4321/vejledning/)', ...OWN },
  { name: 'a link to a number of one’s own network', from: LINK, to: '(http://192.168.1.2/)', ...OWN },
  { name: 'a link within an office', from: LINK, to: '(https://intranet/vejledning)', ...OWN },
  { name: 'a link without an address', from: LINK, to: '()', line: 19, found: /ingen adresse/, mend: /Skriv adressen/ },
  {
    name: 'a link without words',
    from: '[telefontider]',
    to: '[]',
    line: 19,
    found: /har ingen ord\. Læserne ser det ikke/,
    mend: /kantede parenteser/,
  },
  { name: 'a link that says click here', from: '[telefontider]', to: '[klik her]', ...SAYS_NOTHING },
  { name: 'a link that says here', from: '[telefontider]', to: '[her]', ...SAYS_NOTHING },
  { name: 'a link that says read more', from: '[telefontider]', to: '[Læs mere]', ...SAYS_NOTHING },
  { name: 'a mail address with a comma', from: TEXT, to: 'Skriv til us@us,dk om skemaet.', ...MAIL },
  { name: 'a mail address without its stop', from: TEXT, to: 'Skriv til us@usdk om skemaet.', ...MAIL },
  { name: 'a mail address with a Danish letter', from: TEXT, to: 'Skriv til børn@us.dk om skemaet.', ...MAIL },
  {
    name: 'a telephone number of seven digits',
    from: TEXT,
    to: 'Nummeret er 35 36 66 0 hver dag.',
    line: 15,
    found: /35 36 66 0 har 7 cifre/,
    mend: /8 cifre, to og to/,
  },
  {
    name: 'a telephone number of nine digits',
    from: TEXT,
    to: 'Ring på telefon 35 36 66 001 hver dag.',
    line: 15,
    found: /35 36 66 001 har 9 cifre/,
    mend: /Se efter i kilden/,
  },
  {
    name: 'a telephone number without spaces',
    from: TEXT,
    to: 'Ring til hotlinen på 35366600 hver dag.',
    line: 15,
    level: 'advarsel',
    found: /35366600 er svært at læse/,
    mend: /to og to/,
  },
];

export const CONTACTS_RIGHT: readonly (readonly [from: string, to: string])[] = [
  [TEXT, 'Ring på telefon 35 36 66 00 eller +45 35 36 66 00, i nødstilfælde 112.'],
  [TEXT, 'Person-id er 12345678, og CVR-nummeret er 77940413. Brev 1234567 er væk.'],
  [
    TEXT,
    'Telefonen er åben fra 9.00-15.00 fra 1. januar 2018. Ring i 2018 til 2019. Telefonerne fra 2017-03-13 er væk.',
  ],
  [TEXT, 'Skriv til us@us.dk, eller svar på uis@us.dk.'],
  [LINK, '(https://www.nyidanmark.dk/)'],
  ['[telefontider]', '[telefontider her på siden]'],
];
