/** What RULES.md says of the statements and deadlines of every rule. */

export interface Deadline {
  id: string;
  on: string;
  remindDaysBefore: number;
}

/** Those not before `assessedOn`; all while it is unknown. */
export const ahead = (deadlines: readonly Deadline[], assessedOn: string | undefined) =>
  deadlines.filter(({ on }) => assessedOn === undefined || on >= assessedOn);

/** `lawDay` null: there is none, or it is unknown. */
export function lawChecked(lawDay: string | null, from: string): string[] {
  if (lawDay === null) return [];
  if (lawDay > '2026-03-08') return ['law-checked-until'];
  return lawDay < from ? ['law-checked-from'] : [];
}

/** Once for each day; no table gives them a place, so they stand last. */
export function daysOff(deadlines: readonly Deadline[]): string[] {
  const days = new Set(deadlines.map(({ on }) => on));
  const isDayOff = (day: string) => [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
  return [...days].filter(isDayOff).map(() => 'falls-on-day-off');
}
