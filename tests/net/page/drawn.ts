/** The texts that stand on a canvas: those of its last drawing. */
const drawn = new WeakMap<HTMLCanvasElement, string[]>();

/** Keeps what is written on canvases. To be called before any of the page's code. */
export function watchCanvases(): void {
  before('clearRect', (canvas) => drawn.delete(canvas));
  before('fillText', (canvas, text) => {
    drawn.set(canvas, [...(drawn.get(canvas) ?? []), String(text)]);
  });
}

/** Tells of each call of a method, with its first argument, before it does what it does. */
function before(
  name: 'fillText' | 'clearRect',
  tell: (canvas: HTMLCanvasElement, first: unknown) => void,
): void {
  const {prototype} = CanvasRenderingContext2D;
  const own = Reflect.get(prototype, name) as (...given: unknown[]) => void;
  Reflect.set(prototype, name, function told(this: CanvasRenderingContext2D, ...given: unknown[]) {
    tell(this.canvas, given[0]);
    own.apply(this, given);
  });
}

/** Every text on the canvases within, in order of the alphabet: their place is not looked at. */
export const drawnTexts = (within: ParentNode): string[] =>
  [...within.querySelectorAll('canvas')].flatMap((canvas) => drawn.get(canvas) ?? []).sort();
