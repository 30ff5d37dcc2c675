import {html, nothing, type TemplateResult} from 'lit';
import {button} from './fields.js';
import {isEmptyFormState} from './form-state.js';
import type {PageContext} from './page-context.js';

/** What became of a loaded text, with every value that could not be used. */
const loadResult = ({view: {loaded}, undo}: PageContext): TemplateResult | typeof nothing =>
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
        ${undo === undefined ? nothing : button({name: 'undo', text: 'Undo', press: undo})}
      </div>`;

async function loadFile(page: PageContext, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (file === undefined) return;
  page.load(await file.text());
  // Otherwise choosing the same file again would not be a change.
  input.value = '';
}

const storeField = ({view: {isStored}, setStored}: PageContext): TemplateResult =>
  html`<div class="tick">
    <input
      type="checkbox"
      id="keep"
      name="keep"
      .checked=${isStored}
      aria-describedby="keep-hint"
      @change=${(event: Event) => {
        setStored((event.target as HTMLInputElement).checked);
      }}
    />
    <label for="keep">Keep my work on this device</label>
    <p class="hint" id="keep-hint">
      ${isStored ? 'It is here when you come back.' : 'Else it is gone when you close the page.'}
      Nothing you type is sent to anybody.
    </p>
  </div>`;

function workButtons({state, view, undo, setStored, startAgain}: PageContext): TemplateResult {
  const forget = {
    name: 'forget',
    text: 'Delete what is kept',
    press: () => {
      setStored(false);
    },
  };
  const restart = {name: 'start-again', text: 'Start again', press: startAgain};
  return html`<div class="actions">
    ${view.isStored ? button(forget) : nothing}
    ${isEmptyFormState(state) ? nothing : button(restart)}
    ${undo !== undefined && view.loaded === undefined ? button({name: 'undo', text: 'Undo', press: undo}) : nothing}
  </div>`;
}

const fileField = (page: PageContext): TemplateResult =>
  html`<div class="field">
    <label for="json-file">A file you saved here</label>
    <input
      type="file"
      id="json-file"
      name="json-file"
      accept=".json,application/json,.html,.txt"
      @change=${(event: Event) => {
        void loadFile(page, event.target as HTMLInputElement);
      }}
    />
  </div>`;

const pasteForm = ({load}: PageContext): TemplateResult =>
  html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      load((event.target as HTMLFormElement).querySelector('textarea')?.value ?? '');
    }}
  >
    <div class="field wide">
      <label for="json-text">Or paste the code from your site, or JSON</label
      ><textarea id="json-text" name="json-text" rows="4" spellcheck="false"></textarea>
    </div>
    <button type="submit" name="load-text" id="load-text">Load this text</button>
  </form>`;

/** Storing the fields on this device, starting again, and loading what was made before. */
export const savedWork = (page: PageContext): TemplateResult =>
  html`<section class="work" aria-labelledby="work-title">
    <h2 id="work-title" class="unseen">Your work</h2>
    ${storeField(page)} ${workButtons(page)}
    <details class="more" id="load">
      <summary>Load what you made before</summary>
      ${fileField(page)} ${pasteForm(page)} ${loadResult(page)}
    </details>
  </section>`;
