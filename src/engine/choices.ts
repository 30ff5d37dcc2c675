import {areaFactorOf} from '../evidence/figures-of.js';
import type {AreaId} from '../evidence/ids.js';

/** What can be asked for: the concerns with their kinds and areas, and the treatments, in the order in which they are offered. */
export {CONCERNS, TREATMENTS} from '../evidence/concerns.js';

/** Whether an area is priced and timed by a factor over the whole face. */
export const areasWithFactor = (area: AreaId): boolean => areaFactorOf(area) !== undefined;
