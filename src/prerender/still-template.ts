import type {TemplateResult} from 'lit';
import type {AnswerOnScreen} from '../answer/answer-on-screen.js';
import {aroundAnswer} from '../answer/around-answer-template.js';
import {spokenSums} from '../answer/spoken-sums.js';
import {toView, type ViewOptions} from '../answer/view.js';
import {ChartsPart} from '../charts/charts-part.js';
import {chartStringsOf} from '../charts/strings.js';
import {DifferencesPart} from '../differences/differences-part.js';
import {differsStringsOf} from '../differences/strings.js';
import type {Clinic} from '../element/clinic/clinic.js';
import {estimatorTemplate, type PartsOnScreen} from '../element/estimator-template.js';
import type {EstimatorSettings} from '../element/estimator-settings.js';
import {inputsOf, settingText} from '../element/inputs-of.js';
import {LanguageController} from '../element/language-controller.js';
import {compare} from '../engine/compare.js';
import {withEvidence} from '../engine/evidence.js';
import {resolveInputs} from '../engine/inputs.js';
import {NO_ANSWERS} from '../engine/person-answers.js';
import {PicturesPart} from '../pictures/pictures-part.js';
import {StepsPart} from '../steps/steps-part.js';
import {personStringsOf} from '../steps/strings.js';
import {atHand} from './languages-at-hand.js';
import {stillHost} from './still-host.js';

/** What a page sets: the properties of the element, of which none is needed. */
export type StillSettings = Partial<Omit<EstimatorSettings, 'config'>>;

const nothingHappens = (): void => undefined;

/**
 * What the element shows once all of it has come, without an element. `clinic` is that of the page's
 * configuration.
 * @throws {Error} If the sentences of the language are not at hand.
 */
export function stillTemplate(
  settings: StillSettings,
  locale: string,
  clinic: Clinic | undefined,
): TemplateResult {
  const language = new LanguageController();
  atHand(language.prepare(stillHost(), locale, clinic), locale);
  const asked = inputsOf(settings);
  const {inputs} = clinic?.resolveInputs(asked) ?? resolveInputs(asked);
  const figures = compare(inputs);
  const estimate = withEvidence(clinic?.withPrices(figures) ?? figures);
  const ours = language.formatter(estimate.currency);
  const formatter = clinic?.formatter(ours, estimate.currency) ?? ours;
  const options: ViewOptions = {
    clinic: clinic?.answer(estimate, formatter),
    isSkinOpen: settingText(settings, 'skinTone') === '',
    hide: settingText(settings, 'hide'),
  };
  const view = toView(estimate, formatter, options);
  const spoken = spokenSums(estimate, formatter, options.clinic);
  const noCharts = settings.noCharts === true;
  return estimatorTemplate(
    {
      view,
      strings: language.strings,
      isCompact: settings.layout === 'compact',
      noCharts,
      status: '',
    },
    partsOf({estimate, formatter, view, spoken}, {options, noCharts, clinic, locale}),
    {
      answer: nothingHappens,
      seeAll: nothingHappens,
      show: nothingHappens,
      toggled: nothingHappens,
    },
  );
}

/** What the parts of the screen are drawn from. */
interface Drawing {
  readonly options: ViewOptions;
  readonly noCharts: boolean;
  readonly clinic: Clinic | undefined;
  readonly locale: string;
}

/** Everything that comes after the first paint. */
function partsOf(shown: AnswerOnScreen, {noCharts, clinic, locale}: Drawing): PartsOnScreen {
  const {estimate, formatter} = shown;
  const {strings} = formatter;
  const host = stillHost();
  atHand(differsStringsOf(strings), locale);
  const differences = new DifferencesPart(host);
  differences.update(shown);
  const compared = estimate.options.filter(({treatment}) => treatment !== 'none');
  return {
    ...aroundAnswer(shown, atHand(personStringsOf(strings), locale)),
    ...clinic?.render(host, shown, undefined),
    spoken: shown.spoken,
    differences: differences.render(nothingHappens),
    drawings: new PicturesPart(host).drawings,
    charts: noCharts
      ? undefined
      : new ChartsPart(host).render(
          compared,
          formatter,
          atHand(chartStringsOf(strings), locale),
          NO_ANSWERS,
        ),
    person: new StepsPart(host, NO_ANSWERS, {
      announce: nothingHappens,
      taken: nothingHappens,
      opened: nothingHappens,
    }).render({
      ...shown,
      noCharts,
      config: clinic?.config ?? {},
      booking: clinic?.booking(host, shown),
    }),
  };
}
