import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {withEvidence} from '../engine/evidence.js';
import type {Problem} from '../engine/inputs.js';
import {personStringsOf} from '../steps/strings.js';
import {NO_ANSWERS, type PersonAnswers} from '../engine/person-answers.js';
import {chartStringsOf} from '../charts/strings.js';
import {differsStringsOf} from '../differences/strings.js';
import type {Strings} from '../i18n/strings/answer-strings.js';
import {StayingStrings} from '../i18n/staying-strings.js';
import {toCandidates} from '../answer/candidates.js';
import type {AnswerOnScreen} from '../answer/answer-on-screen.js';
import type {MatterId} from '../evidence/ids.js';
import type {Drawings} from '../answer/questions-template.js';
import type {PicturesPart} from '../pictures/pictures-part.js';
import {debugTemplate} from './debug-template.js';
import {candidatesTemplate, type ChooseTreatment} from '../answer/candidates-template.js';
import {addStyles} from '../answer/add-styles.js';
import {drawnOr} from '../answer/drawn-or-failed.js';
import {spokenSums} from '../answer/spoken-sums.js';
import {aroundAnswerStyles} from '../answer/around-answer-styles.js';
import {aroundAnswer} from '../answer/around-answer-template.js';
import {takeAnswersIn} from './answers-in-picture.js';
import {AppearanceController} from './appearance-controller.js';
import {RadioGroupController} from './radio-group-controller.js';
import {ChangeMarks} from './change-marks.js';
import {ChosenInView} from './chosen-in-view.js';
import {ContrastWarning} from './contrast-warning.js';
import type {Clinic} from './clinic/clinic.js';
import {ChartsPart} from '../charts/charts-part.js';
import {deferredStyles} from './deferred-styles.js';
import type {EstimatorSettings} from './estimator-settings.js';
import type {ScreenActions} from './estimator-template.js';
import {EstimatePlanEvent} from './estimate-plan-event.js';
import {EstimateStepEvent} from './estimate-step-event.js';
import {ViewReport} from './view-report.js';
import {guardKeys} from './key-guard.js';
import {importAgain} from '../loading/import-again.js';
import {MethodPart} from '../method/method-part.js';
import {PageWatch} from './page-watch.js';
import {StandInsController} from './stand-ins-controller.js';
import {LinkRetry} from './link-retry.js';
import type {FollowedLink} from './follow-link.js';
import {StepsPart} from '../steps/steps-part.js';
import {SumsStrip} from './sums-strip.js';
import {issueText, problemTexts, ErrorReports} from './error-reports.js';

/** What is shown, and what the page wants. */
export interface Shown extends AnswerOnScreen {
  readonly noCharts: boolean;
  /** What the page has set wrong, where it is to be shown. */
  readonly debug: readonly Problem[] | false;
  readonly locale: string;
  readonly clinic: Clinic | undefined;
}

/** What stands in the places that the first paint keeps free. */
export interface Parts {
  readonly candidates: TemplateResult | typeof nothing;
  /** What the figures are for. */
  readonly about: TemplateResult | typeof nothing;
  /** What must be said beside the answer; its room stays free while its sentences are on their way. */
  readonly notices: TemplateResult | typeof nothing | undefined;
  /** Stands below the table. */
  readonly remark: TemplateResult | typeof nothing;
  readonly charts: TemplateResult | typeof nothing;
  readonly person: TemplateResult | typeof nothing;
  readonly method: TemplateResult | typeof nothing;
  /** The window behind a row, while one is open. */
  readonly row: TemplateResult | typeof nothing;
  /** The window with the places, while it is open; and what lies over the page. */
  readonly places: TemplateResult | typeof nothing;
  readonly drawings: Drawings | undefined;
  readonly debug: TemplateResult | typeof nothing;
}

/** What the parts need of the element. */
export interface DeferredPartsHost {
  /** A treatment is put beside the others, or taken away. */
  readonly compare: ChooseTreatment;
  /** A question is answered. */
  readonly answer: ScreenActions['answer'];
  /** Tells screen readers, once. */
  readonly announce: (text: string) => void;
  /** What a link brought along; null where there was none, or where it could not be followed. */
  readonly link: FollowedLink | null | undefined;
  /** The network is back. */
  readonly online: () => void;
  /** A link has come into the page's address. */
  readonly followLink: () => void;
}

/**
 * Everything that the first answer does not wait for, fetched together: charts, evidence, other
 * treatments, steps, reports.
 */
export class DeferredParts {
  /** Adds to an estimate what each figure rests on. */
  readonly withEvidence: typeof withEvidence = withEvidence;
  /** The sums in one sentence; none where the browser cannot write it. */
  readonly spokenSums: typeof spokenSums = (...shown) =>
    drawnOr(
      () => spokenSums(...shown),
      () => '',
    );
  readonly #element: LitElement;
  readonly #compare: ChooseTreatment;
  readonly #method: MethodPart;
  readonly #reports: ErrorReports;
  readonly #steps: StepsPart;
  readonly #standIns: StandInsController;
  readonly #linkRetry: LinkRetry;
  readonly #strip: SumsStrip;
  #charts: ChartsPart | undefined;
  #pictures: PicturesPart | undefined;
  #picturesComing: Promise<void>;
  #arePicturesMissing = false;
  readonly #answer: DeferredPartsHost['answer'];
  #chartStrings: Promise<void> | undefined;
  readonly #sentences = new StayingStrings(personStringsOf);
  readonly #chartSentences = new StayingStrings(chartStringsOf);

  constructor(
    element: LitElement,
    {compare, answer, announce, link, followLink, online}: DeferredPartsHost,
  ) {
    this.#element = element;
    this.#compare = compare;
    this.#answer = answer;
    this.#picturesComing = this.#fetchPictures();
    this.#method = new MethodPart(element);
    this.#reports = new ErrorReports(element);
    addStyles(element, deferredStyles, aroundAnswerStyles);
    new RadioGroupController(element);
    new ChosenInView(element);
    new ChangeMarks(element);
    const contrast = new ContrastWarning(element);
    new AppearanceController(element, () => {
      this.#charts?.drawAgain();
      void contrast.check();
    });
    new PageWatch(element, followLink, online);
    this.#standIns = new StandInsController(element);
    this.#linkRetry = new LinkRetry(element, link === null, followLink);
    guardKeys(element);
    this.#steps = new StepsPart(element, link?.personAnswers ?? NO_ANSWERS, {
      announce,
      taken: (way) => element.dispatchEvent(new EstimatePlanEvent(way)),
      // Told after the drawing that finds it open.
      opened: (step) => {
        void Promise.resolve().then(() => element.dispatchEvent(new EstimateStepEvent(step)));
      },
    });
    new ViewReport(element);
    this.#strip = new SumsStrip(element);
  }

  /**
   * Fulfilled once all that a closed screen shows is there, in this language, and what a person has
   * answered in the picture before is taken over; `early` has these where it came alive without us.
   */
  async prepare(
    host: EstimatorSettings,
    strings: Strings,
    early: readonly Element[] | undefined,
  ): Promise<void> {
    await personStringsOf(strings);
    await chartStringsOf(strings);
    await differsStringsOf(strings);
    await this.#picturesComing;
    takeAnswersIn(host, early, this.#answer);
  }

  /** Takes over what a link has brought to a page that was open already. */
  restore(answers: PersonAnswers | undefined): void {
    this.#linkRetry.end();
    if (answers) this.#steps.answers = answers;
  }

  /** Fulfilled when what is on its way has come. */
  get coming(): Promise<unknown> {
    return Promise.all([this.#chartStrings, this.#steps.coming, this.#picturesComing]);
  }

  /** The rows of the table that stand first, since they matter most to the person. */
  get firstRows(): readonly MatterId[] {
    return this.#steps.answers.matters;
  }

  /** Every part, as it stands now; what is still on its way is nothing. */
  render(shown: Shown): Parts {
    if (this.#arePicturesMissing) this.#picturesComing = this.#fetchPictures();
    const {estimate, formatter, noCharts, debug, locale, clinic} = shown;
    const issues = clinic?.issues.map(issueText) ?? [];
    return {
      candidates: this.#renderCandidates(shown),
      ...this.#renderSentences(shown),
      charts: noCharts ? nothing : this.#renderCharts(shown),
      person: this.#steps.render({
        ...shown,
        config: clinic?.config ?? {},
        booking: clinic?.booking(this.#element, shown),
      }),
      method: this.#method.render(estimate, formatter),
      row: this.#renderRow(shown),
      places: html`${this.#pictures?.render(
        shown.view.questions.find(({name}) => name === 'area'),
        (area) => {
          this.#answer('area', area);
        },
      )}${this.#strip.render(shown)}`,
      drawings: this.#pictures?.drawings,
      debug: html`${this.#standIns.notice(locale)}${this.#linkRetry.notice(formatter.strings)}
      ${
        debug === false
          ? nothing
          : debugTemplate([...problemTexts(this.#element, debug, locale), ...issues])
      }`,
    };
  }

  /** Opens what stands behind a row. */
  readonly showRow: MethodPart['showRow'] = (quantity) => {
    this.#method.showRow(quantity);
  };

  /** Call it after every update of the element, with what it could not use. */
  updated(problems: readonly Problem[], locale: string): void {
    this.#charts?.updated();
    this.#method.updated();
    this.#pictures?.updated();
    this.#reports.report(problems, locale);
  }

  /** The questions can be answered without them. */
  async #fetchPictures(): Promise<void> {
    this.#arePicturesMissing = false;
    try {
      const {PicturesPart: Part} = await importAgain(() => import('../pictures/pictures-part.js'));
      this.#pictures = new Part(this.#element);
      this.#element.requestUpdate();
    } catch {
      // Words stand there already; the next answer asks again.
      this.#arePicturesMissing = true;
    }
  }

  /** What is said around the answer, once the language's sentences are there. */
  #renderSentences(shown: Shown): Pick<Parts, 'about' | 'notices' | 'remark'> {
    const sentences = this.#sentences.in(shown.formatter.strings);
    return sentences
      ? aroundAnswer(shown, sentences)
      : {about: nothing, notices: undefined, remark: nothing};
  }

  #renderCandidates({estimate, formatter: {strings}, clinic}: Shown): Parts['candidates'] {
    const details = this.#element.renderRoot.querySelector<HTMLDetailsElement>('.compare');
    if (details?.open !== true) return nothing;
    const sentences = this.#sentences.in(strings);
    if (!sentences) return nothing;
    const candidates = toCandidates(estimate.inputs, strings);
    return candidatesTemplate(
      sentences.compareHint,
      clinic?.candidates(candidates) ?? candidates,
      sentences.what,
      this.#compare,
    );
  }

  #renderRow({estimate, formatter}: Shown): Parts['row'] {
    const sentences = this.#sentences.in(formatter.strings);
    return sentences ? this.#method.renderRow(estimate, formatter, sentences) : nothing;
  }

  #renderCharts({estimate, formatter, clinic}: Shown): Parts['charts'] {
    const strings = this.#chartSentences.in(formatter.strings);
    this.#chartStrings = this.#chartSentences.coming?.then(() => {
      this.#element.requestUpdate();
    });
    if (!strings) return nothing;
    this.#charts ??= new ChartsPart(this.#element);
    const compared = estimate.options.filter(({treatment}) => treatment !== 'none');
    return this.#charts.render(compared, formatter, strings, {
      ...this.#steps.answers,
      closedDays: clinic?.config.closedDays,
    });
  }
}
