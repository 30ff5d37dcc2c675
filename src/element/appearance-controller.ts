import type {LitElement, ReactiveController} from 'lit';

/**
 * Tells, at most once a frame, when colours or font have come or changed, whoever changed them: a
 * token, a class, the colour scheme of the page or of the device, forced colours, a font that has
 * been fetched; and when the window has come to a screen with more or fewer dots. The box before `.te` has each of them with a transition of 1 ms (later-styles.ts),
 * so a change begins one; and an animation, which begins whenever the element comes to be seen.
 */
export class AppearanceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #changed: () => void;
  /** They replace colours only when these are painted: nothing passes over to them. */
  readonly #forced = query('(forced-colors: active)');
  #density: MediaQueryList | undefined;
  /** Another screen, where only this tells of it, as one that Chromium imitates. */
  #screen: ScreenOrientation | undefined;
  #fonts: FontFaceSet | undefined;
  #frame = 0;

  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.#host;
    for (const type of ['transitionrun', 'animationstart'])
      renderRoot.addEventListener(type, this.#noticed);
    this.#forced?.addEventListener('change', this.#tell);
    this.#watchDensity();
    this.#screen = thatTells(globalThis.screen?.orientation);
    this.#screen?.addEventListener('change', this.#tell);
    // A canvas written on before its font has come is written on again.
    this.#fonts = thatTells(this.#host.ownerDocument.fonts);
    this.#fonts?.addEventListener('loadingdone', this.#tell);
  }

  hostDisconnected(): void {
    this.#cancel();
    this.#forced?.removeEventListener('change', this.#tell);
    this.#density?.removeEventListener('change', this.#densityChanged);
    this.#screen?.removeEventListener('change', this.#tell);
    this.#fonts?.removeEventListener('loadingdone', this.#tell);
  }

  /** The window's size may stay, so that no other event tells. */
  #watchDensity(): void {
    this.#density = query(`(resolution: ${devicePixelRatio}dppx)`);
    this.#density?.addEventListener('change', this.#densityChanged, {once: true});
  }

  readonly #densityChanged = (): void => {
    this.#watchDensity();
    this.#tell();
  };

  /** A page may give our parts transitions of its own: they are none of ours. */
  readonly #noticed = ({target}: Event): void => {
    if ((target as Element).matches('.te')) this.#tell();
  };

  readonly #tell = (): void => {
    this.#cancel();
    try {
      this.#frame = requestAnimationFrame(this.#changed);
    } catch {
      this.#changed();
    }
  };

  #cancel(): void {
    try {
      cancelAnimationFrame(this.#frame);
    } catch {
      // Told once too often.
    }
  }
}

/** Undefined where the page has something else in its place. */
const thatTells = <Found extends EventTarget>(found: Found | undefined): Found | undefined =>
  typeof (found as Partial<EventTarget> | null | undefined)?.addEventListener === 'function'
    ? found
    : undefined;

function query(media: string): MediaQueryList | undefined {
  try {
    return thatTells(matchMedia(media));
  } catch {
    return undefined;
  }
}
