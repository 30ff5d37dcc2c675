import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Begins a little before the element is seen, so that what is fetched for it is there in time. */
const AHEAD = '200px';

/** Tells when an element first comes into view, and asks the host to update then. Once seen, it stays seen. */
export class InViewController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #observer: IntersectionObserver | undefined;
  #element: Element | undefined;
  #seen = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the element has been in view. */
  get seen(): boolean {
    return this.#seen;
  }

  /** Waits for this element, and no longer for another. Call it from `updated`. */
  watch(element: Element): void {
    if (this.#seen || element === this.#element) return;
    this.#stop();
    if (!('IntersectionObserver' in globalThis)) {
      this.#see();
      return;
    }
    this.#element = element;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#see();
      },
      {rootMargin: AHEAD},
    );
    this.#observer.observe(element);
  }

  hostConnected(): void {
    // The update calls `watch`, which hostDisconnected stopped.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #see(): void {
    this.#seen = true;
    this.#stop();
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#element = undefined;
  }
}
