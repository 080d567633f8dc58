import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../../scripts/editor/check.ts';
import { periodFindings } from '../../scripts/editor/checks/periods.ts';
import { type Finding, inOrder } from '../../scripts/editor/finding.ts';
import { day } from '../../src/rules/core/day.ts';
import { CONTACTS, CONTACTS_RIGHT } from './mistakes/contact-text.ts';
import { DAYS, DAYS_RIGHT } from './mistakes/days.ts';
import { LETTERS, LETTERS_RIGHT, RIGHT_FILES, WRONG_FILES } from './mistakes/files.ts';
import { MARKS, NO_MARKS } from './mistakes/marks.ts';
import { NOT_PERSONAL, PERSONAL } from './mistakes/personal.ts';
import { WORDING, WORDING_RIGHT } from './mistakes/wording.ts';
import { CONTACT, HEADING, ISSUE, LINK, type Mistake, own, PAGE, TEXT, type WrongFile } from './planted.ts';
import { copyOfProject } from './project.ts';

const TODAY = day('2026-01-01');

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a field is missing',
    from: 'kontrolleret: 2020-01-31\n',
    to: '',
    line: 2,
    found: /»kontrolleret« mangler/,
    mend: /sidst holdt siden op mod kilden/,
  },
  {
    name: 'a table of amounts of what is a day',
    from: TEXT,
    to: '<AmountTable rule="bond" name="group2From" />',
    line: 15,
    found: /»group2From« er ikke en række beløb over tid/,
    mend: /Brug LegalValue/,
  },
  {
    name: 'a day of a legal value in another order',
    from: TEXT,
    to: '<LegalValue rule="bond" name="extended" on="31-01-2015" />',
    line: 15,
    found: /Dagen »31-01-2015« kan ikke læses/,
    mend: /on="2015-01-31"/,
  },
  {
    name: 'a condition that a rule does not have',
    from: TEXT,
    to: '<Explains rule="bond" reasons="grop-1" />',
    line: 15,
    found: /»bond« har ingen betingelse, der hedder »grop-1«/,
    mend: /Mente du »group-1«/,
  },
  {
    name: 'a calculator in the text that the fields do not name',
    from: TEXT,
    to: '<Calculator rule="lapse" />',
    line: 15,
    found: /»lapse« står i teksten, men ikke i felterne/,
    mend: /feltet beregnere/,
  },
  {
    name: 'a calculator in the fields that is not in the text',
    from: '[bond]',
    to: '[bond, lapse]',
    line: 12,
    found: /»lapse« står i felterne, men ikke i teksten/,
    mend: /hvor reglen er forklaret/,
  },
  {
    name: 'a field is misspelt',
    from: 'retskilder:',
    to: 'retskilde:',
    line: 7,
    found: /»retskilde« kendes ikke/,
    mend: /Mente du »retskilder«/,
  },
  {
    name: 'an audience that there is not',
    from: '[kommune]',
    to: '[kommuner]',
    line: 4,
    found: /»for, nr. 1 i listen«.*kommune, borger eller begge/,
    mend: /Hvem siden er for/,
  },
  {
    name: 'a date that does not exist',
    from: 'gaelderFra: 2015-01-01',
    to: 'gaelderFra: 2015-02-30',
    line: 9,
    found: /2015-02-30 findes ikke/,
    mend: /Første dag/,
  },
  {
    name: 'a title that is too long',
    from: 'titel: Hvornår',
    to: `titel: ${'Hvornår og hvordan og '.repeat(4)}hvornår`,
    line: 2,
    found: /»titel« er på \d+ tegn og må højst være på 80/,
    mend: /højst 80 tegn/,
  },
  {
    name: 'a colon inside a title',
    from: 'titel: Hvornår',
    to: 'titel: Skema: hvornår',
    line: 2,
    found: /Et kolon midt i teksten/,
    mend: /anførselstegn/,
  },
  {
    name: 'an unknown newsletter',
    from: 'brev: 2014-12',
    to: 'brev: 2014-13',
    line: 5,
    found: /»2014-13« findes ikke/,
    mend: /./,
  },
  {
    name: 'a section that the newsletter has not',
    from: 'afsnit: [1]',
    to: 'afsnit: [19]',
    line: 5,
    found: /ikke noget afsnit 19/,
    mend: /1, 2, 3, 4, 5/,
  },
  {
    name: 'an unknown law',
    from: 'aktivloven § 3',
    to: 'aktivlovn § 3',
    line: 8,
    found: /»aktivlovn« findes ikke/,
    mend: /Mente du »aktivloven«/,
  },
  {
    name: 'a page without its history',
    from: 'aendringer: [{ dag: 2020-01-31, hvad: Siden er ny. }]',
    to: 'aendringer: []',
    line: 1,
    found: /ingen historie/,
    mend: /hvilken dag siden kom/,
  },
  {
    name: 'a change on a day to come',
    from: 'aendringer: [{ dag: 2020-01-31,',
    to: 'aendringer: [{ dag: 2999-01-31,',
    line: 6,
    found: /2999-01-31 er ikke kommet/,
    mend: /den dag, siden bliver ændret/,
  },
  {
    name: 'a history with the oldest first',
    from: 'aendringer: [{ dag: 2020-01-31,',
    to: 'aendringer: [{ dag: 2019-01-31, hvad: Siden er ny. }, { dag: 2020-01-31,',
    line: 6,
    found: /2020-01-31 står efter 2019-01-31/,
    mend: /det nyeste først/,
  },
  {
    name: 'a place in a law that is none',
    from: 'aktivloven § 3, stk. 4',
    to: 'aktivloven paragraf 3',
    line: 8,
    found: /»paragraf 3«/,
    mend: /Begynd med §/,
  },
  {
    name: 'an unknown calculator',
    from: '[bond]',
    to: '[bonds]',
    line: 12,
    found: /»bonds« findes ikke/,
    mend: /Mente du »bond«/,
  },
  {
    name: 'a link to a page that there is not',
    from: LINK,
    to: '(/vejledning/kontakt/telefontid/)',
    line: 19,
    found: /side, der ikke findes/,
    mend: /telefontider/,
  },
  {
    name: 'a link without its last slash',
    from: LINK,
    to: '(/vejledning/kontakt/telefontider)',
    line: 19,
    found: /mangler skråstregen/,
    mend: /Skriv \/ efter/,
  },
  {
    name: 'a fragment that there is not',
    from: LINK,
    to: '(/nyhedsbreve/2014-12/#afsnit-9)',
    line: 19,
    found: /#afsnit-9/,
    mend: /#afsnit-1/,
  },
  {
    name: 'a legal number typed by hand',
    from: TEXT,
    to: 'Sikkerheden er på 51.714,40 kr. efter reglerne.',
    line: 15,
    level: 'advarsel',
    found: /51\.714,40 kr\..* i hånden/,
    mend: /brug komponenten|vælg den rigtige komponent/,
  },
  {
    name: 'an abbreviation that nobody explains',
    from: TEXT,
    to: 'Kommunen sender skemaet til QXZ i dag.',
    line: 15,
    level: 'advarsel',
    found: /QXZ står ikke i ordbogen/,
    mend: /ordbog\/qxz\.mdx/,
  },
  {
    name: 'a picture without a text',
    from: TEXT,
    to: '![](/icon.svg)',
    line: 15,
    found: /icon\.svg har ingen tekst/,
    mend: /hvad billedet viser/,
  },
  {
    name: 'a heading that skips a level',
    from: HEADING,
    to: '#### Skemaet sendes digitalt',
    line: 17,
    found: /springer et niveau over/,
    mend: /Skriv 2 #/,
  },
  {
    name: 'a second title',
    from: HEADING,
    to: '# Skemaet sendes digitalt',
    line: 17,
    found: /har ét #/,
    mend: /Skriv to #/,
  },
  {
    name: 'a word that is misspelt',
    from: TEXT,
    to: 'Kommunen sender ophodstilladelsen videre.',
    line: 15,
    found: /»ophodstilladelsen«/,
    mend: /ordliste\.txt/,
  },
  {
    name: 'a sentence that is too long',
    from: TEXT,
    to: `Kommunen sender skemaet${' og brevet'.repeat(15)} til styrelsen.`,
    line: 15,
    found: /Sætningen er på 35 ord/,
    mend: /Del den i to/,
  },
  {
    name: 'raw text left in the page',
    from: TEXT,
    to: '{/* RÅTEKST afsnit 1.\n| Noget fra brevet.\n*/}',
    line: 15,
    found: /Råteksten står her endnu/,
    mend: /Slet hele kommentaren/,
  },
  {
    name: 'a place that is not written yet',
    from: TEXT,
    to: 'SKRIV: Svaret.',
    line: 15,
    found: /ikke skrevet noget endnu/,
    mend: /Skriv teksten/,
  },
  {
    name: 'a bare <',
    from: TEXT,
    to: 'Fristen er <6 måneder.',
    line: 15,
    found: /Tegnet < i teksten: »<6 måneder/,
    mend: /&lt;/,
  },
  {
    name: 'a bare { around words',
    from: TEXT,
    to: 'Skriv {navnet på kommunen} her.',
    line: 15,
    found: /Krøllet parentes/,
    mend: /almindelige parenteser/,
  },
  {
    name: 'a bare { around one word',
    from: TEXT,
    to: 'Skriv {navnet} her.',
    line: 15,
    found: /Krøllet parentes/,
    mend: /almindelige parenteser/,
  },
  {
    name: 'a component that is not closed',
    from: TEXT,
    to: '<Note>\n\nHusk skemaet.',
    line: 15,
    found: /<Note> er åbnet/,
    mend: /<\/Note>/,
  },
  {
    name: 'a component that does not close itself',
    from: TEXT,
    to: 'Se <Citation law="aktivloven"> om det.',
    line: 15,
    found: /<Citation> er åbnet/,
    mend: /skråstreg/,
  },
  {
    name: 'a value without quotation marks',
    from: TEXT,
    to: 'Se <Citation law=aktivloven />.',
    line: 15,
    found: /ikke skrevet rigtigt/,
    mend: /anførselstegn/,
  },
  {
    name: 'a component that there is not',
    from: TEXT,
    to: 'Se <Citat law="aktivloven" />.',
    line: 15,
    found: /<Citat> findes ikke/,
    mend: /Mente du »Citation«/,
  },
  {
    name: 'a component without its value',
    from: TEXT,
    to: '<Contact />',
    line: 15,
    found: /mangler værdien »id«/,
    mend: /anførselstegn/,
  },
  {
    name: 'an unknown contact',
    from: TEXT,
    to: '<Contact id="hovednumer" />',
    line: 15,
    found: /»hovednumer« findes ikke/,
    mend: /Mente du »hovednummer«/,
  },
  {
    name: 'a legal value without its day',
    from: TEXT,
    to: 'Beløbet er <LegalValue rule="bond" name="extended" />.',
    line: 15,
    found: /flere værdier over tid/,
    mend: /on="2015-01-31"/,
  },
  { name: 'HTML', from: TEXT, to: 'Skriv <br /> ny linje.', line: 15, found: /HTML-koden <br>/, mend: /tom linje/ },
  {
    name: 'a comment as in HTML',
    from: TEXT,
    to: '<!-- husk skemaet -->',
    line: 15,
    found: /kommentar er skrevet som i HTML/,
    mend: /\{\/\*/,
  },
  {
    name: 'an address between < and >',
    from: TEXT,
    to: 'Se <https://www.nyidanmark.dk/>.',
    line: 15,
    found: /adresse står mellem < og >/,
    mend: /link/,
  },
  {
    name: 'a line that begins as code',
    from: TEXT,
    to: 'export af skemaer sker digitalt.',
    line: 15,
    found: /begynder med »export«/,
    mend: /Begynd linjen med et andet ord/,
  },
  {
    name: 'a table without the line of dashes',
    from: TEXT,
    to: '| Dag | Tid |\n| **Mandag** | 9.00-15.00 |',
    line: 15,
    found: /Linjer med \| bliver ikke til en tabel/,
    mend: /Linjen under overskrifterne skal være \|---\|---\|/,
  },
  {
    name: 'a table with too few dashes',
    from: TEXT,
    to: '| Dag | Tid | Sted |\n|---|---|\n| Mandag | 9.00-15.00 | Odense |',
    line: 15,
    found: /Linjer med \| bliver ikke til en tabel/,
    mend: /skal være \|---\|---\|---\|/,
  },
  {
    name: 'a row of a table with too much',
    from: TEXT,
    to: '| Dag | Tid |\n|---|---|\n| Mandag | 9.00-15.00 | Odense |',
    line: 17,
    found: /Rækken har 3 felter, men tabellen har 2/,
    mend: /lige mange/,
  },
  {
    name: 'a row of a table with too little, and a text right below it',
    from: TEXT,
    to: '| Dag | Tid |\n|---|---|\n| Mandag | 9.00-15.00 |\nKommunen sender skemaet.',
    line: 18,
    found: /Rækken har 1 felt, men tabellen har 2/,
    mend: /tom linje/,
  },
  {
    name: 'a picture that does not exist',
    from: TEXT,
    to: '![Skemaets forside](/ikon.svg)',
    line: 15,
    found: /Billedet \/ikon\.svg findes ikke i mappen public/,
    mend: /Mente du \/icon\.svg/,
  },
  {
    name: 'a day that does not exist in the text',
    from: TEXT,
    to: 'Kommunen sender skemaet\nsenest 31. april 2018.',
    line: 16,
    found: /Dagen »31\. april 2018« findes ikke/,
    mend: /april har 30 dage/,
  },
  {
    name: 'a day of a year that is no leap year',
    from: 'svar: Kommunen skal sende skemaet, når',
    to: 'svar: Kommunen skal sende skemaet senest 29. februar 2018, når',
    line: 3,
    found: /Dagen »29\. februar 2018« findes ikke/,
    mend: /februar har 28 dage i 2018/,
  },
  {
    name: 'quotation marks from a word processor in a field',
    from: 'titel: Hvornår skal kommunen sende skemaet?',
    to: 'titel: “Hvornår skal kommunen sende skemaet?”',
    line: 2,
    found: /Feltet har anførselstegn som i Word: »“Hvornår skal/,
    mend: /lige anførselstegn/,
  },
  {
    name: 'quotation marks from a word processor in the text',
    from: TEXT,
    to: 'Kommunen sender\n„skemaet“ til styrelsen.',
    line: 16,
    level: 'advarsel',
    found: /Anførselstegn som i Word: »„skemaet“«/,
    mend: /»…«/,
  },
  {
    name: 'a law that the page does not list',
    from: TEXT,
    to: 'Det følger af <Citation law="serviceloven § 52" />.',
    line: 15,
    level: 'advarsel',
    found: /serviceloven § 52 står ikke på sidens liste over retskilder/,
    mend: /retskilder/,
  },
  {
    name: 'a section that the page does not list, of a law that it lists',
    from: TEXT,
    to: 'Det følger af <Citation law="aktivloven § 30, stk. 2" />.',
    line: 15,
    level: 'advarsel',
    found: /aktivloven § 30 står ikke på sidens liste over retskilder/,
    mend: /retskilder/,
  },
  {
    name: 'a reference to a law that there is not',
    from: TEXT,
    to: 'Det følger af <Citation law="integrationslovn § 5" />.',
    line: 15,
    found: /»integrationslovn« findes ikke/,
    mend: /Mente du »integrationsloven«/,
  },
  {
    name: 'two headings with the same words',
    from: '## Skemaet sendes digitalt\n',
    to: '## Skemaet sendes digitalt\n\nSkriv i skemaet.\n\n## Skemaet sendes digitalt\n',
    line: 21,
    level: 'advarsel',
    found: /Overskriften »Skemaet sendes digitalt« står også på linje 17/,
    mend: /egne ord/,
  },
  {
    name: 'a component with a small letter',
    from: TEXT,
    to: '<contact id="hotline-kommuner" />',
    line: 15,
    found: /Komponenten <contact> findes ikke/,
    mend: /Mente du »Contact«/,
  },
  {
    name: 'a component whose name is misspelt, with a small letter',
    from: TEXT,
    to: 'Se <citaton law="aktivloven" />.',
    line: 15,
    found: /Komponenten <citaton> findes ikke/,
    mend: /Mente du »Citation«/,
  },
  {
    name: 'a component around a text, with a small letter',
    from: TEXT,
    to: '<note>\n\nHusk skemaet.\n\n</note>',
    line: 15,
    found: /Komponenten <note> findes ikke/,
    mend: /Mente du »Note«/,
  },
  {
    name: 'fields that cannot be read, and a word in them that is misspelt',
    from: 'svar: Kommunen skal',
    to: 'svar: Kommunen: skal ophodstilladelsen',
    line: 3,
    found: /Et kolon midt i teksten/,
    mend: /anførselstegn/,
  },
  {
    name: 'a component that does not end',
    from: LINK + '.',
    to: LINK + '.\n\nSe <Citation law="udlaendingeloven § 9"',
    line: 21,
    found: /Komponenten »<Citation law="udlaendingeloven § 9"« er ikke skrevet rigtigt/,
    mend: /slut med \/>/,
  },
  ...MARKS,
  ...PERSONAL,
  ...WORDING,
  ...CONTACTS,
  ...DAYS,
  ...LETTERS,
];

/** Mistakes that a whole file is planted with. */
const FILES: readonly WrongFile[] = [
  {
    name: 'a new row of a contact at the bottom',
    file: 'src/content/kontakt/ny-nederst.yaml',
    text: `${CONTACT}  - brev: 2017-10\n    afsnit: 3\n    vaerdi: 35 30 82 32\n`,
    line: 12,
    found: /Rækken fra 2017-10 er nyere end rækken over den/,
    mend: /Flyt den øverst/,
  },
  {
    name: 'a file with one ending too many',
    file: 'src/content/kontakt/endelse.yaml.txt',
    text: CONTACT,
    line: 1,
    found: /bliver ikke læst/,
    mend: /Filen skal hedde src\/content\/kontakt\/endelse\.yaml\./,
  },
  {
    name: 'a file that nothing reads',
    file: 'src/content/vejledning/kontakt/brev.docx',
    text: PAGE,
    line: 1,
    found: /bliver ikke læst/,
    mend: /src\/content\/vejledning\/\*\/\*\.mdx/,
  },
  {
    name: 'a file in Windows-1252',
    file: 'src/content/vejledning/kontakt/windows.mdx',
    text: Buffer.from(PAGE, 'latin1'),
    line: 1,
    found: /ikke gemt som UTF-8/,
    mend: /Gem den igen, og vælg kodningen UTF-8/,
  },
  {
    name: 'a file in UTF-16',
    file: 'src/content/kontakt/utf-16.yaml',
    text: Buffer.from(`\uFEFF${CONTACT}`, 'utf16le'),
    line: 1,
    found: /ikke gemt som UTF-8/,
    mend: /Gem den igen, og vælg kodningen UTF-8/,
  },
  {
    name: 'a list of words in Windows-1252',
    file: 'src/content/soegning/boejninger.txt',
    text: Buffer.from('børn barn\n', 'latin1'),
    line: 1,
    found: /ikke gemt som UTF-8/,
    mend: /Gem den igen, og vælg kodningen UTF-8/,
  },
  {
    name: 'a sign that nobody sees before the fields',
    file: 'src/content/vejledning/kontakt/bom.mdx',
    text: `\uFEFF${PAGE}`,
    line: 1,
    level: 'advarsel',
    found: /begynder med et usynligt tegn \(BOM\)/,
    mend: /Gem den som UTF-8 uden BOM/,
  },
  {
    name: 'a telephone number with a digit too few',
    file: 'src/content/kontakt/nummer.yaml',
    text: CONTACT.replace('35 30 82 31', '35 30 82 3'),
    line: 7,
    found: /»35 30 82 3« er ikke et telefonnummer med 8 cifre/,
    mend: /Skriv 8 cifre/,
  },
  {
    name: 'hours in other words',
    file: 'src/content/kontakt/tider-i-ord.yaml',
    text: CONTACT.replace('9.00-14.00', 'kl. 9 til 14'),
    line: 8,
    level: 'advarsel',
    found: /Tiden »mandag-fredag kl\. 9 til 14« er skrevet på en anden måde/,
    mend: /dag-dag eller hverdage/,
  },
  {
    name: 'a day that there is not',
    file: 'src/content/kontakt/tider-dag.yaml',
    text: CONTACT.replace('mandag-fredag', 'hver mandag'),
    line: 8,
    level: 'advarsel',
    found: /Tiden »hver mandag 9\.00-14\.00« er skrevet på en anden måde/,
    mend: /dag-dag eller hverdage/,
  },
  {
    name: 'hours that end before they begin',
    file: 'src/content/kontakt/tider-omvendt.yaml',
    text: CONTACT.replace('9.00-14.00', '14.00-9.00'),
    line: 8,
    found: /Tiden slutter \(9\.00\), før den begynder \(14\.00\)/,
    mend: /Byt om/,
  },
  {
    name: 'a printed day that does not exist',
    file: 'src/content/nyhedsbreve/dag.mdx',
    text: ISSUE.replace('1. marts 2016', '30. februar'),
    line: 3,
    found: /Dagen »30\. februar« findes ikke/,
    mend: /februar har 29 dage/,
  },
  ...['Stort', 'med mellemrum', 'på-dansk', 'punktum.2'].map((name) => ({
    name: `a file name that is no address: ${name}`,
    file: `src/content/vejledning/kontakt/${name}.mdx`,
    text: PAGE,
    line: 1,
    found: /Filens navn må kun have små bogstaver a-z, tal og bindestreg/,
    mend: /Omdøb filen til (stort|med-mellemrum|paa-dansk|punktum-2)\.mdx/,
  })),
  {
    name: 'two sections with the same number',
    file: 'src/content/nyhedsbreve/samme-nummer.mdx',
    text: ISSUE.replace('nr: 2', 'nr: 1'),
    line: 7,
    found: /To afsnit har nummer 1/,
    mend: /hvert afsnit sit eget nummer/,
  },
  {
    name: 'a number that is left out',
    file: 'src/content/nyhedsbreve/sprang.mdx',
    text: ISSUE.replace('nr: 2', 'nr: 3'),
    line: 7,
    level: 'advarsel',
    found: /Numrene springer fra 1 til 3/,
    mend: /Mangler der et afsnit/,
  },
  {
    name: 'an amount of a rule that the page does not use',
    file: 'src/content/vejledning/kontakt/beloeb.mdx',
    text: PAGE.replace('beregnere: [bond]\n', '')
      .replace('\n<Calculator rule="bond" />\n', '')
      .replace(TEXT, 'Beløbet er 52.490,12 kr. om året, og fristen er 5 år.'),
    line: 14,
    level: 'advarsel',
    found: /»52\.490,12 kr\.« er skrevet i hånden/,
    mend: /brug komponenten|vælg den rigtige komponent/,
  },
  {
    name: 'fields that do not end',
    file: 'src/content/vejledning/kontakt/uden-slut.mdx',
    text: PAGE.replace('---\n\n', '\n'),
    line: 13,
    found: /Felterne øverst slutter ikke/,
    mend: /tre bindestreger på linjen efter det sidste felt/,
  },
  {
    name: 'a file without fields',
    file: 'src/content/vejledning/kontakt/uden-felter.mdx',
    text: `${TEXT}\n`,
    line: 1,
    found: /begynder ikke med felter/,
    mend: /Begynd filen med felterne/,
  },
  {
    name: 'a telephone number that no telephone can be asked to call',
    file: 'src/content/kontakt/nummer-samlet.yaml',
    text: CONTACT.replace('35 30 82 31', '"35308231"'),
    line: 7,
    found: /»35308231« er ikke et telefonnummer med 8 cifre, to og to/,
    mend: /Skriv 8 cifre, to og to/,
  },
  {
    name: 'a first section with another number than 1',
    file: 'src/content/nyhedsbreve/foerste.mdx',
    text: ISSUE.replace('nr: 2', 'nr: 4').replace('nr: 1', 'nr: 3'),
    line: 6,
    level: 'advarsel',
    found: /Det første afsnit har nummer 3/,
    mend: /Mangler der et afsnit/,
  },
  {
    name: 'sections in another order',
    file: 'src/content/nyhedsbreve/orden.mdx',
    text: ISSUE.replace('nr: 2', 'nr: 3').replace(
      /---\n$/,
      '  - { nr: 2, titel: Telefonen, resume: Telefonen er ny. }\n---\n',
    ),
    line: 8,
    level: 'advarsel',
    found: /Afsnit 2 står efter afsnit 3/,
    mend: /i rækkefølge/,
  },
  {
    name: 'a date that is both printed and about',
    file: 'src/content/nyhedsbreve/begge.mdx',
    text: ISSUE.replace('sortering:', 'omkring: marts, sortering:'),
    line: 3,
    found: /»dato, omkring« kan ikke stå sammen med de andre felter/,
    mend: /Trykt i brevet, eller omkring/,
  },
  ...WRONG_FILES,
];

const project = copyOfProject();
/** What is as it should be, though it looks like a mistake. */
const CORRECT: readonly (readonly [from: string, to: string])[] = [
  [TEXT, 'Reglen står i § 45. Juni er den sidste måned.'],
  [TEXT, 'Svaret gives efter nr. 40. Maj måned er uden betydning.'],
  [TEXT, 'Vælg Start | Sager i menuen,\nog derefter Filer | Gem.'],
  [TEXT, '- | er et tegn'],
  [TEXT, 'Hent [skemaet](/skemaer/mit%20skema.svg).\n\n![Skemaet](/skemaer/mit%20skema.svg)'],
  [HEADING, '## <LegalValue rule="bond" name="group2From" />'],
  ['  - aktivloven § 3, stk. 4', '  - aktivloven §§ 3, 4 og 5'],
  ['  - aktivloven § 3, stk. 4', '  - aktivloven §§ 3 til 5'],
  ...NO_MARKS,
  ...NOT_PERSONAL,
  ...WORDING_RIGHT,
  ...CONTACTS_RIGHT,
  ...DAYS_RIGHT,
  ...LETTERS_RIGHT,
];
const correctOf = (i: number) => `src/content/vejledning/kontakt/rigtig-${i + 1}.mdx`;
const fileOf = (i: number) => `src/content/vejledning/kontakt/fejl-${i + 1}.mdx`;
const CLEAN = 'src/content/vejledning/kontakt/uden-fejl.mdx';
let findings: readonly Finding[];

beforeAll(async () => {
  project.write(CLEAN, PAGE);
  for (const [i, [from, to]] of CORRECT.entries()) {
    const cited = to.includes('aktivloven') ? 'Det står i <Citation law="aktivloven § 4" />' : '';
    project.write(correctOf(i), own(PAGE.replace(from, to).replace(LINK, `${LINK} ${cited}`), `r${i}`));
  }
  for (const name of ['telefontider.mdx.orig', '~$skema.docx', 'telefontider.mdx~'])
    project.write(`src/content/vejledning/kontakt/${name}`, 'x');
  project.write('public/skemaer/mit skema.svg', '<svg/>');
  for (const [i, { from, to }] of MISTAKES.entries()) {
    if (!PAGE.includes(from)) throw new Error(`The page does not hold: ${from}`);
    project.write(fileOf(i), own(PAGE.replace(from, to), `f${i}`));
  }
  for (const [i, { file, text }] of FILES.entries())
    project.write(file, typeof text === 'string' ? own(text, `x${i}`) : text);
  for (const [file, text] of RIGHT_FILES) project.write(file, text);
  project.write('src/content/kontakt/uden-fejl.yaml', CONTACT);
  project.write('src/content/nyhedsbreve/uden-fejl.mdx', ISSUE);
  project.write('src/content/vejledning/kontakt/forkert-endelse.md', own(PAGE, 'dels'));
  project.write('src/content/vejledning/kontakter/forkert-emne.mdx', own(PAGE, 'emne'));
  project.write(
    'src/content/vejledning/kontakt/kladde.mdx',
    own(PAGE, 'k').replace('---\n\n', 'kladde: true\n---\n\n'),
  );
  project.write(
    'src/content/vejledning/kontakt/til-kladde.mdx',
    own(PAGE, 'tk')
      .replace('beregnere:', 'erstatter: [kontakt/kladde]\nberegnere:')
      .replace('kontakt/telefontider/', 'kontakt/kladde/'),
  );
  findings = await check(project.folder, TODAY, [
    CLEAN,
    ...MISTAKES.map((_, i) => fileOf(i)),
    ...CORRECT.map((_, i) => correctOf(i)),
    ...FILES.map(({ file }) => file),
    ...RIGHT_FILES.map(([file]) => file),
  ]);
});
afterAll(() => project.remove());

const of = (file: string) => findings.filter((finding) => finding.file === file);

it('finds nothing in a page without a mistake', () => {
  expect(of(CLEAN)).toEqual([]);
  expect(of('src/content/kontakt/uden-fejl.yaml')).toEqual([]);
  expect(of('src/content/nyhedsbreve/uden-fejl.mdx')).toEqual([]);
  for (const [file] of RIGHT_FILES) expect(of(file), file).toEqual([]);
});

it.each(CORRECT.map(([, text], i) => ({ text, file: correctOf(i) })))('finds nothing in »$text«', ({ file }) => {
  expect(of(file)).toEqual([]);
});

it('passes over what programs leave beside a file', () => {
  expect(findings.filter(({ file }) => /orig$|~\$skema|~$/.test(file))).toEqual([]);
});

describe('a planted mistake is found, with its line, what it is and how to mend it', () => {
  it.each([...MISTAKES.map((mistake, i) => ({ ...mistake, file: fileOf(i) })), ...FILES])(
    '$name',
    ({ file, line, level = 'fejl', found, mend }) => {
      const [finding, ...more] = of(file);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ line, level });
      expect(finding!.found).toMatch(found);
      expect(finding!.mend).toMatch(mend);
      expect(finding!.example).toBeTruthy();
    },
  );

  it('a file that is never read, and one under a topic that there is not', () => {
    expect(of('src/content/vejledning/kontakt/forkert-endelse.md')[0]?.found).toMatch(/bliver ikke læst/);
    expect(of('src/content/vejledning/kontakter/forkert-emne.mdx')[0]?.found).toMatch(/Emnet »kontakter« findes ikke/);
  });

  it('a published page that names a draft, or links to it', () => {
    const told = of('src/content/vejledning/kontakt/til-kladde.mdx');
    expect(told.map(({ line, found }) => `${line}: ${found}`)).toEqual([
      '12: Her henvises til kontakt/kladde, som er en kladde og ikke bliver offentliggjort.',
      '20: Linket /vejledning/kontakt/kladde/ fører til en kladde, som ikke bliver offentliggjort.',
    ]);
    // Never told to take a page that readers have off the site.
    for (const { mend, example } of told) {
      expect(mend).toMatch(/bliver udgivet med npm run udgiv/);
      expect(example).toBe('npm run udgiv -- kontakt/kladde');
    }
  });
});

describe('a field inside another is shown as it may look', () => {
  const WRONG: readonly [of: string, text: string, line: number, found: RegExp, example: string][] = [
    [
      'kontakt/felt-fra.yaml',
      CONTACT.replace('    tider:', '    fra: 3. april 2018\n    tider:'),
      8,
      /fra« er forkert/,
      'fra: 2018-04-03',
    ],
    [
      'kontakt/felt-tid.yaml',
      CONTACT.replace('tider:', 'tid:'),
      8,
      /tid« kendes ikke/,
      'tider: ["mandag-onsdag 9.00-15.00", "torsdag 12.00-17.00"]',
    ],
    [
      'kontakt/felt-vaerdi.yaml',
      CONTACT.replace('35 30 82 31', '35308231'),
      7,
      /vaerdi« skal være tekst/,
      'vaerdi: "35 36 66 00"',
    ],
    ['kontakt/felt-afsnit.yaml', CONTACT.replace('    afsnit: kontakt\n', ''), 5, /afsnit« mangler/, 'afsnit: kontakt'],
    [
      'nyhedsbreve/felt-sortering.mdx',
      ISSUE.replace('2016-03-01', '1. marts'),
      3,
      /dato, sortering« er forkert/,
      'sortering: 2018-03-15',
    ],
    [
      'nyhedsbreve/felt-grundlag.mdx',
      ISSUE.replace('trykt:', 'omkring:'),
      3,
      /dato, grundlag« mangler/,
      'grundlag: "Nævner 1. marts 2018 som den seneste dag."',
    ],
    ['nyhedsbreve/felt-nr.mdx', ISSUE.replace('nr: 1', 'nr: et'), 6, /nr« skal være et tal/, 'nr: 3'],
    ['vejledning/kontakt/felt-brev.mdx', PAGE.replace('brev: 2014-12, ', ''), 5, /brev« mangler/, 'brev: 2017-10'],
  ];

  it.each(WRONG)('%s', async (name, text, line, found, example) => {
    const file = `src/content/${name}`;
    project.write(file, text);
    const told = (await check(project.folder, TODAY, [file])).filter((finding) => finding.file === file);
    rmSync(join(project.folder, file));
    expect(told).toMatchObject([{ line, found: expect.stringMatching(found), example }]);
  });
});

it('shows a component as it was meant, with the values that it was given', () => {
  const meant = MISTAKES.flatMap(({ name }, i) => (/component.* small letter/.test(name) ? of(fileOf(i)) : []));
  expect(meant.map(({ example }) => example)).toEqual([
    '<Contact id="hotline-kommuner" />',
    '<Citation law="aktivloven" />',
    '<Note>\n\nTeksten.\n\n</Note>',
  ]);
});

it('tells several mistakes of one page at once', async () => {
  project.write(
    CLEAN,
    PAGE.replace(TEXT, 'Fristen er <6 måneder.\n\nSkriv {navnet på kommunen} her.\n\n<Note>\n\nHusk skemaet.'),
  );
  const told = (await check(project.folder, TODAY, [CLEAN])).filter(({ file }) => file === CLEAN);
  expect(told.map(({ line }) => line)).toEqual([15, 17, 19]);
});

it('is told the same in a browser, which has another reader of MDX', async () => {
  const told = async () => {
    const { checkContent } = await import('../../scripts/editor/check-content.ts');
    const { readSite } = await import('../../scripts/editor/project.ts');
    return inOrder(checkContent(readSite(project.folder, TODAY)));
  };
  const built = await told();
  vi.resetModules();
  vi.doMock('../../scripts/editor/markdown.ts', () => import('../../scripts/redaktion/markdown.ts'));
  expect(await told()).toEqual(built);
  expect(built.length).toBeGreaterThan(MISTAKES.length);
});

describe('amounts over time', () => {
  const source = { id: 'kl', title: 'KL' };
  const amount = (from: string, to: string) => ({ value: 50_000, source, from: day(from), to: day(to) });
  const told = (...series: Parameters<typeof periodFindings>[2]) =>
    periodFindings('bond', 'amounts', series).map(({ level, found }) => `${level}: ${found.replaceAll('\u00a0', ' ')}`);

  it('follow each other day by day', () => {
    expect(told(amount('2014-01-01', '2014-12-31'), amount('2015-01-01', '2015-12-31'))).toEqual([]);
  });

  it('leave no day without one', () => {
    expect(told(amount('2018-01-01', '2018-06-30'), amount('2019-01-01', '2019-12-31'))).toEqual([
      'fejl: »amounts« mangler en værdi i nogle dage: Værdi 1 slutter 30. juni 2018, og værdi 2 begynder 1. januar 2019.',
    ]);
  });

  it('never hold on the same day', () => {
    const twice = amount('2015-01-01', '2015-12-31');
    expect(told(twice, twice)).toEqual([expect.stringContaining('har to værdier samme dag')]);
    expect(told({ value: 50_000, source }, twice)).toEqual([expect.stringContaining('slutter aldrig')]);
  });
});
