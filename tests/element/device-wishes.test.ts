import {emulateMedia} from '@web/test-runner-commands';
import {drawnIn, GREEN, openDrawn} from '../support/drawn-page.js';

describe('the charts follow the colours of the page when the device', () => {
  after(() => emulateMedia({colorScheme: 'light', reducedMotion: 'no-preference'}));

  it('turns dark', async () => {
    const page = await openDrawn({
      css: ':root { color-scheme: light dark; --te-first: light-dark(purple, green); }',
    });
    await emulateMedia({colorScheme: 'dark'});
    await drawnIn(page, GREEN);
  });

  it('wants less motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const page = await openDrawn({
      css: '@media (prefers-reduced-motion: reduce) { *, ::before { transition: none !important; animation: none !important; } }',
    });
    page.document.documentElement.style.setProperty('--te-first', 'green');
    await drawnIn(page, GREEN);
  });
});
