// @ts-check
/**
 * The command `emulate-forced-colors` with 'active' or 'none': `emulateMedia` has no say over
 * forced colours.
 *
 *     import {executeServerCommand} from '@web/test-runner-commands';
 *     await executeServerCommand('emulate-forced-colors', 'active');
 *
 * A page serves several test files: switch it back with 'none'.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function forcedColorsPlugin() {
  /**
   * The emulation ends with its session, so each page keeps its own open. @type {WeakMap<object,
   * any>}
   */
  const sessions = new WeakMap();
  return {
    name: 'forced-colors',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate-forced-colors') return undefined;
      const page = /** @type {any} */ (session.browser).getPage(session.id);
      const features = [{name: 'forced-colors', value: payload}];
      if (session.browser.name === 'Firefox') await page.emulateMediaFeatures(features);
      else {
        const client = sessions.get(page) ?? (await page.createCDPSession());
        sessions.set(page, client);
        await client.send('Emulation.setEmulatedMedia', {features});
      }
      return true;
    },
  };
}
