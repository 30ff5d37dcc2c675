import type {UncheckedInputs} from '../engine/types.js';
import type {EstimatorSettings} from './estimator-settings.js';

type Settings = Partial<Omit<EstimatorSettings, 'config'>>;

/**
 * A setting as a text: frameworks set properties to nothing at all, to numbers, to lists. What
 * cannot be read as a text is “?”, which is no value of any setting.
 */
export function settingText(element: Settings, name: keyof Settings): string {
  try {
    const values: unknown[] = [element[name]].flat();
    return (values as string[]).join(' ').trim();
  } catch {
    return '?';
  }
}

/** What the page has set, as any texts: `resolveInputs` sorts out what can be used. */
export function inputsOf(element: Settings): UncheckedInputs {
  const text = (name: keyof Settings): string => settingText(element, name);
  return {
    concern: text('concern'),
    kind: text('kind'),
    area: text('area'),
    skinTone: text('skinTone'),
    severity: text('severity'),
    market: text('market'),
    // There are fewer treatments than sixteen.
    treatments: text('treatments')
      .split(/[\s,;]+/, 16)
      .filter(Boolean),
  };
}
