import type {ReactiveController, ReactiveElement} from 'lit';

/** Brings the chosen concern into view where its row scrolls sideways, whenever it is another. */
export class ChosenInView implements ReactiveController {
  readonly #host: ReactiveElement;
  #shown = '';
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const chosen = this.#host.renderRoot.querySelector<HTMLInputElement>('.concern :checked');
    const label = chosen?.closest('label');
    const root = chosen?.closest('.choices');
    if (!label || !root || chosen?.value === this.#shown) return;
    this.#shown = chosen?.value ?? '';
    this.#observer?.disconnect();
    try {
      // Told where it stands once the page is laid out: to ask now would have it laid out twice.
      this.#observer = new IntersectionObserver(
        (entries, observer) => {
          observer.disconnect();
          for (const entry of entries) bringIntoView(root, entry);
        },
        {root, threshold: 1},
      );
      this.#observer.observe(label);
    } catch {
      // The page has none, or something else under its name: the row stays where it is.
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#shown = '';
  }
}

/** Not `scrollIntoView`, which moves the page, too. The next one is seen to go on. */
function bringIntoView(
  row: Element,
  {boundingClientRect: inner, rootBounds: outer}: IntersectionObserverEntry,
): void {
  if (!outer) return;
  const next = inner.height;
  if (inner.left < outer.left) row.scrollBy(inner.left - outer.left - next, 0);
  else if (inner.right > outer.right) row.scrollBy(inner.right - outer.right + next, 0);
}
