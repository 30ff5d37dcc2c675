import {html, type TemplateResult} from 'lit';
import type {ConcernId} from '../evidence/ids.js';

const OF_CONCERN: Readonly<Record<ConcernId, string>> = {
  // A cut through the skin: a wide dip, and a narrow one.
  'acne-scars': 'M1.5 7H3.5C6 7 5.5 12.5 8.5 12.5S11 7 13.5 7L15.5 15.5 17 7h1.5',
  wrinkles: 'M2.5 6C7 3.5 12 7.5 17.5 5.5M2.5 11C7 8.5 12 12.5 17.5 10.5M5 15.8C8 14 12 17 15 15',
  pores:
    'M5.5 3.2a2.3 2.3 0 1 0 .01 0ZM14 2.7a1.3 1.3 0 1 0 .01 0ZM15.5 8.7a1.8 1.8 0 1 0 .01 0ZM9.5 10.2a1.3 1.3 0 1 0 .01 0ZM4 13.1a1.4 1.4 0 1 0 .01 0ZM12 14.9a1.6 1.6 0 1 0 .01 0Z',
  pigmentation:
    'M3.5 5.5C5 2.5 8 4 9.5 3.5S12.5 5.5 11.5 8 11.5 11 8.5 11 6 12.5 4 10.5 2.5 7.5 3.5 5.5ZM13.5 12.5c1.2-1.2 3.6-.4 3.4 1.4s-1.6 2.8-3.2 2S12.3 13.6 13.5 12.5ZM15.8 5.8h.01M7 15.8h.01',
  'stretch-marks':
    'M5 3C7 7 2.5 10.5 4 16M9.5 4C11.5 8 7 12 9 17M14 3C16 7 11.5 10.5 13 15M17.5 7C18.5 10 15.5 13 17 17',
  scars: 'M1.5 11.5C6.5 7.5 13 13 18.5 8.5M5.5 5.5v8M10.2 6.2v8M14.8 6.5v8',
  'uneven-tone':
    'M5.5 2.5h9q3 0 3 3v9q0 3-3 3h-9q-3 0-3-3v-9q0-3 3-3ZM12.5 2.5C8.5 6 14.5 9 11 12S10.5 16 10 17.5M6 6.2h.01M9 8.2h.01M5.8 10.2h.01M8.6 11.8h.01M6 14.2h.01',
  'hair-loss':
    'M1.5 16.5H18.5M4 13.5C3.5 9.5 4.5 6 7 3.5M8 13.5C7.7 10.5 8.3 8 10 6M12 13.5C11.8 11.8 12.2 10.2 13.2 9M16 13.5 16.3 12.5',
};

/** Those that are areas, not lines. */
const FILLED: ReadonlySet<ConcernId> = new Set(['pigmentation']);

/** A sign for a concern: 20 units each way, in the colour of the words beside it. */
export const concernDrawing = (concern: ConcernId): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
    <path class=${FILLED.has(concern) ? 'filled' : 'lines'} d=${OF_CONCERN[concern]} />
  </svg>`;
