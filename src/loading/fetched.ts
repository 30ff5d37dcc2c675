/** Something that is fetched when it is asked for, and once more where it did not come. */
export class Fetched<Value> {
  /** Undefined before it has come, and null where it could not be fetched. */
  value: Value | null | undefined;
  #for: readonly unknown[] = [];
  #isComing = false;
  /** True where a failure is still to be shown: not to be asked again before that. */
  #isUntold = false;

  /**
   * Call it whenever it is to be shown. It is fetched anew for another cause, such as another
   * language, and again after a failure. Gives the promise of a change of `value`, false where
   * there was none.
   */
  ask(cause: readonly unknown[], fetch: () => Promise<Value>): Promise<boolean> | undefined {
    const isKnown = this.#for.length > 0 && cause.every((each, index) => each === this.#for[index]);
    const isFailed = this.value === null && !this.#isComing && !this.#isUntold;
    this.#isUntold = false;
    if (isKnown && !isFailed) return undefined;
    this.#for = cause;
    this.#isComing = true;
    return this.#take(cause, fetch);
  }

  async #take(cause: readonly unknown[], fetch: () => Promise<Value>): Promise<boolean> {
    const value = await fetch().catch(() => null);
    if (cause !== this.#for) return false;
    this.#isComing = false;
    const isSame = value === this.value;
    this.value = value;
    this.#isUntold = value === null && !isSame;
    return !isSame;
  }
}
