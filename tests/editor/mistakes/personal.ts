import { type Mistake, TEXT } from '../planted.ts';

const CPR = { line: 15, found: /kan være et CPR-nummer: \d\d…$/, mend: /Slet det, også i kladder/ } as const;
const BESIDE = { found: /et navn ved et direkte nummer: »Anne Testsen«/, mend: /Slet navnet.*fælles nummer/ } as const;
const NAMED = { found: /navnet på en medarbejder: »Anne Holm Testsen«/, mend: /Slet navnet/ } as const;
const MAIL = { line: 15, found: /ser ud til at være en persons egen/, mend: /fælles nummer eller postkasse/ } as const;

/** What tells of a person: invented ones. */
export const PERSONAL: readonly Mistake[] = [
  { name: 'a CPR number', from: TEXT, to: 'Sagen er om 311299-1234 fra Odense.', ...CPR },
  { name: 'a CPR number without a hyphen', from: TEXT, to: 'Sagen er om 3112991234 fra Odense.', ...CPR },
  { name: 'a CPR number with a space', from: TEXT, to: 'Sagen er om 311299 1234 fra Odense.', ...CPR },
  { name: 'a CPR number two by two', from: TEXT, to: 'Sagen er om 31 12 99 1234 fra Odense.', ...CPR },
  { name: 'a CPR number with stops and a dash', from: TEXT, to: 'Sagen er om 31.12.99 – 1234 fra Odense.', ...CPR },
  { name: 'a number that stands in for a CPR number', from: TEXT, to: 'Sagen er om 710399-1234 fra Odense.', ...CPR },
  { name: 'a CPR number in a comment', from: TEXT, to: `${TEXT} {/* husk 311299-1234 */}`, ...CPR },
  {
    name: 'a CPR number in a field',
    from: 'når sagen er oprettet',
    to: 'når 311299-1234 er oprettet',
    ...CPR,
    line: 3,
  },
  {
    name: 'a name before a number',
    from: TEXT,
    to: 'Ring til\nAnne Testsen, tlf. 87 65 43 21.',
    ...BESIDE,
    line: 16,
  },
  { name: 'a name after a number', from: TEXT, to: 'Ring på 87 65 43 21 til Anne Testsen.', ...BESIDE, line: 15 },
  {
    name: 'a name and a number in a table',
    from: TEXT,
    to: '| Navn | Nummer |\n|---|---|\n| Anne Testsen | 87 65 43 21 |',
    ...BESIDE,
    line: 17,
  },
  { name: 'a name and a title', from: TEXT, to: 'Specialkonsulent Anne Holm Testsen svarer.', ...NAMED, line: 15 },
  { name: 'whom to ask for', from: TEXT, to: 'Ring, og spørg efter Anne Holm Testsen.', ...NAMED, line: 15 },
  {
    name: 'a number that is no contact’s',
    from: TEXT,
    to: 'Chefkonsulenten svarer på 87 65 43 21 hver dag.',
    line: 15,
    found: /Nummeret 87 65 43 21 står ikke i src\/content\/kontakt/,
    mend: /Slet det, hvis det er en medarbejders eget/,
  },
  { name: 'a mailbox of a provider for anybody', from: TEXT, to: 'Skriv til test@gmail.com om det.', ...MAIL },
  { name: 'a mailbox with a name', from: TEXT, to: 'Skriv til anne.testsen@kommune.dk om det.', ...MAIL },
  {
    name: 'a mailbox that is none of those for all',
    from: TEXT,
    to: 'Skriv til xyz@us.dk om det.',
    line: 15,
    level: 'advarsel',
    found: /ingen af de fælles postkasser: xyz@us\.dk/,
    mend: /src\/content\/kontakt/,
  },
];

export const NOT_PERSONAL: readonly (readonly [from: string, to: string])[] = [
  [TEXT, 'Sagen har nummer 321299-1234, 311399-1234 eller 300299-1234.'],
  [TEXT, 'Nummeret er 5790000123456, og telefonen er 35 36 66 00 hver dag.'],
  [TEXT, 'Se [siden](https://www.nyidanmark.dk/sag/3112991234/dokument) om sagen.'.replace('[siden]', '[sagens side]')],
  [TEXT, 'Ring til Center Sandholm eller Anne Testsen i Københavns Kommune på 35 36 66 00.'],
  [TEXT, 'Center Sandholm ligger i Birkerød. Nummeret er 35 30 82 30.'],
  [TEXT, 'En medarbejder i Københavns Kommune og en konsulent fra Odense Kommune mødes.'],
  [TEXT, 'Skriv til us@us.dk, familie.forlaengelse@us.dk eller postkasse@kommune.dk om det.'],
];
