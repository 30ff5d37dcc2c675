import type {LitElement, ReactiveController} from 'lit';

/**
 * Tells when what the page has around the element changes without a word to it: the language of
 * what it stands in, the configuration between its tags, and the page's address.
 */
export class PageWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #changes: MutationObserver;

  readonly #addressChanged: () => void;

  readonly #online: () => void;

  /**
   * `linkCame` is called when a link with answers is pasted into the address of the open page,
   * `online` when the network is back.
   */
  constructor(host: LitElement, linkCame: () => void, online: () => void) {
    this.#online = online;
    this.#host = host;
    this.#addressChanged = () => {
      if (location.hash.includes('treatment-estimator')) linkCame();
    };
    this.#changes = new MutationObserver(() => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    addEventListener('hashchange', this.#addressChanged);
    addEventListener('online', this.#online);
    const inside = {childList: true, characterData: true, subtree: true};
    this.#changes.observe(host, {...inside, attributeFilter: ['lang']});
    for (
      let node: Node | null = host.parentNode;
      node;
      node = node instanceof ShadowRoot ? node.host : node.parentNode
    )
      if (node instanceof Element) this.#changes.observe(node, {attributeFilter: ['lang']});
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#addressChanged);
    removeEventListener('online', this.#online);
    this.#changes.disconnect();
  }
}
