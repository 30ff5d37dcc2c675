import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Plot} from './chart-view.js';
import type {Drawing} from './draw-chart.js';

/**
 * Owns one chart: fetches the library on the first draw, updates in place, lets go when the canvas or the host goes, and asks
 * for a new draw when the host comes back.
 */
export class ChartController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawing: Drawing | undefined;
  #plot: Plot | undefined;
  /** Numbers the draws: one overtaken while the library loads does nothing. */
  #turn = 0;
  #failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The library could not be fetched. The next draw tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  /**
   * Draws a plot on a canvas that is in the page. Call it from `updated`; it is cheap where nothing has to be fetched. Where
   * a message stands in place of the canvas after a failure, call it without one: it tries again to fetch the library.
   */
  async draw(canvas: HTMLCanvasElement | null, plot: Plot): Promise<void> {
    if (!canvas && !this.#failed) return;
    const turn = ++this.#turn;
    // Kept from here on: whoever asks to draw again while the library loads must not bring back the plot before.
    this.#plot = plot;
    const library = await import('./draw-chart.js').catch(() => undefined);
    this.#reportFailure(library === undefined);
    if (turn !== this.#turn || !library || !canvas?.isConnected) return;
    this.#drawing = library.drawPlot(canvas, plot, this.#drawing);
  }

  /** Draws what stands there once more, in the colours and the font of now. */
  drawAgain(): void {
    if (this.#drawing && this.#plot) void this.draw(this.#drawing.canvas, this.#plot);
  }

  hostConnected(): void {
    // Lit does not update on reconnect by itself.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#drawing?.canvas.isConnected === false) this.#letGo();
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  #letGo(): void {
    this.#turn++;
    this.#drawing?.chart.destroy();
    this.#drawing = undefined;
    this.#plot = undefined;
  }

  /** Asks for an update only on a change: the update draws, and would otherwise fail and ask for ever. */
  #reportFailure(failed: boolean): void {
    if (failed === this.#failed) return;
    this.#failed = failed;
    this.#host.requestUpdate();
  }
}
