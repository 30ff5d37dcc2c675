/** Place of an option among the columns; decides its colour and its shape. */
export type Slot = 0 | 1 | 2 | 3;
