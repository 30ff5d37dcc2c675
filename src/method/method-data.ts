/** What “How we worked this out” is written with: the sources and its sentences. Nothing here is shared with the first answer. */
export {COURSE_DISCOUNTS, REVIEWED, sourceOf} from '../engine/sources.js';
export {methodStringsOf} from './strings.js';
