import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { Interpretation, Outcome, Values } from './conclude.ts';
import type { parameters } from './parameters.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './sayings.ts';
import { interpretations, reasons } from './texts.reasons.da.ts';
import { statements } from './texts.statements.da.ts';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation> => ({
  title: 'Nedsættelse af økonomisk sikkerhed efter danskprøve',
  lead: 'Kan kommunen sætte sikkerheden ned, når udlændingen har bestået en danskprøve, og med hvor meget? Til kommunen og ægtefællerne.',
  outcomes: {
    'needs-facts': 'Der mangler oplysninger',
    'not-covered': 'Sagen er ikke omfattet',
    'module-test-does-not-count': 'En modulprøve tæller ikke',
    'not-accepted': 'Sikkerheden kan ikke sættes ned på grund af prøven',
    reduce: 'Kommunen kan sætte sikkerheden ned',
    'not-passed-yet': 'Prøven skal først være bestået',
    'after-deadline': 'Prøven er bestået for sent',
    'refer-to-agency': 'Send prøvebeviset til Udlændingestyrelsen',
    'await-letter': 'Vent på Udlændingestyrelsens brev',
  },
  statements: statements(law),
  deadlines: {
    'test-deadline': {
      title: 'Sidste dag for at bestå danskprøven',
      description: 'Prøven skal være bestået inden fristen. En modulprøve tæller ikke.',
    },
    'retest-deadline': {
      title: 'Sidste dag for omprøve',
      description: 'Dagen gælder kun, hvis prøven er taget inden den første frist, men ikke bestået.',
    },
    'send-proof': {
      title: 'Send prøvebeviset til Udlændingestyrelsen',
      description: 'Sidste dag. Udlændingen sender en kopi af prøvebeviset til Udlændingestyrelsen.',
    },
  },
  timeline: {
    applied: 'Søgt om familiesammenføring',
    posted: 'Sikkerheden stillet',
    granted: 'Opholdstilladelse givet',
    registered: 'Tilmeldt folkeregisteret',
    'test-time': 'Tid til at bestå prøven',
    'last-day': 'Sidste dag for prøven',
    retest: 'Tid til omprøve, hvis prøven er taget i tide',
    passed: 'Prøven bestået',
    received: 'Anmodningen modtaget',
    today: 'Beregnet pr.',
  },
  reasons: reasons(law),
  interpretations: interpretations(law),
  values: {
    newAmount: { label: 'Sikkerheden bagefter', as: 'money' },
    stepAmount: { label: 'Sættes ned med', as: 'money' },
    alternativeStepAmount: { label: 'Sættes ned med, læst på en anden måde', as: 'money' },
    step: { label: 'Trin', as: 'codes', codes: { a1: 'A1', a2: 'A2', final: 'afsluttende prøve' }, behind: true },
    floor: { label: 'Mindste sikkerhed', as: 'money', behind: true },
    levelYear: { label: 'Beløb fra', as: 'number', behind: true },
    effectFrom: { label: 'Virker fra', as: 'day' },
    deadline: { label: 'Sidste dag for prøven', as: 'day' },
    retestDeadline: { label: 'Sidste dag for omprøve', as: 'day' },
    a1Deadline: { label: 'Sidste dag for også at få A1-trinnet', as: 'day' },
  },
  changes: {
    schemeBFrom: 'Ansøgninger fra denne dag: tre trin efter danskprøver i stedet for halvdelen af beløbet.',
    testsBeganOn: 'Udlændingemyndighedernes egne danskprøver begynder.',
    schemeCFrom: 'Ansøgninger fra denne dag: højere sikkerhed og kortere frist for prøven på A2-niveau.',
    testsBeforehandFrom: 'Ansøgninger fra denne dag: En prøve bestået på forhånd gør sikkerheden mindre fra starten.',
    schemeDFrom: 'Sikkerheder stillet fra denne dag: lavere sikkerhed og mindre trin.',
  },
  help: 'Udlændingestyrelsen kan svare på, om prøven tæller, og hvornår fristen er. Kommunen kan svare på, hvor stor sikkerheden er, og hvad den allerede er sat ned for.',
});
