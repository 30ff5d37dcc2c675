import {html, nothing, type TemplateResult} from 'lit';
import {button} from './fields.js';
import type {Page} from './page.js';
import {isEmptyState} from './state.js';

/** What became of a file, line by line. */
const outcome = ({sight: {loaded}, undo}: Page): TemplateResult | typeof nothing =>
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
        ${undo === undefined ? nothing : button('undo', 'Undo', undo)}
      </div>`;

async function loadFile(page: Page, field: HTMLInputElement): Promise<void> {
  const [file] = field.files ?? [];
  if (file === undefined) return;
  page.load(await file.text());
  // The same file may be chosen again.
  field.value = '';
}

/** What was made before, and whether this is kept. */
export const workView = (page: Page): TemplateResult =>
  html`<section class="work" aria-labelledby="work-title">
    <h2 id="work-title" class="unseen">Your work</h2>
    <div class="tick">
      <input
        type="checkbox"
        id="keep"
        name="keep"
        .checked=${page.sight.keeps}
        aria-describedby="keep-hint"
        @change=${(event: Event) => {
          page.keep((event.target as HTMLInputElement).checked);
        }}
      />
      <label for="keep">Keep my work on this device</label>
      <p class="hint" id="keep-hint">
        ${page.sight.keeps ? 'It is here when you come back.' : 'Else it is gone when you close the page.'}
        Nothing you type is sent to anybody.
      </p>
    </div>
    <div class="actions">
      ${
        page.sight.keeps
          ? button('forget', 'Delete what is kept', () => {
              page.keep(false);
            })
          : nothing
      }
      ${isEmptyState(page.state) ? nothing : button('start-again', 'Start again', page.startAgain)}
      ${page.undo !== undefined && page.sight.loaded === undefined ? button('undo', 'Undo', page.undo) : nothing}
    </div>
    <details class="more" id="load">
      <summary>Load what you made before</summary>
      <div class="field">
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
      </div>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          page.load((event.target as HTMLFormElement).querySelector('textarea')?.value ?? '');
        }}
      >
        <div class="field wide">
          <label for="json-text">Or paste the code from your site, or JSON</label
          ><textarea id="json-text" name="json-text" rows="4" spellcheck="false"></textarea>
        </div>
        <button type="submit" name="load-text" id="load-text">Load this text</button>
      </form>
      ${outcome(page)}
    </details>
  </section>`;
