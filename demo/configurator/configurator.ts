import '../../src/define.js';
import {html, render, type TemplateResult} from 'lit';
import type {Config} from '../../src/clinic-config/config.js';
import {contrastFailures, type ContrastFailure} from '../../src/element/contrast-failures.js';
import {courseCosts} from './course-costs.js';
import {button} from './fields.js';
import {firstState} from './first-state.js';
import {emptyFormState, isEmptyFormState, type FormState} from './form-state.js';
import {loadText} from './load-text.js';
import {mendsOf} from './mends.js';
import {openQuestions} from './open-questions.js';
import type {PageContext, PageView} from './page-context.js';
import {remember, typedField} from './past-states.js';
import {applyLook, keepFrameFitting, previewView} from './preview.js';
import {problemsOf} from './problems.js';
import type {Remark} from './remark.js';
import {remarksOf} from './remarks.js';
import {savedWork} from './saved-work.js';
import {isShareFragment} from './share-link.js';
import {clinicStep} from './steps/clinic.js';
import {coloursStep} from './steps/colours.js';
import {concernsStep} from './steps/concerns.js';
import {copyCodeStep} from './steps/copy-code.js';
import {feesStep} from './steps/fees.js';
import {isItWorkingStep} from './steps/is-it-working.js';
import {languageStep} from './steps/language.js';
import {treatmentsStep} from './steps/treatments.js';
import {deviceStorage, readStored, removeStored, store} from './storage.js';
import {toConfig} from './to-config.js';

const NOT_USED = 'This could not be used.';
const NOT_STORED = 'Your browser does not let this page keep anything.';

const storage = deviceStorage();
const isColour = (value: string): boolean => CSS.supports('color', value);
const start = firstState(readStored(storage), location.hash);

let {state, past} = start;
let view: PageView = {
  width: 'phone',
  colours: 'light',
  site: 'html',
  landing: '',
  withAnswer: false,
  showsPreview: false,
  loaded: start.loaded,
  checked: undefined,
  logoColours: undefined,
  pasted: undefined,
  unread: undefined,
  isStored: storage !== undefined && start.mayStore,
  shareLink: '',
  status: start.status,
};
/** The fields as they were when they were last taken along, or when the page opened. */
let taken = state;
let config: Config = {};
let failures: readonly ContrastFailure[] = [];
/**
 * Name of the field in which somebody is typing. Its problem is not shown yet: the text may be
 * unfinished.
 */
let typingIn = '';
/** Id of the field whose event is under way; empty for buttons, ticks and lists. */
let changedBy = '';

function replaceAll(next: FormState, changes: Partial<PageView>): void {
  past = remember(past, {before: state, field: '', isReplacement: true});
  state = next;
  update(changes);
}

function change(edit: (draft: FormState) => void, focusId?: string): void {
  const draft = structuredClone(state);
  edit(draft);
  past = remember(past, {before: state, field: changedBy, isReplacement: false});
  changedBy = '';
  state = draft;
  // Values that could not be used stay listed while the clinic corrects them.
  const isAllUsed = view.loaded?.issues.length === 0;
  update({status: '', shareLink: '', ...(isAllUsed && {loaded: undefined})});
  if (focusId !== undefined) focus(focusId);
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}

function setStored(isWanted: boolean): void {
  if (!isWanted) removeStored(storage);
  const isStored = isWanted && store(storage, state);
  const done = isStored
    ? 'Kept on this device from now on.'
    : 'Forgotten: nothing is kept on this device. The fields stay until you close the page.';
  update({isStored, status: isWanted && !isStored ? NOT_STORED : done});
  focus('keep');
}

function load(text: string, field: string): void {
  const {
    state: next,
    landing = view.landing,
    hasAnswer = view.withAnswer,
    issues,
  } = loadText(text, state);
  const loaded = {isUsed: next !== undefined, issues};
  if (next === undefined) update({loaded, unread: {field, problem: NOT_USED}, status: NOT_USED});
  else
    replaceAll(next, {
      unread: undefined,
      loaded,
      landing,
      withAnswer: hasAnswer,
      shareLink: '',
      status: issues.length === 0 ? 'Loaded.' : 'Loaded, except for what is listed.',
    });
  focus(next === undefined ? field : 'loaded');
}

function startAgain(): void {
  replaceAll(emptyFormState(), {
    loaded: undefined,
    shareLink: '',
    status: 'All fields are empty. “Undo” brings them back.',
  });
  focus('undo');
}

function undo(): void {
  const last = past.at(-1);
  if (last === undefined) return;
  state = last.before;
  past = past.slice(0, -1);
  update({loaded: undefined, shareLink: '', status: 'As it was before.'});
  focus(past.length > 0 ? 'undo' : 'keep');
}

function markTaken(): void {
  taken = state;
}

/** On a narrow screen, changes between the fields and the preview. */
function switchButton(remarks: readonly Remark[]): TemplateResult {
  const count = remarks.length === 0 ? '' : `, ${remarks.length} to look at`;
  return button({
    name: 'show-preview',
    text: view.showsPreview ? 'Back to the fields' : `Show the preview${count}`,
    press: () => {
      update({showsPreview: !view.showsPreview});
      document.querySelector(view.showsPreview ? '#preview' : '.form')?.scrollIntoView();
    },
  });
}

const pageView = (page: PageContext, remarks: readonly Remark[]): TemplateResult =>
  html` <div class="layout ${view.showsPreview ? 'shows-preview' : ''}">
      <form
        class="form"
        aria-label="Your clinic"
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${languageStep(page)}${treatmentsStep(page)}${feesStep(page)}${concernsStep(page)}${clinicStep(page)}${coloursStep(page)}${copyCodeStep(page)}${isItWorkingStep(page)}
      </form>
      ${previewView(page, config, {remarks, costs: courseCosts(state, config)})}
    </div>
    <div class="switch">${switchButton(remarks)}</div>
    <p class="status" role="status">${view.status}</p>`;

/** What is said of fields, but of that in which somebody is typing. */
const withoutTyped = (said: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...said].filter(([field]) => field !== typingIn));

/** Applies changes to the view, stores the fields where that is wanted, and renders the page. */
function update(changes: Partial<PageView> = {}): void {
  view = {...view, ...changes};
  if (view.isStored && !store(storage, state))
    view = {...view, isStored: false, status: NOT_STORED};
  const next = toConfig(state);
  // The element checks each new object, so equal settings stay the same object.
  if (JSON.stringify(next) !== JSON.stringify(config)) config = next;
  const problems = problemsOf(state, isColour);
  renderPage(
    {
      state,
      view,
      problems: withoutTyped(problems),
      listProblems: withoutTyped(
        view.pasted === undefined ? new Map() : openQuestions(view.pasted, state),
      ),
      mends: withoutTyped(mendsOf(state)),
      change,
      changeView: update,
      setStored,
      load,
      replaceAll: (next, status) => {
        replaceAll(next, {loaded: undefined, pasted: undefined, shareLink: '', status});
      },
      startAgain,
      undo: past.length === 0 ? undefined : undo,
      undoReplacing: past.at(-1)?.isReplacement === true ? undo : undefined,
      markTaken,
    },
    remarksOf(state, problems, failures),
  );
}

function renderPage(page: PageContext, remarks: readonly Remark[]): void {
  const work = document.querySelector<HTMLElement>('#work');
  const root = document.querySelector<HTMLElement>('#configurator');
  if (work === null || root === null) return;
  render(savedWork(page), work);
  render(pageView(page, remarks), root);
  const estimator = root.querySelector('treatment-estimator');
  if (estimator === null) return;
  applyLook(estimator, state.look);
  // Contrast can be measured only in an element that has its colours.
  const measured = contrastFailures(estimator);
  if (JSON.stringify(measured) !== JSON.stringify(failures)) {
    failures = measured;
    update();
  }
}

// In the capturing phase, so before the field's own listener: a problem that is shown already stays
// while it is corrected.
document.addEventListener(
  'input',
  (event) => {
    changedBy = typedField(event);
    const {id, type} = event.target as HTMLInputElement;
    if (type.startsWith('text') && !document.getElementById(`${id}-problem`)) typingIn = id;
  },
  {capture: true},
);
document.addEventListener('focusout', () => {
  if (typingIn === '') return;
  typingIn = '';
  update();
});

// What is kept on this device, or has been taken along, is not lost.
addEventListener('beforeunload', (event) => {
  const isLost = !view.isStored && JSON.stringify(state) !== JSON.stringify(taken);
  if (isLost && !isEmptyFormState(state)) event.preventDefault();
});

// A set-up that came by a link is in the fields now; opening the page again must not bring it back
// over what has been changed.
if (isShareFragment(location.hash)) location.hash = '';

// Where another tab has deleted the stored fields, this one must not store them again.
addEventListener('storage', () => {
  if (view.isStored && readStored(storage) === undefined) update({isStored: false});
});

update();
const stage = document.querySelector<HTMLElement>('.stage');
if (stage) keepFrameFitting(stage);
