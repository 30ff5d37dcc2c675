import type {Estimate, Option} from './types.js';

/**
 * The estimate without prices that are not the clinic's, though the clinic has said its own: what
 * could not be read is not known, and no other price stands in its place.
 */
export function withoutPrices(
  estimate: Estimate,
  isUnread: (option: Option) => boolean = () => true,
): Estimate {
  const isMeant = (option: Option): boolean => option.treatment !== 'none' && isUnread(option);
  if (!estimate.options.some(isMeant)) return estimate;
  return {
    ...estimate,
    notices: ['prices-unread', ...estimate.notices],
    options: estimate.options.map((option) => {
      if (!isMeant(option)) return option;
      const {clinicPrice: _, ...rest} = option;
      return {...rest, cost: null, costPerSession: null};
    }),
  };
}
