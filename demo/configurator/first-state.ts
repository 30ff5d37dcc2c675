import {emptyFormState, isEmptyFormState, type FormState} from './form-state.js';
import {loadPasted} from './load-text.js';
import type {PageView} from './page-context.js';
import type {PastState} from './past-states.js';
import {isShareFragment, readShareFragment} from './share-link.js';

/** What the page opens with. */
interface FirstState {
  readonly state: FormState;
  readonly past: readonly PastState[];
  readonly loaded: PageView['loaded'];
  readonly status: string;
  /** Whether the fields may be kept from the start on. */
  readonly mayStore: boolean;
}

/**
 * The fields that are kept on this device, or those that a link brings. These never take the place
 * of kept ones before somebody wants it.
 */
export function firstState(stored: FormState | undefined, fragment: string): FirstState {
  const own = stored ?? emptyFormState();
  const usual = {state: own, past: [], loaded: undefined, status: '', mayStore: true};
  if (!isShareFragment(fragment)) return usual;
  const pasted = readShareFragment(fragment);
  const {state, issues} =
    pasted === undefined ? {issues: []} : loadPasted(pasted, {...emptyFormState()});
  if (state === undefined)
    return {
      ...usual,
      status: 'The link does not hold a set-up that can be read. Ask for it again.',
    };
  const hasOwn = !isEmptyFormState(own);
  return {
    state,
    past: hasOwn ? [{before: own, field: '', isReplacement: true}] : [],
    loaded: issues.length === 0 ? undefined : {isUsed: true, issues},
    status: `This set-up came by a link. Look at its prices and links before you use it.${hasOwn ? ' Your own is kept: “Undo” brings it back.' : ''}`,
    mayStore: !hasOwn,
  };
}
