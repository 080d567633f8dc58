import type { RowWords } from '../../rule.ts';

export const words: RowWords = {
  columnNames: {
    from: ['from', 'from date', 'date from', 'start', 'start date', 'first day', 'begins', 'period from'],
    to: ['to', 'to date', 'date to', 'until', 'end', 'end date', 'last day', 'ends', 'period to'],
    kind: ['benefit', 'benefit type', 'kind', 'type'],
    amount: ['amount', 'amount in dkk', 'dkk', 'kroner', 'paid'],
  },
  ongoingWords: ['continues', 'ongoing', 'still', 'still there', 'present', 'no end'],
  rowFault: (at, fault) => `Row ${at}: ${fault}`,
  unknownCell: (cell, kind) =>
    kind === undefined
      ? `“${cell}” is not a date. Write dates like this: 27-03-2015.`
      : `“${cell}” is neither a date, an amount nor one of the names in the list “${kind}”. Write dates like this: 27-03-2015.`,
  lacking: (what) => `“${what}” is missing.`,
  lackingEnd: (what) => `“${what}” is missing. Write “continues” if there is none.`,
  tooMuch: 'There are two of the same. Let one row be one period.',
  rowsRead: (count) => (count === 1 ? '1 row has been read.' : `${count} rows have been read.`),
};
