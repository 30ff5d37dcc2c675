import {
  SAFETY_PAGES,
  SAFETY_PAPERS,
  type SafetyPages,
  type SafetyPagesId,
  type SafetyPaper,
  type SafetySourceId,
} from './safety-sources.js';

/** A paper or an authority as it is cited, or pages that are counted and not named. */
export type SafetySource =
  (SafetyPaper & Readonly<{id: SafetySourceId}>) | (SafetyPages & Readonly<{id: SafetyPagesId}>);

const SOURCES: ReadonlyMap<SafetySourceId, SafetySource> = new Map([
  ...Object.entries(SAFETY_PAPERS).map(([id, source]) => [id, {...source, id}] as const),
  ...Object.entries(SAFETY_PAGES).map(([id, source]) => [id, {...source, id}] as const),
] as readonly (readonly [SafetySourceId, SafetySource])[]);

export const safetySourcesOf = (ids: readonly SafetySourceId[]): readonly SafetySource[] =>
  ids.flatMap((id) => SOURCES.get(id) ?? []);
