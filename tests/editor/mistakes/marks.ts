import { HEADING, LINK, type Mistake, TEXT } from '../planted.ts';

const BOLD = { line: 15, found: /Fed skrift virker ikke her/, mend: /uden mellemrum indenfor/ } as const;
const HEAD = { line: 17, found: /bliver ikke til en overskrift/, mend: /et mellemrum efter det sidste #/ } as const;
const LIST = { line: 15, found: /bliver ikke til et punkt i en liste/, mend: /Begynd hvert punkt med -/ } as const;
const FIELD = { line: 3, found: /Feltet bliver vist, som det står/, mend: /ren tekst i felterne/ } as const;
const svar = (to: string) => ({ from: 'svar: Kommunen skal sende skemaet, når', to: `svar: ${to}, når` });

/** Signs that were meant as marks and are printed as they are typed. */
export const MARKS: readonly Mistake[] = [
  { name: 'bold that is left open', from: TEXT, to: 'Kommunen **skal sende skemaet.', ...BOLD },
  { name: 'bold with a space inside, before', from: TEXT, to: 'Kommunen ** skal** sende skemaet.', ...BOLD },
  { name: 'bold with a space inside, after', from: TEXT, to: 'Kommunen **skal **sende skemaet.', ...BOLD },
  { name: 'bold of the other kind, left open', from: TEXT, to: 'Kommunen __skal sende skemaet.', ...BOLD },
  {
    name: 'italics that are left open',
    from: TEXT,
    to: 'Kommunen *skal sende skemaet.',
    line: 15,
    found: /Tegnet »\*« er ikke lukket: »\*skal/,
    mend: /begge sider/,
  },
  {
    name: 'code that is left open',
    from: TEXT,
    to: 'Kommunen skriver `sag i skemaet.',
    line: 15,
    found: /er ikke lukket: »`sag/,
    mend: /begge sider/,
  },
  { name: 'a heading without a space', from: HEADING, to: '##Skemaet sendes digitalt', ...HEAD },
  { name: 'a heading with a hard space', from: HEADING, to: '##\u00a0Skemaet sendes digitalt', ...HEAD },
  { name: 'a list with bullets of a word processor', from: TEXT, to: '• Skemaet\n• Brevet', ...LIST },
  { name: 'a list with other bullets', from: TEXT, to: '▪ Skemaet\n▪ Brevet', ...LIST },
  { name: 'a list with dashes of a word processor', from: TEXT, to: '– Skemaet\n– Brevet', ...LIST },
  { name: 'a list without spaces', from: TEXT, to: '-Skemaet\n-Brevet', ...LIST },
  {
    name: 'a link with a space before its address',
    from: TEXT,
    to: 'Se [styrelsens side] (https://www.nyidanmark.dk/).',
    line: 15,
    found: /Der er et mellemrum mellem \] og \(/,
    mend: /Slet mellemrummet/,
  },
  {
    name: 'a link the wrong way round',
    from: TEXT,
    to: 'Se (https://www.nyidanmark.dk/)[styrelsens side].',
    line: 15,
    found: /Parenteserne er byttet om/,
    mend: /ordene i \[ \] først/,
  },
  {
    name: 'a link with a space in its address',
    from: LINK,
    to: '(/vejledning/kontakt/ telefontider/)',
    line: 19,
    found: /Der er et mellemrum i adressen/,
    mend: /%20/,
  },
  {
    name: 'a table pasted from a spreadsheet',
    from: TEXT,
    to: 'Dag\tTid\nMandag\t9.00-15.00',
    line: 15,
    found: /Tabulator i teksten: »Dag Tid«/,
    mend: /Skriv felterne med \|/,
  },
  {
    name: 'a line of dashes right below a text',
    from: TEXT,
    to: `${TEXT}\n---`,
    line: 15,
    found: /Stregerne under »Kommunen sender skemaet til styrelsen\.« gør teksten til en overskrift/,
    mend: /Slet linjen med streger/,
  },
  {
    name: 'bold instead of a heading',
    from: HEADING,
    to: '**Skemaet sendes digitalt**',
    line: 17,
    level: 'advarsel',
    found: /»Skemaet sendes digitalt« står for sig selv med fed/,
    mend: /Skriv ## foran/,
  },
  {
    name: 'a footnote without its note',
    from: TEXT,
    to: 'Kommunen sender skemaet.[^1]',
    line: 15,
    found: /Fodnoten \[\^1\] har ingen note/,
    mend: /nederst: \[\^1\]:/,
  },
  {
    name: 'a note that nothing refers to',
    from: TEXT,
    to: `${TEXT}\n\n[^1]: Siden 2015.`,
    line: 17,
    found: /Noten \[\^1\] bliver ikke vist/,
    mend: /hører til/,
  },
  { name: 'bold in a field', ...svar('Kommunen skal **altid** sende skemaet'), ...FIELD },
  { name: 'a link in a field', ...svar('Kommunen sender [skemaet](/ordbog/)'), ...FIELD },
  { name: 'a component in a field', ...svar('Kommunen sender <Citation law="aktivloven" />'), ...FIELD },
  { name: 'a code for a sign in a field', ...svar('Kommunen sender skema &lt; 2'), ...FIELD },
];

export const NO_MARKS: readonly (readonly [from: string, to: string])[] = [
  [TEXT, 'Kommunen **skal** sende *skemaet*, og 5 * 3 er 15.'],
  [TEXT, 'Tegnet \\*\\* og `**` og \\` vises, som de står.'],
  [TEXT, '- Skemaet\n- Brevet\n\n1. Først\n2. Så'],
  [TEXT, 'Temperaturen er\n-5 grader i dag.'],
  [TEXT, 'Kommunen sender skemaet – og brevet\n– til styrelsen.'],
  [TEXT, 'Se [1] (og listen) i brevet. Tegnet # bruges også.'],
  [TEXT, '**Husk:** Skemaet sendes digitalt.\n\n**Skemaet sendes altid digitalt.**'],
  [TEXT, `${TEXT}\n\n---`],
  [TEXT, 'Kommunen sender skemaet.[^1]\n\n[^1]: Siden 2015.'],
  [TEXT, '{/* ** • - [x] (y) */}\n\nKommunen sender skemaet.'],
];
