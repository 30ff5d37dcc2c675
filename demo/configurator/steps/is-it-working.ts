import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../fields.js';
import {checkPage, type PageCheck} from '../page-check/check-page.js';
import type {PageContext} from '../page-context.js';
import {stepView} from './step.js';

function look({changeView}: PageContext, source: string): void {
  if (source.trim() === '') return;
  const checked = checkPage(source);
  const count = checked.findings.length;
  changeView({
    checked,
    status: count === 0 ? 'Nothing to mend was found.' : `${count} to look at on your page.`,
  });
  document.getElementById('page-found')?.focus();
}

const HINT =
  'Open your page as visitors see it, press Ctrl+U (⌥⌘U on a Mac), select all, copy, and paste it here. It is read here; nothing is sent.';

const sourceField = (page: PageContext): TemplateResult =>
  html`<div class="field wide">
      <label for="page-source">Paste the source of your page</label>
      <textarea
        id="page-source"
        rows="4"
        spellcheck="false"
        aria-describedby="page-source-hint"
      ></textarea>
      <p class="hint" id="page-source-hint">${HINT}</p>
    </div>
    <div class="field">
      <label for="page-file">Or a page you saved</label>
      <input
        type="file"
        id="page-file"
        accept=".html,.htm,.txt,text/html"
        @change=${(event: Event) => {
          const [file] = (event.target as HTMLInputElement).files ?? [];
          void file?.text().then((text) => {
            look(page, text);
          });
        }}
      />
    </div>
    <div class="actions">
      ${button({
        name: 'check-page',
        text: 'Look at it',
        press: () => {
          look(page, document.querySelector<HTMLTextAreaElement>('#page-source')?.value ?? '');
        },
      })}
    </div>`;

const NO_MORE =
  'If it still does not come, the server may send a content policy: open the console of your browser (F12) and look for “Content Security Policy”. The address of the script must be in script-src.';

const foundView = ({findings, seen}: PageCheck): TemplateResult =>
  html`<section class="note" id="page-found" tabindex="-1" aria-label="What was found on your page">
    ${seen.length === 0 ? nothing : html`<p>Found: ${seen.join(', ')}.</p>`}
    ${
      findings.length === 0
        ? html`<p><b>Nothing to mend was found.</b> ${NO_MORE}</p>`
        : html`<ul>
            ${findings.map(({text, mend}) => html`<li><b>${text}</b> ${mend}</li>`)}
          </ul>`
    }
  </section>`;

/** The clinic's page is pasted, and what keeps the comparison from working is named. */
export const isItWorkingStep = (page: PageContext): TemplateResult =>
  stepView(
    {id: 'working', number: 8, title: 'Is it working?', summary: 'When something is missing'},
    html`${sourceField(page)}${page.view.checked === undefined ? nothing : foundView(page.view.checked)}`,
  );
