/** What is said of a link that brings a person's answers. */
export interface LinkStrings {
  /** Before the answer, where the link cannot be read. */
  readonly unreadable: string;
}
