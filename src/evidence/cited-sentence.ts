import type {Grade} from './ids.js';
import type {CareSourceId} from './sources/care-sources.js';

/** How far a sentence can be trusted. A warning by an authority is no trial and has no grade. */
export type Weight = Grade | 'warning';

/** A sentence by its name in the language files, with what it rests on. */
export interface CitedSentence<Id extends string = string, Graded extends Weight = Weight> {
  readonly id: Id;
  readonly grade: Graded;
  readonly sources: readonly CareSourceId[];
  /** Numbers for the gaps that the sentence leaves open. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** A sentence with its grade, its sources and the numbers for its gaps. */
export const cite = <Id extends string, Graded extends Weight>(
  id: Id,
  grade: Graded,
  sources: CareSourceId | readonly CareSourceId[],
  figures?: CitedSentence['figures'],
): CitedSentence<Id, Graded> => ({
  id,
  grade,
  sources: typeof sources === 'string' ? [sources] : sources,
  ...(figures && {figures}),
});
