/** What the periods of a list are called: those that are nothing but days are stays. */
const stays = {
  one: 'ophold',
  none: 'Ingen ophold',
  add: 'Tilføj et ophold',
  ongoing: 'Er der stadig',
  empty: 'Skriv opholdets datoer, eller fjern det.',
};
const periods: typeof stays = {
  one: 'periode',
  none: 'Ingen perioder',
  add: 'Tilføj en periode',
  ongoing: 'Fortsætter',
  empty: 'Udfyld perioden, eller fjern den.',
};
const readRows = 'Læs rækkerne ind';
/** What is said of lists of periods alone, and loaded with their fields. */
export const words = {
  remove: 'Fjern',
  removed: (period: string) => `${period} er fjernet.`,
  choose: 'Vælg',
  amountHint: 'Lad feltet stå tomt, hvis beløbet ikke er kendt.',
  paste: 'Sæt rækker ind fra et regneark',
  pasteHint: (columns: string) => `Én række for hver periode, med kolonner i vilkårlig rækkefølge: ${columns}.`,
  notLoaded: 'Rækkerne kunne ikke læses ind. Prøv igen.',
  /** Words of what reads rows that are pasted. */
  ofRows: () => import('./paste/words.da.ts'),

  listWords: ({ row }: { readonly row?: object }) => (row ? periods : stays),
  period: (at: number, one: string) => `${at + 1}. ${one}`,
  readRows,
  noPeriods: (none: string, dontKnow: string) => `Udfyld felterne, eller vælg »${none}« eller »${dontKnow}«.`,
  noEnd: (ongoing: string) => `Skriv en dato, eller vælg »${ongoing}«.`,
  noKind: 'Vælg på listen, hvad det er.',
  rowsNotRead: `Rækkerne fra regnearket er ikke læst ind. Vælg »${readRows}«, eller slet dem.`,
  endsFirst: 'Slutdagen ligger før startdagen. Ret en af dem.',
  noFirstDay: 'Skriv en dato.',
  ongoing: (from: string, still: string) => `${from}, ${still.toLowerCase()}`,
  onDay: (day: string) => `den ${day}`,
  from: (days: string) => `fra ${days}`,
};
