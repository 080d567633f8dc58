import { date, kroner, list } from '../../rules/core/en.ts';
import type { Words } from './rule.ts';

const dontKnow = 'I don’t know';
const error = 'Error:';

export const words: Words = {
  language: 'en',
  ofPeriods: () => import('./periods/words.en.ts'),
  ofResult: () => import('./result/words.en.ts'),
  decimal: '.',
  date,
  kroner,
  list,

  // Questions
  next: 'Next',
  previous: 'Previous question',
  change: 'Change',
  yes: 'Yes',
  no: 'No',
  dontKnow,
  noneOfThem: 'None of them',
  currency: 'DKK',
  dayHint: 'Write a date like this: 27\u00a03\u00a02015',
  dayParts: ['Day', 'Month', 'Year'],
  periodFrom: 'From',
  periodTo: 'To',

  // Going through them
  answers: 'Your answers',
  idleAnswers: (count) => `Other answers, which do not change the result (${count})`,
  showAll: 'Show all questions',
  showSteps: 'Show one question at a time',
  seeResult: 'See the result',
  startOver: 'Start again',
  nothingKept:
    'Your answers are not saved and are not sent anywhere. They disappear when you reload or close the page.',
  keptInTab:
    'Your answers stay in your browser and are not sent anywhere. They are kept in this tab until you close it or choose “Start again”.',
  resultComes: 'Answer the first question. Then the result is shown here.',
  notFetched: 'The result could not be loaded. Try again.',
  retry: 'Try again',

  // Errors
  error,
  errorTitle: (title) => `${error} ${title}`,
  mendErrors: 'Correct this to go on',
  errorCount: (count) =>
    count === 1 ? 'There is 1 error in the answers.' : `There are ${count} errors in the answers.`,
  noAnswer: `Choose an answer, or choose “${dontKnow}”.`,
  noDay: `Enter a date, or choose “${dontKnow}”.`,
  noMoney: `Enter an amount, or choose “${dontKnow}”.`,
  partMissing: ['Enter the day too.', 'Enter the month too.', 'Enter the year too.'],
  threeFields: 'Enter day, month and year in a field each, with four digits in the year.',
  dayIsNumber: 'Enter the day as a number, for example 27.',
  unknownMonth: 'Enter the month as a number from 1 to 12 or as a name, for example March.',
  fourDigits: 'Enter the year with four digits, for example 2015.',
  noSuchDay: (day, month, year) => `Enter a date that exists: ${day} ${month} ${year} does not.`,
  yearRange: (first, last) => `Enter a year from ${first} to ${last}.`,
  notMoney: 'Enter the amount in numbers, for example 25,000 or 52,490.12. Use a point before the øre.',
  problems: {
    format: 'The answer cannot be read.',
    order: 'The dates do not fit together. Correct one of them.',
    overlap: 'Two stays overlap. Correct the dates, so that each stay is separate.',
    range: 'The number or the year is outside what can be calculated. Correct it.',
    'unknown-key': 'This piece of information does not belong here.',
    'unknown-value': 'The answer is not one of those that can be chosen.',
  },
  fromYourAnswers: 'Based on your answers',
  span: (from, to) => `${from} up to and including ${to}`,
};
