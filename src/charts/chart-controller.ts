import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DrawnChart} from './draw-chart.js';
import type {DrawableChart} from './index.js';

/**
 * Owns one chart: fetches the library on the first draw, updates in place, removes the chart when
 * the canvas or the host goes, and asks for a new draw when the host comes back.
 */
export class ChartController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawn: DrawnChart | undefined;
  #chart: DrawableChart | undefined;
  /** Numbers the draws: one that is overtaken while the library loads does nothing. */
  #turn = 0;
  #failed = false;
  /** Set where the browser or the page gives nothing that can be drawn on. */
  #isUndrawable = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Whether there is no picture: the library could not be fetched, and the next draw tries again;
   * or nothing can be drawn on this page.
   */
  get failed(): boolean {
    return this.#failed;
  }

  /**
   * Draws a chart on a canvas that is in the page. Call it from `updated`; it is cheap where
   * nothing has to be fetched. Where a message stands in place of the canvas after a failure, call
   * it without one: it tries again to fetch the library.
   */
  async draw(canvas: HTMLCanvasElement | null, chart: DrawableChart): Promise<void> {
    if (this.#isUndrawable || (!canvas && !this.#failed)) return;
    const turn = ++this.#turn;
    // Kept before the library has come: `drawAgain` must not bring back the chart before.
    this.#chart = chart;
    // The picture of another chart must not stand under this one's title while its drawing is
    // fetched.
    if (this.#drawn?.kind !== chart.plot.kind) this.#clear();
    const drawOn = await chart.fetchDrawing().catch(() => undefined);
    this.#reportFailure(drawOn === undefined);
    if (turn !== this.#turn || !drawOn || !canvas?.isConnected) return;
    try {
      this.#drawn = drawOn(canvas, this.#drawn);
    } catch (error) {
      console.warn('<treatment-estimator> shows tables in place of charts:', error);
      this.#drawn = undefined;
      this.#isUndrawable = true;
      this.#reportFailure(true);
    }
  }

  /** Draws the same chart once more, in the present colours and font. */
  drawAgain(): void {
    if (this.#drawn && this.#chart) void this.draw(this.#drawn.canvas, this.#chart);
  }

  hostConnected(): void {
    // Lit does not update on reconnect by itself.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#drawn?.canvas.isConnected === false) this.#stop();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#turn++;
    this.#clear();
    this.#chart = undefined;
  }

  #clear(): void {
    this.#drawn?.chart.destroy();
    this.#drawn = undefined;
  }

  /**
   * Asks for an update only on a change: the update draws, and would otherwise fail and ask for
   * ever.
   */
  #reportFailure(failed: boolean): void {
    if (failed === this.#failed) return;
    this.#failed = failed;
    this.#host.requestUpdate();
  }
}
