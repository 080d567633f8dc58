import { day } from '../core/day.ts';
import { money } from '../core/money.ts';
import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { sources } from './sources.ts';

/** The first five are the newsletter's own; the rest are ours. */
export const examples: readonly Example<Facts, Outcome>[] = [
  {
    id: 'example-1',
    title: 'Stillet i 2007 og udløbet',
    story:
      'Ægtefællen stillede sikkerheden den 1. august 2007, og den er udløbet. Udlændingen søger om forlængelse af sin opholdstilladelse efter § 9, stk. 1, nr. 1.',
    facts: {
      basis: 'p9-1-1',
      postedOn: day('2007-08-01'),
      expiresOn: day('2014-08-01'),
      application: 'extension',
      appliedOn: day('2015-01-15'),
    },
    outcome: 'not-required',
    source: sources.section,
  },
  {
    id: 'example-2',
    title: 'Stillet i 2011 for 100.000 kr. og stadig i kraft',
    story:
      'Ægtefællen stillede 100.000 kr. den 1. februar 2011. Sikkerheden udløber den 1. februar 2015. Inden da søger udlændingen om forlængelse efter § 9 c, stk. 1.',
    facts: {
      basis: 'p9c-1',
      postedOn: day('2011-02-01'),
      expiresOn: day('2015-02-01'),
      reunificationAppliedOn: day('2011-01-10'),
      application: 'extension',
      appliedOn: day('2015-01-15'),
      reduced: false,
    },
    outcome: 'extend',
    source: sources.section,
  },
  {
    id: 'example-3',
    title: 'Nedsat af kommunen til 25.000 kr.',
    story:
      'Ægtefællen stillede 50.000 kr. den 1. juli 2012. Kommunen har siden nedsat beløbet til 25.000 kr. Sikkerheden udløber den 1. juli 2017. Udlændingen søger om forlængelse efter § 9, stk. 1, nr. 1.',
    facts: {
      basis: 'p9-1-1',
      postedOn: day('2012-07-01'),
      expiresOn: day('2017-07-01'),
      application: 'extension',
      appliedOn: day('2017-05-01'),
      reduced: true,
      reducedTo: money(25_000),
    },
    outcome: 'extend',
    source: sources.section,
  },
  {
    id: 'example-4',
    title: 'Der er søgt om permanent ophold',
    story:
      'Ægtefællen stillede 50.000 kr. den 1. juli 2012. Sikkerheden udløber den 1. juli 2017. Inden da søger udlændingen om permanent opholdstilladelse. Den nuværende tilladelse er efter § 9, stk. 1, nr. 1.',
    facts: {
      basis: 'p9-1-1',
      postedOn: day('2012-07-01'),
      expiresOn: day('2017-07-01'),
      application: 'permanent-pending',
      appliedOn: day('2017-03-01'),
    },
    outcome: 'await-permanent-decision',
    source: sources.section,
  },
  {
    id: 'example-5',
    title: 'Stillet 1. januar 2011 og udløbet',
    story:
      'Ægtefællen stillede 100.000 kr. den 1. januar 2011, og sikkerheden er udløbet. Udlændingen søger om forlængelse efter § 9 c, stk. 1.',
    facts: {
      basis: 'p9c-1',
      postedOn: day('2011-01-01'),
      expiresOn: day('2015-01-01'),
      reunificationAppliedOn: day('2011-01-01'),
      application: 'extension',
      appliedOn: day('2015-02-02'),
      reduced: false,
    },
    outcome: 'post-new',
    source: sources.section,
  },
  {
    id: 'check-validity',
    title: 'Kommunen vil vide, hvornår sikkerheden udløber',
    story:
      'Ingen har søgt om noget endnu. Opholdstilladelsen efter § 9 c, stk. 1, er givet den 15. juli 2012, og sikkerheden er stillet den 1. juli 2012.',
    facts: {
      basis: 'p9c-1',
      postedOn: day('2012-07-01'),
      permitGrantedOn: day('2012-07-15'),
      application: 'none',
      assessedOn: day('2015-03-01'),
    },
    outcome: 'validity-only',
  },
  {
    id: 'permanent-granted',
    title: 'Permanent ophold er givet',
    story: 'Udlændingen har fået permanent opholdstilladelse, og ægtefællen spørger, om sikkerheden stadig skal stå.',
    facts: { postedOn: day('2012-07-01'), application: 'permanent-granted' },
    outcome: 'no-longer-required',
  },
  {
    id: 'permanent-refused',
    title: 'Afslag på permanent ophold, mens sikkerheden gælder',
    story:
      'Udlændingestyrelsen giver afslag på permanent ophold den 10. maj 2017, men opholdstilladelsen kan forlænges. Sikkerheden gælder til den 1. juli 2017.',
    facts: {
      basis: 'p9-1-1',
      postedOn: day('2012-07-01'),
      expiresOn: day('2017-07-01'),
      reunificationAppliedOn: day('2012-03-01'),
      reduced: false,
      application: 'permanent-refused',
      permanentRefusedOn: day('2017-05-10'),
      extensionConditionsMet: true,
    },
    outcome: 'extend',
  },
  {
    id: 'nothing-to-extend',
    title: 'Afslag på permanent ophold og intet at forlænge',
    story: 'Udlændingen har fået afslag på permanent ophold, og opholdstilladelsen kan heller ikke forlænges.',
    facts: {
      postedOn: day('2012-07-01'),
      application: 'permanent-refused',
      permanentRefusedOn: day('2017-05-01'),
      extensionConditionsMet: false,
    },
    outcome: 'nothing-to-extend',
  },
  {
    id: 'last-day',
    title: 'Søgt på sikkerhedens sidste dag',
    story: 'Opholdstilladelsen søges forlænget den 1. september 2017. Det er også den sidste dag, sikkerheden gælder.',
    facts: {
      basis: 'p9-1-1',
      postedOn: day('2012-09-01'),
      expiresOn: day('2017-09-01'),
      reunificationAppliedOn: day('2012-03-01'),
      application: 'extension',
      appliedOn: day('2017-09-01'),
      reduced: false,
    },
    outcome: 'extend',
  },
  {
    id: 'extended-after-march-2018',
    title: 'Forlængelse søgt efter 1. marts 2018',
    story: 'Sikkerheden er fra maj 2013. Opholdstilladelsen søges forlænget, efter at reglerne er ændret.',
    facts: {
      basis: 'p9-1-1',
      postedOn: day('2013-05-05'),
      expiresOn: day('2018-05-05'),
      application: 'extension',
      appliedOn: day('2018-03-01'),
    },
    outcome: 'later-rules',
  },
  {
    id: 'applied-after-november-2017',
    title: 'Familiesammenføring søgt efter 15. november 2017',
    story: 'Sikkerheden er stillet i maj 2018, og familiesammenføring er søgt den 16. november 2017.',
    facts: { postedOn: day('2018-05-01'), reunificationAppliedOn: day('2017-11-16'), application: 'none' },
    outcome: 'later-rules',
  },
];
