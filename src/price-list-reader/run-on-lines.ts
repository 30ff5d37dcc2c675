import {fold} from './fold.js';
import {amountsOf} from './line-offers.js';
import {readSubject} from './subject.js';

const LONGEST = 4000;
const FEWEST = 3;

/** Parts a line that holds several services, each with its price, into a line for each. */
export const withoutRunOns = (source: string): string => source.split('\n').map(parted).join('\n');

function parted(line: string): string {
  if (line.length > LONGEST || /[\t|;]/.test(line)) return line;
  const amounts = amountsOf(line, false);
  if (amounts.length < FEWEST) return line;
  const starts = amounts
    .map((amount, index) => ({from: amounts[index - 1]?.end ?? 0, to: amount.start}))
    .filter(({from, to}) => isService(line.slice(from, to)))
    .map(({from}) => from);
  // Words before a name may tell of the price before it.
  const isPlain = starts.every(
    (from) => !/^[^\p{L}\d]*(?:for|per|each|x ?\d|off|\()/iu.test(line.slice(from)),
  );
  if (starts.length < FEWEST || starts[0] !== 0 || !isPlain) return line;
  const treated = starts
    .map((from, index) => readSubject(line.slice(from, starts[index + 1])))
    .filter(({treatments}) => treatments.length > 0);
  // “Neck: SkinPen £180, Morpheus8 £700”: one place for all.
  const placed = treated.filter(({places}) => places.length > 0).length;
  if (placed > 0 && placed < treated.length) return line;
  return starts
    .map((from, index) => line.slice(from, starts[index + 1]).replace(/^[\s,·•/-]+/, ''))
    .join('\n');
}

/** Whether a text names a service of its own, and nothing that comes with another. */
function isService(text: string): boolean {
  const {treatments, vague, isNever, isOther} = readSubject(text);
  const isAdded = /^\W*(?:with|mit|avec|con|plus|add|incl|inkl|and|und|et)(?!\p{L})|^\s*[+&]/u.test(
    fold(text),
  );
  return !isAdded && (treatments.length > 0 || vague !== undefined || isNever || isOther);
}
