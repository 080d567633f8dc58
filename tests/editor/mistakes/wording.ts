import { HEADING, LINK, type Mistake, TEXT } from '../planted.ts';

const at = (line: number, found: RegExp, mend: RegExp, level?: 'advarsel') => ({
  line,
  found,
  mend,
  ...(level && { level }),
});
const CPR = at(15, /kan være et CPR-nummer: 31…$/, /også i kladder/);
const DAY = at(15, /er ikke skrevet som en dato/, /punktum og et mellemrum/, 'advarsel');
const YEAR = at(15, /Året i »1\. maj \d+« kan ikke passe/, /kilden/);
const CLOCK = at(15, /Klokkeslættet ».*« findes ikke/, /kilden/);
const AMOUNT = at(15, /er ikke skrevet som et beløb/, /punktum mellem tusinder/);
const STEP = at(15, /bliver ikke til et trin i en liste/, /tal, et punktum/);
const POINT = at(15, /bliver ikke til et punkt i en liste/, /Begynd hvert punkt/);
const MAIL = at(15, /er ikke en e-mailadresse/, /Efter @/);
const SIGN_IN = at(19, /jeres egne filer/, /som alle kan åbne/);
const LETTER = at(15, /findes i brevet, men ikke her/, /link til afsnittet/, 'advarsel');
const MESSAGE = at(15, /besked til dig selv/, /ingen ser/, 'advarsel');
const PAIR = at(15, /passer ikke sammen: 1 og 0/, /det, der mangler/, 'advarsel');
const PLACE = at(15, /er ikke skrevet som et sted i en lov/, /mellemrum før tallet/, 'advarsel');
const text = (name: string, to: string, found: Omit<Mistake, 'name' | 'from' | 'to'>): Mistake => ({
  name,
  from: TEXT,
  to,
  ...found,
});
const link = (name: string, to: string, found: Omit<Mistake, 'name' | 'from' | 'to'>): Mistake => ({
  name,
  from: LINK,
  to,
  ...found,
});

/** A second hundred of mistakes, those that went through once. */
export const WORDING: readonly Mistake[] = [
  text('a CPR number with a hyphen that does not break', 'Sagen er om 311299\u20111234 fra Odense.', CPR),
  text('a CPR number half in bold', 'Sagen er om 311299-**1234** fra Odense.', CPR),
  text('a CPR number with its whole year', 'Sagen er om 31/12-1999-1234 fra Odense.', CPR),
  link('a CPR number in an address', '(https://uis.example.dk/sag?cpr=3112991234)', { ...CPR, line: 19 }),
  text(
    'a name and a birthday',
    'Sagen er om Amir Testsen, født 31. december 1999.',
    at(15, /navn og en fødselsdag/, /Slet det/),
  ),
  text(
    'the number of a person’s case',
    'Sagen har udl.nr. 12345678 hos styrelsen.',
    at(15, /en persons sag/, /hvis den er/),
  ),
  text(
    'a letter’s signature',
    'Med venlig hilsen\n\nAnne Holm Testsen',
    at(15, /navnet på en medarbejder/, /Slet navnet/),
  ),
  text('a mail address that hides its sign', 'Skriv til us (at) us.dk om det.', MAIL),
  text('a mail address with a space', 'Skriv til us @us.dk om det.', MAIL),
  text('a mail address with its sign twice', 'Skriv til us@@us.dk om det.', MAIL),
  text('a mail address with its end twice', 'Skriv til us@us.dk.dk om det.', MAIL),
  text(
    'a telephone number with its country in noughts',
    'Ring på 004535366600 om det.',
    at(15, /svært at læse/, /to og to/, 'advarsel'),
  ),
  text(
    'bold that begins with two and ends with one',
    'Kommunen **skal* sende skemaet.',
    at(15, /Tegnet »\*« er ikke lukket/, /begge sider/),
  ),
  text(
    'bold as in a forum',
    'Kommunen [b]skal[/b] sende skemaet.',
    at(15, /»\[b\]« bliver vist, som de står/, /stjerner/),
  ),
  text(
    'what is struck through',
    'Kommunen ~~skal~~ kan sende skemaet.',
    at(15, /»skal« bliver vist med en streg/, /afløst/, 'advarsel'),
  ),
  text('steps with letters', 'a) Send skemaet.\nb) Vent på svar.', STEP),
  text('steps without a space', '1)Send skemaet.\n2)Vent på svar.', STEP),
  text('bullets of a symbol font', '\uf0b7 Skemaet\n\uf0b7 Brevet', POINT),
  text('bullets that are an o', 'o Skemaet\no Brevet', POINT),
  text(
    'a note as a raised number',
    'Kommunen sender skemaet.¹',
    at(15, /fodnote som i Word/, /parentes i teksten/, 'advarsel'),
  ),
  text('a note that only the letter has', 'Kommunen sender skemaet, jf. note 3.', LETTER),
  text('a page of the letter', 'Kommunen sender skemaet, se side 4.', LETTER),
  link('a link to one’s own files', '(https://usdk.sharepoint.com/sites/brev.docx)', SIGN_IN),
  link('a link copied from a mail', '(https://eur03.safelinks.protection.outlook.com/?url=x)', SIGN_IN),
  link('a link with one stroke', '(https:/www.nyidanmark.dk/)', at(19, /ikke en hel adresse/, /Begynd med/)),
  text('an amount with a space', 'Det koster 6 700 kr. at søge.', AMOUNT),
  text('an amount with too many digits', 'Det koster 6.7000 kr. at søge.', AMOUNT),
  text('an amount with a letter', 'Det koster 6.7OO kr. at søge.', AMOUNT),
  text('a date without a space', 'Fristen er den 1.maj 2018.', DAY),
  text('a date without a stop', 'Fristen er den 1 maj 2018.', DAY),
  text('a year of three digits', 'Fristen er den 1. maj 218.', YEAR),
  text('a year of five digits', 'Fristen er den 1. maj 20188.', YEAR),
  text(
    'a time that ends before it begins',
    'Det gælder fra 1. maj 2018 til 1. april 2018.',
    at(15, /slutter, før det begynder/, /Byt om/),
  ),
  text('an hour that there is not', 'Det er åbent kl. 9.00-25.00.', CLOCK),
  text('a minute that there is not', 'Det er åbent fra kl. 9.60.', CLOCK),
  text('a subsection without its stop', 'Det står i § 9, stk 26, i loven.', PLACE),
  text('a section in words', 'Det står i lovens paragraf 9.', PLACE),
  text('letters that are read wrongly', 'Det er nÃ¥r sagen er klar.', at(15, /læst forkert: »nÃ¥r«/, /UTF-8/)),
  text('a letter that is lost', 'Det er n\ufffdr sagen er klar.', at(15, /læst forkert/, /Skriv ordet igen/)),
  text('a letter of another alphabet', 'Kоmmunen sender skemaet.', at(15, /to alfabeter/, /Skriv ordet igen/)),
  text('a sign that turns the text', 'Kommunen \u202Esender skemaet.', at(15, /tegn/, /./)),
  text('a question to oneself', 'Kommunen sender skemaet (???).', MESSAGE),
  text('a comment of a colleague', 'Kommunen sender skemaet [kommentar: ja?].', MESSAGE),
  text(
    'a word twice',
    'Kommunen sender sender skemaet.',
    at(15, /to gange: »sender sender«/, /Slet det ene/, 'advarsel'),
  ),
  text('two stops', 'Kommunen sender skemaet..', at(15, /To tegn efter hinanden/, /Slet det ene/, 'advarsel')),
  text('a bracket left open', 'Kommunen (som altid sender skemaet.', PAIR),
  text('a quotation left open', 'Kommunen sender »skemaet til styrelsen.', PAIR),
  {
    name: 'a paragraph twice',
    from: HEADING,
    to: `Kommunen sender skemaet til styrelsen, når sagen er klar.\n\n${HEADING}\n\nKommunen sender skemaet til styrelsen, når sagen er klar.`,
    ...at(21, /står længere oppe/, /forskellen/, 'advarsel'),
  },
  {
    name: 'an answer that stops half-way',
    from: 'når sagen er oprettet.',
    to: 'når sagen er oprettet, og',
    ...at(3, /»svar« slutter midt i en sætning/, /Skriv resten/, 'advarsel'),
  },
  {
    name: 'the same law twice',
    from: '  - aktivloven § 3, stk. 4',
    to: '  - aktivloven § 3, stk. 4\n  - aktivloven § 3, stk. 4',
    ...at(9, /to gange i »retskilder«: aktivloven/, /Slet det ene/, 'advarsel'),
  },
  {
    name: 'a section twice',
    from: 'afsnit: [1]',
    to: 'afsnit: [1, 1]',
    ...at(5, /to gange i »afsnit«: 1/, /Slet det ene/, 'advarsel'),
  },
  {
    name: 'a page in force that has ended',
    from: 'kontrolleret: 2020-01-31\nstatus: ikke-kontrolleret',
    to: 'gaelderTil: 2016-12-31\nkontrolleret: 2020-01-31\nlovPr: 2020-01-31\nstatus: gaelder',
    ...at(13, /holdt op med at gælde 2016-12-31/, /slet gaelderTil/),
  },
  {
    name: 'a correction on a day to come',
    from: 'status:',
    to: 'rettet: { dag: 2030-01-01, hvad: Fristen er 14 dage. }\nstatus:',
    ...at(11, /2030-01-01 er ikke kommet endnu/, /fejlen bliver rettet/),
  },
];

export const WORDING_RIGHT: readonly (readonly [from: string, to: string])[] = [
  [TEXT, 'Beløbet var 5.000 kr. i 2014 100 kr. mere, og 35 30 82 30 er nummeret.'],
  [TEXT, 'Det er den, der der var før, og han havde havde den.'],
  [TEXT, 'Trin a) og b) gælder (se (1)). Det er 20 m² eller 5 km².'],
  [TEXT, 'Den 1. maj 2018 kl. 24.00 og kl. 9.59. Fra 1. maj 2018 til 1. maj 2018.'],
  [TEXT, 'Skriv »sagen (journal)« og »brevet«. Vent … og ring så.'],
  [TEXT, 'Der er 100 000 indbyggere, og sagsnummeret står i brevet.'],
  [TEXT, 'Møde på Rådhuset (at være der er frivilligt). Versionen er 1.2.20.'],
];
