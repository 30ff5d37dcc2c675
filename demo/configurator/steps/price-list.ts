import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {listedSum} from '../cost-text.js';
import {button, radios} from '../fields.js';
import type {PageContext} from '../page-context.js';
import {
  currencyKnown,
  currencyQuestion,
  hasPlace,
  isReading,
  openQuestions,
  pasteList,
  whyWaiting,
  withPrices,
  type PastedList,
} from '../pasted-list.js';
import {areaName, treatmentName} from '../product-terms.js';
import {readPercent} from '../read-input.js';
import {questionsView, type ChangePasted} from './price-list-questions.js';
import type {PriceRow} from '../../../src/price-list-reader/read-price-list.js';

async function readFile(page: PageContext, files: FileList | null | undefined): Promise<void> {
  const [file] = files ?? [];
  if (file !== undefined) page.changeView({pasted: pasteList(await file.text())});
}

/** Reads what stands in the field: at once where it was pasted, by the button where it was typed. */
function readTyped({changeView}: PageContext): void {
  const field = document.querySelector<HTMLTextAreaElement>('#price-list');
  const text = field?.value.trim() ?? '';
  if (text === '') return;
  changeView({pasted: pasteList(text), status: 'Read. Nothing is used yet.'});
  document.getElementById('read-prices')?.focus();
}

const pasteField = (page: PageContext): TemplateResult =>
  html`<div class="field wide">
      <label for="price-list">Paste your price list</label>
      <textarea
        id="price-list"
        rows="5"
        spellcheck="false"
        aria-describedby="price-list-hint"
        @paste=${() => {
          // The field has the text once its own handling is done.
          setTimeout(() => {
            readTyped(page);
          });
        }}
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
        }}
        @drop=${(event: DragEvent) => {
          if (!event.dataTransfer?.files.length) return;
          event.preventDefault();
          void readFile(page, event.dataTransfer.files);
        }}
      ></textarea>
      <p class="hint" id="price-list-hint">
        As it stands on your site, or drop a text or CSV file. It is read here; nothing is sent.
      </p>
    </div>
    <div class="actions">
      ${button({
        name: 'read-list',
        text: 'Read it',
        press: () => {
          readTyped(page);
        },
      })}
    </div>`;

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
  pasted: PastedList,
  row: PriceRow,
  index: number,
  change: ChangePasted,
): TemplateResult {
  const id = `row-${index + 1}`;
  const isUsed = pasted.isUsed[index] ?? false;
  const why = isUsed ? undefined : whyWaiting(pasted.list, row);
  return html`<tr>
    <td>
      <input
        type="checkbox"
        id=${id}
        ?disabled=${!hasPlace(row)}
        .checked=${live(isUsed)}
        aria-describedby=${why === undefined ? nothing : `${id}-why`}
        @change=${(event: Event) => {
          const {checked} = event.target as HTMLInputElement;
          change({isUsed: pasted.isUsed.map((used, at) => (at === index ? checked : used))});
        }}
      />
    </td>
    <td>
      <label for=${id}>${treatmentName(row.treatment)}, ${placeText(row)}</label>
      ${why === undefined ? nothing : html`<p class="hint" id="${id}-why">${why}</p>`}
    </td>
    <td>
      ${rowText(row, currencyKnown(pasted))}
      ${row.note === undefined || isReading(row) ? nothing : html`<p class="hint">${row.note}</p>`}
    </td>
  </tr>`;
}

const rowsView = (pasted: PastedList, change: ChangePasted): TemplateResult =>
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
          ${pasted.list.rows.map((row, index) => rowView(pasted, row, index, change))}
        </tbody>
      </table>`;

const notUsedView = ({list: {leftOut, notInScope}}: PastedList): TemplateResult | typeof nothing =>
  leftOut.length + notInScope.length === 0
    ? nothing
    : html`<details class="more">
        <summary>Not used (${leftOut.length + notInScope.length})</summary>
        <ul>
          ${leftOut.map(({line, why}) => html`<li><q>${line}</q>: ${why}</li>`)}
          ${notInScope.map((name) => html`<li>${name}: not compared here</li>`)}
        </ul>
      </details>`;

function currencyView(
  {state}: PageContext,
  pasted: PastedList,
  change: ChangePasted,
): TemplateResult | typeof nothing {
  const question = currencyQuestion(pasted, state);
  return question === undefined
    ? nothing
    : radios({
        name: 'list-currency',
        label: `${question.why} The prices are in:`,
        value: pasted.currency,
        options: question.options.map((code) => [code, code] as const),
        set: (currency) => {
          change({currency});
        },
      });
}

function feesText(pasted: PastedList): string {
  const {consultation, setOff, patchTest, numbing} = pasted.list.fees;
  const sum = (units: number): string => listedSum(units, currencyKnown(pasted));
  const parts = [
    consultation === null
      ? ''
      : `consultation ${consultation === 0 ? 'free' : sum(consultation)}${setOff ? ', taken off the bill' : ''}`,
    patchTest === undefined ? '' : `patch test ${patchTest === 0 ? 'free' : sum(patchTest)}`,
    numbing === undefined ? '' : `numbing ${numbing === 0 ? 'included' : sum(numbing)}`,
  ].filter(Boolean);
  return parts.length === 0 ? 'No fee was read.' : `Fees: ${parts.join(' · ')}.`;
}

/** The tax of the list, to be put into its field with one press. */
function taxView(page: PageContext, {list: {tax}}: PastedList): TemplateResult | typeof nothing {
  if (tax === undefined) return nothing;
  const {taxPercent, taxIncluded} = page.state;
  const isSet = readPercent(taxPercent).value === tax.percent && taxIncluded === tax.included;
  return html`<p id="list-tax">
    Tax: ${tax.percent}%, ${tax.included ? 'in the prices' : 'on top of the prices'}.
    ${
      isSet
        ? 'It is in the tax field.'
        : button({
            name: 'use-tax',
            text: 'Use it',
            about: 'in the tax field',
            press: () => {
              page.change((draft) => {
                draft.taxPercent = String(tax.percent);
                draft.taxIncluded = tax.included;
              }, 'read-prices');
            },
          })
    }
  </p>`;
}

function readView(page: PageContext, pasted: PastedList): TemplateResult {
  const change: ChangePasted = (changes) => {
    page.changeView({pasted: {...pasted, ...changes}});
  };
  const open = openQuestions(pasted, page.state);
  return html`<section
    class="note read-list"
    id="read-prices"
    tabindex="-1"
    aria-label="Your price list as it was read"
  >
    ${currencyView(page, pasted, change)} ${rowsView(pasted, change)}
    <p>${feesText(pasted)}</p>
    ${taxView(page, pasted)} ${questionsView(pasted, change)} ${notUsedView(pasted)}
    ${open.map((text) => html`<p class="problem">${text}</p>`)}
    <div class="actions">
      <button
        type="button"
        id="use-prices"
        ?disabled=${open.length > 0}
        @click=${() => {
          page.replaceAll(
            withPrices(page.state, pasted),
            'These prices are in the fields. “Undo” takes them out again.',
          );
        }}
      >
        Use these prices
      </button>
      ${button({
        name: 'drop-list',
        text: 'Leave them',
        press: () => {
          page.changeView({pasted: undefined, status: ''});
        },
      })}
    </div>
  </section>`;
}

/** A price list is pasted, looked at, and used. */
export const priceListView = (page: PageContext): TemplateResult =>
  html`${pasteField(page)}${page.view.pasted === undefined ? nothing : readView(page, page.view.pasted)}
  ${
    page.undoReplacing !== undefined &&
    page.view.pasted === undefined &&
    page.view.loaded === undefined
      ? button({name: 'undo-prices', text: 'Undo', press: page.undoReplacing})
      : nothing
  }`;
