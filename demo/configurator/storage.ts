import {emptyFormState, emptyTreatment, isEmptyFormState, type FormState} from './form-state.js';
import {currentScript} from './hosted-bundle.js';

/**
 * The only entry in the browser's storage. Its number is the version of the shape of `FormState`.
 */
const KEY = 'treatment-estimator-configurator-1';

/**
 * Whether a stored value has the shape of `model`: the same keys with values of the same type.
 * Lists, and objects that are empty in `model`, may contain anything.
 */
function hasShapeOf(model: unknown, stored: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(stored);
  if (typeof model !== 'object' || model === null) return typeof model === typeof stored;
  if (!isObject(stored)) return false;
  return Object.entries(model).every(([key, value]) => hasShapeOf(value, stored[key]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withNewTreatmentFields = (treatments: unknown): unknown =>
  isObject(treatments)
    ? Object.fromEntries(
        Object.entries(treatments).map(([treatment, fields]) => [
          treatment,
          isObject(fields) ? {...emptyTreatment(), ...fields} : fields,
        ]),
      )
    : treatments;

/** Fields may have been added since these were stored; they are added as not set. */
const withNewFields = (stored: unknown): unknown =>
  isObject(stored) && isObject(stored['look'])
    ? {
        ...emptyFormState(),
        ...stored,
        look: {...emptyFormState().look, ...stored['look']},
        treatments: withNewTreatmentFields(stored['treatments']),
      }
    : stored;

/** The fields stored on this device; undefined where none are, or none that can be read. */
export function readStored(storage: Storage | undefined): FormState | undefined {
  try {
    const stored = withNewFields(JSON.parse(storage?.getItem(KEY) ?? 'null'));
    if (!hasShapeOf(emptyFormState(), stored)) return undefined;
    const state = stored as FormState;
    return {...state, script: currentScript(state.script)};
  } catch {
    return undefined;
  }
}

/**
 * Stores the fields; where nothing is set, nothing is stored. @returns False where the browser does
 * not allow it.
 */
export function store(storage: Storage | undefined, state: FormState): boolean {
  try {
    if (isEmptyFormState(state)) removeStored(storage);
    else storage?.setItem(KEY, JSON.stringify(state));
    return storage !== undefined;
  } catch {
    return false;
  }
}

export function removeStored(storage: Storage | undefined): void {
  storage?.removeItem(KEY);
}

/** The browser's storage; undefined where the page may not use it. */
export function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
