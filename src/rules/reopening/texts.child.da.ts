import { date, years } from '../core/da.ts';
import type { Deadline, OutcomeText, ReasonText, TimelineItem } from '../core/rule.ts';
import type { Values } from './evaluate.ts';
import { type ChildFacts, turns18 } from './facts.ts';
import { parameters as p } from './parameters.ts';

const requestBy = date(p.requestBy[0].value);
const period = `fra den ${date(p.decisionFrom[0].value)} til og med den ${date(p.decisionTo[0].value)}`;
const age = years(p.childAge[0].value);
const ordinal = `${p.childAge[0].value}.`;

export const childReasons = {
  'child-case': {
    label: 'Sagen handler om familiesammenføring med et barn',
    true: 'Sagen handler om familiesammenføring med et barn.',
    false: 'Sagen handler ikke om familiesammenføring med et barn.',
  },
  'child-conditions': {
    label: 'Alle betingelser for genoptagelse er opfyldt',
    true: 'Alle betingelser for genoptagelse er opfyldt.',
    false: 'Mindst én betingelse for genoptagelse er ikke opfyldt.',
  },
  'child-not-reopenable': {
    label: 'Mindst én betingelse for genoptagelse er ikke opfyldt',
    true: 'Mindst én betingelse for genoptagelse er ikke opfyldt.',
    false: 'Alle betingelser for genoptagelse er opfyldt.',
  },
  'legal-basis': {
    label: 'Ansøgningen var efter udlændingelovens § 9, stk. 1, nr. 2',
    true: 'Ansøgningen var efter udlændingelovens § 9, stk. 1, nr. 2.',
    false: 'Ansøgningen var ikke efter udlændingelovens § 9, stk. 1, nr. 2.',
  },
  'decision-period': {
    label: `Afgørelsen er ${period}`,
    true: `Afgørelsen er ${period}.`,
    false: `Afgørelsen er ikke ${period}.`,
  },
  ground: {
    label: 'Begrundelsen er en af dem, loven nævner',
    true: 'Begrundelsen er en af dem, loven nævner.',
    false: 'Begrundelsen er ikke en af dem, loven nævner for den slags afgørelse.',
  },
  residence: {
    label: 'Barnet har i det væsentlige opholdt sig i Danmark siden afgørelsen',
    true: 'Barnet har i det væsentlige opholdt sig i Danmark siden afgørelsen.',
    false: 'Barnet har ikke i det væsentlige opholdt sig i Danmark siden afgørelsen.',
  },
  'no-expulsion': {
    label: 'Barnet er ikke udvist ved dom',
    true: 'Barnet er ikke udvist ved dom.',
    false: 'Barnet er udvist ved dom.',
  },
  'no-prison': {
    label: 'Barnet er ikke idømt fængsel',
    true: 'Barnet er ikke idømt fængsel.',
    false: 'Barnet er idømt fængsel. Betinget fængsel tæller også.',
  },
  'no-maintenance-after-18': {
    label: `Udlændingestyrelsen har ikke betalt underhold efter det fyldte ${ordinal} år`,
    true: `Udlændingestyrelsen har ikke betalt barnets underhold efter det fyldte ${ordinal} år.`,
    false: `Udlændingestyrelsen har betalt barnets underhold efter det fyldte ${ordinal} år.`,
  },
  'request-period': {
    label: `Der er bedt om genoptagelse senest den ${requestBy}`,
    true: `Der er bedt om genoptagelse senest den ${requestBy}.`,
    false: `Der er bedt om genoptagelse efter den ${requestBy}.`,
  },
} satisfies Record<string, ReasonText>;

/** Until when the child must have stayed in Denmark. */
function residence(v: Values, f: ChildFacts): string[] {
  if (v.residenceUntil !== null) {
    return [`Det krævede ophold i Danmark går fra afgørelsen og frem til den ${date(v.residenceUntil)}.`];
  }
  const ofAge = turns18(f);
  return ofAge !== undefined && f.decisionOn !== undefined && ofAge <= f.decisionOn
    ? [`Barnet var fyldt ${age}, da afgørelsen blev truffet. Nyhedsbrevet siger ikke, hvilket ophold der så kræves.`]
    : [];
}

export const reopenable = (v: Values, f: ChildFacts): OutcomeText => ({
  title: 'Sagen kan genoptages efter loven fra 2014',
  tone: 'good',
  meaning: [
    'Ud fra dine svar er betingelserne for genoptagelse opfyldt. Det er Udlændingestyrelsen, der afgør det.',
    ...residence(v, f),
    'Derefter vurderer styrelsen, om barnet er velintegreret i Danmark. Det er en samlet vurdering.',
    'Uddannelse og en aktiv indsats efter bedste evne tæller. Styrelsen tager hensyn til barnets situation og evne.',
    'Et handicap eller lignende kan have forhindret en aktiv indsats. Det tages der særligt hensyn til.',
    'Barnet kan få lov til at blive i Danmark, mens sagen behandles.',
  ],
  next: [
    `Anmodningen skulle være indgivet senest den ${requestBy}. Skemaet hedder GE1 og lå på www.nyidanmark.dk/Blanketter.`,
    'Den kunne sendes med kontaktformularen på nyidanmark.dk eller i et brev til Udlændingestyrelsen. Den kunne også afleveres i styrelsens Borgerservice, hos politiet eller på en dansk repræsentation i udlandet.',
    'Er sagen ikke afgjort endnu, så skriv til Udlændingestyrelsen.',
    'Vil barnet til udlandet imens, så søg først om tilbagerejsetilladelse i Borgerservice eller hos politiet. Husk passet.',
    'Kommune: En udtalelse om skole, institution og foreninger hjælper både barnet og styrelsen.',
  ],
});

const isCondition = (id: string): id is keyof typeof childReasons => Object.hasOwn(childReasons, id);

export const childNotReopenable = (v: Values, f: ChildFacts): OutcomeText => ({
  title: 'Sagen kan ikke genoptages efter loven fra 2014',
  tone: 'bad',
  meaning: [
    'Ud fra dine svar er mindst én betingelse ikke opfyldt. Alle betingelser skal være opfyldt.',
    ...(v.failed ?? []).filter(isCondition).map((id) => childReasons[id].false),
    ...(v.failed?.includes('residence') ? residence(v, f) : []),
  ],
  next: [
    'Se efter i afgørelsesbrevet, om svarene er rigtige.',
    'Nyhedsbrevet siger ikke, om der er andre muligheder. Reglerne kan være ændret siden 2014, så spørg Udlændingestyrelsen, hvad der gælder i dag.',
  ],
});

export function childTimeline(f: ChildFacts, v: Values): (TimelineItem | undefined)[] {
  const ofAge = turns18(f);
  return [
    {
      label: 'Afgørelser, der kan genoptages',
      from: p.decisionFrom[0].value,
      to: p.decisionTo[0].value,
      kind: 'limit',
    },
    f.decisionOn && { label: 'Afgørelsen', from: f.decisionOn, kind: 'own' },
    f.decisionOn && v.residenceUntil !== null
      ? { label: 'Krævet ophold i Danmark', from: f.decisionOn, to: v.residenceUntil, kind: 'limit' }
      : undefined,
    ofAge && { label: `Barnet fylder ${age}`, from: ofAge, kind: 'own' },
    { label: 'Sidste dag for anmodning', from: p.requestBy[0].value, kind: 'limit' },
    f.requestOn && { label: 'Anmodning om genoptagelse', from: f.requestOn, kind: 'own' },
  ];
}

export const childDeadlines = (f: ChildFacts): Deadline[] =>
  f.requestOn === undefined
    ? [
        {
          title: 'Sidste dag for at bede om genoptagelse',
          description: 'Anmodningen skal være indgivet senest denne dag. Brug gerne skemaet GE1.',
          on: p.requestBy[0].value,
          remindDaysBefore: 60,
        },
      ]
    : [];
