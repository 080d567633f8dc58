import { type Mistake, TEXT } from '../planted.ts';

const ENGLISH = { line: 15, found: /er skrevet som på engelsk/, mend: /punktum mellem tusinder/ } as const;
const MONTH = { line: 15, found: /Måneden »\p{L}+« findes ikke/u } as const;
const DIGITS = {
  line: 15,
  level: 'advarsel',
  found: /er skrevet med tal/,
  mend: /Skriv måneden med bogstaver/,
} as const;
const TIGHT = { line: 15, level: 'advarsel', found: /Der mangler et mellemrum i/, mend: /mellemrum efter/ } as const;

/** Numbers, days and places in laws that mean something else than was meant, or nothing. */
export const DAYS: readonly Mistake[] = [
  { name: 'an amount with an English comma', from: TEXT, to: 'Det koster 6,700 kr. om året.', ...ENGLISH },
  { name: 'a large amount in English', from: TEXT, to: 'Det koster 1,206,700.50 kr. om året.', ...ENGLISH },
  { name: 'a share with an English stop', from: TEXT, to: 'Det er 12.5 procent om året.', ...ENGLISH },
  { name: 'a month with a letter too few', from: TEXT, to: 'Det er 1. jui i år.', ...MONTH, mend: /Mente du juni/ },
  { name: 'a month in English', from: TEXT, to: 'Det er 1. march 2018 i år.', ...MONTH, mend: /Mente du marts/ },
  {
    name: 'a short month that is misspelt',
    from: TEXT,
    to: 'Det er 1. mai 2018 i år.',
    ...MONTH,
    mend: /Mente du maj/,
  },
  {
    name: 'a weekday that does not fit its date',
    from: TEXT,
    to: 'Det er mandag den 1. maj 2018 i år.',
    line: 15,
    found: /»mandag den 1\. maj 2018« passer ikke: Den dag var en tirsdag/,
    mend: /om det er dagen, datoen eller året/,
  },
  { name: 'a date with a slash', from: TEXT, to: 'Det er 1/7-2018 i år.', ...DIGITS },
  { name: 'a date with stops', from: TEXT, to: 'Det er 01.07.2018 i år.', ...DIGITS },
  { name: 'a date with hyphens', from: TEXT, to: 'Det er 1-7-2018 i år.', ...DIGITS },
  { name: 'a section without a space', from: TEXT, to: 'Det står i loven, jf. §9.', ...TIGHT },
  { name: 'a subsection without a space', from: TEXT, to: 'Det står i § 9, stk.4, i loven.', ...TIGHT },
  {
    name: 'a section without a space in the list of laws',
    from: 'aktivloven § 3, stk. 4',
    to: 'aktivloven §3, stk. 4',
    line: 8,
    found: /»§3, stk\. 4« er ikke skrevet som en paragraf/,
    mend: /§ og et mellemrum/,
  },
  {
    name: 'a section that nobody has seen in the law',
    from: 'aktivloven § 3, stk. 4',
    to: 'aktivloven § 399, stk. 4',
    line: 8,
    level: 'advarsel',
    found: /Har aktivloven en § 399\? Den højeste, som er slået op, er § \d+/,
    mend: /Slå efter i loven.*retskilder\/aktivloven\.yaml/,
  },
  {
    name: 'a section that nobody has seen, in the text',
    from: TEXT,
    to: 'Det står i udlændingelovens § 999.',
    line: 15,
    level: 'advarsel',
    found: /Har udlændingeloven en § 999/,
    mend: /Ellers ret den her/,
  },
];

export const DAYS_RIGHT: readonly (readonly [from: string, to: string])[] = [
  [TEXT, 'Det koster 6.700 kr., 6,75 kr. eller 52.490,15 kr., og det er 12,5 procent.'],
  [TEXT, 'Det er tirsdag den 1. maj 2018, og januars frist er 1. januars frist.'],
  [TEXT, 'I 1. kvartal 2018 kom 2. udgave 2018. I afsnit 3. man skriver 1. del.'],
  [TEXT, 'Åbent 9.00-15.00 og 24/7. Sagen er C-133/15, og udgaven er 1.2.20.'],
  [TEXT, '| Før 26.10.2017 | Efter |\n|---|---|\n| Skema | Brev |'],
  [TEXT, 'Det står i § 9, stk. 4, og i udlændingelovens § 9 c.'],
];
