// oversatFra: kvtnveiyip
import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'example-1': {
    title: 'Posted in 2007 and expired',
    story:
      'The spouse posted the collateral on 1 August 2007, and it has expired. The foreign national applies for an extension of the residence permit under § 9, stk. 1, nr. 1.',
  },
  'example-2': {
    title: 'DKK 100,000 posted in 2011 and still in force',
    story:
      'The spouse posted DKK 100,000 on 1 February 2011. The collateral expires on 1 February 2015. Before that the foreign national applies for an extension under § 9 c, stk. 1.',
  },
  'example-3': {
    title: 'Reduced by the municipality to DKK 25,000',
    story:
      'The spouse posted DKK 50,000 on 1 July 2012. The municipality has since reduced the amount to DKK 25,000. The collateral expires on 1 July 2017. The foreign national applies for an extension under § 9, stk. 1, nr. 1.',
  },
  'example-4': {
    title: 'Permanent residence has been applied for',
    story:
      'The spouse posted DKK 50,000 on 1 July 2012. The collateral expires on 1 July 2017. Before that the foreign national applies for a permanent residence permit. The current permit is under § 9, stk. 1, nr. 1.',
  },
  'example-5': {
    title: 'Posted on 1 January 2011 and expired',
    story:
      'The spouse posted DKK 100,000 on 1 January 2011, and the collateral has expired. The foreign national applies for an extension under § 9 c, stk. 1.',
  },
  'check-validity': {
    title: 'The municipality wants to know when the collateral expires',
    story:
      'Nobody has applied for anything yet. The residence permit under § 9 c, stk. 1, was granted on 15 July 2012, and the collateral was posted on 1 July 2012.',
  },
  'permanent-granted': {
    title: 'Permanent residence has been granted',
    story:
      'The foreign national has been granted a permanent residence permit, and the spouse asks whether the collateral still has to stay in place.',
  },
  'permanent-refused': {
    title: 'Refusal of permanent residence while the collateral is valid',
    story:
      'The Danish Immigration Service refuses permanent residence on 10 May 2017, but the residence permit can be extended. The collateral is valid until 1 July 2017.',
  },
  'nothing-to-extend': {
    title: 'Refusal of permanent residence and nothing to extend',
    story:
      'The foreign national has been refused permanent residence, and the residence permit cannot be extended either.',
  },
  'last-day': {
    title: 'Application on the last day of the collateral',
    story:
      'Extension of the residence permit is applied for on 1 September 2017. That is also the last day that the collateral is valid.',
  },
  'extended-after-march-2018': {
    title: 'Extension applied for on 1 March 2018',
    story:
      'The collateral is from May 2013. Extension of the residence permit is applied for on 1 March 2018, when the Act has just been changed, but the executive order on ten years in all does not apply yet.',
  },
  'applied-after-november-2017': {
    title: 'Family reunification applied for after 15 November 2017',
    story:
      'The collateral was posted in May 2018, and family reunification was applied for on 16 November 2017. The spouse wants to know how long it is valid.',
  },
  'before-2011-and-expired': {
    title: 'Posted in 2009, and nobody has applied for anything',
    story: 'The collateral is from 2009 and expired in 2016. The spouse asks whether it has to be renewed.',
  },
  'security-of-2014-expires-in-2027': {
    title: 'Posted in 2014 and expires in 2027',
    story:
      'The collateral from January 2014 has been extended and is valid until February 2027. In September 2025 another extension of the residence permit is applied for.',
  },
  'lasts-ten-years': {
    title: 'Already extended to ten years',
    story:
      'The collateral began in 2016 and has been extended until June 2026. Extension of the residence permit is applied for in 2025.',
  },
  'expires-this-winter': {
    title: 'The collateral from 2016 expires soon',
    story:
      'The collateral began on 1 June 2016 and expires on 1 February 2026. Extension of the residence permit is applied for on 15 January 2026.',
  },
  'ten-years-that-day': {
    title: 'Application on the day when ten years have passed',
    story:
      'The collateral began on 1 February 2015. Extension of the residence permit is applied for exactly ten years later.',
  },
  'expires-in-two-years': {
    title: 'The collateral is valid for another year and a half',
    story:
      'Extension of the residence permit is applied for in the summer of 2025. The collateral is from 2017 and is valid until February 2027.',
  },
  'twelve-months-to-the-day': {
    title: 'Expires one year to the day after the application',
    story:
      'Extension of the residence permit is applied for on 1 February 2019. The collateral expires on 1 February 2020.',
  },
  'corresponding-security': {
    title: 'DKK 100,000 posted in 2011 and extended in 2019',
    story:
      'Family reunification was applied for on 1 July 2011, and DKK 100,000 was posted. The collateral expires in October 2019, and extension of the residence permit is applied for.',
  },
  'four-years-by-the-application': {
    title: 'Applied in May 2012 and posted in July 2012',
    story:
      'Family reunification was applied for on 14 May 2012, and the collateral was posted on 1 July 2012. The municipality wants to know when it expires.',
  },
  'ten-year-security-extended': {
    title: 'Applied in 2020, and the residence permit is to be extended',
    story: 'The couple applied for family reunification in September 2020. Now the residence permit is to be extended.',
  },
  'ten-year-security-permanent-refused': {
    title: 'Refusal of permanent residence in 2025',
    story:
      'The couple applied for family reunification in 2018. Permanent residence was refused in 2025, but the temporary permit can be extended.',
  },
  'posted-15-november-2017': {
    title: 'Applied exactly on 15 November 2017',
    story: 'Family reunification was applied for on 15 November 2017, and the collateral was posted in January 2018.',
  },
  'posted-2011': {
    title: 'Applied in the spring of 2011',
    story: 'Family reunification was applied for in March 2011, and the collateral was posted in August 2011.',
  },
  'couple-of-2019': {
    title: 'A couple who applied in 2019',
    story:
      'The couple applied for family reunification in February 2019 and posted the collateral in September of the same year.',
  },
  'couple-of-march-2024': {
    title: 'A couple who applied in March 2024',
    story:
      'The couple applied for family reunification in March 2024. The Danish Immigration Service asked for the collateral in August 2024, when the rules had changed.',
  },
  'couple-of-2025': {
    title: 'A couple who applied in 2025 with an A2 test passed',
    story:
      'The couple applied for family reunification in May 2025. The applicant has already passed a Danish test at A2 level.',
  },
  'very-old-application': {
    title: 'Applied before July 2018, and the collateral is only posted now',
    story: 'An application from June 2018 was only taken up again in 2024. Now the collateral is to be posted.',
  },
};
