import { day } from '../core/day.ts';
import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';

/** A case that the rule covers; the examples differ from it. */
const covered = { spouseReunification: true, permitGrantedOn: day('2013-08-01'), danishTestRequired: true } as const;

export const examples: readonly Example<Facts, Outcome>[] = [
  {
    id: 'letter-accepts',
    title: 'Brevet siger, at prøven tæller',
    story:
      'Udlændingen har bestået myndighedernes danskprøve på A1-niveau. Brevet fra Udlændingestyrelsen siger, at sikkerheden kan sættes ned.',
    facts: { ...covered, testKind: 'agency-a1', agencyLetter: 'accepts' },
    outcome: 'reduce',
  },
  {
    id: 'other-test-accepted',
    title: 'En anden prøve er godkendt',
    story:
      'Udlændingen bestod en anden danskprøve og sendte beviset til Udlændingestyrelsen. Styrelsen har svaret, at prøven tæller.',
    facts: { ...covered, testKind: 'other-a1-or-higher', agencyLetter: 'accepts' },
    outcome: 'reduce',
  },
  {
    id: 'module-test',
    title: 'Kun en modulprøve',
    story: 'Udlændingen viser kommunen et bevis for en bestået modulprøve og beder om, at sikkerheden sættes ned.',
    facts: { ...covered, testKind: 'module-test' },
    outcome: 'module-test-does-not-count',
  },
  {
    id: 'letter-refuses',
    title: 'Brevet siger nej',
    story: 'Udlændingestyrelsen har skrevet, at den anden danskprøve ikke kan føre til, at sikkerheden sættes ned.',
    facts: { ...covered, testKind: 'other-a1-or-higher', agencyLetter: 'does-not-accept' },
    outcome: 'not-accepted',
  },
  {
    id: 'last-day',
    title: 'Bestået på fristens sidste dag',
    story:
      'Udlændingen blev tilmeldt folkeregisteret den 31. august 2013 og bestod en anden danskprøve den 28. februar 2014.',
    facts: {
      ...covered,
      testKind: 'other-a1-or-higher',
      agencyLetter: 'none',
      passed: true,
      passedOn: day('2014-02-28'),
      registeredOn: day('2013-08-31'),
    },
    outcome: 'refer-to-agency',
  },
  {
    id: 'day-late',
    title: 'Bestået dagen efter fristen',
    story:
      'Udlændingen blev tilmeldt folkeregisteret den 31. august 2013 og bestod myndighedernes A2-prøve den 1. marts 2014.',
    facts: {
      ...covered,
      testKind: 'agency-a2',
      agencyLetter: 'none',
      passed: true,
      passedOn: day('2014-03-01'),
      registeredOn: day('2013-08-31'),
    },
    outcome: 'after-deadline',
  },
  {
    id: 'letter-sets-the-deadline',
    title: 'Brevet giver en senere frist',
    story:
      'Prøven er bestået den 1. marts 2014, og resultatet er ikke kommet endnu. Brevet om opholdstilladelsen giver frist til den 15. marts 2014.',
    facts: {
      ...covered,
      testKind: 'agency-a2',
      agencyLetter: 'none',
      passed: true,
      passedOn: day('2014-03-01'),
      deadlineOn: day('2014-03-15'),
      registeredOn: day('2013-08-31'),
    },
    outcome: 'await-letter',
  },
  {
    id: 'not-passed-yet',
    title: 'Prøven er ikke bestået endnu',
    story: 'Udlændingen er tilmeldt A1-prøven og spørger kommunen, hvornår den senest skal være bestået.',
    facts: {
      ...covered,
      testKind: 'agency-a1',
      agencyLetter: 'none',
      passed: false,
      registeredOn: day('2013-08-31'),
    },
    outcome: 'not-passed-yet',
  },
  {
    id: 'granted-on-15-may',
    title: 'Opholdstilladelse den 15. maj 2012',
    story: 'Opholdstilladelsen er givet på selve skæringsdagen, og der er krav om en danskprøve.',
    facts: { ...covered, permitGrantedOn: day('2012-05-15') },
    outcome: 'not-covered',
  },
  {
    id: 'not-spouses',
    title: 'Familiesammenført barn',
    story: 'Opholdstilladelsen er givet til et barn og ikke til en ægtefælle.',
    facts: { spouseReunification: false },
    outcome: 'not-covered',
  },
  {
    id: 'no-test-required',
    title: 'Intet krav om danskprøve',
    story: 'Ægtefællen er fritaget for kravet om danskprøve, men har selv taget en prøve.',
    facts: { ...covered, danishTestRequired: false, testKind: 'agency-a1' },
    outcome: 'not-covered',
  },
  {
    id: 'deadline-unknown',
    title: 'Fristen er ikke kendt',
    story: 'Prøven er bestået, men hverken brevets frist eller datoen i folkeregisteret er kendt endnu.',
    facts: { ...covered, testKind: 'agency-a1', agencyLetter: 'none', passed: true, passedOn: day('2014-02-01') },
    outcome: 'needs-facts',
  },
];
