import type {LitElement} from 'lit';

/**
 * Stands in for the element where a part of it is drawn without one: nothing is open, nothing can be
 * touched, and nothing is drawn twice.
 */
export const stillHost = (): LitElement =>
  ({
    addController: () => undefined,
    requestUpdate: () => undefined,
    renderRoot: {querySelector: () => null},
    shadowRoot: null,
    // No window sees it, so it wears no styles.
    ownerDocument: {defaultView: null},
  }) as unknown as LitElement;
