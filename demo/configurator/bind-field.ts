import type {FormState} from './form-state.js';
import type {PageContext} from './page-context.js';

/**
 * Leads to the object whose member a field shows, in the state or in a draft of it; undefined where
 * its row has been removed.
 */
type Find<Fields> = (state: FormState) => Fields | undefined;

/**
 * The member `key` of what `find` leads to: what a text field or a list shows, and what it sets.
 */
export const bindText = <Key extends string, Fields extends Record<Key, string>>(
  page: PageContext,
  find: Find<Fields>,
  key: Key,
): {readonly value: string; readonly set: (value: string) => void} => ({
  value: find(page.state)?.[key] ?? '',
  set: (value) => {
    page.change((draft) => {
      const fields = find(draft);
      // A list offers only values that its member can have.
      if (fields) fields[key] = value as Fields[Key];
    });
  },
});

/**
 * The member `key` of what `find` leads to: whether a checkbox is ticked, and what ticking it sets.
 */
export const bindChecked = <Key extends string, Fields extends Record<Key, boolean>>(
  page: PageContext,
  find: Find<Fields>,
  key: Key,
): {readonly checked: boolean; readonly set: (checked: boolean) => void} => ({
  checked: find(page.state)?.[key] ?? false,
  set: (checked) => {
    page.change((draft) => {
      const fields = find(draft);
      if (fields) fields[key] = checked as Fields[Key];
    });
  },
});
