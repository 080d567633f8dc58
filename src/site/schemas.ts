import { z } from 'astro/zod';
import {
  audience,
  audiences,
  changes,
  corrected,
  day,
  draft,
  field,
  formerAddresses,
  issueDate,
  section,
  sentence,
} from './schema-fields.ts';

// What an editor writes in each kind of file. Messages are for editors: Danish, with the mend.
// Read by the build (content.config.ts) and by the editors' tools (scripts/editor), each with its own way to look up a reference.

/** Where the files of each collection stand, below `src/content/<collection>`. */
export const files = {
  nyhedsbreve: '*.mdx',
  vejledning: '*/*.mdx',
  ordbog: '*.mdx',
  retskilder: '*.yaml',
  emner: '*.yaml',
  kontakt: '*.yaml',
  kontorer: '*.yaml',
  om: '*.mdx',
} as const;

export type CollectionName = keyof typeof files;

/** The id of an entry in another collection. */
type Reference = <C extends 'nyhedsbreve' | 'vejledning' | 'ordbog'>(
  collection: C,
) => z.ZodType<{ collection: C; id: string }>;

/** The schema of each collection's files. */
export const schemas = (reference: Reference) => ({
  nyhedsbreve: z.strictObject({
    titel: field(sentence(80), 'Nyhedsbrevets navn, højst 80 tegn.', 'titel: Nyt fra Udlændingestyrelsen, marts 2018'),
    nummer: field(z.number().int().optional(), 'Kun hvis der er trykt et nummer på brevet.', 'nummer: 3'),
    dato: field(
      issueDate,
      'Trykt i brevet, eller omkring med det, du bygger det på. Sortering er den dag, brevet ordnes efter.',
      'dato: { trykt: "13. marts 2017", sortering: 2017-03-13 }',
    ),
    resume: field(sentence(400), 'Hvad brevet handler om, i to-tre sætninger.', 'resume: Brevet handler om …'),
    afsnit: field(
      z
        .array(
          z.strictObject({
            nr: field(z.number().int().positive(), 'Afsnittets nummer.', 'nr: 3'),
            titel: field(sentence(120), 'Afsnittets titel, højst 120 tegn.', 'titel: Nye telefontider'),
            resume: field(
              sentence(700),
              'To til fire sætninger om afsnittet.',
              'resume: Fra 1. maj åbner telefonen kl. 9.',
            ),
          }),
        )
        .min(1),
      'Brevets afsnit i rækkefølge. Skriv to til fire sætninger om hvert.',
      'afsnit:\n  - { nr: 1, titel: Nye telefontider, resume: Fra 1. maj åbner telefonen kl. 9. }',
    ),
    rettet: corrected,
    tidligereAdresser: formerAddresses,
    kladde: draft,
  }),
  vejledning: z.strictObject({
    titel: field(sentence(80), 'Læserens spørgsmål, højst 80 tegn.', 'titel: Hvornår skal kommunen have besked?'),
    svar: field(
      sentence(400),
      'Svaret i en eller to sætninger. Det står øverst på siden.',
      'svar: Kommunen får besked, når …',
    ),
    for: audiences,
    kilder: field(
      z
        .array(
          z.strictObject({
            brev: field(reference('nyhedsbreve'), 'Navnet på en fil i src/content/nyhedsbreve.', 'brev: 2017-10'),
            afsnit: field(z.array(section).min(1), 'Afsnittenes numre, eller kontakt.', 'afsnit: [1, kontakt]'),
          }),
        )
        .min(1),
      'De afsnit, som siden bygger på.',
      'kilder:\n  - { brev: 2014-12, afsnit: [1, kontakt] }',
    ),
    retskilder: field(
      z.array(z.string()).default([]),
      'Navnet på en fil i src/content/retskilder, og så stedet.',
      'retskilder:\n  - udlaendingeloven § 9, stk. 26',
    ),
    gaelderFra: field(day.optional(), 'Første dag, reglen gælder, hvis brevet siger det.', 'gaelderFra: 2015-01-01'),
    gaelderTil: field(day.optional(), 'Sidste dag, reglen gjaldt.', 'gaelderTil: 2017-12-31'),
    erstatter: field(
      z.array(reference('vejledning')).default([]),
      'Sider, som denne side træder i stedet for.',
      'erstatter: [kontakt/telefontider]',
    ),
    erstattetAf: field(
      reference('vejledning').optional(),
      'Siden, der nu gælder i stedet.',
      'erstattetAf: kontakt/telefontider-2018',
    ),
    status: field(
      z.enum(['gaelder', 'aendret', 'ikke-kontrolleret'], {
        error: 'Skriv gaelder, aendret eller ikke-kontrolleret',
      }),
      'Gælder siden i dag? gaelder: holdt op mod loven. aendret: reglen er en anden i dag. ikke-kontrolleret: ingen lovtekst at holde den op mod.',
      'status: gaelder',
    ),
    lovPr: field(
      day.optional(),
      'Dagen for den nyeste lovtekst, siden er holdt op mod. Ikke dagen, du så efter.',
      'lovPr: 2025-09-25',
    ),
    aendret: field(
      z
        .strictObject({
          siden: field(day.optional(), 'Første dag med den nye regel, hvis kilden siger det.', 'siden: 2024-07-01'),
          regel: field(sentence(300), 'Reglen i dag, i en sætning.', 'regel: Sikkerheden er i dag på …'),
          kilde: field(
            z.string(),
            'Navnet på en fil i src/content/retskilder, og så stedet.',
            'kilde: bek-840-2024 § 5',
          ),
        })
        .optional(),
      'Hvad der gælder i dag, når status er aendret.',
      'aendret:\n  siden: 2024-07-01\n  regel: …\n  kilde: bek-840-2024 § 5',
    ),
    kontrolleret: field(day, 'Den dag, du sidst holdt siden op mod kilden.', 'kontrolleret: 2026-01-31'),
    beregnere: field(z.array(z.string()).default([]), 'Beregnere, der svarer på det samme.', 'beregnere: [bond]'),
    soegeord: field(
      z.array(z.string()).default([]),
      'Ord, som læsere søger med, men som ikke står på siden.',
      'soegeord: [garanti, depositum]',
    ),
    aendringer: changes,
    rettet: corrected,
    tidligereAdresser: formerAddresses,
    kladde: draft,
  }),
  ordbog: z.strictObject({
    term: field(sentence(60), 'Ordet.', 'term: UIS'),
    former: field(
      z.array(z.string()).min(1),
      'Alle former af ordet, som skal kunne slås op.',
      'former: [visum, visa, visummet]',
    ),
    forklaring: field(
      sentence(400),
      'Hvad ordet betyder, i en eller to sætninger.',
      'forklaring: Et system, som kommuner bruger til …',
    ),
    seOgsaa: field(z.array(reference('ordbog')).default([]), 'Andre ord, der hører til.', 'seOgsaa: [uip]'),
  }),
  retskilder: z.strictObject({
    titel: field(z.string(), 'Hele navnet.', 'titel: Udlændingeloven'),
    kort: field(z.string(), 'Navnet, som det står i en sætning.', 'kort: udlændingeloven'),
    medSted: field(
      z.string().includes('{sted}', { error: 'Skriv {sted} dér, hvor paragraffen skal stå' }),
      'Navnet med et sted i loven.',
      'medSted: "udlændingelovens {sted}"',
    ),
    slags: field(
      z.enum(['lov', 'bekendtgoerelse', 'dom', 'aftale', 'notat', 'myndighed']),
      'Hvad det er.',
      'slags: lov',
    ),
    adresse: field(z.url().optional(), 'Hvor den kan læses.', 'adresse: https://www.retsinformation.dk/…'),
    hoejesteParagraf: field(
      z.number().int().positive().optional(),
      'Den højeste paragraf i loven, som nogen har slået op. En henvisning til en højere bliver der spurgt til.',
      'hoejesteParagraf: 53',
    ),
    note: field(z.string().optional(), 'En sætning om, hvad den handler om.', 'note: Trådte i kraft 1. januar 2015.'),
    serie: field(
      z.string().optional(),
      'Overskriften på de kilder, den hører sammen med. De bliver foldet sammen på siden.',
      'serie: Satsreguleringsprocenten år for år',
    ),
    tidligereNavne: field(
      z.array(z.string().regex(/^[a-z0-9-]+$/, { error: 'Skriv filens gamle navn uden .yaml' })).default([]),
      'Navne, som filen har haft før. Gamle links fører hertil.',
      'tidligereNavne: [udl-17]',
    ),
  }),
  emner: z.strictObject({
    titel: field(z.string(), 'Emnets navn.', 'titel: Familiesammenføring'),
    resume: field(z.string(), 'Hvad der står under emnet.', 'resume: Her står reglerne om …'),
    raekkefoelge: field(z.number().int(), 'Emnets plads på forsiden.', 'raekkefoelge: 1'),
    indgange: field(
      z.array(
        z.strictObject({
          for: field(audience, 'Hvem der spørger.', 'for: kommune'),
          spoergsmaal: field(z.string(), 'Spørgsmålet.', 'spoergsmaal: "Hvornår får vi besked?"'),
          sti: field(reference('vejledning'), 'Siden, der svarer.', 'sti: flygtninge/visitering'),
        }),
      ),
      'Spørgsmål, som læseren kommer med, og siden, der svarer.',
      'indgange:\n  - { for: kommune, spoergsmaal: "Hvornår får vi besked?", sti: "flygtninge/visitering" }',
    ),
  }),
  kontakt: z.strictObject({
    titel: field(z.string(), 'Hvad det er.', 'titel: Hovednummer'),
    for: audiences,
    slags: field(
      z.enum(['telefon', 'email', 'skriftligt', 'fremmoede', 'adresse', 'cvr', 'moede', 'hjemmeside']),
      'Hvilken slags kontakt.',
      'slags: telefon',
    ),
    raekker: field(
      z
        .array(
          z.strictObject({
            brev: field(reference('nyhedsbreve'), 'Brevet, der oplyser det.', 'brev: 2017-10'),
            afsnit: section,
            vaerdi: field(
              z.string().optional(),
              'Nummeret eller adressen. Sæt anførselstegn om tal.',
              'vaerdi: "35 36 66 00"',
            ),
            tider: field(
              z.array(z.string()).optional(),
              'Åbningstiderne, hver i anførselstegn.',
              'tider: ["mandag-onsdag 9.00-15.00", "torsdag 12.00-17.00"]',
            ),
            fra: field(day.optional(), 'Første dag, det gælder.', 'fra: 2018-04-03'),
            til: field(day.optional(), 'Sidste dag, det gælder.', 'til: 2018-12-31'),
            note: field(
              z.string().optional(),
              'Det, læseren ellers skal vide.',
              'note: Nummeret er ikke trykt i brevet.',
            ),
          }),
        )
        .min(1),
      'Hvad hvert brev oplyser, det nyeste først.',
      'raekker:\n  - { brev: 2017-10, afsnit: kontakt, vaerdi: 35 36 66 00, tider: ["mandag-fredag 9.00-15.00"] }',
    ),
  }),
  kontorer: z.strictObject({
    titel: field(z.string(), 'Listens navn.', 'titel: Statsforvaltningens afdelinger'),
    pr: field(day, 'Den dag, listen gjaldt.', 'pr: 2014-07-01'),
    kontorer: field(
      z.array(
        z.strictObject({
          navn: field(z.string(), 'Kontorets navn.', 'navn: Afdeling Odense'),
          adresse: field(
            z.array(z.string()).min(1),
            'Adressen, en linje ad gangen.',
            'adresse: ["Mogensensvej 24 C, 1.", "5000 Odense C"]',
          ),
        }),
      ),
      'Kontorerne.',
      'kontorer:\n  - { navn: Afdeling Odense, adresse: ["Mogensensvej 24 C, 1.", "5000 Odense C"] }',
    ),
    aabningstider: field(
      z.array(
        z.strictObject({
          dage: field(z.string(), 'Dagen eller dagene.', 'dage: mandag-onsdag'),
          fra: field(z.string(), 'Klokkeslættet i anførselstegn.', 'fra: "12.00"'),
          til: field(z.string(), 'Klokkeslættet i anførselstegn.', 'til: "18.00"'),
        }),
      ),
      'Åbningstiderne.',
      'aabningstider:\n  - { dage: torsdag, fra: "12.00", til: "18.00" }',
    ),
  }),
  om: z.strictObject({
    titel: field(z.string(), 'Sidens navn.', 'titel: Om vejledningen'),
    resume: field(z.string(), 'Hvad siden handler om.', 'resume: Her står …'),
  }),
});
