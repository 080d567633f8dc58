import { date, months } from '../core/da.ts';
import { yearOf } from '../core/day.ts';
import type { OtherTexts, TimelineItem } from '../core/rule.ts';
import type { Outcome, Values } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { parameters as p } from './parameters.ts';

const day = (series: readonly [{ readonly value: Parameters<typeof date>[0] }]) => date(series[0].value);
const grantedAfter = day(p.grantedAfter);
const span = months(p.deadlineMonths[0].value);

const askAgency = 'Spørg Udlændingestyrelsen ved tvivl.';
const amountUnknown =
  'Nyhedsbrevet siger ikke, hvor meget sikkerheden sættes ned. Beløbene i dag står på nyidanmark.dk.';
const uip = 'Slå op i UIP. En prøve, der er bestået inden fristen, kan ses der.';
const deadlinePassed = 'Er fristen gået: Spørg Udlændingestyrelsen, om en prøve kan tælle nu.';
const acceptedTests = 'Se på nyidanmark.dk, hvilke prøver der viser mindst A1-niveau.';
const proofInTime = 'Udlændingen sender en kopi af prøvebeviset til Udlændingestyrelsen.';

/** The last day for the test, and where it comes from. */
function deadlineSentences(v: Values, f: Facts): string[] {
  if (v.deadline === null)
    return [`Fristen er den, der står i brevet. Kravet er ${span} fra tilmeldingen til folkeregisteret.`];
  return f.deadlineOn !== undefined
    ? [`Fristen er den ${date(v.deadline)}, som der står i brevet.`]
    : [
        `Fristen er den ${date(v.deadline)}: ${span} fra tilmeldingen til folkeregisteret. Står der en anden dag i brevet, gælder den.`,
      ];
}

const changedSince =
  'Reglerne er ændret siden 2014: Nu kan sikkerheden sættes ned i flere trin, også efter prøver på højere niveau, og fristerne kan være andre. Læs det på nyidanmark.dk.';

/** What a permit says less surely now. The agency counts applications: a permit of the same year may stem from an earlier one. */
function cautions(f: Facts): string[] {
  return [
    ...(f.permitGrantedOn !== undefined && yearOf(f.permitGrantedOn) === yearOf(p.grantedAfter[0].value)
      ? [
          `Udlændingestyrelsens egen side regner fra ansøgninger indgivet fra den ${grantedAfter}. Spørg styrelsen, hvis der er søgt før den dag.`,
        ]
      : []),
    changedSince,
  ];
}

function notCovered(f: Facts): string {
  if (f.spouseReunification === false) return 'Opholdstilladelsen er ikke givet på grund af ægtefællesammenføring.';
  if (f.danishTestRequired === false) return 'Der er ikke stillet krav om en danskprøve.';
  return `Opholdstilladelsen er ikke givet efter den ${grantedAfter}.`;
}

export const texts: OtherTexts<Facts, Outcome, Values> = {
  title: 'Nedsættelse af økonomisk sikkerhed efter danskprøve',
  lead: 'Kan kommunen sætte sikkerheden ned, når udlændingen har bestået en danskprøve? Til kommunen og ægtefællerne, efter nyhedsbrevet fra sommeren 2014.',
  names: { 'not-passed-yet': 'Prøven skal bestås inden fristen' },
  outcomes: {
    'needs-facts': (v, f) => ({
      title: 'Der mangler oplysninger',
      tone: 'wait',
      meaning: [
        'Svarene kan stadig føre til forskellige resultater.',
        ...(v.deadline === null ? [] : deadlineSentences(v, f)),
      ],
      next: [],
    }),
    'not-covered': (_v, f) => ({
      title: 'Sagen er ikke omfattet',
      tone: 'bad',
      meaning: [
        `Ud fra dine svar kan sikkerheden ikke sættes ned efter denne regel. ${notCovered(f)}`,
        'Nyhedsbrevet siger ikke, om sikkerheden kan sættes ned på en anden måde.',
        changedSince,
      ],
      next: [askAgency],
    }),
    'module-test-does-not-count': (v, f) => ({
      title: 'En modulprøve tæller ikke',
      tone: 'bad',
      meaning: [
        'Ud fra dine svar kan sikkerheden ikke sættes ned på grund af modulprøven. Den kan ikke træde i stedet for en danskprøve på A1-niveau.',
        ...deadlineSentences(v, f),
        changedSince,
      ],
      next: [
        'Ligger fristen forude: Tag en danskprøve på A1-niveau eller højere inden da.',
        deadlinePassed,
        acceptedTests,
      ],
    }),
    'not-accepted': (v, f) => ({
      title: 'Sikkerheden kan ikke sættes ned på grund af prøven',
      tone: 'bad',
      meaning: [
        'Ud fra dine svar har Udlændingestyrelsen sagt nej i sit brev. Det er styrelsen, der afgør, om prøven tæller.',
        'En anden prøve, der bestås inden fristen, får sit eget brev. Nyhedsbrevet siger ikke, hvad der gælder efter fristen.',
        ...deadlineSentences(v, f),
        changedSince,
      ],
      next: ['Læs begrundelsen i brevet.', acceptedTests, 'Spørg Udlændingestyrelsen, hvad der kan gøres nu.'],
    }),
    reduce: (_v, f) => ({
      title: 'Kommunen kan sætte sikkerheden ned',
      tone: 'good',
      meaning: [
        'Ud fra dine svar kan kommunen sætte sikkerheden ned på grundlag af Udlændingestyrelsens brev.',
        'Det er kommunens opgave at gøre det. Prøven skal være bestået inden fristen, og brevet siger, om den tæller.',
        amountUnknown,
        ...cautions(f),
      ],
      next: [
        'Borger: Vis brevet til kommunen, og bed om, at sikkerheden sættes ned.',
        'Kommune: Gem brevet på sagen, og sæt sikkerheden ned.',
      ],
    }),
    'not-passed-yet': (v, f) => ({
      title: `Prøven er ikke bestået${v.deadline === null ? '' : `: Fristen er den ${date(v.deadline)}`}`,
      tone: 'wait',
      meaning: [
        'Ud fra dine svar kan sikkerheden ikke sættes ned. Danskprøven skal først være bestået, og det skal ske inden fristen.',
        ...deadlineSentences(v, f),
        ...cautions(f),
      ],
      next: [
        'Ligger fristen forude: Meld dig i god tid til en danskprøve på A1-niveau eller højere.',
        deadlinePassed,
        acceptedTests,
        'Er det en anden prøve end myndighedernes egen, så send beviset til Udlændingestyrelsen inden fristen.',
      ],
    }),
    'after-deadline': (v, f) => ({
      title: 'Prøven er bestået for sent',
      tone: 'bad',
      meaning: [
        'Ud fra dine svar er prøven bestået efter fristen. Så kan den efter nyhedsbrevet ikke føre til, at sikkerheden sættes ned.',
        ...deadlineSentences(v, f),
        'Nyhedsbrevet nævner ingen undtagelser.',
        ...cautions(f),
      ],
      next: ['Se efter i brevene, om fristen er forlænget.', 'Spørg Udlændingestyrelsen, før sagen lukkes.'],
    }),
    'refer-to-agency': (v, f) => ({
      title: 'Send prøvebeviset til Udlændingestyrelsen',
      tone: 'wait',
      meaning: [
        'Ud fra dine svar skal Udlændingestyrelsen først tage stilling. Den afgør, om prøven kan træde i stedet for myndighedernes egen.',
        'Siger brevet ja, kan kommunen sætte sikkerheden ned.',
        ...deadlineSentences(v, f),
        ...cautions(f),
      ],
      next: [
        `${proofInTime}${v.deadline === null ? ' Det skal ske inden fristen.' : ` Det skal ske senest den ${date(v.deadline)}.`}`,
        'Kommune: Henvis udlændingen til også at sende kopien til Udlændingestyrelsen, og vent på brevet.',
        acceptedTests,
        'Er fristen allerede gået, så spørg Udlændingestyrelsen. Nyhedsbrevet siger ikke, hvad der så gælder.',
      ],
    }),
    'await-letter': (v, f) => ({
      title: 'Vent på Udlændingestyrelsens brev',
      tone: 'wait',
      meaning: [
        'Ud fra dine svar er prøven bestået i tide. Udlændingestyrelsen sender udlændingen et brev med resultatet.',
        'Siger brevet ja, kan kommunen sætte sikkerheden ned.',
        ...deadlineSentences(v, f),
        ...cautions(f),
      ],
      next: ['Vis brevet til kommunen, når det kommer.', `Kommune: ${uip}`],
    }),
  },
  reasons: {
    decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
    'not-covered': {
      label: 'Sagen er ikke omfattet af reglen',
      true: 'Sagen er ikke omfattet af reglen.',
      false: 'Sagen er omfattet af reglen.',
    },
    covered: {
      label: 'Sagen er omfattet af reglen',
      true: 'Sagen er omfattet af reglen.',
      false: 'Mindst én betingelse for at være omfattet fejler.',
    },
    'spouse-reunification': {
      label: 'Opholdstilladelsen bygger på ægtefællesammenføring',
      true: 'Opholdstilladelsen bygger på ægtefællesammenføring.',
      false: 'Opholdstilladelsen bygger ikke på ægtefællesammenføring.',
    },
    'granted-after': {
      label: `Opholdstilladelsen er givet efter den ${grantedAfter}`,
      true: `Opholdstilladelsen er givet efter den ${grantedAfter}.`,
      false: `Opholdstilladelsen er givet den ${grantedAfter} eller før.`,
    },
    'test-required': {
      label: 'Der er krav om en danskprøve på A1-niveau eller højere',
      true: 'Der er krav om en danskprøve på A1-niveau eller højere.',
      false: 'Der er ikke krav om en danskprøve.',
    },
    'module-test': {
      label: 'Prøven er en modulprøve',
      true: 'Prøven er en modulprøve. Den tæller ikke.',
      false: 'Prøven er ikke en modulprøve.',
    },
    'letter-refuses': {
      label: 'Udlændingestyrelsens brev siger nej',
      true: 'Udlændingestyrelsens brev siger nej til prøven.',
      false: 'Udlændingestyrelsen har ikke sagt nej til prøven.',
    },
    'letter-accepts': {
      label: 'Udlændingestyrelsens brev siger ja',
      true: 'Udlændingestyrelsens brev siger ja til prøven.',
      false: 'Udlændingestyrelsen har ikke sagt ja til prøven.',
    },
    passed: { label: 'Prøven er bestået', true: 'Prøven er bestået.', false: 'Prøven er ikke bestået endnu.' },
    'not-passed': {
      label: 'Prøven er ikke bestået endnu',
      true: 'Prøven er ikke bestået endnu.',
      false: 'Prøven er bestået.',
    },
    'in-time': {
      label: 'Prøven er bestået inden fristen',
      true: 'Prøven er bestået inden fristen. Fristens sidste dag er med.',
      false: 'Prøven er bestået efter fristen.',
    },
    late: {
      label: 'Prøven er bestået efter fristen',
      true: 'Prøven er bestået efter fristen.',
      false: 'Prøven er bestået inden fristen.',
    },
    'other-test': {
      label: 'Det er en anden prøve end myndighedernes egen',
      true: 'Det er en anden prøve end myndighedernes egen. Udlændingestyrelsen afgør, om den tæller.',
      false: 'Det er ikke en anden prøve på A1-niveau eller højere.',
    },
    'agency-test': {
      label: 'Det er myndighedernes egen prøve',
      true: 'Det er myndighedernes egen prøve. Resultatet kommer i et brev.',
      false: 'Det er ikke myndighedernes egen prøve.',
    },
  },
  interpretations: {
    'I-AFTER-15-MAY': {
      title: `Er den ${grantedAfter} med?`,
      text: `Nyhedsbrevet siger »efter« den ${grantedAfter} om opholdstilladelsen. Beregneren læser det bogstaveligt: Selve dagen er ikke med. Udlændingestyrelsens egen side regner i stedet fra ansøgninger indgivet fra og med den dag. Spørg styrelsen, hvis datoen er tæt på.`,
    },
  },
  values: { deadline: { label: 'Sidste dag for prøven', as: 'day' } },
  timeline: (f, v) => {
    const items: (TimelineItem | undefined)[] = [
      f.permitGrantedOn && { label: 'Opholdstilladelse givet', from: f.permitGrantedOn, kind: 'own' as const },
      f.registeredOn && { label: 'Tilmeldt folkeregisteret', from: f.registeredOn, kind: 'own' as const },
      v.deadline !== null
        ? f.deadlineOn === undefined && f.registeredOn !== undefined
          ? { label: 'Tid til at bestå prøven', from: f.registeredOn, to: v.deadline, kind: 'limit' as const }
          : { label: 'Sidste dag for prøven', from: v.deadline, kind: 'limit' as const }
        : undefined,
      f.passedOn && f.passed !== false
        ? { label: 'Prøven bestået', from: f.passedOn, kind: 'own' as const }
        : undefined,
    ].map((item) => item || undefined);
    return items.filter((item) => item !== undefined);
  },
  deadlines: (f, v) => {
    const covered =
      f.spouseReunification !== false &&
      f.danishTestRequired !== false &&
      (f.permitGrantedOn === undefined || f.permitGrantedOn > p.grantedAfter[0].value);
    const open = f.testKind === 'module-test' || (f.agencyLetter !== 'accepts' && f.agencyLetter !== 'does-not-accept');
    const late = f.passedOn !== undefined && v.deadline !== null && f.passedOn > v.deadline;
    const done = f.passed === true && (late || f.testKind === 'agency-a1' || f.testKind === 'agency-a2');
    if (v.deadline === null || !covered || !open || done) return [];
    return f.passed === true && f.testKind === 'other-a1-or-higher'
      ? [
          {
            title: 'Send prøvebeviset til Udlændingestyrelsen',
            description: `Sidste dag. ${proofInTime}`,
            on: v.deadline,
            remindDaysBefore: 14,
          },
        ]
      : [
          {
            title: 'Sidste dag for at bestå danskprøven',
            description: 'Prøven skal være bestået på A1-niveau eller højere. En modulprøve tæller ikke.',
            on: v.deadline,
            remindDaysBefore: 60,
          },
        ];
  },
  changes: {
    grantedAfter: 'Sidste dag for opholdstilladelser, som reglen ikke omfatter.',
  },
  help: 'Udlændingestyrelsen kan svare på, om prøven tæller, og hvornår fristen er. Kommunen kan svare på, hvor stor sikkerheden er.',
};
