import {html, type TemplateResult} from 'lit';
import {ariaInvalid, describedBy, notesOf, type Field} from './fields.js';
import type {PageContext} from './page-context.js';

/** A text or a file that is given to be read, and is not kept. */
interface GivenText extends Field {
  readonly rows: number;
  readonly paste?: () => void;
  readonly drop?: (files: FileList) => void;
}

interface GivenFile extends Field {
  readonly accept: string;
  readonly take: (file: File) => void;
}

const problemOf = ({unread}: PageContext['view'], name: string): string | undefined =>
  unread?.field === name ? unread.problem : undefined;

/** Says beside a field why what was given there cannot be read, and leads back to it. */
export function markUnread(page: PageContext, field: string, problem: string): void {
  page.changeView({unread: {field, problem}, status: problem});
  document.getElementById(field)?.focus();
}

/** What stands in a field for a text to be read; marks the field and is empty where nothing does. */
export function givenText(page: PageContext, name: string, nothingGiven: string): string {
  const text = document.querySelector<HTMLTextAreaElement>(`#${name}`)?.value.trim() ?? '';
  if (text === '') markUnread(page, name, nothingGiven);
  return text;
}

/** What is given anew is not wrong yet. */
const forget = ({view: {unread}, changeView}: PageContext, name: string): void => {
  if (unread?.field === name) changeView({unread: undefined});
};

/** A field into which a text is pasted or a file is dropped. */
export function givenTextField(page: PageContext, field: GivenText): TemplateResult {
  const {name, label, rows, paste, drop} = field;
  const problem = problemOf(page.view, name);
  return html`<div class="field wide">
    <label for=${name}>${label}</label>
    <textarea
      id=${name}
      name=${name}
      rows=${rows}
      spellcheck="false"
      aria-invalid=${ariaInvalid(problem)}
      aria-describedby=${describedBy(field, problem)}
      @input=${() => {
        forget(page, name);
      }}
      @paste=${() => {
        // The field has the text once its own handling is done.
        if (paste !== undefined) setTimeout(paste);
      }}
      @dragover=${(event: DragEvent) => {
        if (drop !== undefined) event.preventDefault();
      }}
      @drop=${(event: DragEvent) => {
        const files = event.dataTransfer?.files;
        if (drop === undefined || !files?.length) return;
        event.preventDefault();
        drop(files);
      }}
    ></textarea>
    ${notesOf(field, problem)}
  </div>`;
}

/** A field for a file of the owner's, which is read in the browser. */
export function givenFileField(page: PageContext, field: GivenFile): TemplateResult {
  const {name, label, accept, take} = field;
  const problem = problemOf(page.view, name);
  return html`<div class="field wide">
    <label for=${name}>${label}</label>
    <input
      type="file"
      id=${name}
      name=${name}
      accept=${accept}
      aria-invalid=${ariaInvalid(problem)}
      aria-describedby=${describedBy(field, problem)}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file === undefined) return;
        forget(page, name);
        take(file);
        // Otherwise choosing the same file again would not be a change.
        input.value = '';
      }}
    />
    ${notesOf(field, problem)}
  </div>`;
}
