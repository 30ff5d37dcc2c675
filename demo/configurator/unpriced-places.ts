import type {AreaId} from '../../src/evidence/ids.js';
import {hasAmount, hasPrice, type FormState, type TreatmentFields} from './form-state.js';
import {areaName, AREAS, TREATMENTS} from './product-terms.js';
import type {Remark} from './remark.js';

/** More names would make a sentence that nobody reads. */
const MOST_NAMES = 3;

const isPricedIn = ({price, isFaceOnly, areas}: TreatmentFields, area: AreaId): boolean =>
  (hasAmount(price) && (!isFaceOnly || area === 'face')) || areas.some((row) => row.area === area);

/** Places as a sentence names them: “neck, chest, hands and 9 more”. */
function namesOf(areas: readonly AreaId[]): string {
  const names = areas.slice(0, MOST_NAMES).map((area) => areaName(area).toLowerCase());
  const rest = areas.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/**
 * Tells of places that are offered and for which a treatment has no price, though it has one for
 * others: people see what other clinics ask there.
 */
export function unpricedPlaces(state: FormState): readonly Remark[] {
  const priced = TREATMENTS.map((treatment) => state.treatments[treatment]).filter(hasPrice);
  const offered = AREAS.filter((area) => state.areas.includes(area));
  const open = offered.filter((area) => priced.some((fields) => !isPricedIn(fields, area)));
  const [first] = open;
  if (first === undefined) return [];
  const withPrices = offered.filter((area) => priced.some((fields) => isPricedIn(fields, area)));
  const isAnyBare = withPrices.length > 0 && withPrices.length < offered.length;
  return [
    {
      field: `area-${first}`,
      text: `For some places a treatment has no price of yours: ${namesOf(open)}. There, people see what other clinics ask, and that it is not your price.`,
      ...(isAnyBare && {
        mend: {
          text: 'Only places with prices',
          apply: (draft: FormState) => {
            draft.areas = [...withPrices];
          },
        },
      }),
    },
  ];
}
