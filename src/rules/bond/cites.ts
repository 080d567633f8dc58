import { named } from '../core/cites.ts';
import type { sources } from './sources.ts';

/** What the conditions and the parameters rest on, by name. */
export const cites = named<typeof sources>();
