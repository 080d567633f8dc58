import { checkComponents } from './checks/components.ts';
import { checkContactText } from './checks/contact-text.ts';
import { checkContacts } from './checks/contacts.ts';
import { checkDays } from './checks/days.ts';
import { checkDrafts } from './checks/drafts.ts';
import { checkExplained } from './checks/explained.ts';
import { checkFields } from './checks/fields.ts';
import { checkHistory } from './checks/history.ts';
import { checkIssueDates } from './checks/issue-dates.ts';
import { checkLanguage } from './checks/language.ts';
import { checkLaws } from './checks/laws.ts';
import { checkLegalNumbers } from './checks/legal-numbers.ts';
import { checkLetters } from './checks/letters.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarks } from './checks/marks.ts';
import { checkMoved } from './checks/moved.ts';
import { checkPages } from './checks/pages.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkPersonal } from './checks/personal.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkQuotes } from './checks/quotes.ts';
import { checkReferences } from './checks/references.ts';
import { checkReplaced } from './checks/replaced.ts';
import { checkStatus } from './checks/status.ts';
import { checkStructure } from './checks/structure.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkTwice } from './checks/twice.ts';
import { checkUntranslated } from './checks/untranslated.ts';
import { checkWording } from './checks/wording.ts';
import type { Site } from './content.ts';
import type { Finding } from './finding.ts';

const CHECKS = [
  checkFields,
  checkIssueDates,
  checkHistory,
  checkReferences,
  checkLaws,
  checkContacts,
  checkDrafts,
  checkComponents,
  checkExplained,
  checkLinks,
  checkStructure,
  checkLanguage,
  checkQuotes,
  checkLegalNumbers,
  checkPeriods,
  checkStatus,
  checkContactText,
  checkDays,
  checkLetters,
  checkMarks,
  checkMoved,
  checkPages,
  checkPersonal,
  checkPictures,
  checkReplaced,
  checkTranslations,
  checkTwice,
  checkUntranslated,
  checkWording,
];

/** What is as wrong in another language: the others know Danish words, or hold a page against its sources. */
const IN_ANY_LANGUAGE = [checkComponents, checkLinks, checkStructure, checkMarks, checkPersonal];

/** What can be told from the files alone: no git, no dictionary. The same in a browser. */
export const checkContent = (site: Site): Finding[] => [
  ...site.unread,
  ...CHECKS.flatMap((one) => one(site)),
  ...IN_ANY_LANGUAGE.flatMap((one) => one({ ...site, entries: site.translations })),
];
