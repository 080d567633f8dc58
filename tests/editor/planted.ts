import type { Finding } from '../../scripts/editor/finding.ts';

/** A page without a mistake. Each mistake below changes one thing in it. */
export const PAGE = `---
titel: Hvornår skal kommunen sende skemaet?
svar: Kommunen skal sende skemaet, når sagen er oprettet.
for: [kommune]
kilder: [{ brev: 2014-12, afsnit: [1] }]
aendringer: [{ dag: 2020-01-31, hvad: Siden er ny. }]
retskilder:
  - aktivloven § 3, stk. 4
gaelderFra: 2015-01-01
kontrolleret: 2020-01-31
status: ikke-kontrolleret
beregnere: [bond]
---

Kommunen sender skemaet til styrelsen.

## Skemaet sendes digitalt

Læs om [telefontider](/vejledning/kontakt/telefontider/).

<Calculator rule="bond" />
`;
/** One thing that is wrong in {@link PAGE}. */
export interface Mistake {
  readonly name: string;
  /** What stands in the page, and what the editor has written instead. */
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly level?: Finding['level'];
  readonly found: RegExp;
  readonly mend: RegExp;
}

export const TEXT = 'Kommunen sender skemaet til styrelsen.';
export const HEADING = '## Skemaet sendes digitalt';
export const LINK = '(/vejledning/kontakt/telefontider/)';

/** A contact file without a mistake. */
export const CONTACT = `titel: Opdigtet hotline
for: [kommune]
slags: telefon
raekker:
  - brev: 2017-10
    afsnit: kontakt
    vaerdi: 35 30 82 31
    tider: ["mandag-fredag 9.00-14.00"]
  - brev: 2014-12
    afsnit: kontakt
    vaerdi: 35 30 82 30
`;

/** A newsletter without a mistake. */
export const ISSUE = `---
titel: Nyt fra Udlændingestyrelsen, marts 2016
dato: { trykt: "1. marts 2016", sortering: 2016-03-01 }
resume: Brevet handler om skemaet.
afsnit:
  - { nr: 1, titel: Skemaet, resume: Kommunen sender skemaet. }
  - { nr: 2, titel: Fristen, resume: Kommunen har 14 dage. }
---
`;

/** A mistake that a whole file is planted with. */
export type WrongFile = Pick<Mistake, 'name' | 'line' | 'level' | 'found' | 'mend'> & {
  readonly file: string;
  readonly text: string | Uint8Array;
};

/** The same page or letter with a title and sections of its own: two with one title are a mistake. */
export const own = (text: string, name: string): string =>
  text
    .replace('kommunen sende skemaet?', `kommunen sende skema ${name}?`)
    .replace(/^titel: Nyt fra Udlændingestyrelsen/m, `titel: Nyt ${name} fra Udlændingestyrelsen`)
    .replace('titel: Skemaet,', `titel: Skema ${name},`)
    .replace('titel: Fristen,', `titel: Frist ${name},`);
