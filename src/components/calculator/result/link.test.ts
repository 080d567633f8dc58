import { describe, expect, it } from 'vitest';
import { calculators } from '../../../rules/index.ts';
import { change } from '../answers.ts';
import { isChanged } from '../faults.ts';
import { anyRule } from '../page/spoken.ts';
import { caseOf, ids, start } from '../state.ts';
import { testRule as rule } from '../test-rule.ts';
import { writeFragment } from './fragment.ts';
import { follow } from './link.ts';
import { words } from './words.da.ts';

const mine = change(rule, start('2026-11-22'), 'track', { typed: 'b', answer: 'b' });
const at = { version: 'new', today: '2026-11-22', focus: true };
const link = (fragment: string) => follow(rule, mine, fragment, at);

describe('following a link', () => {
  it('puts its answers in place of the reader’s, and takes the reader to the result', () => {
    const followed = link('#track=a&kept=false')!;
    expect(caseOf(rule, followed.state).facts).toMatchObject({ track: 'a', kept: false });
    expect(followed.state.focus).toBe(ids.result);
    expect(followed.state.before).toBe(mine.entries);
    expect(followed.news).toBeUndefined();
    expect(followed.told).toBe(`${words.linked} ${words.aside}`);
    expect(follow(rule, start('2026-11-22'), '#track=a', at)!.told).toBe(words.linked);
  });

  it('brings nothing that would be taken for a change of its answers', () => {
    for (const calculator of Object.values(calculators)) {
      const any = anyRule(calculator);
      for (const example of calculator.examples) {
        const { state } = follow(any, start(at.today), writeFragment(any, { ...example.facts }), at)!;
        for (const [fact, entry] of Object.entries(state.entries))
          if (fact in any.logic.facts) expect(isChanged(any, fact, entry), `${example.id}: ${fact}`).toBe(false);
      }
    }
  });

  it('says nothing of the rule while it is the same', () => {
    expect(link('#track=a&v=new&o=late')!.news).toBeUndefined();
  });

  it('says that the rule has changed since, and whether the outcome did', () => {
    const title = (fragment: string) => link(fragment)!.news?.title;
    expect(title('#begunOn=2020-02-01&v=old')).toBe(words.ruleChanged);
    expect(title('#begunOn=2020-02-01&v=old&o=late')).toBe(`${words.ruleChanged} ${words.sameOutcome}`);
    expect(title('#begunOn=2020-02-01&v=old&o=kept')).toBe(`${words.ruleChanged} ${words.otherOutcome}`);
  });

  it('takes nothing from a link with one wrong fact, and says what was wrong in its own words', () => {
    const { state, news } = link('#track=b&begunOn=2020-02-30&%3Cb%3Eevil%3C%2Fb%3E=Ring+12345678&other=x')!;
    expect(state).toBe(mine);
    expect(news).toEqual({
      title: words.linkRefused,
      refused: ['Begyndt: Svaret kan ikke læses.', words.unknownFacts],
    });
  });

  it('leaves anchors alone', () => {
    expect(link('#eksempler')).toBeUndefined();
    expect(link('#v=old&o=kept')).toBeUndefined();
  });
});
