import {html, nothing, type TemplateResult} from 'lit';
import {bindText} from '../bind-field.js';
import {answerTo} from '../drawn-answer.js';
import {copyText} from '../../../src/steps/take-along/copy-and-save.js';
import {button, checkbox, radios, selectField, textField} from '../fields.js';
import {subjectOf} from '../field-subjects.js';
import {policyCode, policyNeeds} from '../snippets/content-policy.js';
import {canHash, styleHashes} from '../style-hash.js';
import type {FormState} from '../form-state.js';
import {fieldLink} from '../go-to-field.js';
import {hostedBundle} from '../hosted-bundle.js';
import type {PageContext} from '../page-context.js';
import type {Problems} from '../problems.js';
import {concernName, CONCERNS} from '../product-terms.js';
import {SITE_IDS, SITES, type SiteId} from '../snippets/sites.js';
import {toSnippetInput, type CodeBlock} from '../snippets/snippet.js';
import {toConfig} from '../to-config.js';
import {stepView} from './step.js';

/**
 * Copies the code inside the element `id`; where the browser does not allow it, selects the code to
 * be copied by hand.
 */
async function copy(
  {changeView, markTaken, state, problems}: PageContext,
  id: string,
  code: string,
): Promise<void> {
  const wrong = subjectsOf(state, problems);
  const isCopied = await copyText(code);
  const element = document.querySelector(`#${id}`);
  if (isCopied) markTaken();
  else if (element) getSelection()?.selectAllChildren(element);
  changeView({
    status: isCopied
      ? `Copied${wrong.length === 0 ? '' : `, but not as you typed it: ${wrong.join('; ')}`}.`
      : 'Your browser does not let the page copy. The text is selected: press Ctrl+C or ⌘C.',
  });
}

/** What the fields that are wrong are about, each once. */
const subjectsOf = (state: FormState, problems: Problems): readonly string[] => [
  ...new Set([...problems.keys()].map((field) => subjectOf(state, field))),
];

/** The code does without a field that is wrong; nobody should learn that on their site. */
const wrongFieldsView = (page: PageContext): TemplateResult | typeof nothing =>
  page.problems.size === 0
    ? nothing
    : html`<div class="note left-out" id="left-out">
        <p class="problem">
          ${page.problems.size === 1 ? '1 field is' : `${page.problems.size} fields are`} wrong and
          not in this code as you typed it:
        </p>
        <ul>
          ${[...page.problems].map(
            ([field, problem]) =>
              html`<li>
                ${fieldLink(page, field, `${subjectOf(page.state, field)}: ${problem}`)}
              </li>`,
          )}
        </ul>
      </div>`;

/** How long the browser may take to begin with saving a file. */
const DOWNLOAD_MS = 10_000;

/** Saves a text as a file that is made in the page, so that nothing is sent. */
function save(fileName: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, DOWNLOAD_MS);
}

function codeBlock(page: PageContext, {label, code}: CodeBlock, index: number): TemplateResult {
  const id = `snippet-${index + 1}`;
  return html`<figure class="piece">
    <figcaption>
      ${label}
      ${button({
        name: `copy-${index + 1}`,
        text: 'Copy',
        press: () => {
          void copy(page, id, code);
        },
        about: label,
      })}
    </figcaption>
    <pre tabindex="0" role="region" aria-label=${label}><code id=${id}>${code}</code></pre>
  </figure>`;
}

const siteField = ({view, changeView}: PageContext): TemplateResult =>
  radios({
    name: 'site',
    label: 'What is your site made with?',
    value: view.site,
    options: SITE_IDS.map((id) => [id, SITES[id].name]),
    set: (value) => {
      changeView({site: value as SiteId, status: ''});
    },
  });

/** A page about one concern gets that concern, and the short form that leaves room for its words. */
const landingField = (page: PageContext): TemplateResult =>
  selectField(page, {
    name: 'landing',
    label: 'For which page?',
    hint: 'A page about one concern begins with it, in a short form. Choose one after the other to copy the code of each.',
    value: page.view.landing,
    options: [
      ['', 'One page for all concerns'],
      ...CONCERNS.map((id) => [id, `A page about: ${concernName(id)}`] as const),
    ],
    set: (value) => {
      page.changeView({landing: CONCERNS.find((id) => id === value) ?? '', status: ''});
    },
  });

const scriptField = (page: PageContext): TemplateResult =>
  textField(page, {
    name: 'script',
    label: 'Where bundle.js lies',
    hint: hostedBundle()
      ? 'It lies on this site, and you may leave it there. On your own server, nothing is fetched from anybody else: write its address here.'
      : 'This one file comes with the download, in its folder “dist”. It lies on your own server; nothing is fetched from anybody else.',
    mode: 'url',
    ...bindText(page, (state) => state, 'script'),
  });

const saveButton = ({state, markTaken}: PageContext): TemplateResult =>
  button({
    name: 'download',
    text: 'Save as a file (JSON)',
    press: () => {
      markTaken();
      save('treatment-estimator.json', `${JSON.stringify(toConfig(state), null, 2)}\n`);
    },
  });

/** On sites that take HTML as it is: an answer that stands before any script. */
const answerField = (page: PageContext): TemplateResult | typeof nothing =>
  page.view.site === 'html'
    ? checkbox(page, {
        name: 'with-answer',
        label: 'With the answer already in the page',
        hint: 'People see it before any script has come, and so do search engines. The code is longer, some 20 kB.',
        checked: page.view.withAnswer,
        set: (withAnswer) => {
          page.changeView({withAnswer, status: ''});
        },
      })
    : nothing;

/** What the content policy of the clinic's site must let in; for whoever has one. */
function policyView(
  page: PageContext,
  code: string,
  index: number,
): TemplateResult | typeof nothing {
  const needs = policyNeeds(code);
  if (needs === undefined || !canHash()) return nothing;
  const hashes = styleHashes(needs.inlineStyles, () => {
    page.changeView({});
  });
  return html`<details class="more" id="policy">
    <summary>Your site sends a content policy (CSP)?</summary>
    <p>
      Add this to what it allows. It holds for the code as it stands above: a hash changes with your
      colours.
    </p>
    ${hashes === undefined ? nothing : codeBlock(page, {label: 'Content-Security-Policy', code: policyCode(needs, hashes)}, index)}
  </details>`;
}

const DRAWING = 'The answer is being drawn …';
const NOT_DRAWN =
  'The answer could not be drawn, since a part of this page did not come. Open the page again, or take the code without the answer.';

/** The code, or why there is none yet: an answer with other prices than the fields is never shown. */
function codeView(page: PageContext): TemplateResult {
  const {view, state} = page;
  const input = toSnippetInput(state, view.landing);
  const answer =
    view.site === 'html' && view.withAnswer
      ? answerTo(input, () => {
          page.changeView({});
        })
      : undefined;
  const {blocks, steps} = SITES[view.site].snippet({...input, answer: answer?.tag});
  if (answer !== undefined && answer.tag === undefined)
    return answer.isFailed === true
      ? html`<p class="problem">${NOT_DRAWN}</p>`
      : html`<p class="hint">${DRAWING}</p>`;
  return html`<ol class="steps">
      ${steps.map((text) => html`<li>${text}</li>`)}
    </ol>
    ${wrongFieldsView(page)} ${blocks.map((block, index) => codeBlock(page, block, index))}
    ${policyView(page, blocks[0]?.code ?? '', blocks.length)}`;
}

export const copyCodeStep = (page: PageContext): TemplateResult =>
  stepView(
    {
      id: 'take',
      number: 7,
      title: 'Take it to your site',
      summary: 'Copy, paste, done',
      isOpen: true,
    },
    html` ${siteField(page)} ${landingField(page)} ${scriptField(page)} ${answerField(page)}
      ${codeView(page)}
      <div class="actions">
        ${saveButton(page)}
        <span class="hint"
          >Prices, links and texts, to change later. Language and colours are in the code above,
          which you can load, too.</span
        >
      </div>`,
  );
