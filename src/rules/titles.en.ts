/**
 * What the cited documents are called, by their own title. A letter, an order and a page keep their Danish name in every
 * language, for by that they are found; this says what it means, and stands after it.
 */
export const titles: Readonly<Record<string, string>> = {
  Udlændingeloven: 'the Aliens Act',
  Repatrieringsloven: 'the Repatriation Act',
  'Lov om ændring af udlændingeloven (2024)': 'Act amending the Aliens Act (2024)',
  'Lov om ændring af udlændingeloven (genoptagelse af visse sager om familiesammenføring med børn)':
    'Act amending the Aliens Act (reopening of certain cases of family reunification with children)',
  'Lov, der ændrede udlændingeloven om genopdragelsesrejser': 'Act that changed the Aliens Act on re-education trips',
  'Lov, der indførte udlændingelovens § 17 a, stk. 4': 'Act that introduced § 17 a, stk. 4, of the Aliens Act',
  'Lov om skærpelse af bortfaldsregler for udlændinge med asyl m.v.':
    'Act tightening the rules on lapse for foreign nationals with asylum etc.',
  'Lov om midlertidig opholdstilladelse til personer, der er fordrevet fra Ukraine':
    'Act on temporary residence permits for people displaced from Ukraine',
  'Bekendtgørelse om sikkerhedsstillelse': 'executive order on collateral',
  'Bekendtgørelse om regulering af beløb efter udlændingeloven':
    'executive order on the adjustment of amounts under the Aliens Act',
  'Bekendtgørelse om satsreguleringsprocenten': 'executive order on the rate adjustment percentage',
  'Bekendtgørelse om danskprøver på A1- og A2-niveau': 'executive order on Danish tests at A1 and A2 level',
  'Bekendtgørelse om forlængelse efter loven om fordrevne fra Ukraine':
    'executive order on extension under the Act on people displaced from Ukraine',
  'Forlængelse af sikkerhedsstillelse i familiesammenføringssager':
    'extension of collateral in cases of family reunification',
  'Nedsættelse af økonomisk sikkerhedsstillelse': 'reduction of collateral',
  'Regler om bortfald af opholdstilladelse som flygtning, herunder betydning for modtagelse af ydelser':
    'rules on the lapse of a residence permit as a refugee, and what it means for receiving benefits',
  'Mulighed for genoptagelse af visse sager om familiesammenføring med børn':
    'possibility of reopening certain cases of family reunification with children',
  'Adgang til at få genoptaget en visiteringsafgørelse': 'access to having a decision on allocation reopened',
  'Ændret praksis i sager om opholdstilladelse til forældre til danske børn':
    'changed practice in cases of residence permits for parents of Danish children',
  'Permanent opholdstilladelse og offentlige ydelser': 'permanent residence permit and public benefits',
  'Familiesammenføring og offentlig forsørgelse': 'family reunification and public support',
  'Kommunernes forsørgelsespligt': 'the municipalities’ duty of support',
  'CPR-registrering af personer uden opholdstilladelse': 'registration in CPR of persons without a residence permit',
  'Udlændingestyrelsen, nyhed af 8. maj 2012: nye regler om ægtefællesammenføring':
    'Danish Immigration Service, news of 8 May 2012: new rules on family reunification of spouses',
  'Udlændingestyrelsen, nyhed af 5. marts 2018: sikkerhed i 10 år':
    'Danish Immigration Service, news of 5 March 2018: collateral for 10 years',
  'Udlændingestyrelsen, nyhed fra september 2019: bredere praksis for forældre til danske børn':
    'Danish Immigration Service, news from September 2019: broader practice for parents of Danish children',
  'Udlændingestyrelsen, nyhed fra december 2019: nye regler for familiesammenføring med børn':
    'Danish Immigration Service, news from December 2019: new rules on family reunification with children',
  'Udlændingestyrelsen, nyhed fra oktober 2021: genoptagelse efter dommen M.A. mod Danmark':
    'Danish Immigration Service, news from October 2021: reopening after the judgment M.A. v. Denmark',
  'Udlændingestyrelsen, nyhed af 14. oktober 2022: ny praksis for forældre til danske børn':
    'Danish Immigration Service, news of 14 October 2022: new practice for parents of Danish children',
  'Udlændingenævnet, nyhed fra oktober 2022: sager om forældre til danske børn efter EU-Domstolens dom af 5. maj 2022':
    'Immigration Appeals Board, news from October 2022: cases of parents of Danish children after the judgment of the Court of Justice of the EU of 5 May 2022',
  'Udlændingestyrelsen: reglen i dag om forlængelse af sikkerhed':
    'Danish Immigration Service: today’s rule on extending collateral',
  'Udlændingestyrelsen: nedsættelse og frigivelse af sikkerhed, beløb i 2020':
    'Danish Immigration Service: reduction and release of collateral, amounts in 2020',
  'Udlændingestyrelsen: nedsættelse og frigivelse af sikkerhed, beløb i 2024':
    'Danish Immigration Service: reduction and release of collateral, amounts in 2024',
  'Udlændingestyrelsen: nye regler om flygtninges midlertidige ophold (L 140)':
    'Danish Immigration Service: new rules on the temporary residence of refugees (L 140)',
  'Udlændingestyrelsen: nye regler om genopdragelsesrejser fra 1. juli 2022':
    'Danish Immigration Service: new rules on re-education trips from 1 July 2022',
  'Udlændingestyrelsen: undtagelse for statsudsendte fra 1. juli 2025':
    'Danish Immigration Service: exception for persons posted abroad by the state from 1 July 2025',
  'Udlændinge- og Integrationsministeriet: danskprøver A1 og A2 for ægtefællesammenførte, beløb i 2019':
    'Ministry of Immigration and Integration: Danish tests A1 and A2 for reunified spouses, amounts in 2019',
  'KL: Forlængelse af sikkerhedsstillelse, vejledning til kommuner':
    'Local Government Denmark: extension of collateral, a guide for municipalities',
  'Svar til Folketinget af 29. marts 2023, spørgsmål 82':
    'answer to the Danish Parliament of 29 March 2023, question 82',
  'EU’s asylagentur om lov nr. 636/2025': 'the EU’s asylum agency on Act no. 636/2025',
  'EU-Domstolens dom af 12. april 2016': 'judgment of the Court of Justice of the EU of 12 April 2016',
  'EU-Domstolens dom af 5. maj 2022': 'judgment of the Court of Justice of the EU of 5 May 2022',
};
