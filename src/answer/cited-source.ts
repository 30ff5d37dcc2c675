/** A source as it is listed. */
export interface CitedSource {
  readonly text: string;
  /** Empty where there is none. */
  readonly link: string;
  /** Language of the text, where it is the source's own and not that of the screen. */
  readonly language?: 'en';
}
