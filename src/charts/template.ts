import {html, nothing, type TemplateResult} from 'lit';
import type {ChartTable} from './chart-view.js';
import type {ChartId} from './index.js';

/**
 * The tabs of the charts, by the pattern of the ARIA Authoring Practices: arrows move, Tab leaves.
 */
export interface ChartTabs {
  readonly label: string;
  readonly tabs: readonly Readonly<{id: ChartId; name: string; chosen: boolean}>[];
  readonly choose: (id: ChartId) => void;
}

/** The chart that is chosen. */
export interface ChartPanel {
  readonly title: string;
  readonly hint: string;
  readonly id: ChartId;
  /** How many treatments stand one below the other. */
  readonly lanes: number;
  /** Said in the place of a picture that would say nothing. */
  readonly silence: string | undefined;
  /** Undefined where it has not been worked out, since nobody sees it. */
  readonly table: ChartTable | undefined;
  readonly showTable: string;
  /** Said in the place of the picture where it could not be fetched. */
  readonly failure: string | undefined;
  /** Called when the table is opened or closed. */
  readonly tableToggled: () => void;
}

/** Where a key leads from the tab of this index. */
const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const MIRRORED_KEYS: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** One chart at a time, its box at full size from the start, its table a tap away. */
export const chartsTemplate = (tabs: ChartTabs, panel: ChartPanel): TemplateResult =>
  html`${tabsTemplate(tabs)}
    <div
      id="panel"
      role="tabpanel"
      aria-labelledby="tab-${tabs.tabs.find(({chosen}) => chosen)?.id}"
    >
      ${figureTemplate(panel)}
    </div>`;

function tabsTemplate(tabs: ChartTabs): TemplateResult {
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
      ({id, name, chosen}) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${id}"
          aria-selected=${chosen}
          aria-controls="panel"
          tabindex=${chosen ? 0 : -1}
          @click=${() => {
            tabs.choose(id);
          }}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

/** Arrow keys follow the reading direction. */
function onKey(event: KeyboardEvent, {tabs, choose}: ChartTabs): void {
  const list = event.currentTarget as HTMLElement;
  const isMirrored = getComputedStyle(list).direction === 'rtl';
  const key = (isMirrored ? MIRRORED_KEYS[event.key] : undefined) ?? event.key;
  const move = MOVES[key];
  if (move === undefined) return;
  event.preventDefault();
  const chosen = tabs.findIndex((tab) => tab.chosen);
  const next = move(chosen, tabs.length);
  const tab = tabs[next];
  if (tab === undefined) return;
  choose(tab.id);
  list.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
}

function figureTemplate(panel: ChartPanel): TemplateResult {
  const {id, title, hint, lanes, silence, table, showTable, failure, tableToggled} = panel;
  const said = silence ?? failure;
  return html`<figure part="chart">
    <figcaption>
      ${title}${silence === undefined ? html`<small>${hint}</small>` : nothing}
    </figcaption>
    <div class="box ${silence === undefined ? `${id} of${lanes}` : 'silent'}">
      ${said === undefined ? html`<canvas role="img" aria-label="${title}. ${hint}"></canvas>` : html`<p class="hint">${said}</p>`}
    </div>
    <details ?open=${failure !== undefined || nothing} @toggle=${tableToggled}>
      <summary @click=${tableToggled}>${showTable}</summary>
      ${table === undefined ? nothing : tableTemplate(table)}
    </details>
  </figure>`;
}

const tableTemplate = ({caption, head, rows}: ChartTable): TemplateResult =>
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
