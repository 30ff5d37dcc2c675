import type {ReactiveController, ReactiveElement} from 'lit';

/** Brings the chosen concern into view where its row scrolls sideways, whenever it is another. */
export class ChosenInView implements ReactiveController {
  readonly #host: ReactiveElement;
  #shown = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const chosen = this.#host.renderRoot.querySelector<HTMLInputElement>('.concern :checked');
    const row = chosen?.closest('.choices');
    if (!chosen || !row || chosen.value === this.#shown) return;
    this.#shown = chosen.value;
    const [inner, outer] = [chosen.closest('label'), row].map((box) =>
      box?.getBoundingClientRect(),
    );
    if (!inner || !outer) return;
    // Not `scrollIntoView`, which moves the page, too. The next one is seen to go on.
    const next = inner.height;
    if (inner.left < outer.left) row.scrollBy(inner.left - outer.left - next, 0);
    else if (inner.right > outer.right) row.scrollBy(inner.right - outer.right + next, 0);
  }
}
