import type {TemplateResult} from 'lit';
import type {Severity} from '../evidence/ids.js';
import {fromAbove, skinDrawing} from './skin-drawing.js';

const spots = (places: string): string =>
  places.replace(/\S+/g, (place) => `M${place}a2 2 0 1 0 .01 0Z`);

const FEW = '14,8 32,18 47,9';
const SOME = `${FEW} 22,23 42,23 9,19 26,5`;
const MANY = `${SOME} 37,3 53,17 17,16 36,11 51,25 14,26 45,15 33,25 6,10 21,9 54,5`;

const OF_SEVERITY: Readonly<Record<Severity, string>> = {mild: FEW, moderate: SOME, severe: MANY};

/** Few, some or many marks, whatever the concern. */
export const severityDrawing = (severity: Severity): TemplateResult =>
  skinDrawing(fromAbove({dark: spots(OF_SEVERITY[severity])}));
