import {html, nothing, type TemplateResult} from 'lit';
import {listedSum} from '../cost-text.js';
import {button, radios} from '../fields.js';
import type {FormState} from '../form-state.js';
import {givenText, givenTextField, markUnread} from '../given-fields.js';
import {fieldLink, goToField} from '../go-to-field.js';
import {openQuestions, questionSubject} from '../open-questions.js';
import type {PageContext} from '../page-context.js';
import {currencyKnown, currencyQuestion} from '../pasted-currency.js';
import {pasteList, withPrices, type PastedList} from '../pasted-list.js';
import type {Problems} from '../problems.js';
import {readPercent} from '../read-input.js';
import {questionsView, type ChangePasted} from './price-list-questions.js';
import {rowsView} from './price-list-rows.js';

/** Shows what was read, and marks the field where nothing was. */
function read(page: PageContext, text: string): void {
  const pasted = pasteList(text);
  const {rows, unclear} = pasted.list;
  page.changeView({pasted, unread: undefined, status: 'Read. Nothing is used yet.'});
  if (rows.length + unclear.length === 0)
    markUnread(page, 'price-list', 'No price that the estimator compares was found in this text.');
  else document.getElementById('read-prices')?.focus();
}

/** Reads what stands in the field: at once where it was pasted, by the button where it was typed. */
function readTyped(page: PageContext): void {
  const text = givenText(page, 'price-list', 'Paste or type your prices first.');
  if (text !== '') read(page, text);
}

const pasteField = (page: PageContext): TemplateResult =>
  html`${givenTextField(page, {
      name: 'price-list',
      label: 'Paste your price list',
      hint: 'As it stands on your site, or drop a text or CSV file. It is read here; nothing is sent.',
      rows: 5,
      paste: () => {
        readTyped(page);
      },
      drop: ([file]) => {
        void file?.text().then((text) => {
          read(page, text);
        });
      },
    })}
    <div class="actions">
      ${button({
        name: 'read-list',
        text: 'Read it',
        press: () => {
          readTyped(page);
        },
      })}
    </div>`;

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
  {state, listProblems}: PageContext,
  pasted: PastedList,
  change: ChangePasted,
): TemplateResult | typeof nothing {
  const question = currencyQuestion(pasted, state);
  if (question === undefined) return nothing;
  const {why, options, taken} = question;
  return radios(
    {
      name: 'list-currency',
      label: `${why} ${taken === undefined ? 'The prices are in:' : 'Or choose another:'}`,
      value: pasted.currency || (taken ?? ''),
      options: options.map((code) => [code, code] as const),
      set: (currency) => {
        change({currency});
      },
    },
    listProblems.get('list-currency-choice'),
  );
}

function feesText(pasted: PastedList, state: FormState): string {
  const {consultation, setOff, patchTest, numbing} = pasted.list.fees;
  const sum = (units: number): string => listedSum(units, currencyKnown(pasted, state));
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

/** What keeps the prices from being used, with a way to each field that is marked. */
const openView = (
  page: PageContext,
  pasted: PastedList,
  open: Problems,
): TemplateResult | typeof nothing =>
  open.size === 0
    ? nothing
    : html`<div id="list-open">
        <p class="problem">Before these prices can be used:</p>
        <ul>
          ${[...open].map(
            ([field, problem]) =>
              html`<li>
                ${fieldLink(page, field, `${questionSubject(pasted, field)}${problem}`)}
              </li>`,
          )}
        </ul>
      </div>`;

/** Puts the prices into the fields; where something is open, leads to it. */
function use(page: PageContext, pasted: PastedList): void {
  const [first] = openQuestions(pasted, page.state).keys();
  if (first !== undefined) {
    page.changeView({status: 'Something is still open: it is marked.'});
    goToField(page, first);
    return;
  }
  page.replaceAll(
    withPrices(page.state, pasted),
    'These prices are in the fields. “Undo” takes them out again.',
  );
  // What was pressed is gone.
  document.getElementById('undo-prices')?.focus();
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
    ${currencyView(page, pasted, change)} ${rowsView(page, pasted, change)}
    <p>${feesText(pasted, page.state)}</p>
    ${taxView(page, pasted)} ${questionsView(page, pasted, change)} ${notUsedView(pasted)}
    ${openView(page, pasted, open)}
    <div class="actions">
      <button
        type="button"
        id="use-prices"
        aria-disabled=${open.size > 0 ? 'true' : nothing}
        aria-describedby=${open.size > 0 ? 'list-open' : nothing}
        @click=${() => {
          use(page, pasted);
        }}
      >
        Use these prices
      </button>
      ${button({
        name: 'drop-list',
        text: 'Leave them',
        press: () => {
          page.changeView({pasted: undefined, status: ''});
          document.getElementById('price-list')?.focus();
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
