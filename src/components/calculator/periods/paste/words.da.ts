/** What is said of rows from a spreadsheet, and how they are read: loaded when some are pasted. */
export const words = {
  /** What headings of spreadsheets call them, beside the rule's own words. */
  columnNames: {
    from: ['fra', 'fra dato', 'fradato', 'fra og med', 'start', 'startdato', 'periode fra', 'første dag'],
    to: ['til', 'til dato', 'tildato', 'til og med', 'slut', 'slutdato', 'periode til', 'sidste dag'],
    kind: ['ydelse', 'ydelsestype', 'ydelsesart', 'type', 'art'],
    amount: ['beløb', 'beløb i kr.', 'kr.', 'kroner', 'udbetalt'],
  },
  ongoingWords: ['fortsætter', 'er der stadig', 'stadig', 'løbende', 'igangværende'],
  rowFault: (at: number, fault: string) => `Række ${at}: ${fault}`,
  unknownCell: (cell: string, kind: string | undefined) =>
    kind === undefined
      ? `»${cell}« er ikke en dato. Skriv datoer sådan: 27-03-2015.`
      : `»${cell}« er hverken en dato, et beløb eller et af navnene i listen »${kind}«. Skriv datoer sådan: 27-03-2015.`,
  lacking: (what: string) => `»${what}« mangler.`,
  lackingEnd: (what: string) => `»${what}« mangler. Skriv »fortsætter«, hvis der ikke er nogen.`,
  tooMuch: 'Der er to af det samme. Lad én række være én periode.',
  rowsRead: (count: number) => (count === 1 ? '1 række er læst ind.' : `${count} rækker er læst ind.`),
};
