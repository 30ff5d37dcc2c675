import type {LitElement} from 'lit';

/**
 * Shows what stands between the tags where the page has broken what the first answer needs, and
 * tells why, once: it would fail again.
 */
export function showChildren(host: LitElement, error: unknown): void {
  if (host.hasUpdated) throw error;
  console.warn('<treatment-estimator> cannot be shown:', error);
  host.renderRoot.replaceChildren(document.createElement('slot'));
  host.isUpdatePending = true;
}
