import { date, months, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { StatementTexts } from '../core/rule.ts';
import type { parameters } from './parameters.ts';
import type { SAYINGS } from './sayings.ts';

const SECOND_MET = {
  protection: 'Den ekstra betingelse for flygtninge er opfyldt: Du har fået beskyttelse i et andet land.',
  home: 'Den ekstra betingelse for flygtninge er opfyldt: Du har frivilligt taget bopæl i dit hjemland eller et tidligere opholdsland.',
  'outside-dublin':
    'Den ekstra betingelse for flygtninge er opfyldt: Du har boet eller været for længe uden for EU, Island, Norge, Schweiz og Liechtenstein.',
};
const STANDS = {
  'until-2025':
    'For en flygtning var et langt ophold eller opgivet bopæl ikke nok. Man skulle også have fået beskyttelse i et andet land eller have taget bopæl i hjemlandet.',
  'since-2025':
    'For en flygtning er et langt ophold eller opgivet bopæl ikke nok. Du skal også have fået beskyttelse i et andet land, eller have boet eller været for længe uden for EU, Island, Norge, Schweiz og Liechtenstein.',
  both: 'For en flygtning er et langt ophold eller opgivet bopæl ikke nok. Hverken den ekstra betingelse før ændringen i 2025 eller den nye er opfyldt.',
};
const DECIDED_BY = {
  US: 'Det er Udlændingestyrelsen, der afgør, om tilladelsen er bortfaldet.',
  issuing:
    'Den myndighed, der gav tilladelsen, afgør, om den er bortfaldet: Udlændingestyrelsen, eller SIRI ved arbejde og studier.',
};
const NO_REGRET = {
  'not-together':
    'Du har ingen fortrydelsesfrist: Familie har den kun, når man rejser sammen med flygtningen. Derfor går man ud fra, at bopælen er opgivet.',
  '14a':
    'Du har ingen fortrydelsesfrist: Det har man ikke, når hjælpen er udbetalt efter repatrieringslovens § 14 a. Derfor går man ud fra, at bopælen er opgivet.',
};
const form = (id: string | undefined) =>
  id === undefined ? '' : ` Flygtninge bruger skemaet ${id}, som lå på nyidanmark.dk i oktober 2017.`;
const maxMonths = (count: number | undefined) =>
  count === undefined ? '' : ` I 2017 tog sagen normalt højst ${months(count)}.`;
const before = (leaving: true | undefined) => (leaving ? ' Er du ikke rejst endnu, så søg, før du rejser.' : '');
const within = (weeks: number | undefined) =>
  weeks === undefined ? '' : ` Klagen skal være dér senest ${weeks} uger efter, at du har fået afgørelsen at vide.`;

export const statements = (law: Law<typeof parameters>): StatementTexts<typeof SAYINGS> => ({
  'law-checked-until': ({ on }) =>
    `Vi har læst loven til og med ${date(on)}. Er den ændret siden, kan svaret være et andet.`,
  'law-checked-from': ({ on }) =>
    `Den ældste lovtekst, vi har læst, er fra ${date(on)}. Før den dag kan loven have været en anden.`,
  'falls-on-day-off': ({ on }) =>
    `${date(on)} er en lørdag eller søndag. Ingen kilde siger, om næste hverdag er tidligt nok.`,

  'lapsed-on': ({ on }) => `Opholdstilladelsen er bortfaldet den ${date(on)}`,
  'lapses-on': ({ on }) => `Opholdstilladelsen gælder ikke længere fra den ${date(on)}`,
  'lapsed-on-or-later': ({ on }) => `Opholdstilladelsen er bortfaldet, tidligst den ${date(on)}`,
  'lapses-on-or-later': ({ on }) => `Opholdstilladelsen gælder ikke længere fra tidligst den ${date(on)}`,
  'planned-stay-too-long': 'Opholdet er for langt: Opholdstilladelsen bortfalder',
  'child-may-have-lapsed': 'Opholdstilladelsen kan være bortfaldet',
  'kept-while-abroad': ({ on }) => `Vær tilbage i Danmark senest den ${date(on)}`,
  'can-regret-until': ({ on }) => `Du kan fortryde til og med den ${date(on)}`,

  'decided-by': ({ authority }) => DECIDED_BY[authority],
  'not-expiry-or-revocation':
    'Beregneren ser kun på bortfald. Den ser ikke på, om tilladelsen er udløbet eller inddraget. Er du flygtning, så spørg Udlændingestyrelsen, før du rejser til dit hjemland.',
  'length-exceeded': ({ absence, of: stays, limitMonths }) =>
    `${stays === 1 ? 'Opholdet' : `Ophold nummer ${absence + 1} på listen`} er længere end ${limitMonths === undefined ? 'grænsen' : months(limitMonths)}.`,
  'both-readings': ({ first, second }) =>
    `Reglen kan læses på flere måder. Efter den strengeste er sidste dag ${date(first)}, efter den mildeste ${date(second)}.`,
  'day-open': 'Den præcise dag for bortfaldet kan beregneren ikke sige.',
  'earliest-day': ({ on }) =>
    `${date(on)} er den tidligste dag. Tilladelsen bortfaldt først, da den ekstra betingelse også var opfyldt. Den dag spørger beregneren ikke om.`,
  'second-condition-met': ({ by }) => SECOND_MET[by],
  'stands-without-second-condition': ({ law: of }) => STANDS[of],
  'second-condition-2025': ({ from }) =>
    `En flygtnings tilladelse bortfalder kun, hvis en betingelse mere er opfyldt. Fra den ${date(from)} er den opfyldt, når man frivilligt har bosat sig uden for EU, Island, Norge, Schweiz og Liechtenstein, eller når man har været uden for de lande, til grænsen var nået.`,
  'earlier-by-signs':
    'Du har også svaret, at bopælen kan være opgivet. Så kan tilladelsen være bortfaldet tidligere, uanset hvor længe du var væk.',
  'show-you-keep-your-home':
    'Har du stadig bopæl i Danmark, så vis det, for eksempel med lejekontrakt, regninger og adresse i CPR.',
  'child-authority-assesses': 'Udlændingestyrelsen vurderer, om opholdet skadede barnets skolegang og integration.',
  'child-gone-earlier': ({ from }) =>
    `For et barn kan tilladelsen være bortfaldet allerede den ${date(from)}, hvis opholdet skadede barnets skolegang og integration.`,
  'child-rule-2022': ({ from }) =>
    `Børns grænse på ${months(law.monthsChild)} blev afskaffet den ${date(from)}. Siden gælder de almindelige grænser også for børn, og tilladelsen bortfalder som udgangspunkt ikke ved et skadeligt ophold.`,
  'child-new-permit-assessed':
    'Da opholdet fandt sted, skulle Udlændingestyrelsen også vurdere, om barnet kunne få en ny opholdstilladelse.',
  'child-authority-weighs':
    'Udlændingestyrelsen lægger vægt på, hvor længe opholdet varede, og på barnets tilknytning til Danmark. Taler det afgørende imod, bortfalder tilladelsen alligevel.',
  'permanent-after-return': ({ years: count }) =>
    `Afgør styrelsen, at tilladelsen ikke er bortfaldet, kan du søge permanent ophold på lempeligere vilkår, når du er fyldt ${years(law.childAge)}. Søg inden ${years(count)} fra afgørelsen, eller fra indrejsen, hvis du var i udlandet. Fristen løber tidligst, fra du fylder ${years(law.permanentCountedFromAge)}. Kravet er da ${years(law.permanentSupportYears)} uden offentlig hjælp i stedet for ${years(law.permanentSupportYearsElse)}.`,
  'conscription-not-counted':
    'Fravær på grund af værnepligt, eller tjeneste i stedet for den, tæller ikke med. Det spørger beregneren ikke om.',
  'permanent-before-2022': ({ from }) =>
    `Havde du boet lovligt i Danmark i højst ${years(law.heldYears)} ved udrejsen, kan grænsen have været ${months(law.monthsShort)}. Først lovteksten fra ${date(from)} giver alle permanente tilladelser ${months(law.monthsLong)}. Spørg Udlændingestyrelsen.`,
  'check-exempt-letter':
    'Se efter i afgørelsesbrevet: Nogle tilladelser til arbejde og studier bortfalder ikke ved ophold i udlandet.',
  'exempt-scheme':
    'Tilladelsen bortfalder hverken ved ophold i udlandet eller ved opgivet bopæl, så længe den gælder på det grundlag. Det gælder ikke en permanent opholdstilladelse.',
  'ukraine-stay-not-counted': ({ from, until, untilOtherReading }) =>
    `En ukrainsk statsborgers ophold i Ukraine med et anerkendelsesværdigt formål tæller ikke med fra ${date(from)} til ${date(until)}, eller, hvis reglen læses på en anden måde, til ${date(untilOtherReading)}. Det gælder alle slags tilladelser.`,
  'posted-exempt': ({ by }) =>
    `Fra den ${date(law.postedFrom)} bortfalder tilladelsen ikke under en udsendelse for staten, når man er tilbage senest ${date(by)}. Fristen kan forlænges, hvis der søges, før den er gået.`,
  'posted-late': ({ by }) =>
    `Man skulle være tilbage senest ${date(by)} for at være undtaget som udsendt af staten, medmindre fristen var forlænget efter en ansøgning inden da.`,
  'state-posted-exempt':
    'Er du udsendt af den danske stat, eller er du familie til en udsendt, gælder en anden grænse.',
  'back-by': ({ on }) => `Vær tilbage i Danmark senest ${date(on)}. Skriv dagen i kalenderen.`,
  'back-from-plan': ({ on }) => `Er det en rejse, du planlægger, så lav den om: Vær tilbage senest ${date(on)}.`,
  'limit-passed-ask': ({ on }) =>
    `Grænsen for dit ophold var ${date(on)}. Spørg Udlændingestyrelsen, før du bliver længere væk.`,
  'shortest-limit': ({ on }) =>
    `Den sidste dag kan ikke regnes ud endnu. Den korteste grænse, der kan gælde for dig, går til ${date(on)}.`,
  'last-return-was': ({ on }) => `Den sidste sikre dag at være tilbage fra det seneste ophold er ${date(on)}.`,
  'short-visit-unclear':
    'Kilderne siger ikke, hvor længe du skal være hjemme, før et nyt ophold tælles for sig. Spørg Udlændingestyrelsen, hvis du kun var kort i Danmark.',
  'keep-home': 'Opgiv ikke din bopæl i Danmark. Det kan få tilladelsen til at bortfalde, uanset hvor længe du er væk.',
  'repatriation-only':
    'Beregneren har kun set på repatrieringen. Har du været i udlandet igen, så begynd forfra, og svar nej til repatriering.',
  'regret-return-by': ({ on }) =>
    `Vil du fortryde, så vær tilbage i Danmark senest ${date(on)}. Ellers bortfalder tilladelsen.`,
  'regret-extension': ({ by, months: count }) =>
    `Fristen kan forlænges til ${months(count)} i alt. Søg senest ${date(by)}.`,
  'regret-once-only': 'Man kan kun fortryde en repatriering én gang.',
  'regret-family-together': 'Familie har kun fortrydelsesfrist, når man rejser sammen med flygtningen.',
  'regret-not-with-14a': 'Er hjælpen udbetalt efter repatrieringslovens § 14 a, er der ingen fortrydelsesfrist.',
  'no-regret': ({ why }) => NO_REGRET[why],
  'repay-repatriation-help': 'Fortryder man, skal hjælpen til repatriering som udgangspunkt betales tilbage.',
  'conflict-zone':
    'Tilladelsen bortfalder straks, når man i udlandet deltager i aktiviteter, der kan true sikkerheden, medmindre Danmarks internationale forpligtelser er til hinder for det. Dispensation gives kun, hvis opholdet havde et anerkendelsesværdigt formål.',
  'no-benefits': ({ if: condition }) =>
    `${condition ? 'Er tilladelsen bortfaldet' : 'Når tilladelsen er bortfaldet'}, kan man ikke få ydelser efter aktivloven.`,
  'apply-dispensation': ({ form: id, maxMonths: count, 'before-leaving': leaving }) =>
    `Søg om, at tilladelsen ikke skal anses for bortfaldet (dispensation).${before(leaving)}${form(id)}${maxMonths(count)}`,
  sandholm:
    'Kan en flygtning ikke forsørge sig selv imens, kunne man i 2017 henvende sig i Center Sandholm og bo dér under sagen.',
  'new-permit-assessed':
    'Afgørelsen skal også tage stilling til, om du efter internationale forpligtelser skal beholde tilladelsen eller have en ny.',
  appeal: ({ board, weeks }) => `En afgørelse om bortfald kan du klage over til ${board}.${within(weeks)}`,
  'appeal-suspends': ({ notIf }) =>
    `Klagen udsætter afgørelsens virkning${notIf ? ', medmindre du er i udlandet' : ''}.`,
  'quota-refugee-8-3':
    'Er tilladelsen givet til en kvoteflygtning efter § 8, stk. 3, kan grænsen, klagen og reglen om en ny tilladelse være anderledes. Spørg Udlændingestyrelsen.',
  'ask-authority': 'Spørg den myndighed, der gav tilladelsen, hvad der gælder for dig.',
  'threat-not-considered':
    'Svaret gælder ikke den, der i udlandet har deltaget i aktiviteter, der kan true sikkerheden. For dem gælder særlige regler.',
});
