import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {listedSum} from '../cost-text.js';
import {ariaInvalid} from '../fields.js';
import type {PageContext} from '../page-context.js';
import {currencyKnown} from '../pasted-currency.js';
import {hasPlace, isReading, whyWaiting, type PastedList} from '../pasted-list.js';
import {areaName, treatmentName} from '../product-terms.js';
import type {ChangePasted} from './price-list-questions.js';
import type {PriceRow} from '../../../src/price-list-reader/read-price-list.js';

/** What the list says of a row, in words. */
function rowText({make, session, courses, from}: PriceRow, currency: string | undefined): string {
  const sums = Object.entries(courses).map(
    ([sessions, price]) => `${sessions} sessions ${listedSum(price, currency)}`,
  );
  const single = `${from ? 'from ' : ''}${listedSum(session, currency)}`;
  return [make ?? 'no make', single, ...sums].join(' · ');
}

const placeText = (row: PriceRow): string =>
  row.place === 'other' ? (row.note ?? 'another place') : areaName(row.place);

function rowView(
  {state, listProblems}: PageContext,
  [pasted, row, index]: readonly [PastedList, PriceRow, number],
  change: ChangePasted,
): TemplateResult {
  const id = `row-${index + 1}`;
  const isUsed = pasted.isUsed[index] ?? false;
  const why = isUsed ? undefined : whyWaiting(pasted.list, row);
  const problem = listProblems.get(id);
  const notes = [problem && `${id}-problem`, why && `${id}-why`].filter(Boolean).join(' ');
  return html`<tr>
    <td>
      <input
        type="checkbox"
        id=${id}
        ?disabled=${!hasPlace(row)}
        .checked=${live(isUsed)}
        aria-invalid=${ariaInvalid(problem)}
        aria-describedby=${notes || nothing}
        @change=${(event: Event) => {
          const {checked} = event.target as HTMLInputElement;
          change({isUsed: pasted.isUsed.map((used, at) => (at === index ? checked : used))});
        }}
      />
    </td>
    <td>
      <label for=${id}>${treatmentName(row.treatment)}, ${placeText(row)}</label>
      ${problem === undefined ? nothing : html`<p class="problem" id="${id}-problem">${problem}</p>`}
      ${why === undefined ? nothing : html`<p class="hint" id="${id}-why">${why}</p>`}
    </td>
    <td>
      ${rowText(row, currencyKnown(pasted, state))}
      ${row.note === undefined || isReading(row) ? nothing : html`<p class="hint">${row.note}</p>`}
    </td>
  </tr>`;
}

/** The rows that were read, to be ticked. */
export const rowsView = (
  page: PageContext,
  pasted: PastedList,
  change: ChangePasted,
): TemplateResult =>
  pasted.list.rows.length === 0
    ? html`<p><b>No price could be read for certain.</b></p>`
    : html`<table class="read">
        <caption>
          These prices were read. Untick what is wrong.
        </caption>
        <thead>
          <tr>
            <th scope="col">Use</th>
            <th scope="col">Treatment and place</th>
            <th scope="col">What the list says</th>
          </tr>
        </thead>
        <tbody>
          ${pasted.list.rows.map((row, index) => rowView(page, [pasted, row, index], change))}
        </tbody>
      </table>`;
