import type {FormState} from './form-state.js';

/** The fields as they were before a change. */
export interface PastState {
  readonly before: FormState;
  /** Id of the field that was typed into; empty for any other change. */
  readonly field: string;
  /** Whether all fields were replaced at once. */
  readonly isReplacement: boolean;
}

const MOST = 100;

/** Remembers a change; what is typed into one field without a break is one change. */
export function remember(past: readonly PastState[], change: PastState): readonly PastState[] {
  const last = past.at(-1);
  return change.field !== '' && last?.field === change.field
    ? past
    : [...past, change].slice(-MOST);
}

/** The field that an event types into or moves the control of, so that each letter is no change. */
export function typedField({target}: Event): string {
  const {id, type, localName} = target as HTMLInputElement;
  return localName === 'textarea' || ['text', 'color'].includes(type) ? id : '';
}
