import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {copyText} from '../../src/steps/take-along/copy-and-save.js';
import {button} from './fields.js';
import {isEmptyFormState} from './form-state.js';
import {givenFileField, givenText, givenTextField} from './given-fields.js';
import type {PageContext} from './page-context.js';
import {LONG_LINK, toShareFragment} from './share-link.js';

/** What became of a loaded text, with every value that could not be used. */
const loadResult = ({
  view: {loaded},
  undoReplacing,
}: PageContext): TemplateResult | typeof nothing =>
  loaded === undefined
    ? nothing
    : html`<div class="note" id="loaded" tabindex="-1">
        ${
          loaded.issues.length === 0
            ? html`<p>All of it could be used.</p>`
            : html`<p>
                  ${loaded.isUsed ? 'This could not be used; the rest is in the fields:' : 'This could not be used. Your fields are as they were.'}
                </p>
                <ul>
                  ${loaded.issues.map(({path, found, allowed}) => html`<li>${path === '' ? nothing : html`<code>${path}</code>: `}found <code>${found}</code>. Allowed: ${allowed}.</li>`)}
                </ul>`
        }
        ${undoReplacing === undefined ? nothing : button({name: 'undo-load', text: 'Undo', press: undoReplacing})}
      </div>`;

const storeField = ({view: {isStored}, setStored}: PageContext): TemplateResult =>
  html`<div class="tick">
    <input
      type="checkbox"
      id="keep"
      name="keep"
      .checked=${live(isStored)}
      aria-describedby="keep-hint"
      @change=${(event: Event) => {
        setStored((event.target as HTMLInputElement).checked);
      }}
    />
    <label for="keep">Keep my work on this device</label>
    <p class="hint" id="keep-hint">
      ${isStored ? 'It is here when you come back, in this browser.' : 'It is gone when you close the page.'}
      Nothing you type is sent to anybody.
    </p>
  </div>`;

function workButtons(page: PageContext): TemplateResult {
  const {state, view, undo, setStored, startAgain} = page;
  const forget = {
    name: 'forget',
    text: 'Forget it',
    press: () => {
      setStored(false);
    },
    about: 'what is kept on this device',
  };
  const isEmpty = isEmptyFormState(state);
  const restart = {name: 'start-again', text: 'Start again', press: startAgain};
  return html`<div class="actions">
    ${undo === undefined ? nothing : button({name: 'undo', text: 'Undo', press: undo})}
    ${view.isStored && !isEmpty ? button(forget) : nothing} ${isEmpty ? nothing : button(restart)}
    ${isEmpty ? nothing : shareButton(page)}
  </div>`;
}

/** Makes a link that holds all fields, and copies it where the browser lets the page. */
async function share({state, changeView, markTaken}: PageContext): Promise<void> {
  const shareLink = new URL(toShareFragment(state), location.href).href;
  const isCopied = await copyText(shareLink);
  markTaken();
  changeView({shareLink, status: isCopied ? 'The link is copied.' : 'Copy the link by hand.'});
}

const shareButton = (page: PageContext): TemplateResult =>
  button({
    name: 'share',
    text: 'Link to show it',
    about: 'to somebody else',
    press: () => {
      void share(page);
    },
  });

const shareNote = ({view: {shareLink}}: PageContext): TemplateResult | typeof nothing =>
  shareLink === ''
    ? nothing
    : html`<div class="field wide">
        <label for="share-link">This link shows your set-up</label>
        <input
          type="text"
          id="share-link"
          readonly
          .value=${shareLink}
          aria-describedby="share-hint"
          @focus=${({target}: Event) => {
            (target as HTMLInputElement).select();
          }}
        />
        <p class="hint" id="share-hint">
          All of it stands in the link, behind the “#”: no server sees it.
          ${shareLink.length < LONG_LINK ? nothing : html`It has ${shareLink.length} letters, and some mail programs cut such a link. The saved file at the end of the page is safer.`}
        </p>
      </div>`;

const fileField = (page: PageContext): TemplateResult =>
  givenFileField(page, {
    name: 'json-file',
    label: 'A file you saved here',
    accept: '.json,application/json,.html,.txt',
    take: (file) => {
      void file.text().then((text) => {
        page.load(text, 'json-file');
      });
    },
  });

const pasteForm = (page: PageContext): TemplateResult =>
  html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const text = givenText(page, 'json-text', 'Paste the code or the JSON first.');
      if (text !== '') page.load(text, 'json-text');
    }}
  >
    ${givenTextField(page, {
      name: 'json-text',
      label: 'Or paste the code from your site, or JSON',
      rows: 4,
    })}
    <button type="submit" name="load-text" id="load-text">Load this text</button>
  </form>`;

/** Storing the fields on this device, starting again, and loading what was made before. */
export const savedWork = (page: PageContext): TemplateResult =>
  html`<section class="work" aria-labelledby="work-title">
    <h2 id="work-title" class="unseen">Your work</h2>
    ${storeField(page)} ${workButtons(page)} ${shareNote(page)}
    <details class="more" id="load">
      <summary>Load what you made before</summary>
      ${fileField(page)} ${pasteForm(page)} ${loadResult(page)}
    </details>
  </section>`;
