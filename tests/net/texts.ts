/** What the net sees, by the group's name: a text whose digest is kept. */
export type Texts = ReadonlyMap<string, string>;
