import type {LitElement} from 'lit';

/** Keys that belong to the page and the browser wherever they are pressed. */
const THEIRS = /^(?:Escape|Tab|F\d+)$/;
/** Keys that work buttons, tabs and whatever opens. */
const OF_BUTTONS = /^(?:Enter| |Arrow\w+|Home|End)$/;

/**
 * Keeps the keys that a field of ours uses from shortcuts of the page. Outside of a shadow root,
 * the target of an event is its host, which no script takes for a field.
 */
export function guardKeys({renderRoot}: LitElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    renderRoot.addEventListener(type, (event) => {
      if (isOurs(event as KeyboardEvent, renderRoot)) event.stopPropagation();
    });
}

function isOurs(event: KeyboardEvent, root: Node): boolean {
  const [target] = event.composedPath();
  // What the page has put into our slots is the page's.
  if (!(target instanceof Element) || target.getRootNode() !== root) return false;
  const {key, ctrlKey, metaKey, altKey} = event;
  if (ctrlKey || metaKey || altKey || THEIRS.test(key)) return false;
  return target.matches('input, select, textarea') || OF_BUTTONS.test(key);
}
