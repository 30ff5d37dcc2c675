import type {LitElement, ReactiveController} from 'lit';
import {EstimateViewEvent} from './estimate-view-event.js';

/** Tells the page once that its estimator has come into view. */
export class ViewReport implements ReactiveController {
  readonly #host: LitElement;
  #observer: IntersectionObserver | undefined;
  #isTold = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isTold) return;
    try {
      this.#observer = new IntersectionObserver((entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#tell();
      });
      this.#observer.observe(this.#host);
    } catch {
      // The page has none, or something else under its name: nobody can say what is in view.
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #tell(): void {
    this.#isTold = true;
    this.#observer?.disconnect();
    this.#host.dispatchEvent(new EstimateViewEvent());
  }
}
