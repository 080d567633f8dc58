import { date, years } from '../core/da.ts';
import { addDays } from '../core/day.ts';
import type { Deadline, OutcomeText, ReasonText, TimelineItem } from '../core/rule.ts';
import type { Values } from './evaluate.ts';
import type { ParentFacts } from './facts.ts';
import { parameters as p } from './parameters.ts';

const zambrano = date(p.zambranoOn[0].value);
const cutoff = date(p.cutoff1993[0].value);
const age = years(p.childAge[0].value);

const derivedRightOnly =
  (text: ReasonText) =>
  (f: ParentFacts): ReasonText =>
    f.refusalKind === undefined || f.refusalKind === 'derived-right'
      ? text
      : { ...text, true: `${text.label}: Det kræves kun ved afslag på afledt opholdsret.` };

/** The conditions when they fail, by their ids. */
const FAILED = {
  'refusal-kind': 'Afslaget er ikke et af dem, der kan genoptages efter dommen.',
  'refusal-date': `Afslaget er ikke givet efter den ${cutoff}.`,
  documented: 'Du kan ikke dokumentere, at du ville have fået opholdstilladelse efter den nye praksis.',
  'still-fulfilled': 'Du er ikke længere i en situation, hvor den nye praksis ville give opholdstilladelse.',
  'child-under-18': `Barnet er ikke under ${age}, når den nye afgørelse træffes.`,
};

export const parentReasons = {
  'parent-case': {
    label: 'Sagen handler om en forælder til et dansk barn',
    true: 'Sagen handler om en forælder til et dansk barn.',
    false: 'Sagen handler ikke om en forælder til et dansk barn.',
  },
  'parent-conditions': {
    label: 'Alle betingelser er opfyldt',
    true: 'Alle betingelser er opfyldt.',
    false: 'Mindst én betingelse er ikke opfyldt.',
  },
  'parent-not-covered': {
    label: 'Mindst én betingelse er ikke opfyldt',
    true: 'Mindst én betingelse er ikke opfyldt.',
    false: 'Alle betingelser er opfyldt.',
  },
  'refusal-kind': {
    label: 'Afslaget er et af dem, der kan genoptages',
    true: 'Afslaget er et af dem, der kan genoptages.',
    false: FAILED['refusal-kind'],
  },
  'refusal-date': (f: ParentFacts): ReasonText => ({
    label: `Afslaget er givet efter den ${cutoff}`,
    true:
      f.refusalKind === 'derived-right' || f.refusalKind === 'other'
        ? `Datoen den ${cutoff} gælder ikke for denne slags afslag.`
        : `Afslaget er givet efter den ${cutoff}.`,
    false: FAILED['refusal-date'],
  }),
  documented: derivedRightOnly({
    label: 'Dokumentation for, at den nye praksis ville have givet opholdstilladelse',
    true: 'Du kan dokumentere, at den nye praksis ville have givet opholdstilladelse.',
    false: FAILED.documented,
  }),
  'still-fulfilled': derivedRightOnly({
    label: 'Situationen er stadig sådan',
    true: 'Situationen er stadig sådan.',
    false: FAILED['still-fulfilled'],
  }),
  'child-under-18': {
    label: `Barnet er under ${age}, når den nye afgørelse træffes`,
    true: `Barnet er under ${age}, når den nye afgørelse træffes.`,
    false: FAILED['child-under-18'],
  },
  'after-zambrano': {
    label: `Afslaget er givet efter den ${zambrano}`,
    true: `Afslaget er givet efter den ${zambrano}.`,
    false: `Afslaget er givet den ${zambrano} eller før.`,
  },
  'not-after-zambrano': {
    label: `Afslaget er givet den ${zambrano} eller før`,
    true: `Afslaget er givet den ${zambrano} eller før.`,
    false: `Afslaget er givet efter den ${zambrano}.`,
  },
  'agency-examines': {
    label: 'Udlændingestyrelsen skal selv undersøge sagen',
    true: 'Udlændingestyrelsen skal selv undersøge sagen.',
    false: 'Udlændingestyrelsen undersøger ikke sagen af sig selv.',
  },
  'request-yourself': {
    label: 'Du skal selv bede om genoptagelse',
    true: 'Du skal selv bede om genoptagelse.',
    false: 'Du skal ikke selv bede om genoptagelse efter nyhedsbrevet.',
  },
};

const assessment = [
  'Udlændingestyrelsen vurderer, hvem der faktisk tager sig af barnet, og om barnet er afhængigt af dig.',
  'Barnets tarv, alder, udvikling og tilknytning til begge forældre tæller. Det gør også risikoen for barnet, hvis det bliver skilt fra dig.',
  'Afhængigheden forsvinder ikke, fordi den danske forælder kan og vil tage ansvaret alene.',
];

const wider =
  'Praksis er siden blevet bredere. Det meddelte Udlændingestyrelsen i september 2019. I oktober 2022 tog Udlændingenævnet sager op, der havde ventet på EU-Domstolens dom af 5. maj 2022, også om ægtefællesammenføring.';

export const decideBefore = (v: Values) =>
  v.childTurns18On === null
    ? [`Afgørelsen skal træffes, før barnet fylder ${age}.`]
    : [
        `Afgørelsen skal træffes før den ${date(v.childTurns18On)}. Den dag fylder barnet ${age}. Er dagen passeret, kan sagen ikke genoptages efter nyhedsbrevet.`,
      ];

const papers = (f: ParentFacts) =>
  f.refusalKind === 'derived-right'
    ? [
        'Send dokumentation for, at du ville have fået opholdstilladelse dengang, og for, at situationen stadig er sådan.',
      ]
    : ['Vis gerne med papirer, hvordan du tager dig af barnet.'];

export const write =
  'Skriv til Udlændingestyrelsen, for eksempel med kontaktformularen på nyidanmark.dk. Nyhedsbrevet nævner ikke et skema.';

export const agencyExamines = (v: Values, f: ParentFacts): OutcomeText => ({
  title: 'Udlændingestyrelsen skal selv undersøge sagen',
  tone: 'good',
  meaning: [
    `Ud fra dine svar er afslaget givet efter den ${zambrano}. Så skal styrelsen af sig selv undersøge, om sagen skal genoptages.`,
    'Styrelsen kontakter så vidt muligt dem, der kan få sagen genoptaget. Kan den ikke nå alle, skriver den om det på nyidanmark.dk og beder folk om at henvende sig.',
    ...(f.refusedOn !== undefined && f.refusedOn > p.chavezVilchezOn[0].value
      ? [
          `Nyhedsbrevet handler om afslag efter den gamle praksis. Den blev ændret efter dommen den ${date(p.chavezVilchezOn[0].value)}. Er dit afslag efter den nye praksis, så følg klagevejledningen i afslaget.`,
        ]
      : ['I oktober 2017 behøvede du derfor ikke selv at skrive.']),
    wider,
    ...assessment,
  ],
  next: ['Har du ikke hørt noget, så skriv selv nu.', write, ...papers(f), ...decideBefore(v)],
});

export const requestYourself = (v: Values, f: ParentFacts): OutcomeText => ({
  title: 'Du skal selv bede om genoptagelse',
  tone: 'wait',
  meaning: [
    `Ud fra dine svar er afslaget ikke givet efter den ${zambrano}. Så undersøger styrelsen ikke sagen af sig selv.`,
    'Du kan selv anmode styrelsen om at genoptage sagen. Det er styrelsen, der afgør det.',
    wider,
    ...assessment,
  ],
  next: [write, ...papers(f), ...decideBefore(v)],
});

const isCondition = (id: string): id is keyof typeof FAILED => Object.hasOwn(FAILED, id);

export const notCovered = (v: Values): OutcomeText => {
  const failed = (v.failed ?? []).filter(isCondition);
  return {
    title: 'Sagen er ikke omfattet efter nyhedsbrevet',
    tone: 'bad',
    meaning: [
      'Ud fra dine svar er mindst én betingelse ikke opfyldt. Det er Udlændingestyrelsen, der vurderer det.',
      ...failed.map((id) => FAILED[id]),
      ...(failed.length === 0 ? ['Uanset de manglende svar vil en af betingelserne ikke være opfyldt.'] : []),
      wider,
    ],
    next: [
      failed.includes('child-under-18')
        ? 'Vil du vide, om der er andre muligheder i dag, så spørg Udlændingestyrelsen.'
        : `Er barnet stadig under ${age}, så spørg Udlændingestyrelsen, hvad der gælder i dag.`,
    ],
  };
};

export function parentTimeline(f: ParentFacts, v: Values): (TimelineItem | undefined)[] {
  return [
    f.childBirthDate && { label: 'Barnet født', from: f.childBirthDate, kind: 'own' },
    { label: 'Zambrano-dommen', from: p.zambranoOn[0].value, kind: 'limit' },
    f.refusedOn && { label: 'Afslaget', from: f.refusedOn, kind: 'own' },
    { label: 'Chavez-Vilchez-dommen', from: p.chavezVilchezOn[0].value, kind: 'limit' },
    f.decisionExpectedOn && { label: 'Ny afgørelse ventes', from: f.decisionExpectedOn, kind: 'own' },
    v.childTurns18On === null ? undefined : { label: `Barnet fylder ${age}`, from: v.childTurns18On, kind: 'limit' },
  ];
}

export const parentDeadlines = (v: Values): Deadline[] =>
  v.childTurns18On === null
    ? []
    : [
        {
          title: 'Sidste dag for Udlændingestyrelsens afgørelse',
          description: `Dagen efter fylder barnet ${age}. Afgørelsen i genoptagelsessagen skal være truffet inden da.`,
          on: addDays(v.childTurns18On, -1),
          remindDaysBefore: 365,
        },
      ];
