import {
  LitElement,
  type ComplexAttributeConverter,
  type PropertyDeclaration,
  type PropertyDeclarations,
} from 'lit';
import type {Config} from '../clinic-config/config.js';
import type {AreaId, ConcernId, KindId, MarketId, Severity, SkinTone} from '../evidence/ids.js';

/** Turns an attribute that is taken away into an empty text. */
const TEXT: ComplexAttributeConverter = {fromAttribute: (value) => value ?? ''};

/** Off without the attribute, and where a framework has written `false` into it. */
const SWITCH: ComplexAttributeConverter = {
  fromAttribute: (value) => value !== null && value !== 'false',
};

/**
 * How Lit reads each setting. The compiler compares the names with the declarations of the class
 * below.
 */
const SETTINGS = {
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
  debug: {converter: SWITCH},
  hide: {converter: TEXT},
  layout: {converter: TEXT},
  noCharts: {converter: SWITCH, attribute: 'no-charts'},
  shareAnswers: {converter: SWITCH, attribute: 'share-answers'},
} as const satisfies Record<SettingName, PropertyDeclaration>;

/**
 * What a page can set of an estimator, as properties and attributes. The types name what can be
 * used; at run time a page may set anything, and the engine replaces what it does not know.
 */
export class EstimatorSettings extends LitElement {
  static override properties: PropertyDeclarations = SETTINGS;

  /** What to treat. Empty: acne scars. */
  declare concern: ConcernId | '';
  /**
   * Form of the concern; each belongs to one concern. Empty: not known, the figures cover all
   * forms.
   */
  declare kind: KindId | '';
  /** Where on the body. Empty: where the concern is most usual. */
  declare area: AreaId | '';
  /**
   * Fitzpatrick skin type, a tone of the Monk scale, or `unknown`. Empty: unknown, which makes
   * ranges wider.
   */
  declare skinTone: SkinTone | '';
  /** How marked the concern is. Empty: moderate. */
  declare severity: Severity | '';
  /**
   * Treatments to compare, with blanks between them; four at most beside `none`, which is doing
   * nothing. They are `TreatmentId`. Empty: microneedling, the laser most studied for this concern
   * that suits any skin, and `none`; two lasers where needling is not used.
   */
  declare treatments: string;
  /**
   * Whose prices; `EU` is the euro area. Empty: the market of the configured currency, else `US`.
   */
  declare market: MarketId | '';
  /**
   * Language and number format as a BCP 47 tag, such as `de` or `en-GB`. Empty: the nearest `lang`
   * around the element.
   */
  declare locale: string;
  /**
   * Questions that the page does not want asked, with blanks between them: `concern`, `kind`,
   * `area`, `skin-tone`, `severity`. What the page has set of them holds. Where nothing is known
   * without the kind, it is asked all the same.
   */
  declare hide: string;
  /**
   * `compact`: the costs, what differs and the booking link, with the rest behind one “See all”.
   * Empty: everything.
   */
  declare layout: 'compact' | '';
  /** Leaves the charts out. */
  declare noCharts: boolean;
  /**
   * Puts the person's answers into `estimate-change`, `estimate-book` and the clinic's links. They
   * may be health data: ask for consent first.
   */
  declare shareAnswers: boolean;
  /**
   * What a clinic sets, such as its own prices: an object, or its JSON as an attribute or in a
   * child `<script type="application/json" slot="config">`. What cannot be used of it is left out
   * and reported.
   */
  declare config: Config | string | undefined;
  /**
   * Address of a JSON file with the configuration. The property, the attribute and the child come
   * before it.
   */
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
      this.hide =
      this.layout =
      this.configSrc =
        '';
    this.noCharts = this.shareAnswers = this.debug = false;
  }
}

/** The properties that a page can set. */
type SettingName = Exclude<keyof EstimatorSettings, keyof LitElement>;

/** The attribute that sets a property: the one Lit is told of, else the property's own name. */
type AttributeName<Name extends SettingName> = (typeof SETTINGS)[Name] extends {
  readonly attribute: infer Attribute extends string;
}
  ? Attribute
  : Name;

/**
 * Every attribute with the values it takes, for the types of JSX. An attribute that is on or off is
 * `true` or absent.
 */
export type SettingAttributes = {
  readonly [Name in SettingName as AttributeName<Name>]?: EstimatorSettings[Name];
};
