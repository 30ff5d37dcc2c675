/** Who said what a figure rests on, and when the records were last gone through. Fetched only when somebody asks. */
export {
  COURSE_DISCOUNTS,
  REVIEWED,
  sourceOf,
  type SourceWords,
} from '../evidence/sources/study-sources.js';
