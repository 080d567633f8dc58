import { all, any, holds, is, not, type Reason } from '../core/truth.ts';
import type { PlacementFacts } from './facts.ts';
import { cites as s } from './cites.ts';

export const placementConditions = (f: PlacementFacts): Reason[] => [
  holds('new', f.informationNew, [s.placement], ['informationNew']),
  holds('material', f.informationMaterial, [s.placement], ['informationMaterial']),
];

export function placementRows(f: PlacementFacts, placementCase: Reason) {
  const aroseAfter = holds(
    'arose-after',
    is(f.circumstancesArose, 'after-decision'),
    [s.relocation],
    ['circumstancesArose'],
  );
  const newAndMaterial = all('new-and-material', [s.placement], ...placementConditions(f));
  const byMunicipality = holds('by-municipality', is(f.requestedBy, 'municipality'), [s.placement], ['requestedBy']);
  const powerOfAttorney = holds('power-of-attorney', f.powerOfAttorney, [s.placement], ['powerOfAttorney']);
  const mayAsk = any('may-ask', [s.placement], not('by-refugee', byMunicipality), powerOfAttorney);
  return [
    ['use-relocation-rules', all('use-relocation-rules', [s.relocation], placementCase, aroseAfter)],
    ['not-reopenable', not('placement-not-reopenable', newAndMaterial)],
    ['power-of-attorney-missing', not('power-of-attorney-missing', mayAsk)],
    ['request-reopening', all('request-reopening', [s.placement], newAndMaterial, mayAsk)],
  ] as const;
}
