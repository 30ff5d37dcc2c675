/** What can be asked for: the concerns with their kinds and areas, and the treatments, in the order in which they are offered. */
export {CONCERNS, TREATMENTS} from '../evidence/concerns.js';
