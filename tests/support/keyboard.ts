import {sendKeys} from '@web/test-runner-commands';
import {nameOf, type Screen} from './harness.js';

export const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({press: key});
};

/** Shift and Tab. */
export async function tabBack(): Promise<void> {
  await sendKeys({down: 'Shift'});
  await press('Tab');
  await sendKeys({up: 'Shift'});
}

/** What has the focus inside the estimator. */
export const focused = ({root}: Screen): Element | null => root.activeElement;

/** What it is called; empty where the focus is elsewhere. */
export function focusedName(screen: Screen): string {
  const control = focused(screen);
  if (control === null) return '';
  return control instanceof HTMLSelectElement
    ? `${screen.nameOfQuestion(control)} ${control.selectedOptions[0]?.textContent ?? ''}`
    : nameOf(control);
}

/** Firefox stops at a box that scrolls, too, which is called what stands in it. */
const isBox = (control: Element | null): boolean => control?.localName === 'div';

/** Tabs until a control of this name has the focus. */
export async function tabTo(screen: Screen, name: string): Promise<void> {
  const isThere = (): boolean => focusedName(screen).startsWith(name) && !isBox(focused(screen));
  for (let stops = 0; !isThere(); stops++) {
    if (stops > 60) throw new Error(`Tab never comes to “${name}”`);
    await press('Tab');
  }
}

/** One stop of a walk through the controls. */
export interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
}

/** Steps from outside through the estimator until the focus is outside again. */
export async function walk(screen: Screen, step: () => Promise<void>): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (await step(); focused(screen) !== null; await step()) {
    stops.push({name: focusedName(screen), isSeen: isFocusSeen(screen)});
    if (stops.length > 100) throw new Error('The focus never leaves the estimator');
  }
  return stops;
}

/**
 * Whether a person sees where the focus is: an outline around the control, or around the label that
 * shows it.
 */
export function isFocusSeen(screen: Screen): boolean {
  const control = focused(screen);
  if (!control) return false;
  return [control, control.closest('label')].some((each) => {
    const {outlineStyle, outlineWidth} = each
      ? getComputedStyle(each)
      : {outlineStyle: 'none', outlineWidth: '0'};
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}
