import { fill } from '../core/cites.ts';
import { cites } from './cites.ts';
import { sources } from './sources.ts';

/** What telling the result needs of the rule besides the words. */
export { advise, SAYINGS, SORTED_BY, TONES } from './advise.ts';
export { logic } from './evaluate.ts';
export { law } from './parameters.ts';

fill(cites, sources);
