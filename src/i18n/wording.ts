/**
 * The parts of the screen that have sentences. The names are public: a clinic's `texts` name a part
 * so.
 */
export const PARTS = [
  'main',
  'differs',
  'charts',
  'method',
  'person',
  'matters',
  'safety',
  'experience',
  'dates',
  'ask',
  'plan',
  'clinic',
] as const;

/** Those parts, and the sentence about a link that cannot be read, which no clinic can change. */
export type PartName = (typeof PARTS)[number] | 'link';

/**
 * Whose sentences are shown: those of a language, and a clinic's own words in place of some of
 * them.
 */
export interface Wording {
  /** As a BCP 47 tag. */
  readonly language: string;
  /** Gives the sentences of a part with the clinic's own words among them. */
  readonly reword?: (<Strings>(part: PartName, strings: Strings) => Strings) | undefined;
}
