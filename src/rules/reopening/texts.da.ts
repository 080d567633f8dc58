import { date, years } from '../core/da.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { Outcome, Values } from './evaluate.ts';
import { type Facts, trackOf } from './facts.ts';
import { parameters as p } from './parameters.ts';
import { childDeadlines, childNotReopenable, childReasons, childTimeline, reopenable } from './texts.child.da.ts';
import {
  agencyExamines,
  decideBefore,
  notCovered,
  parentDeadlines,
  parentReasons,
  parentTimeline,
  requestYourself,
  write,
} from './texts.parent.da.ts';
import {
  placementNotReopenable,
  placementReasons,
  powerOfAttorneyMissing,
  requestReopening,
  useRelocationRules,
} from './texts.placement.da.ts';

const cutoff = date(p.cutoff1993[0].value);
const zambrano = date(p.zambranoOn[0].value);

export const texts: OtherTexts<Facts, Outcome, Values> = {
  title: 'Genoptagelse: kan en afsluttet sag åbnes igen?',
  lead: 'Tre slags sager: familiesammenføring med børn, visitering af flygtninge og forældre til danske børn. Til kommunen og den, sagen handler om, efter nyhedsbrevene fra sommeren 2014 og oktober 2017.',
  names: { 'not-reopenable': 'Sagen kan ikke genoptages' },
  outcomes: {
    'needs-facts': (v, f) => ({
      title: 'Der mangler oplysninger',
      tone: 'wait',
      meaning: [
        'Svarene kan stadig føre til forskellige resultater.',
        ...(trackOf(f) === 'child-reunification'
          ? [`Der skulle være bedt om genoptagelse senest den ${date(p.requestBy[0].value)}.`]
          : []),
      ],
      next: trackOf(f) === 'parent-of-danish-child' ? [write, ...decideBefore(v)] : [],
    }),
    'use-relocation-rules': useRelocationRules,
    'not-reopenable': (v, f) => (trackOf(f) === 'placement' ? placementNotReopenable(v) : childNotReopenable(v, f)),
    'power-of-attorney-missing': powerOfAttorneyMissing,
    'request-reopening': requestReopening,
    reopenable,
    'not-covered': notCovered,
    'agency-examines': agencyExamines,
    'request-yourself': requestYourself,
  },
  reasons: {
    decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
    ...childReasons,
    ...placementReasons,
    ...parentReasons,
  },
  interpretations: {
    'I-1993': {
      title: `Gælder den ${cutoff} også for § 9 c, stk. 1?`,
      text: `Nyhedsbrevet nævner begge paragraffer og til sidst datoen den ${cutoff}. Beregneren læser datoen, så den gælder begge. Spørg Udlændingestyrelsen, hvis dit afslag efter § 9 c, stk. 1, er så gammelt.`,
    },
    'I-DOCUMENTED': {
      title: 'Skal du dokumentere noget?',
      text: 'Nyhedsbrevet kræver kun dokumentation ved afslag på afledt opholdsret. Derfor spørger beregneren ikke om det her. Send gerne papirer med alligevel.',
    },
    'I-OWN-MOTION': {
      title: 'Skal du selv skrive?',
      text: 'I oktober 2017 skrev Udlændingestyrelsen, at du ikke behøvede at henvende dig. I september 2019 meddelte den en bredere praksis. Har du ikke hørt noget, så skriv selv.',
    },
    'I-ZAMBRANO-DAY': {
      title: `Afslag på selve dagen den ${zambrano}`,
      text: 'Nyhedsbrevet siger kun »før« og »efter« dommen. Beregneren regner dagen med til tiden før. Så beder du selv om genoptagelse og er på den sikre side.',
    },
  },
  values: {
    residenceUntil: { label: 'Krævet ophold i Danmark til og med', as: 'day' },
    childTurns18On: { label: `Barnet fylder ${years(p.childAge[0].value)}`, as: 'day' },
  },
  timeline: (f, v) => {
    const track = trackOf(f);
    const items =
      track === 'child-reunification'
        ? childTimeline(f, v)
        : track === 'parent-of-danish-child'
          ? parentTimeline(f, v)
          : [];
    return items.filter((item) => item !== undefined);
  },
  deadlines: (f, v) => {
    if (v.failed !== null && v.failed.length > 0) return [];
    const track = trackOf(f);
    return track === 'child-reunification'
      ? childDeadlines(f)
      : track === 'parent-of-danish-child'
        ? parentDeadlines(v)
        : [];
  },
  changes: {
    cutoff1993: 'Afslag efter § 9 c, stk. 1, og § 9, stk. 2, nr. 4, er kun omfattet efter denne dag.',
    decisionFrom: 'Første dag for afslag og afvisninger til børn, der kan genoptages.',
    zambranoOn: 'Zambrano-dommen: Senere afslag til forældre undersøger Udlændingestyrelsen selv.',
    decisionTo: 'Sidste dag for afslag og afvisninger til børn, der kan genoptages.',
    actInForceFrom: 'Loven om genoptagelse af børnesager træder i kraft.',
    requestBy: 'Sidste dag for at bede om genoptagelse af en børnesag.',
    chavezVilchezOn: 'Chavez-Vilchez-dommen: Praksis for forældre til danske børn ændres.',
  },
  help: 'Udlændingestyrelsen afgør, om en sag bliver genoptaget. Er du i tvivl, så spørg styrelsen på nyidanmark.dk.',
};
