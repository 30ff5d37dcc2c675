import {html, type TemplateResult} from 'lit';
import {button, radios, textField} from '../fields.js';
import type {Page} from '../page.js';
import {takenFrom, type Piece} from '../snippets/pieces.js';
import {SITE_IDS, SITES, type SiteId} from '../snippets/sites.js';
import {toConfig} from '../to-config.js';
import {step} from './step.js';

/** Puts a text on the clipboard; where the browser does not allow it, selects it, so that it can be copied by hand. */
async function copy({look}: Page, name: string, code: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    look({status: 'Copied.'});
  } catch {
    const place = document.querySelector(`#${name}`);
    if (place) getSelection()?.selectAllChildren(place);
    look({
      status: 'Your browser does not let the page copy. The text is selected: press Ctrl+C or ⌘C.',
    });
  }
}

/** Saves a text as a file. Nothing is sent: the file is made in the page. */
function save(fileName: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

const pieceView = (page: Page, {label, code}: Piece, at: number): TemplateResult => {
  const name = `snippet-${at + 1}`;
  return html`<figure class="piece">
    <figcaption>
      ${label}
      ${button(
        `copy-${at + 1}`,
        'Copy',
        () => {
          void copy(page, name, code);
        },
        label,
      )}
    </figcaption>
    <pre tabindex="0" role="region" aria-label=${label}><code id=${name}>${code}</code></pre>
  </figure>`;
};

export const takeStep = (page: Page): TemplateResult => {
  const {state, sight, look, change} = page;
  const {pieces, steps} = SITES[sight.site].snippet(takenFrom(state));
  return step(
    'take',
    7,
    'Take it to your site',
    'Copy, paste, done',
    html` ${radios(
        'site',
        'What is your site made with?',
        sight.site,
        SITE_IDS.map((id) => [id, SITES[id].name]),
        (value) => {
          look({site: value as SiteId, status: ''});
        },
      )}
      ${textField(page, {
        name: 'script',
        label: 'Where bundle.js lies',
        hint: 'This one file comes with the download, in its folder “dist”. It lies on your own server; nothing is fetched from anybody else.',
        mode: 'url',
        value: state.script,
        set: (text) => {
          change((draft) => {
            draft.script = text;
          });
        },
      })}
      <ol class="steps">
        ${steps.map((one) => html`<li>${one}</li>`)}
      </ol>
      ${pieces.map((piece, at) => pieceView(page, piece, at))}
      <div class="actions">
        ${button('download', 'Save as a file (JSON)', () => {
          save('treatment-estimator.json', `${JSON.stringify(toConfig(state), null, 2)}\n`);
        })}
        <span class="hint"
          >Prices, links and texts, to change later. Language and colours are in the code above,
          which you can load, too.</span
        >
      </div>`,
    true,
  );
};
