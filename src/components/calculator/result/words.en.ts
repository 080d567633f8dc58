import { month, months, shortDate, years } from '../../../rules/core/en.ts';
import { titles } from '../../../rules/titles.en.ts';
import type { ResultWords } from '../rule.ts';

export const words: ResultWords = {
  month,
  months,
  shortDate,
  years,

  // Links
  linked: 'You are looking at answers from a link.',
  linkedChanged: 'You have changed the answers from a link.',
  aside: 'Your own answers have been put aside.',
  getBack: 'Get my answers back',
  linkRefused: 'The link cannot be used. None of its answers have been filled in.',
  linkTooLong: 'The link is too long.',
  unknownFacts: 'The link has information that the calculator does not know.',
  ruleChanged: 'The rule has been changed since the link was made. The result here follows the rule as it is now.',
  sameOutcome: 'It is the same kind of result as then.',
  otherOutcome: 'It is a different result from then.',

  undo: 'Undo',
  offered: (from: string) => `You have answered some of this on the page “${from}”. You can use the answers here:`,
  takeAnswers: 'Use the answers here',
  cleared: 'Your answers have been deleted.',

  // The verdict
  ahead: (label, on) => `${label}: ${on}. That day has not come yet. Is it right?`,
  notCounted: 'You are changing an answer. Press “Next”, and it will count.',
  explained: 'Read more about it in the guidance',
  stillPossible: 'What it can still become',
  whenIs: (label, answers) => `If “${label}” is: ${answers.join(' / ')}`,
  whenNot: (label, answers) => `If “${label}” is not: ${answers.join(' / ')}`,
  whenDay: (label, from, to) => {
    if (from === undefined) return `If “${label}” is ${to} or earlier`;
    return to === undefined
      ? `If “${label}” is ${from} or later`
      : `If “${label}” is ${from} up to and including ${to}`;
  },
  meaning: 'What it means',
  reserves: 'Reservations',
  whatToDo: 'What to do',
  readMore: 'Read the rules',
  numbers: 'Dates and numbers',
  numbersBehind: 'How it was worked out',
  stillOpen: 'What we still need to know',
  stillOpenSettled: 'What cannot be calculated yet',
  askHere: 'Where you can get an answer',
  answerMore:
    'If you know anything else about the case, press “Show all questions” and answer those that you can. That may be enough.',
  readings: 'The rule can be read in two ways',
  why: 'Reasons',
  triedBefore: (count) => `Examined and not met (${count})`,
  undecided: (count) => `Not settled yet (${count})`,
  truths: { true: 'Met:', false: 'Not met:', unknown: 'Not settled:' },
  section: (source, at) => `newsletter ${source}${at === undefined ? '' : `, section ${at}`}`,
  titles,
  guidanceOnly: 'The answer is guidance. The authority decides the case.',

  // To take along
  timeline: 'Timeline',
  timelineAbout: (from, to) => `From ${from} to ${to}. The same dates stand as text below the picture.`,
  timelineText: 'The timeline as text',
  calendarFile: 'Download calendar file',
  reminder: (days) =>
    days === 0
      ? 'Reminder on the same day.'
      : days === 1
        ? 'Reminder the day before.'
        : `Reminder ${days} days before.`,
  passed: 'The day has passed.',
  calendarAhead: (title, days) => `In ${days === 1 ? '1 day' : `${days} days`}: ${title}`,
  note: 'Case note',
  seeNote: 'See the note',
  noteLanguage: 'Language of what you take along',
  fromTheAnswers: 'Based on the answers',
  yourAnswers: 'your answers',
  theAnswers: 'the answers',
  you: 'you|your|yours|yourself',
  noteYou: '“You” is the person whom the case is about.',
  noteFacts: 'Information',
  noteIdle: 'Given, but without effect on the result',
  noteNext: 'What happens next',
  noteTried: 'Examined and not met',
  noteReadings: 'Interpretations that have had an effect',
  noteSources: 'Sources',
  noteBasis: 'Basis',
  noteMade: (title, version, on) => `Calculated on ${on} with “${title}”, rule version ${version}.`,
  copyNote: 'Copy note',
  noteCopied: 'The note has been copied.',
  copyByHand:
    'It could not be copied. The text is selected: hold your finger on it and choose Copy (on a computer: Ctrl+C).',
  print: 'Print note',
  printForPerson: 'Print for the person',
  mail: 'Send as mail',
  noteBlanks: ['Case number', 'Caseworker', 'Date'],
  personBlanks: ['Spoke with', 'Telephone', 'Stamp'],
  deduced: (ground) => `${ground} (deduced, not answered)`,
  seePersonPage: 'See the page for the person',
  makeLink: 'Make link',
  linkWarning: 'The link contains your answers with dates. Share it only with those who may see them.',
  link: 'Link to the answers',
  copyLink: 'Copy link',
  linkCopied: 'The link has been copied.',
};
