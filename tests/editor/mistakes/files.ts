import { CONTACT, ISSUE, LINK, type Mistake, own, PAGE, TEXT, type WrongFile } from '../planted.ts';

const UNSEEN = { line: 15, mend: /skriv det igen/ } as const;

/** What comes along from other programs, and pictures. */
export const LETTERS: readonly Mistake[] = [
  { name: 'a soft hyphen', from: TEXT, to: 'Kommunen sen\u00adder skemaet.', found: /»sen\u00adder«/, ...UNSEEN },
  {
    name: 'a sign of no width',
    from: TEXT,
    to: 'Kommunen sen\u200bder skemaet.',
    found: /som ikke kan ses/,
    ...UNSEEN,
  },
  {
    name: 'a letter in two parts',
    from: TEXT,
    to: 'Kommunen sender a\u030aret rundt.',
    found: /er to tegn/,
    ...UNSEEN,
  },
  {
    name: 'a code for a sign',
    from: TEXT,
    to: 'Kommunen sender&nbsp;skemaet.',
    line: 15,
    found: /En kode for et tegn: »sender&nbsp;skemaet/,
    mend: /Skriv tegnet selv/,
  },
  ...['icon.svg', 'icon', 'IMG_2041', 'Skærmbillede 2018-03-01'].map((alt) => ({
    name: `a picture called ${alt}`,
    from: TEXT,
    to: `![${alt}](/icon.svg)`,
    line: 15,
    found: /er navnet på en fil/,
    mend: /hvad billedet viser/,
  })),
];

export const LETTERS_RIGHT: readonly (readonly [from: string, to: string])[] = [
  [TEXT, 'Fristen er &lt; 6 måneder, og tegnet `&nbsp;` er kode. Året er årets.'],
  [TEXT, '![Et ikon med en bog](/icon.svg)'],
];

const conflict = (text: string, line: string) =>
  text.replace(line, `<<<<<<< HEAD\n${line}\n=======\n${line.replace('digitalt', 'med posten')}\n>>>>>>> andres-gren`);

/** Files with a mistake in their name, their size or the whole of them. */
export const WRONG_FILES: readonly WrongFile[] = [
  ...['telefontider - Kopi', 'telefontider (1)', 'telefontider - Copy', 'Kopi af telefontider'].map((name) => ({
    name: `a copy: ${name}`,
    file: `src/content/vejledning/kontakt/${name}.mdx`,
    text: PAGE,
    line: 1,
    found: /en kopi af src\/content\/vejledning\/kontakt\/telefontider\.mdx/,
    mend: /Slet kopien/,
  })),
  {
    name: 'marks of two who changed the same line, in a text',
    file: 'src/content/vejledning/kontakt/konflikt.mdx',
    text: conflict(PAGE, '## Skemaet sendes digitalt'),
    line: 17,
    found: /To har rettet de samme linjer/,
    mend: /slet linjerne med <<<<<<</,
  },
  {
    name: 'marks of two who changed the same line, in fields',
    file: 'src/content/kontakt/konflikt.yaml',
    text: conflict(CONTACT, '    vaerdi: 35 30 82 31'),
    line: 7,
    found: /To har rettet de samme linjer/,
    mend: /Behold det, der skal gælde/,
  },
  {
    name: 'marks of two who changed the same line, in a list',
    file: 'src/content/soegning/sammensatte.txt',
    text: '<<<<<<< HEAD\nsag behandling\n=======\nsags behandling\n>>>>>>> andres-gren\n',
    line: 1,
    found: /To har rettet de samme linjer/,
    mend: /Behold det, der skal gælde/,
  },
  {
    name: 'a form that another word has',
    file: 'src/content/ordbog/skema.mdx',
    text: '---\nterm: skema\nformer: [skema, opholdstilladelsen]\nforklaring: Det, man udfylder.\n---\n',
    line: 3,
    found: /»opholdstilladelsen« forklares også i src\/content\/ordbog\/opholdstilladelse\.mdx/,
    mend: /én forklaring/,
  },
  {
    name: 'a mailbox that is none',
    file: 'src/content/kontakt/postkasse.yaml',
    text: CONTACT.replace('telefon', 'email').replace('35 30 82 31', 'us@us,dk').replace('35 30 82 30', 'us@us.dk'),
    line: 7,
    found: /»us@us,dk« er ikke en e-mailadresse/,
    mend: /Skriv kun adressen/,
  },
  {
    name: 'a picture that is too large',
    file: 'public/kort.png',
    text: Buffer.alloc(301 * 1024),
    line: 1,
    found: /Billedet fylder 301 KB og må højst fylde 300/,
    mend: /webp/,
  },
  {
    name: 'a picture with a space in its name',
    file: 'public/kort over Danmark.png',
    text: 'x',
    line: 1,
    found: /Filens navn er en del af en adresse/,
    mend: /Omdøb filen til kort-over-danmark\.png/,
  },
  {
    name: 'a page with the title of another',
    file: 'src/content/vejledning/kontakt/samme-titel.mdx',
    text: PAGE.replace(/titel: .*/, 'titel: Hvornår er telefonen åben'),
    line: 2,
    found: /»Hvornår er telefonen åben« hedder også src\/content\/vejledning\/kontakt\/foerste-titel\.mdx/,
    mend: /saml dem i én/,
  },
  {
    name: 'a word that is explained twice',
    file: 'src/content/ordbog/uis2.mdx',
    text: '---\nterm: UIS\nformer: [UIS]\nforklaring: Et system til noget andet.\n---\n',
    line: 2,
    found: /»UIS« hedder også src\/content\/ordbog\/uis\.mdx/,
    mend: /saml dem i én/,
  },
  {
    name: 'a page without a text',
    file: 'src/content/vejledning/kontakt/tom.mdx',
    text: own(PAGE, 'tomt')
      .replace('beregnere: [bond]\n', '')
      .replace(/---\n\n[^]*$/, '---\n\n{/* her mangler noget */}\n'),
    line: 2,
    found: /»Hvornår skal kommunen sende skema tomt\?« er tom/,
    mend: /lad filen være kladde/,
  },
  {
    name: 'the same letter under another name',
    file: 'src/content/nyhedsbreve/samme-brev.mdx',
    text: own(ISSUE, 'samme').replace('titel: Nyt samme', 'titel: Nyt igen'),
    line: 5,
    found: /ser ud til at være det samme som src\/content\/nyhedsbreve\/samme-brev-foerst\.mdx/,
    mend: /Slet den ene fil/,
  },
  {
    name: 'an address that another page says was its own',
    file: 'src/content/vejledning/kontakt/flyttet-to.mdx',
    text: own(PAGE, 'to').replace('beregnere:', 'tidligereAdresser: [/vejledning/kontakt/gammel/]\nberegnere:'),
    line: 12,
    found: /\/vejledning\/kontakt\/gammel\/ står også i src\/content\/vejledning\/kontakt\/flyttet-et\.mdx/,
    mend: /Slet den ene linje/,
  },
  {
    name: 'an address that is a page’s now',
    file: 'src/content/vejledning/kontakt/flyttet-tre.mdx',
    text: own(PAGE, 'tre').replace('beregnere:', 'tidligereAdresser: [/vejledning/kontakt/telefontider/]\nberegnere:'),
    line: 12,
    found: /Der er en side på \/vejledning\/kontakt\/telefontider\/ nu/,
    mend: /skriv erstattetAf i den/,
  },
  {
    name: 'an address that is none',
    file: 'src/content/vejledning/kontakt/flyttet-fire.mdx',
    text: own(PAGE, 'fire').replace('beregnere:', 'tidligereAdresser: [kontakt/gammel]\nberegnere:'),
    line: 12,
    found: /»tidligereAdresser, nr\. 1 i listen« er forkert\. Skriv adressen fra skråstreg til skråstreg/,
    mend: /Adresser, som siden har haft før/,
  },
  {
    name: 'a link to an address that a page has had',
    file: 'src/content/vejledning/kontakt/til-flyttet.mdx',
    text: own(PAGE, 'seks').replace(LINK, '(/vejledning/kontakt/gammel/)'),
    line: 19,
    found: /fører til en side, der er flyttet/,
    mend: /Skriv den nye adresse/,
  },
];

/** What the files above are wrong beside. */
export const RIGHT_FILES: readonly (readonly [file: string, text: string])[] = [
  ['src/content/vejledning/kontakt/foerste-titel.mdx', PAGE.replace(/titel: .*/, 'titel: Hvornår er telefonen åben?')],
  ['src/content/nyhedsbreve/samme-brev-foerst.mdx', own(ISSUE, 'samme')],
  [
    'src/content/vejledning/kontakt/flyttet-et.mdx',
    own(PAGE, 'et').replace('beregnere:', 'tidligereAdresser: [/vejledning/kontakt/gammel/]\nberegnere:'),
  ],
  ['public/kort-over-danmark.png', 'x'],
  ['src/content/vejledning/kontakt/kopi-af-skemaet.mdx', own(PAGE, 'kopi')],
];
