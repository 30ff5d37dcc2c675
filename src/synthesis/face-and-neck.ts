/** What a price of face and neck together says of the face alone. */
import {ratiosInLists} from './area-ratios.js';
import type {PriceRecord} from './records.js';

/** Price of both over that of the face: the mean of the lists that show both; 1 where none does. */
export function faceAndNeckRatio(all: readonly PriceRecord[]): number {
  const ratios = ratiosInLists(/^face\+neck$/, all);
  return Math.exp(ratios.reduce((sum, {y}) => sum + y / ratios.length, 0));
}
