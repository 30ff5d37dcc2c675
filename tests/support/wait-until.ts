import {waitUntil as waitOneSecond} from '@open-wc/testing';

/**
 * Longer than any machine needs: a test waits for a state, and only a state that never comes takes
 * so long.
 */
const PATIENCE_MS = 30_000;

/** Waits until the condition holds, looking every few milliseconds. */
export const waitUntil = (
  condition: () => unknown,
  message?: string,
  {interval = 20, timeout = PATIENCE_MS}: {interval?: number; timeout?: number} = {},
): Promise<void> => waitOneSecond(condition, message, {interval, timeout});
