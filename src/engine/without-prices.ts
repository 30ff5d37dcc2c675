import type {Estimate, Option} from './types.js';

/**
 * The estimate without prices that are not the clinic's, though the clinic has said its own: what
 * could not be read is not known, and no other price stands in its place.
 */
export const withoutPrices = (
  estimate: Estimate,
  isUnread: (option: Option) => boolean = () => true,
): Estimate => ({
  ...estimate,
  notices: ['prices-unread', ...estimate.notices],
  options: estimate.options.map((option) =>
    option.treatment === 'none' || !isUnread(option) ? option : withoutPrice(option),
  ),
});

function withoutPrice(option: Option): Option {
  const {clinicPrice: _, upkeep: __, byKind, ...rest} = option;
  const kinds = Object.entries(byKind ?? {}).map(
    ([kind, each]) => [kind, withoutPrice(each)] as const,
  );
  return {
    ...rest,
    cost: null,
    costPerSession: null,
    ...(byKind && {byKind: Object.fromEntries(kinds)}),
  };
}
