import { type Day, day } from '../../src/rules/core/day.ts';

/** Today in Denmark, whatever zone the machine keeps. */
export const today: Day = day(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format());
