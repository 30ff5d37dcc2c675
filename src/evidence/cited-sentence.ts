import type {CareSourceId} from './sources/care-sources.js';
import type {Grade} from './ids.js';

/** How far a sentence can be trusted. A warning by an authority is no trial and has no letter. */
export type Weight = Grade | 'warning';

/** A sentence of the visit or the care, by its name, with what it rests on. */
export interface Statement<Id extends string = string, Of extends Weight = Weight> {
  readonly id: Id;
  readonly grade: Of;
  readonly sources: readonly CareSourceId[];
  /** Numbers that the sentence leaves open. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** Makes statements that rest on the same sources. */
export const by =
  <Of extends Weight>(grade: Of, ...sources: CareSourceId[]) =>
  <Id extends string>(id: Id, figures?: Statement['figures']): Statement<Id, Of> => ({
    id,
    grade,
    sources,
    ...(figures && {figures}),
  });
