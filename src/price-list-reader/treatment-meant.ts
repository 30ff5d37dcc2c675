import type {Treated} from '../evidence/ids.js';
import type {Subject} from './subject.js';

/** The treatment of a line. */
export interface Meant {
  readonly treatment: Treated;
  readonly make: string | null;
  readonly note: string | undefined;
}

/** The one treatment of a line; a text says why it cannot be told, undefined: none is named. */
export function treatmentMeant(
  own: Subject,
  headed: Subject | undefined,
): Meant | string | undefined {
  const [first] = own.treatments;
  const above = headed?.treatments.length === 1 ? headed : undefined;
  const [aboveFirst] = above?.treatments ?? [];
  if (first !== undefined) {
    if (own.make === null && first === 'microneedling' && aboveFirst === 'rf-microneedling')
      return 'needles with or without radio frequency: the line and its heading differ';
    const make = own.make ?? (aboveFirst === first ? (above?.make ?? null) : null);
    return {treatment: first, make, note: own.note};
  }
  const isVague = own.vague !== undefined;
  if (!isVague && headed === undefined) return undefined;
  const fits = !isVague || isVagueWithin(own, aboveFirst);
  if (above && aboveFirst !== undefined && fits)
    return {treatment: aboveFirst, make: above.make, note: above.note};
  const which = own.vague ?? headed?.vague;
  if (which === undefined)
    return headed && headed.treatments.length > 1
      ? 'which of the treatments in its heading: not written'
      : undefined;
  return `“${which.trim()}” can be several treatments`;
}

/** Whether a heading tells what vague words below it mean: no other make, no other concern. */
function isVagueWithin({vague = '', isVagueDevice}: Subject, above = ''): boolean {
  if (OWN_DEVICE.test(vague)) return false;
  if (VEINS.test(vague)) return /vascular|ipl/.test(above);
  return !isVagueDevice || /^laser|^ipl/.test(above);
}
/** Makes that are a treatment of their own wherever they stand. */
const OWN_DEVICE = /halo|e-?matrix|sublative|fractora|tixel|clear ?lift/;
const VEINS = /vein|capillar|telang|besenreiser|couperose/;
