/** What is fetched while the first question is answered: the result, and what reads a link. */
export { follow } from './link.ts';
export { Notices } from './Notices.tsx';
export { VerdictView } from './VerdictView.tsx';
