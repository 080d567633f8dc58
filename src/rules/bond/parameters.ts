import { lawOf } from '../core/dated.ts';
import { parameters as security } from '../security/parameters.ts';
import { parameters as deciding } from './parameters.deciding.ts';

/** The law of the bond. The amounts and steps stand in `../security/parameters.ts`; a new year is a new line there. */
export const parameters = {
  ...deciding,
  posted: security.posted,
  posted2019ByOrder: security.posted2019ByOrder,
  postedFromJuly2024: security.postedFromJuly2024,
  extended: security.extended,
  a1C: security.a1C,
  a2C: security.a2C,
  finalC: security.finalC,
  floorC: security.floorC,
  a1D: security.a1D,
  a2D: security.a2D,
  finalD: security.finalD,
  floorD: security.floorD,
  percentages: security.percentages,
};

/** The values that never changed: what the words may name. */
export const law = lawOf(parameters);
