import { date, months, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { parameters } from './parameters.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './sayings.ts';
import { reasons } from './texts.reasons.da.ts';
import { statements } from './texts.statements.da.ts';
import type { Interpretation, Outcome, Values } from './values.ts';

type Texts = OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation>;

export const texts = (law: Law<typeof parameters>): Texts => {
  const short = months(law.monthsShort);
  const long = months(law.monthsLong);
  const child = months(law.monthsChild);
  const held = years(law.heldYears);
  const temporaryFrom = date(law.refugeeTemporaryFrom);
  const changeOn = date(law.asylumChangeOn);
  return {
    title: 'Bortfald: er opholdstilladelsen bortfaldet?',
    lead: 'Har du været i udlandet, eller er du på vej? Se, om tilladelsen er bortfaldet, og hvornår du senest skal være tilbage. Til borgere og kommuner, efter den lov, der gælder for dit ophold.',
    outcomes: {
      'needs-facts': 'Der mangler oplysninger',
      lapsed: 'Opholdstilladelsen er bortfaldet',
      'special-rules': 'Særlige regler gælder',
      'presumed-lapsed': 'Opholdstilladelsen er formentlig bortfaldet',
      unclear: 'Det er uklart, om opholdstilladelsen er bortfaldet',
      'regret-period': 'Fortrydelsesfristen løber stadig',
      'presumed-kept': 'Opholdstilladelsen er som udgangspunkt ikke bortfaldet',
      kept: 'Opholdstilladelsen er ikke bortfaldet',
    },
    statements: statements(law),
    deadlines: {
      'back-by': {
        title: 'Senest tilbage i Danmark',
        description: 'Sidste sikre dag at være tilbage, før opholdstilladelsen kan bortfalde.',
      },
      'back-from-plan': {
        title: 'Senest tilbage fra den planlagte rejse',
        description: 'Sidste sikre dag at være tilbage, før opholdstilladelsen kan bortfalde.',
      },
      'posted-return-by': {
        title: 'Senest tilbage efter udsendelsen',
        description: 'Vær tilbage i Danmark senest denne dag, eller søg inden da om at få fristen forlænget.',
      },
      'apply-extension-by': {
        title: 'Søg om længere fortrydelsesfrist',
        description: 'Sidste dag at søge om at få fortrydelsesfristen forlænget.',
      },
      'regret-until': {
        title: 'Fortrydelsesfristen udløber',
        description: 'Vær tilbage i Danmark senest denne dag, hvis du fortryder. Ellers bortfalder opholdstilladelsen.',
      },
    },
    timeline: {
      permit: 'Opholdstilladelse',
      abroad: 'Ophold i udlandet',
      'still-abroad': 'I udlandet endnu',
      'given-up': 'Bopælen opgivet',
      posting: 'Udsendelsen slutter',
      limit: 'Tilladt tid i udlandet',
      'limit-earliest': 'Grænsen i den strengeste læsning',
      'limit-latest': 'Grænsen i den mildeste læsning',
      lapsed: 'Bortfaldet, tidligst',
      repatriated: 'Repatrieret',
      regret: 'Fortrydelsesfrist',
      returned: 'Kommet tilbage',
      today: 'Beregnet pr.',
    },
    reasons: reasons(law),
    interpretations: {
      'I-COUNTING': {
        title: 'Hvordan tælles dagene?',
        text: 'Ingen af kilderne siger det. Beregneren går månederne frem fra udrejsedagen. Den dag er den sidste sikre dag, og dagen efter er for sent.',
      },
      'I-TWO-YEARS': {
        title: `Hvornår tælles de ${held}?`,
        text: `Kilderne siger det ikke. Loven taler om ${held}s lovligt ophold. Op til ${short} er sikkert i begge læsninger, og mere end ${long} er for længe i begge.`,
      },
      'I-PERMANENT-2022': {
        title: `Gjaldt de ${long} for alle permanente tilladelser?`,
        text: `I dag gør de. I lovtekster fra før ${date(law.permanentNamedFrom)} er permanente tilladelser ikke nævnt for sig. Dér gjaldt de ${held}s lovligt ophold for alle. Beregneren regner med ${long}. Hvilken dag det blev ændret, står ikke i de tekster, vi har.`,
      },
      'I-CHILD-HARM': {
        title: `Gjaldt de ${child} for alle børn?`,
        text: `Nyhedsbrevet siger bare, at et barns tilladelse bortfalder efter ${child}. Loven knyttede det dengang til genopdragelsesrejser og ophold, der skader skolegang og integration. Derfor vurderer Udlændingestyrelsen sagen.`,
      },
      'I-LAW-OF-THE-DAY': {
        title: 'Hvilken dags lov gælder for opholdet?',
        text: 'Opholdet begyndte, før loven blev ændret. Beregneren bruger loven på den første dag efter grænsen. Vi har ikke fundet en overgangsregel.',
      },
      'I-2019': {
        title: `Fra hvornår tælles de ${short} i et ophold hen over ${temporaryFrom}?`,
        text: `Den dag blev tilladelserne midlertidige, og mere end ${short} af opholdet var gået. Ingen kilde siger, fra hvornår månederne så tælles. Efter den ene læsning var det sidste dag dagen før, efter den anden er grænsen ${long}.`,
      },
      'I-2022': {
        title: `Hvad gælder for et barn, der var væk hen over ${date(law.childProtectedFrom)}?`,
        text: `Barnets ${child} gik før den dag. Beregneren læser det sådan, at den gamle regel gælder. Udlændingestyrelsen kan bruge den mildere.`,
      },
      'I-2025-REFUGEE': {
        title: `Gælder den nye betingelse for ophold, der var i gang ${changeOn}?`,
        text: 'Overgangsreglen i lov nr. 636 fra 2025 er ikke i de tekster, vi har. Enten gælder den nye betingelse også for ophold, der var i gang, eller også gælder den gamle. I den ene læsning er tilladelsen ikke bortfaldet.',
      },
      'I-FORMER-COUNTRY': {
        title: 'Tæller et tidligere opholdsland med?',
        text: 'Det siger nyhedsbrevet. Loven nævner kun hjemlandet. Har du kun taget bopæl i et tidligere opholdsland, så spørg Udlændingestyrelsen.',
      },
      'I-2025-POSTED': {
        title: `Gælder undtagelsen for udsendte, der rejste før ${date(law.postedFrom)}?`,
        text: 'Overgangsreglen i lov nr. 756 fra 2025 er ikke i de tekster, vi har. I den ene læsning gælder den almindelige grænse, i den anden fristen efter udsendelsen.',
      },
      'I-UKRAINE': {
        title: 'Hvor længe tæller ophold i Ukraine ikke med?',
        text: `Perioden er forlænget ved bekendtgørelse, og den nyeste lovtekst er ikke i de tekster, vi har. I den ene læsning slutter den ${date(law.ukraineStayUntil)}, i den anden ${date(law.ukraineStayUntilOtherReading)}. Ingen kilde siger, hvordan et ophold, der kun delvis er i Ukraine, lægges sammen.`,
      },
      'I-NO-REGRET': {
        title: 'Hvad gælder uden fortrydelsesfrist?',
        text: 'Så gælder de almindelige regler: Bopælen er opgivet. Myndigheden vurderer, om tilladelsen er bortfaldet.',
      },
      'I-REGRET-START': {
        title: 'Fra hvilken dag løber fortrydelsesfristen?',
        text: 'Nyhedsbrevet siger det ikke. Beregneren regner fra den dag, du rejste.',
      },
      'I-REGRET-24': {
        title: 'Hvor langt kan fristen forlænges?',
        text: `Nyhedsbrevet siger ${months(law.regretExtendedMonths)} i alt. Loven siger op til ${months(law.regretMonths)} mere, så det kan være kortere. Afgørelsesbrevet gælder.`,
      },
    },
    values: {
      lastReturnOn: { label: 'Sidste sikre dag at være tilbage', as: 'day' },
      lastReturnOnOtherReading: { label: 'Sidste dag i den mildeste læsning', as: 'day' },
      limitMonths: { label: 'Grænse', as: 'months', behind: true },
      regretUntil: { label: 'Fortrydelsesfristens sidste dag', as: 'day' },
      extensionMustBeAppliedForBy: { label: 'Sidste dag at søge længere fortrydelsesfrist', as: 'day' },
      postedReturnBy: { label: 'Sidste dag at være tilbage efter udsendelsen', as: 'day' },
      decidingOn: { label: 'Loven er brugt, som den var', as: 'day', behind: true },
    },
    changes: {
      refugeeTemporaryFrom: `Flygtninge og deres familie har en grænse på ${short}, dog ${long} med permanent opholdstilladelse.`,
      childProtectedFrom: `Børns grænse på ${child} er afskaffet. Tilladelsen bortfalder som udgangspunkt ikke, når en mindreårig er sendt på et skadeligt ophold.`,
      asylumChangeOn:
        'Den ekstra betingelse for flygtninge er en anden: Det er nok at have boet eller været for længe uden for EU, Island, Norge, Schweiz og Liechtenstein.',
      postedFrom: 'Udsendte af den danske stat og deres familie er undtaget, når de er tilbage i tide.',
    },
    help: 'Udlændingestyrelsen afgør, om en opholdstilladelse er bortfaldet. SIRI gør det ved arbejde og studier. Kommunen kan se udrejse og adresse i CPR.',
  };
};
