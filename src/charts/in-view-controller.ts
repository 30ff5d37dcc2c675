import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * How far below the screen an element counts as seen, so that what is fetched for it is there in
 * time.
 */
const ROOT_MARGIN = '200px';

/**
 * Tells when an element first comes into view, and asks the host to update then. Once seen, it
 * stays seen.
 */
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

  /** Waits for this element instead of the one before. Call it from `updated`. */
  watch(element: Element): void {
    if (this.#seen || element === this.#element) return;
    this.#stop();
    this.#element = element;
    try {
      this.#observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({isIntersecting}) => isIntersecting)) this.#see();
        },
        {rootMargin: ROOT_MARGIN},
      );
      this.#observer.observe(element);
    } catch {
      // The page has none, or something else under its name.
      this.#observer = undefined;
      this.#see();
    }
  }

  hostConnected(): void {
    // The update calls `watch` again, since `hostDisconnected` has stopped it.
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
