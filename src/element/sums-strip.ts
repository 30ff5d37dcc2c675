import {
  css,
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import type {AnswerOnScreen} from '../answer/answer-on-screen.js';
import {othersPrices} from '../engine/price-list/others-prices.js';

/**
 * Lies over the page and takes no room. Only eyes find it: what it says stands in the headline.
 * What has the focus is not scrolled to where the strip would hide it.
 */
const stripStyles = css`
  .sums {
    position: sticky;
    inset-block-end: 0;
    block-size: 0;
    pointer-events: none;
    > div {
      position: absolute;
      inset-inline: 0;
      inset-block-end: var(--_below, 0);
      display: flex;
      gap: 0.75em;
      padding: 0.35em var(--_side, 1em);
      border-block-start: 1px solid var(--_line);
      background: var(--_paper);
      line-height: 1.25;
      visibility: hidden;
      opacity: 0;
    }
    > .away {
      visibility: visible;
      opacity: 1;
    }
    span {
      flex: 1;
      min-width: 0;
    }
    small,
    b {
      display: block;
      line-height: 1.2;
      overflow-wrap: anywhere;
    }
    .mark {
      display: inline-block;
      margin-inline-end: 0.35em;
      font-size: 0.9em;
    }
    .unknown {
      font-weight: 500;
    }
  }
  .in :is(a, button, input, select, summary) {
    scroll-margin-block: 3.5em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .sums > div {
      transition:
        opacity 200ms,
        visibility 200ms;
    }
  }
  @container (min-width: 63.75em) {
    .sums {
      display: none;
    }
  }
  .compact > .sums {
    display: none;
  }
  @media print {
    .sums {
      display: none;
    }
  }
`;

/** Of a narrow box: the sums of all options, while the headline is out of view above it. */
export class SumsStrip implements ReactiveController {
  readonly #host: LitElement;
  #sums: IntersectionObserver | undefined;
  #links: ResizeObserver | undefined;
  readonly #watched = new Map<'.pair' | '.foot' | '.links', Element | null>();
  /** Whether the sums have gone above, and the foot, which the strip would cover, has come. */
  #isAbove = false;
  #isAtFoot = false;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, stripStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#watched.clear();
    try {
      this.#sums = new IntersectionObserver((entries) => {
        this.#see(entries);
      });
      this.#links = new ResizeObserver(() => {
        this.#place();
      });
    } catch {
      // The page has none, or something else under its name: nobody can say what is in view.
      this.hostDisconnected();
    }
  }

  hostDisconnected(): void {
    this.#sums?.disconnect();
    this.#links?.disconnect();
    this.#sums = this.#links = undefined;
  }

  hostUpdated(): void {
    this.#watch('.pair', this.#sums);
    this.#watch('.foot', this.#sums);
    this.#watch('.links', this.#links);
    this.#place();
  }

  /**
   * The sums, each with its mark; nothing where no price is known. Beside a clinic's own sums, those
   * of other clinics are ranges: what else is said of them stands in the headline alone. Of three
   * and more there is room for the marks, not for the names.
   */
  render({
    view: {
      headline: {quantity, figures},
      columns,
    },
    estimate: {options},
  }: Pick<AnswerOnScreen, 'view' | 'estimate'>): TemplateResult | typeof nothing {
    if (quantity !== 'cost' || figures.length === 0) return nothing;
    const others = othersPrices(options);
    const sums = columns.map(({treatment}, at) =>
      others.has(treatment) ? figures[at]?.range : figures[at]?.likely,
    );
    return html`<div class="sums" aria-hidden="true">
      <div>
        ${columns.map(
          ({slot, name}, at) =>
            html`<span
              ><small
                ><span class="mark s${slot}"></span>${columns.length > 2 ? nothing : name}</small
              >
              <b class=${figures[at]?.unknown ? 'unknown' : nothing}>${sums[at]}</b></span
            >`,
        )}
      </div>
    </div>`;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #watch(
    selector: '.pair' | '.foot' | '.links',
    observer: IntersectionObserver | ResizeObserver | undefined,
  ): void {
    const found = this.#find(selector);
    const before = this.#watched.get(selector) ?? null;
    if (found === before) return;
    if (before) observer?.unobserve(before);
    if (found) observer?.observe(found);
    this.#watched.set(selector, found);
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting, boundingClientRect, rootBounds} of entries) {
      const isAbove = !isIntersecting && boundingClientRect.bottom <= (rootBounds?.top ?? 0);
      if (target === this.#watched.get('.pair')) this.#isAbove = isAbove;
      else this.#isAtFoot = isIntersecting || isAbove;
    }
    this.#place();
  }

  /** Above the links, which stick to the same place. */
  #place(): void {
    const strip = this.#find('.sums > div');
    strip?.classList.toggle('away', this.#isAbove && !this.#isAtFoot);
    strip?.style.setProperty('--_below', `${this.#find('.links')?.offsetHeight ?? 0}px`);
  }
}
