import { date, months, years } from '../core/da.ts';
import { addDays, type Day } from '../core/day.ts';
import type { Deadline, OutcomeText, ReasonText, OtherTexts, TimelineItem } from '../core/rule.ts';
import type { Outcome, Values } from './evaluate.ts';
import {
  type Absence,
  type Facts,
  isIntoChildChange,
  isInZone,
  isIntoRefugeeChange,
  lapsesUnderNewsletter,
  stayOf,
} from './facts.ts';
import { parameters as p } from './parameters.ts';

type Numbers = readonly [{ readonly value: number }];
const span = ([{ value }]: Numbers) => months(value);
const SHORT = span(p.monthsShort);
const LONG = span(p.monthsLong);
const CHILD = span(p.monthsChild);
const AGE = years(p.childAge[0].value);
const HELD = years(p.heldYears[0].value);
const REGRET = span(p.regretMonths);
const REGRET_IN_ALL = span(p.regretExtendedMonths);
const refugeeChange = date(p.refugeeChangeOn[0].value);
const childChange = date(p.childChangeOn[0].value);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** »opholdet fra 1. marts 2016 til 1. marts 2017« */
function stayed(absence: Absence | undefined): string {
  if (absence === undefined) return 'et ophold i udlandet';
  const { departedOn, returnedOn } = absence;
  return `opholdet fra ${date(departedOn)}${returnedOn === null ? '' : ` til ${date(returnedOn)}`}`;
}
const decisiveStay = (v: Values, f: Facts) =>
  v.decisiveAbsence === null ? undefined : f.absences?.[v.decisiveAbsence];

const hasSigns = (f: Facts) => f.residenceSigns !== undefined && f.residenceSigns.length > 0;
const isRepatriation = (f: Facts) => f.permitKind === 'refugee' && f.repatriated === true;
const isStillAbroad = (f: Facts) =>
  !isRepatriation(f) && f.absences?.some(({ returnedOn }) => returnedOn === null) === true;
const lacksSecondCondition = (f: Facts) =>
  f.permitKind === 'refugee' && f.protectionElsewhere === false && f.settledInHomeCountry === false;
/** The newsletter decides on refugees and children only while the laws of its time were in force: their day is past. */
const isPast = (f: Facts) => f.permitKind === 'refugee' || f.child === true;
/** A refugee's permit lapses when the second condition is met too, and of that no day is asked. */
const isEarliest = (f: Facts) => f.permitKind !== 'other' && !isRepatriation(f);
/** Is the day still to come, as far as is known? */
const isAhead = (on: Day | null | undefined, f: Facts): on is Day =>
  on !== null && on !== undefined && (f.assessedOn === undefined || f.assessedOn <= on);

const askAgency = 'Spørg Udlændingestyrelsen. Den afgør, om tilladelsen er bortfaldet.';
const ifLapsed = 'Det her gælder, hvis tilladelsen er bortfaldet:';
const readToday = 'Læs den regel, der gælder nu, på nyidanmark.dk.';
/** What the law leaves out, and the calculator cannot see (§ 17(1) and (5)). */
const exceptions = (f: Facts): string[] =>
  f.child === true
    ? []
    : [
        'Fravær på grund af værnepligt, eller tjeneste i stedet for den, tæller ikke med. Det kan beregneren ikke tage højde for.',
        ...(f.permitKind === 'refugee'
          ? []
          : [
              'Nogle tilladelser til arbejde og studier er undtaget i udlændingelovens § 17, stk. 5. Spørg den myndighed, der har givet tilladelsen.',
            ]),
      ];
/** Which part of the second condition a refugee fulfils. */
const secondConditionMet = (f: Facts): string[] =>
  f.permitKind !== 'refugee'
    ? []
    : f.protectionElsewhere === true
      ? ['Du har også fået beskyttelse i et tredjeland.']
      : ['Du har også frivilligt taget bopæl i dit hjemland eller et tidligere opholdsland.'];
const keepHome =
  'Opgiv ikke din bopæl i Danmark. Det kan få tilladelsen til at bortfalde, uanset hvor længe du er væk.';
const shortVisit = (f: Facts): string[] =>
  (f.absences?.length ?? 0) > 1
    ? [
        'Kilderne siger ikke, hvor længe du skal være hjemme, før et nyt ophold tælles for sig. Spørg Udlændingestyrelsen, hvis du kun var kort i Danmark.',
      ]
    : [];
const noBenefits = 'Har man mistet tilladelsen, kan man ikke få ydelser efter aktivloven.';
const refugeesToday = `Fra den ${refugeeChange} er grænsen ${SHORT} for alle flygtninge og deres familiesammenførte. Med permanent opholdstilladelse er den ${LONG}.`;
const childrenToday = `For børn under ${AGE}: Siden den ${childChange} mister barnet som udgangspunkt ikke tilladelsen, fordi det er sendt på genopdragelsesrejse eller et andet skadeligt ophold.`;
const childLimitIsFormer = [`De ${CHILD} er nyhedsbrevets grænse fra 2017. Reglen er ændret siden.`, childrenToday];
/** § 17(4) as the bill has it. */
const secondConditionToday =
  'Den ekstra betingelse for flygtninge er siden ændret (lovforslag L 179 fra 2025, som er vedtaget). Nu kan det være nok at have været for længe uden for de lande, som loven nævner. Vi ved ikke, fra hvilken dag det gælder. Spørg Udlændingestyrelsen.';
/** All of it is over, or seen from a day, before the bill on the second condition. */
const isBeforeBill = (f: Facts) =>
  f.absences !== undefined &&
  f.absences.length > 0 &&
  f.absences.every(({ returnedOn }) => {
    const until = returnedOn ?? f.assessedOn;
    return until !== undefined && until < p.refugeeBillOn[0].value;
  });
/** Only the second condition, which is another now, keeps the permit. */
const restsOnFormerLaw = (f: Facts) => lacksSecondCondition(f) && !isBeforeBill(f);

const CHILD_IS_ASSESSED = 'Udlændingestyrelsen vurderer, om opholdet skader barnets skolegang og integration.';
const repatriationOnly =
  'Beregneren har kun set på repatrieringen. Har du været i udlandet igen, eller har du opgivet din bopæl i Danmark, så regn på det for sig: Begynd forfra, og svar nej til repatriering.';
/** § 17 a(4). */
const regretToday =
  'Loven er ændret siden nyhedsbrevet: Får du hjælp til repatriering efter repatrieringslovens § 14 a, har du ikke fortrydelsesfrist. Spørg Udlændingestyrelsen.';

const forRefugees = [
  'Søg dispensation fra bortfald med skemaet BF2, som findes på nyidanmark.dk.',
  `Sagen tager normalt højst ${span(p.dispensationMonths)}.`,
  'Kan du ikke forsørge dig selv imens, så henvend dig i Center Sandholm. Dér kan du bo under sagen.',
];
const forOthers = [
  'Du kan søge om, at tilladelsen ikke skal anses for bortfaldet. Det står i udlændingelovens § 17, stk. 2.',
  'Nyhedsbrevet nævner ikke et skema til andre end flygtninge. Spørg den myndighed, der har givet tilladelsen: Udlændingestyrelsen, eller SIRI for eksempel ved arbejde og studier.',
];
const dispensation = (f: Facts): string[] =>
  f.permitKind === 'refugee' ? forRefugees : f.permitKind === 'other' ? forOthers : [...forRefugees, ...forOthers];

/** Why the absence was too long. */
function tooLong(v: Values, f: Facts): string[] {
  const stay = capital(stayed(decisiveStay(v, f)));
  if (v.limitMonths !== null) return [`${stay} er længere end ${months(v.limitMonths)}.`];
  return v.lastReturnOnOtherReading === null
    ? ['Mindst ét ophold i udlandet er længere end grænsen.']
    : [
        `${stay} er længere end ${LONG}. Det er for længe, uanset hvordan de ${HELD} tælles.`,
        'Derfor kan den præcise dag for bortfaldet ikke siges.',
      ];
}

/** The permit of a child may be gone long before the ordinary limit. */
function goneBefore(v: Values, f: Facts): string[] {
  const stay = decisiveStay(v, f);
  if (f.child !== true || stay === undefined) return [];
  const from = date(addDays(stayOf(stay, undefined).child, 1));
  return [`For et barn kan tilladelsen være bortfaldet allerede efter ${CHILD}: fra den ${from}. ${CHILD_IS_ASSESSED}`];
}

function lapsed(v: Values, f: Facts): OutcomeText {
  // A day ahead is a plan. Where today is not a fact of the case, the words must fit a plan too.
  const planned = v.lapsedOn !== null && !isPast(f) && (f.assessedOn === undefined || f.assessedOn < v.lapsedOn);
  const backBy = backFromPlan(v, f);
  const earliest = isEarliest(f) ? ', tidligst' : '';
  return {
    title:
      v.lapsedOn === null
        ? backBy === undefined
          ? 'Opholdstilladelsen er bortfaldet'
          : 'Opholdet er for langt: Opholdstilladelsen bortfalder'
        : planned
          ? `Opholdstilladelsen gælder ikke længere fra${earliest} den ${date(v.lapsedOn)}`
          : `Opholdstilladelsen er bortfaldet${earliest} den ${date(v.lapsedOn)}`,
    tone: 'bad',
    meaning: [
      'Det følger af dine svar. Det er Udlændingestyrelsen, der afgør det.',
      ...(isRepatriation(f)
        ? [
            v.regretUntil === null
              ? 'Fortrydelsesfristen er udløbet.'
              : `Fortrydelsesfristen gik til og med den ${date(v.regretUntil)}. Du var ikke tilbage inden da.`,
          ]
        : [
            ...tooLong(v, f),
            ...goneBefore(v, f),
            ...secondConditionMet(f),
            ...(isEarliest(f)
              ? [
                  `${f.permitKind === undefined ? 'Er tilladelsen givet som flygtning, bortfaldt den' : 'Tilladelsen bortfaldt'} først, da begge betingelser var opfyldt. Den dag kan beregneren ikke regne ud.`,
                ]
              : []),
            ...(hasSigns(f)
              ? [
                  'Du har også svaret, at bopælen kan være opgivet. Så kan tilladelsen være bortfaldet tidligere, uanset opholdets længde. Spørg Udlændingestyrelsen.',
                ]
              : []),
            ...exceptions(f),
          ]),
      noBenefits,
    ],
    next: [
      ...(backBy === undefined
        ? []
        : [
            `Er du ikke tilbage endnu, og ligger dagen forude, så vær tilbage senest den ${date(backBy)}.`,
            ...newerLaw(v, f),
          ]),
      ...dispensation(f),
    ],
  };
}

/** The last days to be back in both readings of the two years. */
const bothReadings = (v: Values): string[] =>
  v.lastReturnOn === null || v.lastReturnOnOtherReading === null
    ? []
    : [
        `Tælles de ${HELD} ved udrejsen, er sidste dag den ${date(v.lastReturnOn)}.`,
        `Tælles de senere under opholdet, er sidste dag den ${date(v.lastReturnOnOtherReading)}.`,
      ];

/** The last day of the shortest limit that an absence can have. */
function shortestLimit(absence: Absence, f: Facts): Day {
  const { short, child } = stayOf(absence, f.assessedOn);
  return f.child === false ? short : child;
}
/** The same of one who is still abroad. */
function shortestAbroad(f: Facts): Day | undefined {
  const absence = f.absences?.find(({ returnedOn }) => returnedOn === null);
  return absence && shortestLimit(absence, f);
}
/** The day by which to be back from an absence that is too long and may be a plan: it can still be made shorter. */
function backFromPlan(v: Values, f: Facts): Day | undefined {
  const absence = decisiveStay(v, f);
  if (f.permitKind !== 'other' || isPast(f) || hasSigns(f) || absence === undefined || absence.returnedOn === null)
    return undefined;
  const isTooLong = v.lapsedOn !== null || absence.returnedOn > stayOf(absence, f.assessedOn).long;
  const back = v.lastReturnOn ?? shortestLimit(absence, f);
  return isTooLong && isAhead(back, f) ? back : undefined;
}

/** The last day of one who is reunified with a refugee, where the newer law takes over: the rule cannot tell who is. */
function lastDayOfRefugeesFamily(v: Values, f: Facts): Day | undefined {
  const [last, absence] = [v.lastReturnOnOtherReading ?? v.lastReturnOn, decisiveStay(v, f)];
  const takesOver = last !== null && addDays(last, 1) >= p.refugeeChangeOn[0].value;
  const mayBe = f.permitKind === 'other' && f.lastingStay === true && f.permanentPermit === false && f.child !== true;
  const own = takesOver && mayBe && absence ? stayOf(absence, f.assessedOn).short : undefined;
  return own === v.lastReturnOn ? undefined : own;
}

/** What the newer law says, where it takes over at the last day to be back. */
function newerLaw(v: Values, f: Facts): string[] {
  const last = v.lastReturnOnOtherReading ?? v.lastReturnOn;
  if (last === null || addDays(last, 1) < p.refugeeChangeOn[0].value) return [];
  if (f.permitKind === 'refugee') return [`Reglerne er ændret siden nyhedsbrevet. ${refugeesToday}`];
  const family = lastDayOfRefugeesFamily(v, f);
  return family
    ? [`Er du familiesammenført til en flygtning, er grænsen ${SHORT}. Så er sidste dag den ${date(family)}.`]
    : [];
}

/** A refugee whose permit stands although the limit is passed or residence given up. */
const standsWithoutSecondCondition = (f: Facts): string[] => [
  'Efter nyhedsbrevet er et langt ophold eller opgivet bopæl ikke nok for en flygtning. Den ekstra betingelse er ikke opfyldt.',
  ...(isBeforeBill(f) ? [] : [secondConditionToday]),
];

const KEPT_WITH_DOUBT = 'Opholdstilladelsen er ikke bortfaldet, medmindre du er familiesammenført til en flygtning';
/** One who is reunified with a refugee may fall under the newer law: the rule cannot tell who is. */
const reunifiedWithRefugee = (f: Facts): string[] =>
  f.permitKind === 'other' &&
  f.lastingStay !== false &&
  f.permanentPermit !== true &&
  f.absences?.some((absence) => isIntoRefugeeChange(stayOf(absence, f.assessedOn)) === true)
    ? [
        `Er du familiesammenført til en flygtning, er grænsen ${SHORT} fra den ${refugeeChange}. Så kan tilladelsen være bortfaldet.`,
        askAgency,
      ]
    : [];

function keptAbroad(v: Values, f: Facts, last: Day): OutcomeText {
  const doubt = reunifiedWithRefugee(f);
  return {
    title: doubt.length > 0 ? KEPT_WITH_DOUBT : `Vær tilbage i Danmark senest den ${date(last)}`,
    tone: doubt.length > 0 || restsOnFormerLaw(f) ? 'wait' : 'good',
    meaning: [
      ...(doubt.length > 0
        ? [...doubt, `Ellers er opholdstilladelsen ikke bortfaldet. Vær tilbage i Danmark senest den ${date(last)}.`]
        : [
            'Ud fra dine svar er opholdstilladelsen ikke bortfaldet. Den kan bortfalde, hvis du bliver væk længere.',
            ...newerLaw(v, f),
          ]),
      ...bothReadings(v),
      ...(f.child === true ? childLimitIsFormer : []),
      ...(lacksSecondCondition(f)
        ? standsWithoutSecondCondition(f)
        : f.permitKind === 'refugee' && f.protectionElsewhere !== true && f.settledInHomeCountry !== true
          ? [
              'Efter nyhedsbrevet bortfaldt den for en flygtning først, hvis man også fik beskyttelse i et tredjeland eller frivilligt tog bopæl i hjemlandet eller et tidligere opholdsland.',
              secondConditionToday,
            ]
          : []),
      ...exceptions(f),
    ],
    next: ['Skriv dagen i kalenderen.', ...(restsOnFormerLaw(f) ? [askAgency] : []), keepHome],
  };
}

function kept(v: Values, f: Facts): OutcomeText {
  const last = v.lastReturnOn;
  const abroad = isStillAbroad(f);
  if (abroad && isAhead(last, f)) return keptAbroad(v, f, last);
  const doubt = reunifiedWithRefugee(f);
  const shortest = shortestAbroad(f);
  return {
    title:
      doubt.length > 0
        ? KEPT_WITH_DOUBT
        : restsOnFormerLaw(f)
          ? 'Opholdstilladelsen er ikke bortfaldet efter reglerne fra 2017'
          : 'Opholdstilladelsen er ikke bortfaldet',
    tone: doubt.length > 0 || restsOnFormerLaw(f) ? 'wait' : 'good',
    meaning: [
      `${restsOnFormerLaw(f) ? 'Efter reglerne fra 2017' : 'Ud fra dine svar'} gælder opholdstilladelsen stadig. Beregneren ser ikke på, om den er udløbet eller inddraget.`,
      ...doubt,
      ...(isRepatriation(f)
        ? [
            ...(v.regretUntil === null
              ? []
              : [`Du er kommet tilbage inden fortrydelsesfristen den ${date(v.regretUntil)}.`]),
            repatriationOnly,
          ]
        : lacksSecondCondition(f)
          ? standsWithoutSecondCondition(f)
          : []),
      ...(!abroad && last !== null && !lacksSecondCondition(f) && doubt.length === 0
        ? [`Sidste sikre dag at være tilbage fra det seneste ophold er den ${date(last)}.`]
        : []),
      ...(abroad && last === null ? ['Den sidste dag at være tilbage kan ikke regnes ud endnu.'] : []),
      ...(abroad || lacksSecondCondition(f) || doubt.length > 0 ? [] : newerLaw(v, f)),
      ...(f.child === true && last !== null ? childLimitIsFormer : []),
      ...(isRepatriation(f) ? [] : shortVisit(f)),
      ...(!isRepatriation(f) && f.absences !== undefined && f.absences.length > 0 ? exceptions(f) : []),
    ],
    next: [
      ...(restsOnFormerLaw(f) ? [askAgency] : []),
      ...(abroad && last !== null
        ? [`Grænsen for dit ophold var den ${date(last)}. Spørg Udlændingestyrelsen, før du bliver længere væk.`]
        : []),
      ...(abroad && last === null && isAhead(shortest, f)
        ? [
            `Vær tilbage senest den ${date(shortest)}, til du ved det: Det er den korteste grænse, der kan gælde for dig.`,
            ...(f.child === undefined ? [`De ${CHILD} gælder børn og er fra 2017. Reglen er ændret siden.`] : []),
          ]
        : []),
      keepHome,
    ],
  };
}

function regretPeriod(v: Values, f: Facts): OutcomeText {
  const last = v.regretUntil ?? v.extensionMustBeAppliedForBy;
  return {
    title: last === null ? 'Du kan stadig fortryde' : `Du kan fortryde til og med den ${date(last)}`,
    tone: 'wait',
    meaning: [
      'Opholdstilladelsen er ikke bortfaldet endnu.',
      f.regretExtended === true
        ? `Fristen er forlænget til ${REGRET_IN_ALL} i alt. Står der en anden dag i afgørelsen, gælder den.`
        : `${f.regretExtended === undefined ? 'Er fristen ikke forlænget, er den' : 'Fristen er'} ${REGRET} fra den dag, du rejste.`,
      'Er du ikke tilbage inden da, bortfalder tilladelsen.',
      regretToday,
    ],
    next: [
      ...(last === null ? [] : [`Vil du fortryde, så vær tilbage i Danmark senest den ${date(last)}.`]),
      ...(f.regretExtended === true || v.extensionMustBeAppliedForBy === null
        ? []
        : [`Fristen kan forlænges til ${REGRET_IN_ALL} i alt. Søg senest den ${date(v.extensionMustBeAppliedForBy)}.`]),
    ],
  };
}

function laterRules(v: Values, f: Facts): OutcomeText {
  const absence = decisiveStay(v, f);
  const stay = absence && stayOf(absence, f.assessedOn);
  const byRefugee = f.permitKind !== 'other' && (stay === undefined || isIntoRefugeeChange(stay) === true);
  const byChild = f.child !== false && (stay === undefined || isIntoChildChange(stay) === true);
  return {
    title: 'Nyere regler gælder for opholdet',
    tone: 'wait',
    meaning: [
      `Nyhedsbrevets regler kan ikke bruges på ${stayed(absence)}.`,
      ...(byRefugee
        ? [
            refugeesToday,
            ...(stay === undefined ? [] : [`For dette ophold er ${SHORT} gået den ${date(stay.short)}.`]),
            secondConditionToday,
          ]
        : []),
      ...(byChild ? [childrenToday] : []),
    ],
    next: [
      'Ligger opholdet forude, så spørg Udlændingestyrelsen, før du rejser.',
      readToday,
      askAgency,
      ifLapsed,
      ...dispensation(f),
    ],
  };
}

function presumed(v: Values, f: Facts): OutcomeText {
  const child = v.lastReturnOn;
  const signs = hasSigns(f);
  return {
    title: signs ? 'Opholdstilladelsen er formentlig bortfaldet' : 'Opholdstilladelsen kan være bortfaldet',
    tone: 'bad',
    meaning: [
      'Det er Udlændingestyrelsen, der vurderer det.',
      ...(signs
        ? [
            'Styrelsen går som udgangspunkt ud fra, at bopælen i Danmark er opgivet.',
            'Så bortfalder tilladelsen som udgangspunkt, uanset hvor længe du er væk.',
          ]
        : []),
      ...(child === null
        ? []
        : [
            `Barnet var væk i mere end ${CHILD} i træk. Sidste dag at være tilbage var den ${date(child)}.`,
            CHILD_IS_ASSESSED,
          ]),
      ...secondConditionMet(f),
      'Er tilladelsen bortfaldet, kan man ikke få ydelser efter aktivloven.',
    ],
    next: [
      ...(signs
        ? ['Har du ikke opgivet bopælen, så skriv til Udlændingestyrelsen. Vis, at du har en bolig og vil tilbage.']
        : []),
      ...(child === null ? [] : ['Skriv til Udlændingestyrelsen om formålet med opholdet og om barnets skole.']),
      ifLapsed,
      ...dispensation(f),
    ],
  };
}

/** A condition that is read the same as a question and as an answer. */
const plain = (met: string, unmet: string): ReasonText => ({ label: met, true: `${met}.`, false: `${unmet}.` });
const absenceOf = (f: Facts, at: number) => f.absences?.[at] && stayOf(f.absences[at], f.assessedOn);
/** Is the absence too long in one reading of the two years, and not in the other? */
function isDisputed(f: Facts, at: number): boolean {
  const stay = absenceOf(f, at);
  return stay !== undefined && isInZone(f, stay) === true;
}
/** Does a newer law decide on the absence? */
function isElsewhere(f: Facts, at: number): boolean {
  const stay = absenceOf(f, at);
  return stay !== undefined && lapsesUnderNewsletter(f, stay) === false;
}
const ofStay =
  (met: (stay: string) => string, unmet: (stay: string, f: Facts, at: number) => string) => (f: Facts, at: number) => {
    const stay = stayed(f.absences?.[at]);
    return plain(capital(met(stay)), capital(unmet(stay, f, at)));
  };

const ordinaryRules = plain('De almindelige regler gælder', 'Reglerne om repatriering gælder');
const refugee = plain('Tilladelsen er givet som flygtning', 'Tilladelsen er ikke givet som flygtning');
const regretOver = 'Fortrydelsesfristen er udløbet uden en tilbagevenden';
const regretRuns = 'Fortrydelsesfristen er ikke overskredet';

export const texts: OtherTexts<Facts, Outcome, Values> = {
  title: 'Bortfald: er opholdstilladelsen bortfaldet?',
  lead: 'Har du været i udlandet, eller er du på vej? Se, om tilladelsen er bortfaldet, og hvornår du senest skal være tilbage. Til borgere og kommuner, efter nyhedsbrevet fra oktober 2017.',
  names: {
    lapsed: 'Opholdstilladelsen er bortfaldet',
    'presumed-lapsed': 'Opholdstilladelsen er formentlig bortfaldet',
    'regret-period': 'Fortrydelsesfristen løber stadig',
    kept: 'Opholdstilladelsen er ikke bortfaldet',
  },
  outcomes: {
    'needs-facts': () => ({
      title: 'Der mangler oplysninger',
      tone: 'wait',
      meaning: ['Svarene kan stadig føre til forskellige resultater.'],
      next: [],
    }),
    lapsed,
    'special-rules': () => ({
      title: 'Særlige regler gælder',
      tone: 'bad',
      meaning: [
        'Aktiviteter, der kan true sikkerheden, følger andre regler og en anden fremgangsmåde. Beregneren kan ikke svare på det.',
        'Nyhedsbrevet siger det om flygtninge: Deres tilladelse bortfalder, når de deltager i den slags aktiviteter.',
      ],
      next: [
        askAgency,
        'Nyhedsbrevet henviser til www.nyidanmark.dk/da-dk/Ophold/hvis_du_forlader_dk/saerlige_regler_bortfald_udrejse_konfliktomraade.htm. Adressen er fra 2017.',
      ],
    }),
    'later-rules': laterRules,
    'presumed-lapsed': presumed,
    unclear: (v, f) => ({
      title: 'Det er uklart, om opholdstilladelsen er bortfaldet',
      tone: 'wait',
      meaning: [
        `Grænsen er ${p.monthsShort[0].value} eller ${LONG}. Det afhænger af, om du har haft tilladelsen i mere end ${HELD}.`,
        `De ${HELD} bliver fyldt under opholdet, og kilderne siger ikke, hvornår de tælles.`,
        ...bothReadings(v),
        ...secondConditionMet(f),
        ...exceptions(f),
      ],
      next: [
        askAgency,
        ...(isStillAbroad(f) && isAhead(v.lastReturnOnOtherReading, f)
          ? [`Kom tilbage hurtigst muligt og senest den ${date(v.lastReturnOnOtherReading)}.`]
          : []),
        ...dispensation(f),
      ],
    }),
    'regret-period': regretPeriod,
    kept,
  },
  reasons: {
    decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
    lapsed: plain(
      'Opholdstilladelsen er bortfaldet',
      'Det følger ikke af repatriering eller et ophold i udlandet, at tilladelsen er bortfaldet',
    ),
    'lapsed-after-repatriation': plain(
      'Tilladelsen er bortfaldet efter repatriering',
      'Tilladelsen er ikke bortfaldet efter repatriering',
    ),
    repatriation: plain('Reglerne om repatriering gælder', 'Reglerne om repatriering gælder ikke'),
    refugee,
    repatriated: plain(
      'Rejst gennem Dansk Flygtningehjælp med en frafaldserklæring',
      'Ikke rejst gennem Dansk Flygtningehjælp med en frafaldserklæring',
    ),
    'regret-passed': plain(regretOver, regretRuns),
    'within-regret': plain(regretRuns, regretOver),
    'lapsed-by-absence': plain(
      'Tilladelsen er bortfaldet efter et ophold i udlandet',
      'Det følger ikke af et ophold i udlandet, at tilladelsen er bortfaldet',
    ),
    'ordinary-rules': ordinaryRules,
    'too-long-abroad': (f) =>
      plain(
        'Mindst ét ophold i udlandet er for langt',
        f.absences?.some((_, at) => isDisputed(f, at))
          ? 'Det er ikke sikkert, at noget ophold i udlandet er for langt'
          : 'Intet ophold i udlandet er for langt, så vidt nyhedsbrevets regler gælder',
      ),
    'absence-lapses': ofStay(
      (stay) => `${stay} er for langt efter nyhedsbrevets regler`,
      (stay, f, at) =>
        isElsewhere(f, at)
          ? `${stay} afgøres ikke efter nyhedsbrevets regler`
          : isDisputed(f, at)
            ? `${stay} er kun for langt i den ene læsning af de ${HELD}`
            : `${stay} er ikke for langt efter nyhedsbrevets regler`,
    ),
    'under-newsletter': ofStay(
      (stay) => `bortfald ved ${stay} følger nyhedsbrevets regler`,
      (stay) => `bortfald ved ${stay} følger nyere regler`,
    ),
    'beyond-limit': ofStay(
      (stay) => `${stay} er længere end grænsen`,
      (stay, f, at) =>
        isDisputed(f, at)
          ? `${stay} er kun længere end grænsen i den ene læsning af de ${HELD}`
          : `${stay} er ikke længere end grænsen`,
    ),
    'second-condition': plain(
      'Den ekstra betingelse for flygtninge er opfyldt eller kræves ikke',
      'Den ekstra betingelse for flygtninge er ikke opfyldt',
    ),
    'not-refugee': plain('Tilladelsen er ikke givet som flygtning', 'Tilladelsen er givet som flygtning'),
    'protection-elsewhere': plain(
      'Flygtningen har fået beskyttelse i et tredjeland',
      'Flygtningen har ikke fået beskyttelse i et tredjeland',
    ),
    'settled-in-home-country': plain(
      'Flygtningen har frivilligt taget bopæl i hjemlandet eller et tidligere opholdsland',
      'Flygtningen har ikke frivilligt taget bopæl i hjemlandet eller et tidligere opholdsland',
    ),
    'threat-activities': plain(
      'Der er deltaget i aktiviteter i udlandet, der kan true sikkerheden',
      'Der er ikke deltaget i aktiviteter, der kan true sikkerheden',
    ),
    'later-rules': plain('Nyere regler afgør et ophold', 'Intet ophold er så langt, at nyere regler afgør det'),
    'under-later-rules': plain(
      'Et ophold er så langt, at nyere regler afgør det',
      'Intet ophold er så langt, at nyere regler afgør det',
    ),
    'refugee-under-later-rules': plain(
      'De nyere regler for flygtninge gælder',
      'De nyere regler for flygtninge har ikke betydning',
    ),
    'refugee-absence-later': plain(
      `Mindst ét ophold på mere end ${SHORT} varer til den ${refugeeChange} eller længere`,
      `Intet ophold på mere end ${SHORT} varer til den ${refugeeChange}`,
    ),
    'into-refugee-change': ofStay(
      (stay) => `${stay} er på mere end ${SHORT} og varer til den ${refugeeChange} eller længere`,
      (stay) => `${stay} er højst på ${SHORT} eller slutter før den ${refugeeChange}`,
    ),
    'child-under-later-rules': plain('De nyere regler for børn gælder', 'De nyere regler for børn har ikke betydning'),
    child: plain(`Barnet var under ${AGE} ved udrejsen`, `Personen var fyldt ${AGE} ved udrejsen`),
    'child-absence-later': plain(
      `Mindst ét ophold overskrider ${CHILD} den ${childChange} eller senere`,
      `Intet ophold overskrider ${CHILD} den ${childChange} eller senere`,
    ),
    'into-child-change': ofStay(
      (stay) => `${stay} overskrider ${CHILD} den ${childChange} eller senere`,
      (stay) => `${stay} overskrider ikke ${CHILD} eller gør det før den ${childChange}`,
    ),
    'presumed-lapsed': plain(
      'Udlændingestyrelsen går som udgangspunkt ud fra, at tilladelsen er bortfaldet',
      'Der er ikke grundlag for at gå ud fra, at tilladelsen er bortfaldet',
    ),
    'residence-or-child': plain(
      'Bopælen ser ud til at være opgivet, eller et barn har været længe væk',
      'Bopælen ser ikke ud til at være opgivet, og intet barn har været for længe væk',
    ),
    'residence-signs': plain('Der er tegn på, at bopælen er opgivet', 'Der er ingen tegn på, at bopælen er opgivet'),
    'child-away': plain(`Et barn har været væk i mere end ${CHILD}`, `Intet barn har været væk i mere end ${CHILD}`),
    'child-too-long-abroad': plain(`Mindst ét ophold er på mere end ${CHILD}`, `Intet ophold er på mere end ${CHILD}`),
    'over-child-limit': ofStay(
      (stay) => `${stay} er på mere end ${CHILD}`,
      (stay) => `${stay} er højst på ${CHILD}`,
    ),
    unclear: plain('Svaret afhænger af, hvordan de to år tælles', 'Svaret afhænger ikke af, hvordan de to år tælles'),
    'two-readings': plain(
      'Mindst ét ophold er for langt i den ene læsning og ikke i den anden',
      'Intet ophold er for langt i kun den ene læsning',
    ),
    'in-two-year-zone': ofStay(
      (stay) => `${stay} er for langt i kun den ene læsning af de ${HELD}`,
      (stay) => `${stay} bedømmes ens i begge læsninger af de ${HELD}`,
    ),
    'regret-period': plain('Fortrydelsesfristen løber stadig', 'Der løber ikke en fortrydelsesfrist'),
    'not-returned': plain('Ikke kommet tilbage efter repatriering', 'Kommet tilbage efter repatriering'),
    'repatriation-returned': plain('Kommet tilbage efter repatriering', 'Ikke kommet tilbage efter repatriering'),
    kept: plain('Intet får tilladelsen til at bortfalde', 'Noget kan få tilladelsen til at bortfalde'),
  },
  interpretations: {
    'I-COUNTING': {
      title: 'Hvordan tælles dagene?',
      text: 'Ingen af kilderne siger det. Beregneren går månederne frem fra udrejsedagen. Den dag er den sidste sikre dag, og dagen efter er for sent.',
    },
    'I-TWO-YEARS': {
      title: `Hvornår tælles de ${HELD}?`,
      text: `Nyhedsbrevet siger det ikke. Loven taler om ${HELD}s lovligt ophold. Op til ${SHORT} er sikkert i begge læsninger, og mere end ${LONG} er for længe i begge.`,
    },
    'I-CHILD-HARM': {
      title: `Gælder de ${CHILD} for alle børn?`,
      text: `Nyhedsbrevet siger bare, at et barns tilladelse bortfalder efter ${CHILD}. Loven knyttede det dengang til genopdragelsesrejser og ophold, der skader skolegang og integration. Derfor vurderer Udlændingestyrelsen sagen.`,
    },
    'I-REGRET-START': {
      title: 'Fra hvilken dag løber fortrydelsesfristen?',
      text: 'Nyhedsbrevet siger det ikke. Beregneren regner fra den dag, du rejste.',
    },
    'I-REGRET-24': {
      title: 'Hvor langt kan fristen forlænges?',
      text: `Nyhedsbrevet siger ${REGRET_IN_ALL} i alt. Loven siger op til ${REGRET} mere, så det kan være kortere. Afgørelsesbrevet gælder.`,
    },
  },
  values: {
    lastReturnOn: { label: 'Sidste sikre dag at være tilbage', as: 'day' },
    lastReturnOnOtherReading: { label: 'Sidste dag i den anden læsning', as: 'day' },
    limitMonths: { label: 'Grænse', as: 'months' },
    regretUntil: { label: 'Fortrydelsesfristens sidste dag', as: 'day' },
    extensionMustBeAppliedForBy: { label: 'Sidste dag at søge længere fortrydelsesfrist', as: 'day' },
  },
  timeline: (f, v) => {
    const stay = decisiveStay(v, f);
    const other = v.lastReturnOnOtherReading;
    const ofStays = (f.absences ?? []).map(({ departedOn, returnedOn }): TimelineItem => {
      const until = returnedOn ?? f.assessedOn;
      const label = returnedOn === null ? 'I udlandet endnu' : 'Ophold i udlandet';
      return { label, from: departedOn, kind: 'own', ...(until !== undefined && until > departedOn && { to: until }) };
    });
    const ofRepatriation: (TimelineItem | undefined | '')[] = [
      f.repatriatedOn && { label: 'Repatrieret', from: f.repatriatedOn, kind: 'own' },
      f.repatriatedOn && v.regretUntil !== null
        ? { label: 'Fortrydelsesfrist', from: f.repatriatedOn, to: v.regretUntil, kind: 'limit' }
        : undefined,
      f.repatriationReturned === true && f.repatriationReturnedOn !== undefined
        ? { label: 'Kommet tilbage', from: f.repatriationReturnedOn, kind: 'own' }
        : undefined,
    ];
    const items: (TimelineItem | undefined | '')[] = [
      ...(isRepatriation(f)
        ? ofRepatriation
        : [
            f.permitSince && ({ label: 'Opholdstilladelse', from: f.permitSince, kind: 'own' } as const),
            ...ofStays,
            stay !== undefined && v.lastReturnOn !== null
              ? ({
                  label: other === null ? 'Tilladt tid i udlandet' : `Grænse, hvis de ${HELD} tælles ved udrejsen`,
                  from: stay.departedOn,
                  to: v.lastReturnOn,
                  kind: 'limit',
                } as const)
              : undefined,
            stay !== undefined && other !== null
              ? ({
                  label: `Grænse, hvis de ${HELD} tælles senere`,
                  from: stay.departedOn,
                  to: other,
                  kind: 'limit',
                } as const)
              : undefined,
          ]),
      v.lapsedOn === null
        ? undefined
        : { label: isEarliest(f) ? 'Tidligst bortfaldet' : 'Bortfaldet', from: v.lapsedOn, kind: 'limit' },
      f.assessedOn && { label: 'Beregnet pr.', from: f.assessedOn, kind: 'today' },
    ];
    return items.filter((item) => item !== undefined && item !== '');
  },
  deadlines: (f, v) => {
    const due: Deadline[] = [];
    const { lastReturnOn, regretUntil, extensionMustBeAppliedForBy: applyBy } = v;
    const stay = decisiveStay(v, f);
    const isKept = v.lapsedOn === null && stay?.returnedOn === null;
    const backBy = isKept ? (lastReturnOn ?? shortestAbroad(f)) : backFromPlan(v, f);
    if (isAhead(backBy, f)) {
      const family = lastDayOfRefugeesFamily(v, f);
      due.push({
        title: 'Senest tilbage i Danmark',
        description: `Sidste sikre dag at være tilbage, før opholdstilladelsen kan bortfalde.${family ? ` Er du familiesammenført til en flygtning, er det den ${date(family)}.` : ''}`,
        on: backBy,
        remindDaysBefore: 30,
        ...(!isKept && { onlyAhead: true }),
      });
    }
    if (f.repatriationReturned === true || v.lapsedOn !== null) return due;
    if (f.regretExtended === false && isAhead(applyBy, f)) {
      due.push({
        title: 'Søg om længere fortrydelsesfrist',
        description: 'Sidste dag at søge om at få fortrydelsesfristen forlænget.',
        on: applyBy,
        remindDaysBefore: 60,
      });
    }
    if (isAhead(regretUntil, f)) {
      due.push({
        title: 'Fortrydelsesfristen udløber',
        description: 'Vær tilbage i Danmark senest denne dag, hvis du fortryder. Ellers bortfalder opholdstilladelsen.',
        on: regretUntil,
        remindDaysBefore: 60,
      });
    }
    return due;
  },
  changes: {
    refugeeChangeOn: `Alle flygtninge og deres familiesammenførte har en grænse på ${SHORT}, dog ${LONG} med permanent opholdstilladelse.`,
    childChangeOn: 'Et barns tilladelse bortfalder som udgangspunkt ikke ved en genopdragelsesrejse.',
  },
  help: 'Udlændingestyrelsen afgør, om en opholdstilladelse er bortfaldet. Kommunen kan se udrejse og adresse i CPR.',
};
