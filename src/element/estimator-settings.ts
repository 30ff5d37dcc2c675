import {LitElement, type ComplexAttributeConverter, type PropertyDeclarations} from 'lit';
import type {Config} from '../clinic-config/config.js';

/** An attribute that is taken away leaves nothing behind. */
const TEXT: ComplexAttributeConverter = {fromAttribute: (value) => value ?? ''};

/** What a page can set of an estimator, as properties and attributes. Frameworks may set any of it to nothing at all. */
export class EstimatorSettings extends LitElement {
  static override properties: PropertyDeclarations = {
    concern: {converter: TEXT},
    kind: {converter: TEXT},
    area: {converter: TEXT},
    skinTone: {converter: TEXT, attribute: 'skin-tone'},
    severity: {converter: TEXT},
    treatments: {converter: TEXT},
    market: {converter: TEXT},
    locale: {converter: TEXT},
    config: {},
    configSrc: {converter: TEXT, attribute: 'config-src'},
    debug: {type: Boolean},
    noCharts: {type: Boolean, attribute: 'no-charts'},
    shareAnswers: {type: Boolean, attribute: 'share-answers'},
  };

  /** What to treat: `acne-scars`, `wrinkles`, `pores`, `pigmentation`, `stretch-marks`, `scars`, `uneven-tone`, `hair-loss`. */
  declare concern: string;
  /** Form of the concern, such as `rolling` or `melasma`. Empty: not known which, the figures cover all. */
  declare kind: string;
  /** Where: `face`, `cheeks`, … Empty: where the concern is most usual. */
  declare area: string;
  /** Fitzpatrick type `I` to `VI`, `monk-1` to `monk-10`, or `unknown`. Empty: unknown. */
  declare skinTone: string;
  /** `mild`, `moderate` or `severe`. Empty: moderate. */
  declare severity: string;
  /** Treatments to compare, blanks between them, four at most. Empty: microneedling and the laser most studied for this. */
  declare treatments: string;
  /** Whose prices: `US`, `GB`, `EU`, `IN`, `AU`, `CA`, `AE`. Empty: US. */
  declare market: string;
  /** Language and number format as a BCP 47 tag. Empty: the nearest `lang` around the element. */
  declare locale: string;
  /** Leaves the charts out. */
  declare noCharts: boolean;
  /** Puts the person's answers into `estimate-change`, `estimate-book` and the clinic's links. They may be health data: ask for consent first. */
  declare shareAnswers: boolean;
  /**
   * What a clinic says of itself, such as its own prices: an object, or its JSON as an attribute or in a child
   * `<script type="application/json" slot="config">`. What cannot be used of it is left out and reported.
   */
  declare config: Config | string | undefined;
  /** Address of such a JSON, fetched from the page's own site or one that allows it. The attribute, the property and the child come before it. */
  declare configSrc: string;
  /** Shows on the page, for its owner, what it has set that cannot be used. */
  declare debug: boolean;

  constructor() {
    super();
    this.concern =
      this.kind =
      this.area =
      this.skinTone =
      this.severity =
      this.treatments =
      this.market =
      this.locale =
      this.configSrc =
        '';
    this.noCharts = this.shareAnswers = this.debug = false;
  }
}
