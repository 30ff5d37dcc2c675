/**
 * Takes back what others have done to the texts of an element before it is drawn again: page
 * translators, extensions and spell checkers wrap, split and replace text nodes. Lit would go on
 * writing into nodes that nobody sees, beside figures of the answer before.
 */
export class ForeignChanges {
  readonly #log: MutationRecord[] = [];
  readonly #observer = new MutationObserver((records) => this.#log.push(...records));

  /** From now on, every change within is a foreign one. Call it after each drawing. */
  watch(box: Element): void {
    this.#observer.observe(box, {subtree: true, childList: true, characterDataOldValue: true});
    this.#observer.takeRecords();
  }

  /** Undoes them, the last one first. Call it before each drawing. */
  undo(): void {
    this.#log.push(...this.#observer.takeRecords());
    for (let record; (record = this.#log.pop());) {
      const {target, oldValue, addedNodes, removedNodes, nextSibling} = record;
      // Elements have no value, and ignore it.
      target.nodeValue = oldValue;
      addedNodes.forEach((node) => (node as ChildNode).remove());
      removedNodes.forEach((node) => target.insertBefore(node, nextSibling));
    }
  }
}
