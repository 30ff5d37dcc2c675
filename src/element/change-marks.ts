import type {LitElement, ReactiveController} from 'lit';

/** What is marked where its text changes: a sum, a row, a statement. */
const MARKED = '.pair > div, tbody tr, .differs li';
/** What of it passes from the old to the new. */
const FIGURES = 'b';
const MARK_MS = 1000;
const PASS_MS = 200;

type Texts = ReadonlyMap<Element, string>;

/**
 * Lets the eye follow an answer: the figures that it changed fade in, and a ground stays behind
 * them for a second. Nothing of it where a person wants no motion; bars have transitions of their
 * own.
 */
export class ChangeMarks implements ReactiveController {
  readonly #host: LitElement;
  #before: Texts = new Map();
  #now: Texts = new Map();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('estimate-change', this.#mark);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('estimate-change', this.#mark);
  }

  /** The event comes right after it. */
  hostUpdated(): void {
    this.#before = this.#now;
    const answer = this.#host.renderRoot.querySelectorAll(`.answer :is(${MARKED})`);
    this.#now = new Map([...answer].map((each) => [each, each.textContent]));
  }

  readonly #mark = (): void => {
    try {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      for (const [element, text] of this.#now)
        if ((this.#before.get(element) ?? text) !== text) markChange(element);
    } catch {
      // The page has something else in place of animations: the figures stand without.
    }
  };
}

function markChange(element: Element): void {
  const ground = {backgroundColor: 'color-mix(in srgb, currentcolor 12%, transparent)'};
  element.animate([ground, {...ground, offset: 0.7}, {backgroundColor: 'transparent'}], MARK_MS);
  for (const figure of element.querySelectorAll(FIGURES))
    figure.animate([{opacity: 0.2}, {opacity: 1}], PASS_MS);
}
