import {html, nothing, type TemplateResult} from 'lit';
import type {Candidate} from './candidates.js';

/** Told which treatment is wanted beside the others, or no longer. */
export type ChooseTreatment = (treatment: Candidate['treatment'], wanted: boolean) => void;

/** The treatments that can be put beside each other. */
export const candidatesTemplate = (
  hint: string,
  candidates: readonly Candidate[],
  what: Readonly<Partial<Record<Candidate['treatment'], string>>>,
  choose: ChooseTreatment,
): TemplateResult =>
  html`<fieldset>
    <legend>${hint}</legend>
    ${candidates.map(
      ({treatment, name, note, chosen, disabled}) =>
        html`<label>
          <input
            type="checkbox"
            name=${treatment}
            .checked=${chosen}
            ?disabled=${disabled}
            @change=${(event: Event) => {
              choose(treatment, (event.target as HTMLInputElement).checked);
            }}
          /><span
            >${name}${note === '' ? nothing : html` <small>${note}</small>`}<small
              >${what[treatment]}</small
            ></span
          ></label
        >`,
    )}
  </fieldset>`;
