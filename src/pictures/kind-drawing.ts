import type {TemplateResult} from 'lit';
import type {KindId} from '../evidence/ids.js';
import {cutThrough, fromAbove, skinDrawing, type SkinDrawing} from './skin-drawing.js';

const STREAKS =
  'M5 10C12 6.5 22 4 31 6C24 10 13 12.5 5 10ZM37 6.5C43 4 50 3 56 4C51 7.5 43 8.5 37 6.5Z' +
  'M22 16C31 12 45 10 56 12C47 17 32 19 22 16ZM5 24.5C13 20 25 18.5 34 20.5C27 26 14 28 5 24.5Z' +
  'M38 26.5C44 23.5 51 22 56 22.5C51 27 44 28.5 38 26.5Z';

const OF_KIND: Readonly<Record<KindId, SkinDrawing>> = {
  rolling: cutThrough('M0 9H4C11 9 11 16 18 16S25 10 30 10 35 16.5 42 16.5 49 9 56 9H60'),
  boxcar: cutThrough(
    'M0 9H10V16Q10 18 12 18H20Q22 18 22 16V9H37V18Q37 20 39 20H48Q50 20 50 18V9H60',
  ),
  'ice-pick': cutThrough('M0 9H12L15 22 18 9H29L32.5 25 36 9H44L46.5 20 49 9H60'),
  sunken: cutThrough('M0 9H10C20 9 18 19 30 19S40 9 50 9H60'),
  raised: cutThrough('M0 17H10C18 17 17 6 30 6S42 17 50 17H60'),
  fine: cutThrough('M0 10H9L11 12.5 13 10H21L23 13.5 25 10H35L37 13 39 10H47L49 12.5 51 10H60'),
  deep: cutThrough('M0 12C7 8 14 8 16 11L20 23 24 11C27 8 34 8 37 11L41 24 45 11C47 8 53 8 60 12'),
  'sun-spots': fromAbove({
    dark:
      'M13 7a4.5 3.5 0 1 0 .01 0ZM28 14a6 5 0 1 0 .01 0ZM43 5a3 2.5 0 1 0 .01 0Z' +
      'M48 16a4 3.5 0 1 0 .01 0ZM13 22a2 2 0 1 0 .01 0ZM39 26a2 2 0 1 0 .01 0Z',
  }),
  melasma: fromAbove({
    faint:
      'M6 10C8 3 14 6 18 4S28 6 27 12 22 15 23 20 19 29 13 27 11 23 7 21 4 15 6 10Z' +
      'M35 6C38 2 42 6 46 4S57 7 56 14 51 17 52 22 45 30 40 28 38 23 35 20 31 12 35 6Z',
  }),
  'dark-marks': fromAbove({
    faint: 'M25 5a3.5 3.5 0 1 0 .01 0ZM12 18a3.5 3.5 0 1 0 .01 0ZM49 18a3.5 3.5 0 1 0 .01 0Z',
    dark: 'M11 6a3.5 3.5 0 1 0 .01 0ZM30 17a3.5 3.5 0 1 0 .01 0ZM42 6a3.5 3.5 0 1 0 .01 0Z',
  }),
  red: fromAbove({dark: STREAKS}),
  white: fromAbove({light: STREAKS}),
};

/** A form of a concern: cut through the skin where its depth tells it, else from above. */
export const kindDrawing = (kind: KindId): TemplateResult => skinDrawing(OF_KIND[kind]);
