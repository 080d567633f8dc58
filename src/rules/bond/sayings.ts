import { act, COMMON, reserve, tell, title, type Tone } from '../core/advice.ts';
import type { Day } from '../core/day.ts';
import type { Money } from '../core/money.ts';
import type { Outcome } from './judge.ts';

export type List = readonly string[];

/** All that the rule can say, in the order in which it is said. */
export const SAYINGS = {
  ...COMMON,
  'still-valid': title('info'),
  'no-longer-valid': title('act'),
  'amount-computed': reserve<{ base: Money; baseYear: number; year: number }>(),
  'amount-not-published': tell<{ year: number }>(),
  'amount-table-starts-2011': tell(),
  'check-with-municipality': act<{ alternativeAmount: Money }>(),
  'check-printed-date': act<{ alternativeExpiresOn?: Day; on?: Day; inAll?: number }>(
    'alternativeExpiresOn',
    'on',
    'inAll',
  ),
  'either-amount': tell<{ oldOrders: Money; act: Money }>(),
  'ask-agency-before-posting': act(),
  'post-when-agency-asks': act(),
  'guarantee-or-deposit': tell(),
  'valid-for-years': tell<{ initialYears: number }>(),
  'not-terminable': tell(),
  'fixed-by-application-day': tell<{ reunificationAppliedOn: Day; amount?: Money }>('amount'),
  'tests-lowered-amount': tell<{ testReduction: Money }>(),
  'no-later-reduction': tell(),
  'tests-can-lower-amount': tell(),
  'bank-sends-to-municipality': act(),
  'exempt-only-for-special-reasons': tell(),
  'pending-cases-new-rules': tell(),
  'valid-until': tell<{ expiresOn: Day }>(),
  'expired-since': tell<{ expiresOn: Day }>(),
  'ten-years-in-all': tell<{ on?: Day }>('on'),
  'ask-municipality-to-extend-before': act<{ expiresOn: Day }>(),
  'ask-municipality-for-new': act<{ on?: Day }>('on'),
  'nobody-is-told-of-expiry': tell(),
  'release-permanent-residence': tell(),
  'ask-municipality-to-release': act(),
  'posted-before-2011': tell(),
  'ten-years-passed': tell<{ on: Day }>(),
  'runs-ten-years': tell<{ on?: Day }>('on'),
  'no-documentation-now': tell(),
  'agency-asks-if-refused': tell(),
  'nor-after-ten-years': tell<{ on?: Day }>('on'),
  'keep-in-force': act<{ expiresOn?: Day }>('expiresOn'),
  'security-stays-until-released': tell(),
  'permit-not-beyond-security': tell<{ expiresOn: Day }>(),
  'extend-by': act<{ on: Day; to: Day }>(),
  'extend-to': act<{ newExpiresOn: Day }>(),
  'extend-at-least-as-permit': act(),
  'expired-cannot-be-extended': tell(),
  'post-new-to': act<{ newExpiresOn: Day }>(),
  'post-new-for-years': act<{ extensionYears: number }>(),
  'post-new-at-least-as-permit': act(),
  'for-amount': tell<{ amount?: Money }>('amount'),
  'attach-municipality-approval': act(),
  'agency-asks-for-documentation': tell(),
  'no-new-security-when-written-down-to-zero': tell(),
  'release-on-request-after-ten-years': tell<{ on?: Day }>('on'),
  'released-when': tell<{ events: List }>(),
  'not-released-by': tell<{ events: List }>(),
  'aid-recovered-first': tell(),
  'old-one-released': tell(),
};

export const TONES: Readonly<Record<Outcome | 'needs-facts', Tone>> = {
  'needs-facts': 'info',
  unclear: 'act',
  'post-initial': 'act',
  'validity-only': 'info',
  'no-longer-required': 'act',
  'not-required': 'done',
  'await-permanent-decision': 'info',
  'nothing-to-extend': 'loss',
  'extend-later': 'act',
  extend: 'act',
  'post-new': 'act',
};

export type DeadlineId = 'security-expires' | 'new-security-expires' | 'ten-years';
export type TimelineId =
  'reunification' | 'posted' | 'granted' | 'valid' | 'extended' | 'ten-years' | 'applied' | 'refused' | 'today';
