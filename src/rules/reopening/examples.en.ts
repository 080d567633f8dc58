// oversatFra: yxaztvelsb
import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'child-refused': {
    title: 'A child refused in 2007',
    story:
      'The child was refused in 2007 because it could not be successfully integrated, but stayed in Denmark. At the age of 21 the young person asks for reopening in September 2014.',
  },
  'child-dismissed': {
    title: 'A child whose application was dismissed',
    story:
      'The application was dismissed in 2011 because the child was not lawfully in Denmark. The child is 14 when the parent asks for reopening.',
  },
  'child-day-too-late': {
    title: 'Request the day after the deadline',
    story: 'All other conditions are met, but the request only comes on 2 January 2015.',
  },
  'child-decided-too-late': {
    title: 'Refusal the day after the period',
    story:
      'The child was refused on 20 June 2012. By then the new rules on family reunification with children already applied.',
  },
  'child-other-ground': {
    title: 'Dismissed for a reason that the Act does not name',
    story:
      'The application was dismissed. The reason given was about integration, but that belongs to refusals and not to dismissals.',
  },
  'child-left-denmark': {
    title: 'The child has lived abroad',
    story: 'After the refusal the child lived for several years with grandparents in the home country.',
  },
  'child-convicted': {
    title: 'Expelled and sentenced to prison',
    story: 'The young person has been sentenced to prison and expelled by judgment for an offence in Denmark.',
  },
  'child-maintained': {
    title: 'Supported by the Danish Immigration Service after 18',
    story: 'The Danish Immigration Service paid for the young person’s upkeep after the 18th birthday.',
  },
  'child-other-law': {
    title: 'Application under another section',
    story: 'The refusal was given under another provision than § 9, stk. 1, nr. 2, of the Aliens Act.',
  },
  'placement-request': {
    title: 'A refugee with new information',
    story:
      'Already at the time of the decision the refugee had a serious illness that the Danish Immigration Service did not know of. The refugee writes personally.',
  },
  'placement-with-power-of-attorney': {
    title: 'The municipality writes with a power of attorney',
    story: 'A caseworker sends new and important information and encloses a power of attorney from the refugee.',
  },
  'placement-without-power-of-attorney': {
    title: 'The municipality writes without a power of attorney',
    story: 'A caseworker wants to ask for reopening for a refugee, but has not been given a power of attorney.',
  },
  'placement-changed-later': {
    title: 'A new job after the decision',
    story: 'The refugee got work in another part of the country after the decision on allocation was made.',
  },
  'placement-known-information': {
    title: 'Information that the agency knew',
    story:
      'The refugee repeats wishes that the Danish Immigration Service knew, and that cannot be presumed to change the assessment.',
  },
  'parent-after-2011': {
    title: 'Refusal of a derived right of residence in 2013',
    story:
      'The parent of a Danish child was refused in 2013 and can document that the new practice would have given a residence permit. The situation is the same today.',
  },
  'parent-before-2011': {
    title: 'Refusal under § 9 c, stk. 1, in 2009',
    story: 'The parent of a Danish child was refused in 2009. The child is 12 when the new decision is expected.',
  },
  'parent-on-the-day': {
    title: 'Refusal on the day of the Zambrano judgment',
    story: 'The refusal under § 9, stk. 2, nr. 4, is dated 8 March 2011.',
  },
  'parent-child-turns-18': {
    title: 'The child turns 18 on the same day',
    story: 'The new decision is expected on the child’s 18th birthday.',
  },
  'parent-refused-1993': {
    title: 'Refusal on 1 November 1993',
    story:
      'The refusal under § 9 c, stk. 1, was given on the very day that divides old from new. The parent has since had a child who is Danish.',
  },
  'parent-not-documented': {
    title: 'No documentation, and the situation has changed',
    story: 'The parent cannot document their situation at that time, and the child lives with the Danish parent today.',
  },
  'parent-other-refusal': {
    title: 'Another kind of refusal',
    story: 'The parent has been refused a visa. It is not one of the refusals that can be reopened after the judgment.',
  },
  'parent-decision-day-unknown': {
    title: 'Nobody knows when the decision comes',
    story: 'The parent was refused in 2013, and the child soon turns 18. It is not known how long the case takes.',
  },
  'parent-documented-today': {
    title: 'Refusal of a derived right of residence in 2010',
    story:
      'The parent was refused in 2010, before the Zambrano judgment, and can document that the new practice would have given a residence permit. The situation is the same in 2026.',
  },
  'integration-refusal-2015': {
    title: 'A child refused because of integration in 2015',
    story: 'In February 2015 the child was refused because it could not be successfully integrated.',
  },
  'integration-refusal-2018': {
    title: 'A child refused because of integration in 2018',
    story: 'The refusal is from 2018, when the requirement of a possibility of successful integration still applied.',
  },
  'integration-between': {
    title: 'Refusal on 5 June 2016',
    story: 'The refusal falls between the two periods that the authority has named.',
  },
  'integration-other-ground': {
    title: 'Dismissed for another reason',
    story: 'The application was dismissed in 2015 because the child was not lawfully in Denmark.',
  },
  'both-parents-2020': {
    title: 'The family lives together, and the spouse was refused in 2020',
    story:
      'The couple has a Danish daughter, born in 2018, and all three live together. The refusal of family reunification of spouses is from March 2020.',
  },
  'both-parents-2016': {
    title: 'Revocation in 2016, before the Chavez-Vilchez judgment',
    story: 'The residence permit was revoked in 2016. The family lives together, and the child is 11.',
  },
  'both-parents-on-the-day': {
    title: 'Refusal on the day of the Chavez-Vilchez judgment',
    story: 'The refusal of extension is dated 10 May 2017.',
  },
  'both-parents-apart': {
    title: 'The child lives with one parent',
    story: 'The parents no longer live together, and the child lives with the Danish parent.',
  },
  'both-parents-new-practice': {
    title: 'Refusal under the new practice, and the child is not Danish',
    story: 'The decision is from November 2022 and is about a visa. The child is not a Danish citizen.',
  },
  'waiting-time': {
    title: 'Refusal because 3 years had not passed',
    story:
      'The spouse had temporary protection under § 7, stk. 3. Family reunification was refused because 3 years had not passed.',
  },
  'waiting-other-status': {
    title: 'Refusal to the family of a Convention refugee',
    story: 'The family in Denmark had residence under § 7, stk. 1, and the refusal was for another reason.',
  },
};
