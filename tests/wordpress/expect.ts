/** Says one promise, whether it is kept, and what was seen where it is not. */
export type Expect = (what: string, isSo: boolean, seen?: unknown) => void;

/** Gives what says promises of a place. */
export type ExpectOf = (where: string) => Expect;
