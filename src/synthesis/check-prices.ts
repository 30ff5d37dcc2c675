import type {PriceRecord} from './records.js';
import type {Tested} from './tested.js';
export const checkPrices = (_: readonly PriceRecord[]): Tested[] => [];
