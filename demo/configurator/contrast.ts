/** Two colours that are too close: which token against which, the ratio they have and the one they need. */
export interface ContrastFailure { readonly token: string; readonly against: string; readonly ratio: number; readonly needed: number }

/** Colours of words and marks, and what the element takes where one is not set. */
const READ: Readonly<Record<string, string>> = {
  '--te-ink': 'light-dark(#1c1917, #f5f5f4)', '--te-accent': 'light-dark(#0f665f, #2dd4bf)', '--te-second': 'light-dark(#c2410c, #f97316)',
  '--te-third': 'light-dark(#25227a, #dbe3ff)',
};
const PAPER = 'light-dark(#fff, #1c1917)';
/** WCAG 2.2, 1.4.3: words of the usual size. */
const NEEDED = 4.5;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance of WCAG, from channels of 0 to 255. */
const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number => 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);

/** Contrast by WCAG, 1 to 21. */
export function contrastRatio(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour as it is painted on the page, whatever way it is written. */
function painted(value: string, where: HTMLElement): readonly number[] {
  const probe = document.createElement('span');
  probe.style.color = value;
  where.append(probe);
  const brush = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const colour = getComputedStyle(probe).color;
  probe.remove();
  if (brush === null) return [0, 0, 0];
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Which of the host's colours cannot be read well on its paper, in the colour scheme that it is shown in. */
export function contrastFailures(host: HTMLElement): readonly ContrastFailure[] {
  const tokens = getComputedStyle(host);
  const where = host.parentElement ?? document.body;
  const paper = painted(tokens.getPropertyValue('--te-paper').trim() || PAPER, where);
  return Object.entries(READ).flatMap(([token, usual]) => {
    const ratio = contrastRatio(painted(tokens.getPropertyValue(token).trim() || usual, where), paper);
    return ratio < NEEDED ? [{token, against: '--te-paper', ratio, needed: NEEDED}] : [];
  });
}
