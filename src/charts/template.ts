import {html, nothing, type TemplateResult} from 'lit';
import type {ChartId, ChartView} from './chart-view.js';

/** The tabs of the charts, by the pattern of the ARIA Authoring Practices: arrows move, Tab leaves. */
export interface ChartTabs {
  readonly label: string;
  readonly tabs: readonly Readonly<{id: ChartId; name: string; chosen: boolean}>[];
  readonly choose: (id: ChartId) => void;
  /** Told when the table is opened or closed. */
  readonly toggled: () => void;
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys follow the reading direction. */
function onKey(event: KeyboardEvent, {tabs, choose}: ChartTabs): void {
  const list = event.currentTarget as HTMLElement;
  const mirrored =
    getComputedStyle(list).direction === 'rtl'
      ? {ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft'}[event.key]
      : undefined;
  const move = MOVES[mirrored ?? event.key];
  if (move === undefined) return;
  event.preventDefault();
  const to = move(
    tabs.findIndex((tab) => tab.chosen),
    tabs.length,
  );
  const tab = tabs[to];
  if (tab === undefined) return;
  choose(tab.id);
  list.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
}

const tableView = ({caption, head, rows}: ChartView['table']): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((cell) => (cell === '' ? html`<td></td>` : html`<th scope="col">${cell}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** One chart at a time, its box at full size from the start; its table a tap away. */
export function chartsView(
  tabs: ChartTabs,
  {title, hint}: Pick<ChartView, 'title' | 'hint'>,
  table: ChartView['table'] | undefined,
  words: {showTable: string; failed: string},
  failed: boolean,
): TemplateResult {
  const id = tabs.tabs.find(({chosen}) => chosen)?.id;
  return html`<div
      class="tabs"
      part="tabs"
      role="tablist"
      aria-label=${tabs.label}
      @keydown=${(event: KeyboardEvent) => {
        onKey(event, tabs);
      }}
    >
      ${tabs.tabs.map(
        ({id: tab, name, chosen}) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${tab}"
            aria-selected=${chosen}
            aria-controls="panel"
            tabindex=${chosen ? 0 : -1}
            @click=${() => {
              tabs.choose(tab);
            }}
          >
            ${name}
          </button>`,
      )}
    </div>
    <div id="panel" role="tabpanel" aria-labelledby="tab-${id}">
      <figure part="chart">
        <figcaption>${title}<small>${hint}</small></figcaption>
        <div class="box">
          ${failed ? html`<p class="hint">${words.failed}</p>` : html`<canvas role="img" aria-label="${title}. ${hint}"></canvas>`}
        </div>
        <details ?open=${failed || nothing} @toggle=${tabs.toggled}>
          <summary @click=${tabs.toggled}>${words.showTable}</summary>
          ${table === undefined ? nothing : tableView(table)}
        </details>
      </figure>
    </div>`;
}
