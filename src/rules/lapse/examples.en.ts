// oversatFra: rowikjfmxc
import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'back-on-the-last-day': {
    title: 'Home again after exactly six months',
    story:
      'A woman with family reunification was granted a residence permit on 1 September 2016. She left on 10 January 2017 to care for her mother and was back on 10 July 2017.',
  },
  'a-day-too-late': {
    title: 'Home a day too late',
    story: 'The same stay, but the flight was cancelled, and she came home only on 11 July 2017.',
  },
  'still-abroad': {
    title: 'Still abroad: when must one be home?',
    story:
      'A man with family reunification has had a residence permit since 1 January 2017. He left on 15 March 2017 and calls the municipality on 1 August to hear how long he can stay away.',
  },
  'permanent-permit': {
    title: 'Permanent residence permit and eleven months away',
    story:
      'A man with a permanent residence permit from 1 March 2016 is on a long visit to his home country from 1 May 2016 to 1 April 2017.',
  },
  student: {
    title: 'Student away for eight months',
    story:
      'A student has had a residence permit for three years. It does not give the possibility of permanent residence (»varigt ophold«). She is away from 10 January to 10 September 2016.',
  },
  'refugee-two-years-pass': {
    title: 'Refugee who reaches the two years during the trip',
    story:
      'A refugee has had a residence permit since 1 January 2015 and is away from 1 October 2016 to 1 June 2017. The refugee has been granted protection in another country.',
  },
  'refugee-settled-two-years-pass': {
    title: 'Refugee who settles in the home country while the two years are reached',
    story: 'The same trip, but the refugee has voluntarily lived in the home country.',
  },
  'two-years-pass-while-away': {
    title: 'The two years are reached during the trip',
    story:
      'A woman with family reunification has had a residence permit since 1 January 2015. She is away from 1 October 2016 to 1 June 2017.',
  },
  child: {
    title: 'A child more than three months with family abroad',
    story:
      'A girl of 11 has lived in Denmark since 2010. First she is on summer holiday in 2016. In 2017 she is with her grandparents from 1 June to 2 September.',
  },
  'child-after-the-change': {
    title: 'A child away for five months when the limit for children was abolished',
    story:
      'A boy of 14 is sent to family abroad on 1 April 2022 and comes home on 1 September 2022. The three months would have passed on 1 July 2022.',
  },
  deregistered: {
    title: 'Departure reported to the National Register (»folkeregisteret«)',
    story:
      'A man with family reunification has terminated the lease of his flat and reported his departure. He comes to the municipality two months later and wants his address back.',
  },
  'refugee-back-after-a-year': {
    title: 'Refugee back after a year',
    story:
      'A refugee with a residence permit from 1 January 2016 comes back to the municipality after a year with family in a neighbouring country. He has not been granted protection there and has not taken up residence in his home country.',
  },
  'refugee-protected-elsewhere': {
    title: 'Refugee with asylum in another country',
    story: 'The same refugee, but he was granted asylum in the neighbouring country during the stay.',
  },
  'refugee-moved-home': {
    title: 'Refugee who moved home on her own',
    story:
      'A refugee has emptied her flat, handed in the keys and sent her things by container. She has voluntarily settled in her home country, but not through the Danish Refugee Council (»Dansk Flygtningehjælp«).',
  },
  'refugee-after-the-change': {
    title: 'Refugee away across 1 July 2019',
    story:
      'A refugee has had a residence permit since 2012. He is away from 1 January to 2 July 2019 and has been granted protection in a third country.',
  },
  'conflict-zone': {
    title: 'Took part in armed conflict',
    story: 'A refugee has been in a conflict zone for two months and has taken part in fighting.',
  },
  'regret-period': {
    title: 'Repatriated and in doubt',
    story:
      'A refugee travelled home through the Danish Refugee Council (»Dansk Flygtningehjælp«) on 15 November 2016. She writes on 1 June 2017 that she may want to come back.',
  },
  'regretted-in-time': {
    title: 'Repatriated and back in time',
    story: 'She came back to Denmark on 15 November 2017, the last day of the regret period (»fortrydelsesfrist«).',
  },
  'regret-period-over': {
    title: 'Repatriated, and the extended time limit has ended',
    story:
      'A refugee travelled home through the Danish Refugee Council (»Dansk Flygtningehjælp«) on 15 November 2016 and had the time limit extended. On 1 December 2018 he has not returned.',
  },
  'refugee-across-the-change-of-2019': {
    title: 'Refugee who had been away for more than six months when the rule came',
    story:
      'The same refugee left already on 1 October 2018 and comes home on 1 August 2019. The decision letter gives the possibility of permanent residence (»varigt ophold«).',
  },
  'refugee-five-months-in-turkey': {
    title: 'Refugee five months in Turkey in 2026',
    story:
      'A refugee has had a residence permit since 1 March 2021. She left for Turkey on 1 October 2025 and calls on 1 March 2026 to hear when she must be home.',
  },
  'refugee-outside-dublin-states': {
    title: 'Refugee outside the EU for too long under the new condition',
    story:
      'A refugee has had a residence permit since 1 March 2021. She was in Turkey from 1 October 2025 to 15 April 2026.',
  },
  'refugee-away-when-the-condition-changed': {
    title: 'Refugee away when the extra condition was changed',
    story:
      'A refugee was in Jordan from 1 December 2024 to 20 June 2025. He lived with friends, did not have protection there and had not settled in his home country.',
  },
  'refugee-gave-up-home-before-the-change': {
    title: 'Refugee who gave up his home before the change in 2025',
    story:
      'A refugee reported his departure on 1 May 2024 and moved to Egypt, which is not his home country. The municipality asks on 1 August 2025.',
  },
  'refugee-gave-up-home-and-went-to-norway': {
    title: 'Refugee who moved to Norway',
    story: 'A refugee reported his departure on 1 August 2025 and moved to his sister in Norway.',
  },
  'family-of-a-refugee': {
    title: 'A refugee’s spouse away for seven months',
    story:
      'A woman has had family reunification with a refugee since 2021. She cared for her mother in Lebanon from 1 February to 10 September 2025.',
  },
  'child-sent-abroad': {
    title: 'A girl sent on a re-education trip (»genopdragelsesrejse«) in 2023',
    story: 'A girl of 15 was sent to family abroad on 10 January 2023 against her will. She came home on 1 March 2024.',
  },
  'child-sent-before-the-change': {
    title: 'A boy sent away shortly before the rules were changed',
    story:
      'A boy with family reunification with his father, who is a refugee, was sent away on 15 April 2022 and came home on 20 October 2022.',
  },
  'child-away-across-july-2022': {
    title: 'A child whose three months passed just before the change',
    story: 'A boy was with his grandmother from 29 March to 1 September 2022.',
  },
  'child-whose-home-was-given-up': {
    title: 'A child sent away while the lease of the home was terminated',
    story:
      'The parents terminated the lease of the home on 14 January 2023 and sent their daughter of 14 on a re-education trip (»genopdragelsesrejse«). They do not know the dates of the trip yet.',
  },
  'refugee-child-whose-home-was-given-up': {
    title: 'A refugee child sent away while the lease of the home was terminated',
    story:
      'A child with a residence permit as a refugee is in the same situation. The child was sent to the home country.',
  },
  'refugee-child-whose-permit-stands': {
    title: 'A refugee child sent to a third country',
    story:
      'The child was not sent to the home country, but to an uncle in a third country, and has not been granted protection there.',
  },
  'posted-spouse': {
    title: 'Spouse of a posted diplomat',
    story:
      'A man has family reunification with a diplomat who was posted from 1 August 2025 to 31 July 2026. They plan to come home on 15 August 2026.',
  },
  'posted-before-the-exemption': {
    title: 'Posted before the exception came',
    story: 'The same couple left already on 1 January 2025, and the posting ends on 30 June 2026.',
  },
  'posted-back-too-late': {
    title: 'Posted and back too late',
    story: 'The spouse of a posted person came back on 1 February 2027. The posting ended on 31 December 2026.',
  },
  'posted-home-given-up': {
    title: 'The lease terminated during a posting',
    story:
      'The spouse of a posted person terminated the lease of the flat on 1 August 2025. The posting lasts until 30 June 2026.',
  },
  'displaced-from-ukraine': {
    title: 'Displaced from Ukraine, home to help her father out',
    story:
      'A woman with a permit under the Special Act (»særloven«) was in Ukraine to help her father out. She was away from 1 June 2024 to 1 November 2025.',
  },
  'exempt-scheme': {
    title: 'Researcher with a permit that does not lapse',
    story:
      'A researcher’s decision letter says that the permit does not lapse. He worked in the USA for three years and terminated the lease of his home.',
  },
  'family-left-alone': {
    title: 'Family travelled home without the refugee',
    story: 'A refugee’s wife repatriated alone on 10 May 2024. The husband stayed in Denmark.',
  },
  'support-under-14a': {
    title: 'Repatriated to Syria with the special payment',
    story:
      'A refugee repatriated on 20 December 2023 and got the help under § 14 a of the Repatriation Act (»repatrieringsloven«).',
  },
  'child-on-an-ordinary-stay': {
    title: 'A child with the grandparents for too long in 2025',
    story:
      'A girl of 12, with family reunification since September 2023, was with her grandparents from 1 August 2024 to 10 March 2025. She went to school there and was well.',
  },
  'refugee-limit-passed-in-germany': {
    title: 'Refugee in Germany for too long',
    story:
      'A refugee has worked in Germany since 1 July 2025 without being granted protection there. He asks on 1 February 2026.',
  },
  'refugee-moved-to-canada': {
    title: 'Refugee who moved to Canada',
    story:
      'A refugee terminated the lease of her home on 25 June 2025 and left on 1 July for Canada, where she was granted protection. The municipality asks on 1 February 2026.',
  },
  'permanent-held-briefly-before-2022': {
    title: 'Permanent residence permit and less than two years in Denmark',
    story:
      'A man was granted a permanent residence permit shortly after his entry in June 2020. From 1 June 2021 to 1 March 2022 he cared for his sick mother abroad.',
  },
  'posted-still-abroad': {
    title: 'Posted and still abroad',
    story:
      'The spouse of a posted employee left on 1 August 2025. The posting lasts until 30 June 2027. She asks on 1 September 2026.',
  },
};
