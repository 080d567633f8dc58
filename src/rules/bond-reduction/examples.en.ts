// oversatFra: epfjcdikgp
import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'letter-accepts': {
    title: 'The letter says that the test counts',
    story:
      'The foreign national has passed the authorities’ Danish test at A1 level. The letter from the Danish Immigration Service says that the collateral can be reduced.',
  },
  'other-test-accepted': {
    title: 'Another test has been accepted',
    story:
      'The foreign national passed another Danish test and sent the certificate to the Danish Immigration Service. The agency has answered that the test counts.',
  },
  'module-test': {
    title: 'Only a module test',
    story:
      'The foreign national shows the municipality a certificate of a passed module test and asks for the collateral to be reduced.',
  },
  'letter-refuses': {
    title: 'The letter says no',
    story:
      'The Danish Immigration Service has written that the other Danish test cannot lead to a reduction of the collateral.',
  },
  'last-day': {
    title: 'Passed on the last day of the deadline',
    story:
      'The foreign national was registered in the National Register on 31 August 2013 and passed another Danish test on 28 February 2014.',
  },
  'day-late': {
    title: 'Passed the day after the deadline',
    story:
      'The foreign national was registered in the National Register on 31 August 2013 and passed the authorities’ A1 test on 1 March 2014. It was the first attempt.',
  },
  'letter-sets-the-deadline': {
    title: 'The letter gives a later deadline',
    story:
      'The test was passed on 1 March 2014, and the result has not come yet. The letter about the residence permit gives a deadline of 15 March 2014.',
  },
  'not-passed-yet': {
    title: 'The test has not been passed yet',
    story:
      'The foreign national has signed up for the A1 test and asks the municipality what the last day for passing it is.',
  },
  'granted-on-15-may': {
    title: 'Residence permit on 15 May 2012',
    story: 'The residence permit was granted on the very day that divides old from new, and a Danish test is required.',
  },
  'not-spouses': {
    title: 'A child reunified with family',
    story: 'The residence permit was granted to a child and not to a spouse.',
  },
  'no-test-required': {
    title: 'No Danish test required',
    story: 'The spouse is exempt from the Danish test requirement, but has taken a test all the same.',
  },
  'deadline-unknown': {
    title: 'The deadline is not known',
    story:
      'The test has been passed, but neither the deadline of the letter nor the date in the National Register is known yet.',
  },
  'failed-then-passed': {
    title: 'Passed when taken again',
    story:
      'The foreign national was registered in the National Register on 15 November 2025 and did not pass the A1 test in April 2026. On 20 June 2026 it succeeded, after the deadline but before the time for taking the test again had passed.',
  },
  'beyond-every-retest': {
    title: 'Passed long after the deadline',
    story:
      'The foreign national passed the A1 test on 1 December 2026. By then the time for taking the test again had also passed.',
  },
  'a2-in-eight-months': {
    title: 'A2 in eight months',
    story:
      'The couple applied in March 2025 and posted DKK 59,052 in collateral. The A1 test has been passed, and the municipality has reduced the collateral for it. Eight months after the registration in the National Register the A2 test has been passed too, and the letter says yes.',
  },
  'a2-not-passed-yet': {
    title: 'The deadline for the A2 test',
    story:
      'The couple applied in March 2025. The foreign national wants to know what the last day for passing the A2 test is.',
  },
  'passed-in-2024-asked-in-2025': {
    title: 'Passed in 2024, asked for in 2025',
    story:
      'The test was passed in December 2024. The municipality only receives the request in January 2025, when the amount has been adjusted.',
  },
  'applied-2019-a1': {
    title: 'Applied in 2019',
    story:
      'The couple applied in February 2019 and posted DKK 102,000. In the same year the A1 test was passed, and the letter says yes.',
  },
  'final-exam-early': {
    title: '»Prøve i Dansk 3« by the deadline for A1',
    story:
      'The foreign national passed »Prøve i Dansk 3« five months after the registration in the National Register. The application is from September 2012.',
  },
  'floor-of-2016': {
    title: 'Smallest collateral in 2016',
    story:
      'A1 and A2 have been taken into account. In April 2016 the spouse asks for a reduction after »Prøve i Dansk 2«.',
  },
  'half-of-the-first-amount': {
    title: 'Applied the day before the new rules',
    story:
      'The application is from 14 May 2012, and DKK 102,900 was posted. In 2015 »Prøve i Dansk 3« has been passed.',
  },
  'counted-at-posting': {
    title: 'The A1 test counted from the start',
    story:
      'The spouse had passed the A1 test before the application in 2021, and the collateral was smaller from the start. Now the A2 test has been passed.',
  },
  'old-application-posted-late': {
    title: 'Applied in June 2018, posted in August 2024',
    story: 'The application is from 30 June 2018, but the collateral was only posted on 1 August 2024.',
  },
  'permit-before-the-tests': {
    title: 'Residence permit before the tests existed',
    story:
      'The residence permit is from September 2012. The tests only began in March 2013, and the A1 test was passed on 1 September 2013.',
  },
  'other-final-too-early': {
    title: 'Another test at a high level, asked for too early',
    story: 'The municipality received the request on 30 June 2024, the day before such a test began to count.',
  },
  'other-final-in-time': {
    title: 'Another test at a high level',
    story: 'The municipality received the request on 1 July 2024, the first day that such a test counted.',
  },
  'final-not-passed': {
    title: 'The final exam has not been passed',
    story: 'The foreign national is studying for a test at a high level and asks whether there is a deadline.',
  },
};
