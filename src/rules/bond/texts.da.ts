import { date, kroner, years } from '../core/da.ts';
import type { OtherTexts, TimelineItem } from '../core/rule.ts';
import type { Outcome, Values } from './evaluate.ts';
import { decidingDay, type Facts } from './facts.ts';
import { parameters as p } from './parameters.ts';

const day = (series: readonly [{ readonly value: Parameters<typeof date>[0] }]) => date(series[0].value);
const span = (series: readonly [{ readonly value: number }]) => years(series[0].value);

const documentation =
  'Læg dokumentation for sikkerheden ved ansøgningen om forlængelse af opholdstilladelsen. Kommunens godkendelse skal fremgå. Mangler den, og er de andre betingelser opfyldt, beder Udlændingestyrelsen om den, og svaret kommer senere.';
/** After a refusal there is no application left to attach it to: the agency asks. */
const documentationFor = (f: Facts) =>
  f.application === 'permanent-refused'
    ? 'Udlændingestyrelsen beder selv om dokumentationen. Kommunens godkendelse af sikkerheden skal fremgå af den.'
    : documentation;
const noNotice =
  'Ingen får besked, før en sikkerhed udløber. Skriv udløbsdagen i kalenderen: En ny sikkerhed er som regel dyrere end en forlængelse.';

function amountSentence(v: Values, f: Facts): string {
  if (v.amountIsReduced === true) {
    return v.amount === null
      ? 'Kommunen har sat sikkerheden ned. Beløbet er det, den er sat ned til.'
      : `Beløbet er ${kroner(v.amount)} Det er det, kommunen har sat sikkerheden ned til, og det reguleres ikke.`;
  }
  if (v.amount !== null) {
    const other =
      v.alternativeAmount === null
        ? ''
        : ` ${f.application === 'permanent-refused' ? 'Tæller året for afslaget' : 'Menes der ansøgningen om forlængelse'}, er beløbet ${kroner(v.alternativeAmount)}: Spørg kommunen, før I betaler.`;
    return `Beløbet er ${kroner(v.amount)}, som gjaldt i ${v.amountYear}, da der blev søgt om familiesammenføring.${other}`;
  }
  if (v.amountYear !== null)
    return `Beløbet kendes ikke her: Tabellen begynder i ${p.amounts[0]!.from!.slice(0, 4)}. Efter nyhedsbrevet er beløbet ${kroner(p.amount2012Level[0].value)} i 2012-niveau, som reguleres hvert år. Spørg kommunen.`;
  return isBeforeOrder(f)
    ? `Beløbet fremgår ikke: De faste beløb gælder først fra den ${day(p.orderInForceFrom)}. Spørg Udlændingestyrelsen.`
    : 'Beløbet kan ikke regnes ud endnu.';
}

const isBeforeOrder = (f: Facts) => {
  const at = decidingDay(f);
  return at !== undefined && at < p.orderInForceFrom[0].value;
};

function periodSentence(v: Values, f: Facts): string {
  if (isBeforeOrder(f)) {
    return `Før den ${day(p.orderInForceFrom)} skulle sikkerheden mindst gælde lige så længe, som opholdstilladelsen blev forlænget. Derfor står der ikke et antal år her.`;
  }
  if (v.extensionYears === null)
    return 'Hvor mange år afhænger af, hvilken paragraf opholdstilladelsen er givet efter.';
  return v.newExpiresOn === null
    ? `Sikkerheden skal gælde i ${years(v.extensionYears)}.`
    : `Sikkerheden forlænges med ${years(v.extensionYears)}, til og med den ${date(v.newExpiresOn)}.`;
}

/** From then on an application falls under the later rules, however the security was posted. */
const isUnderLaterRules = ({ assessedOn }: Facts) =>
  assessedOn !== undefined && assessedOn >= p.laterRulesDecidedFrom[0].value;

/** What is asked of the security when the permit is to be extended: never anything of group 1. */
function extension(v: Values, f: Facts): string[] {
  if (v.group === 1) return [`Sikkerheden er stillet før den ${day(p.group2From)} og skal aldrig forlænges.`];
  const unlessGroup1 =
    v.group === null ? [`Er sikkerheden stillet før den ${day(p.group2From)}, skal den ikke forlænges.`] : [];
  if (isUnderLaterRules(f)) {
    return [
      ...unlessGroup1,
      ...(v.expired === true ? ['En udløbet sikkerhed kan ikke forlænges.'] : []),
      `${v.group === null ? 'Ellers gælder nyere regler, når' : 'Nyere regler gælder, når'} opholdstilladelsen søges forlænget den ${day(p.laterRulesDecidedFrom)} eller senere: sikkerhed i ${span(p.yearsLaterRules)} i alt. Læs den regel, der gælder nu, på nyidanmark.dk.`,
    ];
  }
  if (v.group === null)
    return [...unlessGroup1, 'Ellers kræves der sikkerhed, når opholdstilladelsen søges forlænget.'];
  return [
    v.expired === true
      ? 'En udløbet sikkerhed kan ikke forlænges. Søges opholdstilladelsen forlænget, skal der stilles en ny.'
      : 'Sikkerheden skal forlænges, når opholdstilladelsen søges forlænget, mens sikkerheden gælder.',
  ];
}

const released = (v: Values) =>
  v.releaseByMunicipality === true
    ? ['Den gamle sikkerhed er udløbet. Kommunen frigiver den til ægtefællen eller samleveren.']
    : [];

export const texts: OtherTexts<Facts, Outcome, Values> = {
  title: 'Økonomisk sikkerhed: gyldighed, forlængelse og beløb',
  lead: 'Skal sikkerheden fra ægtefællesammenføringen forlænges, eller skal der stilles en ny? Hvor længe og for hvor meget? Efter nyhedsbrevet fra december 2014.',
  names: { 'validity-only': 'Så længe gælder sikkerheden' },
  outcomes: {
    'needs-facts': () => ({
      title: 'Der mangler oplysninger',
      tone: 'wait',
      meaning: ['Svarene kan stadig føre til forskellige resultater.'],
      next: [],
    }),
    'later-rules': (_v, f) => ({
      title: 'Nyere regler gælder for sagen',
      tone: 'wait',
      meaning: [
        `Nyhedsbrevets regler kan ikke bruges her. ${
          f.reunificationAppliedOn !== undefined && f.reunificationAppliedOn > p.lastDayOldRules[0].value
            ? `Der er søgt om familiesammenføring efter den ${day(p.lastDayOldRules)}.`
            : `Sagen skal afgøres efter de regler, der gælder fra den ${day(p.laterRulesDecidedFrom)}.`
        }`,
        `Siden da stilles sikkerheden for ${span(p.yearsLaterRules)} i alt.`,
      ],
      next: [
        'Læs den regel, der gælder nu, på nyidanmark.dk.',
        'Sørg for, at sikkerheden ikke udløber imens. Spørg kommunen, hvad der kræves i dag.',
        'Spørg Udlændingestyrelsen, hvis sagen er fra overgangen mellem reglerne.',
      ],
    }),
    'validity-only': (v, f) => ({
      title:
        v.expiresOn === null
          ? 'Sikkerhedens sidste dag kan ikke regnes ud endnu'
          : v.expired === true
            ? `Sikkerheden udløb den ${date(v.expiresOn)}`
            : `Sikkerheden gælder til og med den ${date(v.expiresOn)}`,
      tone: v.expiresOn === null ? 'wait' : v.expired === true ? 'bad' : 'good',
      meaning: [
        v.expiresOnIsStated === false && v.initialYears !== null
          ? `Den er regnet ud som ${years(v.initialYears)} fra den dag, opholdstilladelsen blev givet.`
          : v.expiresOn === null
            ? f.permitGrantedOn === undefined
              ? 'Sidste dag står på sikkerheden. Den kan også regnes ud fra den dag, opholdstilladelsen blev givet.'
              : 'Sidste dag står på sikkerheden. Den kan også regnes ud, når det er kendt, hvilken paragraf opholdstilladelsen er givet efter.'
            : 'Den dag, der står på sikkerheden, gælder.',
        ...released(v),
        ...extension(v, f),
      ],
      next:
        v.group === 1
          ? []
          : [
              ...(v.expired === true ? [] : [noNotice]),
              isUnderLaterRules(f) ? 'Spørg kommunen eller Udlændingestyrelsen, hvad der kræves i dag.' : documentation,
            ],
    }),
    'no-longer-required': (v) => ({
      title: 'Sikkerheden er ikke længere nødvendig',
      tone: 'good',
      meaning: ['Med permanent opholdstilladelse skal ægtefællen ikke længere stille sikkerhed.', ...released(v)],
      next: ['Dokumentation for sikkerheden skal ikke sendes. Spørg kommunen, hvordan sikkerheden frigives.'],
    }),
    'not-required': (v) => ({
      title: 'Sikkerheden skal hverken forlænges eller erstattes',
      tone: 'good',
      meaning: [
        `Den er stillet før den ${day(p.group2From)}. Den gælder i ${span(p.yearsGroup1)} og forlænges aldrig.`,
        ...released(v),
      ],
      next: ['Der skal ikke lægges dokumentation for sikkerhed ved ansøgningen.'],
    }),
    'await-permanent-decision': (v) => ({
      title: 'Vent på svaret om permanent ophold',
      tone: 'wait',
      meaning: [
        'Der skal ikke dokumentation med nu.',
        'Sikkerheden skal kun forlænges eller stilles på ny, hvis permanent ophold afslås, og den tidsbegrænsede tilladelse kan forlænges.',
        ...released(v),
        ...(v.expired === true ? ['Kræves der sikkerhed senere, skal der stilles en ny.'] : []),
      ],
      next: [
        'Udlændingestyrelsen beder selv om dokumentationen, når betingelserne for forlængelse er opfyldt.',
        ...(v.expiresOn !== null && v.expired === false
          ? [`Husk, at sikkerheden udløber den ${date(v.expiresOn)}, også mens I venter. ${noNotice}`]
          : []),
      ],
    }),
    'nothing-to-extend': (v) => ({
      title: 'Sikkerheden skal ikke forlænges',
      tone: 'bad',
      meaning: [
        'Permanent ophold er afslået, og den tidsbegrænsede opholdstilladelse kan ikke forlænges.',
        ...released(v),
      ],
      next: [
        'Læs klagevejledningen i afgørelsen.',
        ...(v.releaseByMunicipality === true ? [] : ['Spørg kommunen, hvornår sikkerheden frigives.']),
      ],
    }),
    extend: (v, f) => ({
      title: 'Sikkerheden skal forlænges',
      tone: 'good',
      meaning: [
        `Sikkerheden gjaldt på dagen for ${f.application === 'permanent-refused' ? 'afslaget' : 'ansøgningen'} og kan forlænges. ${periodSentence(v, f)}`,
        amountSentence(v, f),
      ],
      next: [
        v.expiresOn === null
          ? 'Få sikkerheden forlænget og godkendt af kommunen, inden den udløber.'
          : `Sikkerheden skal være forlænget senest den ${date(v.expiresOn)} og godkendt af kommunen. En udløbet sikkerhed kan ikke forlænges: Er dagen passeret, skal der stilles en ny.`,
        documentationFor(f),
        noNotice,
      ],
    }),
    'post-new': (v, f) => ({
      title: 'Der skal stilles en ny sikkerhed',
      tone: 'bad',
      meaning: [
        'Sikkerheden var udløbet, og en udløbet sikkerhed kan ikke forlænges.',
        periodSentence(v, f),
        'Nyhedsbrevet siger ikke, fra hvilken dag den nye sikkerhed løber.',
        amountSentence(v, f),
      ],
      next: [
        'Stil en ny sikkerhed, og få kommunen til at godkende den.',
        'Kommunen frigiver den gamle sikkerhed til ægtefællen eller samleveren.',
        documentationFor(f),
      ],
    }),
  },
  reasons: {
    decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
    'later-rules': {
      label: 'Sagen hører under nyere regler',
      true: 'Sagen hører under nyere regler.',
      false: 'Sagen hører under nyhedsbrevets regler.',
    },
    'applied-under-later-rules': {
      label: `Familiesammenføring er søgt efter den ${day(p.lastDayOldRules)}`,
      true: `Familiesammenføring er søgt efter den ${day(p.lastDayOldRules)}.`,
      false: `Familiesammenføring er søgt senest den ${day(p.lastDayOldRules)}.`,
    },
    'decided-under-later-rules': {
      label: 'Forlængelsen afgøres efter nyere regler',
      true: 'Forlængelsen afgøres efter nyere regler.',
      false: 'Forlængelsen afgøres ikke efter nyere regler.',
    },
    'group-2-or-3': {
      label: `Sikkerheden er stillet den ${day(p.group2From)} eller senere`,
      true: `Sikkerheden er stillet den ${day(p.group2From)} eller senere.`,
      false: `Sikkerheden er stillet før den ${day(p.group2From)}.`,
    },
    'deciding-day-under-later-rules': {
      label: `Dagen, der afgør sagen, er den ${day(p.laterRulesDecidedFrom)} eller senere`,
      true: `Ansøgningen eller afslaget er fra den ${day(p.laterRulesDecidedFrom)} eller senere.`,
      false: `Der er ingen ansøgning eller afslag fra den ${day(p.laterRulesDecidedFrom)} eller senere.`,
    },
    'group-1': {
      label: `Sikkerheden er stillet før den ${day(p.group2From)}`,
      true: `Sikkerheden er stillet før den ${day(p.group2From)}. Den gælder i ${span(p.yearsGroup1)} og forlænges ikke.`,
      false: `Sikkerheden er stillet den ${day(p.group2From)} eller senere.`,
    },
    'no-application': {
      label: 'Der er ikke søgt om noget endnu',
      true: 'Der er ikke søgt om noget endnu.',
      false: 'Der er søgt om forlængelse eller permanent ophold.',
    },
    'permanent-granted': {
      label: 'Permanent opholdstilladelse er givet',
      true: 'Permanent opholdstilladelse er givet.',
      false: 'Permanent opholdstilladelse er ikke givet.',
    },
    'permanent-pending': {
      label: 'Der ventes på svar om permanent ophold',
      true: 'Der ventes på svar om permanent ophold.',
      false: 'Der ventes ikke på svar om permanent ophold.',
    },
    'permanent-refused': {
      label: 'Permanent ophold er afslået',
      true: 'Permanent ophold er afslået.',
      false: 'Permanent ophold er ikke afslået.',
    },
    'conditions-met': {
      label: 'Den tidsbegrænsede opholdstilladelse kan forlænges',
      true: 'Den tidsbegrænsede opholdstilladelse kan forlænges.',
      false: 'Den tidsbegrænsede opholdstilladelse kan ikke forlænges.',
    },
    'conditions-not-met': {
      label: 'Den tidsbegrænsede opholdstilladelse kan ikke forlænges',
      true: 'Den tidsbegrænsede opholdstilladelse kan ikke forlænges.',
      false: 'Den tidsbegrænsede opholdstilladelse kan forlænges.',
    },
    'refused-and-not-extendable': {
      label: 'Afslag på permanent ophold, og tilladelsen kan ikke forlænges',
      true: 'Permanent ophold er afslået, og tilladelsen kan ikke forlænges.',
      false: 'Der er ikke både afslag på permanent ophold og en tilladelse, der ikke kan forlænges.',
    },
    'refused-but-extendable': {
      label: 'Afslag på permanent ophold, men tilladelsen kan forlænges',
      true: 'Permanent ophold er afslået, men den tidsbegrænsede tilladelse kan forlænges.',
      false: 'Der er ikke et afslag på permanent ophold med en tilladelse, der kan forlænges.',
    },
    extension: {
      label: 'Der er søgt om forlængelse',
      true: 'Der er søgt om forlængelse af den tidsbegrænsede opholdstilladelse.',
      false: 'Der er ikke søgt om forlængelse af den tidsbegrænsede opholdstilladelse.',
    },
    'security-needed': {
      label: 'Opholdstilladelsen skal forlænges, så der kræves sikkerhed',
      true: 'Når opholdstilladelsen forlænges, kræves der sikkerhed.',
      false: 'Opholdstilladelsen skal ikke forlænges.',
    },
    'in-force': {
      label: 'Sikkerheden gjaldt på dagen for ansøgningen eller afslaget',
      true: 'Sikkerheden gjaldt på dagen for ansøgningen eller afslaget.',
      false: 'Sikkerheden var udløbet på dagen for ansøgningen eller afslaget.',
    },
    expired: {
      label: 'Sikkerheden var udløbet på dagen for ansøgningen eller afslaget',
      true: 'Sikkerheden var udløbet på dagen for ansøgningen eller afslaget.',
      false: 'Sikkerheden gjaldt på dagen for ansøgningen eller afslaget.',
    },
    extend: {
      label: 'Der kræves sikkerhed, og den gamle gælder',
      true: 'Der kræves sikkerhed, og den gamle gælder stadig.',
      false: 'Den gamle sikkerhed kan ikke forlænges.',
    },
    'post-new': {
      label: 'Der kræves sikkerhed, og den gamle er udløbet',
      true: 'Der kræves sikkerhed, og den gamle er udløbet.',
      false: 'Der kræves ikke en ny sikkerhed.',
    },
  },
  interpretations: {
    'I-FROM-2011': {
      title: `Regnes ${day(p.group2From)} med?`,
      text: `Ét sted står der »efter den ${day(p.group2From)}«. Gruppernes tabel siger »fra«, og nyhedsbrevets eksempel 5 regner dagen med. Det gør beregneren også.`,
    },
    'I-LAST-DAY': {
      title: 'Gælder sikkerheden på sin sidste dag?',
      text: 'Nyhedsbrevet siger det ikke. Beregneren regner den sidste dag med: En ansøgning den dag kommer i tide.',
    },
    'I-AMOUNT-YEAR': {
      title: 'Hvilken ansøgning bestemmer beløbet?',
      text: 'Nyhedsbrevet siger »ansøgningens indgivelse« uden at sige hvilken. Beregneren læser det som ansøgningen om familiesammenføring. Det skriver KL også til kommunerne, og nyhedsbrevets eksempler passer med det. Spørg kommunen, før I betaler.',
    },
  },
  values: {
    group: { label: 'Gruppe i nyhedsbrevet', as: 'number' },
    initialYears: { label: 'Gælder normalt, regnet fra opholdstilladelsen', as: 'years' },
    expiresOn: { label: 'Sikkerhedens sidste dag', as: 'day' },
    expired: { label: 'Udløbet på den dag, der afgør det', as: 'flag' },
    extensionYears: { label: 'Periode for forlængelse eller ny sikkerhed', as: 'years' },
    newExpiresOn: { label: 'Ny sidste dag', as: 'day' },
    amount: { label: 'Beløb', as: 'money' },
    alternativeAmount: { label: 'Beløb efter den anden læsning', as: 'money' },
  },
  timeline: (f, v) => {
    const items: (TimelineItem | undefined)[] = [
      f.postedOn && { label: 'Sikkerheden stillet', from: f.postedOn, kind: 'own' },
      f.permitGrantedOn && { label: 'Opholdstilladelse givet', from: f.permitGrantedOn, kind: 'own' },
      f.postedOn && v.expiresOn && { label: 'Sikkerheden gælder', from: f.postedOn, to: v.expiresOn, kind: 'limit' },
      v.expiresOn && v.newExpiresOn && { label: 'Forlænget', from: v.expiresOn, to: v.newExpiresOn, kind: 'limit' },
      f.appliedOn && { label: 'Ansøgning indgivet', from: f.appliedOn, kind: 'own' },
      f.permanentRefusedOn && { label: 'Afslag på permanent ophold', from: f.permanentRefusedOn, kind: 'own' },
      f.assessedOn && { label: 'Beregnet pr.', from: f.assessedOn, kind: 'today' },
    ].map((item) => item || undefined) as (TimelineItem | undefined)[];
    return items.filter((item) => item !== undefined);
  },
  deadlines: (f, v) => {
    const ended =
      f.application === 'permanent-granted' ||
      (f.application === 'permanent-refused' && f.extensionConditionsMet === false);
    if (ended || v.group === 1) return [];
    const days = [v.expired === true ? null : v.expiresOn, v.newExpiresOn].filter((on) => on !== null);
    return days.map((on) => ({
      title: 'Den økonomiske sikkerhed udløber',
      description:
        'Spørg kommunen om forlængelse, før sikkerheden udløber. Ingen giver besked, og en ny er som regel dyrere.',
      on,
      remindDaysBefore: 60,
    }));
  },
  changes: {
    group2From: `Gruppe 2 begynder: Sikkerheden gælder i ${span(p.yearsGroup2)} og kan forlænges.`,
    group3From: `Gruppe 3 begynder: Sikkerheden gælder i ${span(p.yearsGroup3P911)} eller ${span(p.yearsGroup3P9c1)}.`,
    orderInForceFrom: `Den nye bekendtgørelse gælder: Sikkerheden forlænges med ${span(p.extensionYearsP911)} eller ${span(p.extensionYearsP9c1)}.`,
    lastDayOldRules: 'Sidste dag at søge familiesammenføring efter nyhedsbrevets regler.',
    laterRulesDecidedFrom: `Forlængelser afgøres efter de nye regler om ${span(p.yearsLaterRules)} i alt.`,
  },
  help: 'Kommunen kan se sikkerheden og beløbet. Udlændingestyrelsen afgør, om opholdstilladelsen kan forlænges.',
};
