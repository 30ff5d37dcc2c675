import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../fields.js';
import {givenFileField, givenText, givenTextField, markUnread} from '../given-fields.js';
import {checkPage, type PageCheck} from '../page-check/check-page.js';
import type {PageContext} from '../page-context.js';
import {stepView} from './step.js';

function look({changeView}: PageContext, source: string): void {
  const checked = checkPage(source);
  const count = checked.findings.length;
  changeView({
    checked,
    unread: undefined,
    status: count === 0 ? 'Nothing to mend was found.' : `${count} to look at on your page.`,
  });
  document.getElementById('page-found')?.focus();
}

/** A file may be empty. */
async function lookAtFile(page: PageContext, file: File): Promise<void> {
  const source = await file.text();
  if (source.trim() === '') markUnread(page, 'page-file', 'This file is empty.');
  else look(page, source);
}

const HINT =
  'Open your page as visitors see it, press Ctrl+U (⌥⌘U on a Mac), select all, copy, and paste it here. It is read here; nothing is sent.';

const sourceField = (page: PageContext): TemplateResult =>
  html`${givenTextField(page, {
      name: 'page-source',
      label: 'Paste the source of your page',
      rows: 4,
      hint: HINT,
    })}
    ${givenFileField(page, {
      name: 'page-file',
      label: 'Or a page you saved',
      accept: '.html,.htm,.txt,text/html',
      take: (file) => {
        void lookAtFile(page, file);
      },
    })}
    <div class="actions">
      ${button({
        name: 'check-page',
        text: 'Look at it',
        press: () => {
          const source = givenText(page, 'page-source', 'Paste the source of your page first.');
          if (source !== '') look(page, source);
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
