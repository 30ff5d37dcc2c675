import '../../src/define.js';
import {html, render, type TemplateResult} from 'lit';
import type {Config} from '../../src/clinic-config/config.js';
import {button} from './fields.js';
import {contrastFailures, type ContrastFailure} from './contrast.js';
import {figuresOf} from './figures.js';
import {remarksOf} from './look-at.js';
import type {Page, Sight} from './page.js';
import {dress, fit, previewView} from './preview.js';
import {problemsOf} from './problems.js';
import {emptyState, type State} from './state.js';
import {clinicStep} from './steps/clinic.js';
import {coloursStep} from './steps/colours.js';
import {concernsStep} from './steps/concerns.js';
import {feesStep} from './steps/fees.js';
import {languageStep} from './steps/language.js';
import {takeStep} from './steps/take.js';
import {treatmentsStep} from './steps/treatments.js';
import {deviceStorage, forget, keep, readKept} from './storage.js';
import {takeIn} from './take-in.js';
import {toConfig} from './to-config.js';
import {workView} from './work.js';

const storage = deviceStorage();
const kept = readKept(storage);
const isColour = (value: string): boolean => CSS.supports('color', value);

let state = kept ?? emptyState();
let sight: Sight = {
  width: 'phone',
  colours: 'light',
  site: 'html',
  showsPreview: false,
  loaded: undefined,
  keeps: kept !== undefined,
  status: '',
};
/** What stood in the fields before all of it was replaced. */
let before: State | undefined;
let config: Config = {};
let failures: readonly ContrastFailure[] = [];
/** The field in which somebody is typing: half an amount is no mistake yet. */
let typing = '';

const replaced = (next: State, seen: Partial<Sight>): void => {
  before = state;
  state = next;
  show({...seen});
};

function change(edit: (draft: State) => void, next?: string): void {
  const draft = structuredClone(state);
  edit(draft);
  state = draft;
  before = undefined;
  show({status: '', ...(sight.loaded?.issues.length === 0 && {loaded: undefined})});
  if (next !== undefined) focus(next);
}

/** A button that was pressed and is gone leaves the focus to the next one. */
const focus = (name: string): void => {
  document.getElementById(name)?.focus();
};

const setKeep = (wanted: boolean): void => {
  if (!wanted) forget(storage);
  const isKept = wanted && keep(storage, state);
  const failed = wanted && !isKept;
  show({
    keeps: isKept,
    status: failed
      ? 'Your browser does not let this page keep anything.'
      : wanted
        ? 'Kept on this device from now on.'
        : 'Nothing is kept on this device.',
  });
  focus('keep');
};

const load = (text: string): void => {
  const {state: next, issues} = takeIn(text, state);
  const loaded = {isUsed: next !== undefined, issues};
  if (next === undefined) show({loaded, status: 'This could not be used.'});
  else
    replaced(next, {
      loaded,
      status: issues.length === 0 ? 'Loaded.' : 'Loaded, except for what is listed.',
    });
  focus('loaded');
};

const startAgain = (): void => {
  replaced(emptyState(), {
    loaded: undefined,
    status: 'All fields are empty. “Undo” brings them back.',
  });
  focus('undo');
};

function undo(): void {
  if (before !== undefined) state = before;
  before = undefined;
  show({loaded: undefined, status: 'As it was.'});
  focus('keep');
}

const view = (page: Page, remarks: ReturnType<typeof remarksOf>): TemplateResult =>
  html` <div class="layout ${sight.showsPreview ? 'shows-preview' : ''}">
      <form
        class="form"
        aria-label="Your clinic"
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${languageStep(page)}${treatmentsStep(page)}${feesStep(page)}${concernsStep(page)}${clinicStep(page)}${coloursStep(page)}${takeStep(page)}
      </form>
      ${previewView(page, config, remarks, figuresOf(state, config))}
    </div>
    <div class="switch">
      ${button(
        'show-preview',
        sight.showsPreview
          ? 'Back to the fields'
          : `Show the preview${remarks.length === 0 ? '' : `, ${remarks.length} to look at`}`,
        () => {
          show({showsPreview: !sight.showsPreview});
          document.querySelector(sight.showsPreview ? '#preview' : '.form')?.scrollIntoView();
        },
      )}
    </div>
    <p class="status" role="status">${sight.status}</p>`;

function show(seen: Partial<Sight> = {}): void {
  sight = {...sight, ...seen};
  if (sight.keeps && !keep(storage, state))
    sight = {...sight, keeps: false, status: 'Your browser does not let this page keep anything.'};
  const next = toConfig(state);
  // The same object for the same settings: the element checks each new one.
  if (JSON.stringify(next) !== JSON.stringify(config)) config = next;
  const all = problemsOf(state, isColour);
  const page: Page = {
    state,
    sight,
    problems: new Map([...all].filter(([name]) => name !== typing)),
    change,
    look: show,
    keep: setKeep,
    load,
    startAgain,
    undo: before === undefined ? undefined : undo,
  };
  const work = document.querySelector<HTMLElement>('#work');
  const root = document.querySelector<HTMLElement>('#configurator');
  if (work === null || root === null) return;
  render(workView(page), work);
  render(view(page, remarksOf(state, all, failures)), root);
  const host = root.querySelector('treatment-estimator');
  if (host === null) return;
  dress(host, state.look);
  const found = contrastFailures(host);
  if (JSON.stringify(found) !== JSON.stringify(failures)) {
    failures = found;
    show();
  }
}

// Before the field itself hears of it: an issue that is shown already stays in sight while it is mended.
document.addEventListener(
  'input',
  ({target}) => {
    const {id, type} = target as HTMLInputElement;
    if (type.startsWith('text') && !document.getElementById(`${id}-problem`)) typing = id;
  },
  {capture: true},
);
document.addEventListener('focusout', () => {
  if (typing === '') return;
  typing = '';
  show();
});

// Deleted in another tab: this one must not bring it back.
addEventListener('storage', () => {
  if (sight.keeps && readKept(storage) === undefined) show({keeps: false});
});

show();
const stage = document.querySelector<HTMLElement>('.stage');
if (stage) fit(stage);
