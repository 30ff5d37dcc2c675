import type {
  AreaPrice,
  ClinicQuestion,
  Config,
  ConsultationFee,
  Fee,
  TreatmentPrice,
} from '../../src/clinic-config/config.js';
import type {AreaId, ConcernId, TreatmentId} from '../../src/evidence/ids.js';
import {AREAS, CONCERNS, TREATMENTS} from './names.js';
import {
  emptyFee,
  emptyPrice,
  emptyState,
  hasFields,
  type FeeFields,
  type FeeId,
  type PriceFields,
  type State,
  type TreatmentFields,
} from './state.js';

const typed = (amount: number | undefined): string => (amount === undefined ? '' : String(amount));
const entriesOf = <Key extends string, Value>(
  object: Readonly<Partial<Record<Key, Value>>> | undefined,
): [Key, Value][] => Object.entries(object ?? {}) as [Key, Value][];

function priceFields(price: number | AreaPrice | undefined): PriceFields {
  if (price === undefined) return emptyPrice();
  if (typeof price === 'number') return {...emptyPrice(), session: typed(price)};
  const {3: of3, 6: of6, ...others} = (price.courses ?? {}) as Record<string, number>;
  return {
    session: typed(price.session),
    courseOf3: typed(of3),
    courseOf6: typed(of6),
    courses: entriesOf(others).map(([sessions, sum]) => ({sessions, price: typed(sum)})),
    from: price.from ?? false,
  };
}

function treatmentFields(
  price: number | TreatmentPrice | undefined,
  name: string | undefined,
  usual: number | Partial<Record<ConcernId, number>> | undefined,
): TreatmentFields {
  const areas = typeof price === 'object' ? entriesOf<AreaId, number | AreaPrice>(price.areas) : [];
  return {
    offered: false,
    name: name ?? '',
    price: priceFields(price),
    areas: areas.map(([area, there]) => ({area, price: priceFields(there)})),
    usual: typeof usual === 'number' ? String(usual) : '',
    usualFor:
      typeof usual === 'object'
        ? entriesOf<ConcernId, number>(usual).map(([concern, sessions]) => ({
            concern,
            sessions: String(sessions),
          }))
        : [],
  };
}

function feeFields(fee: number | Fee | ConsultationFee | undefined): FeeFields {
  if (fee === undefined) return emptyFee();
  if (typeof fee === 'number') return {...emptyFee(), price: typed(fee)};
  return {
    price: typed(fee.price),
    setOff: 'setOff' in fee && fee.setOff === true,
    treatments: [...(fee.treatments ?? [])],
  };
}

const questionFields = ([id, {text, outcomes}]: [
  string,
  ClinicQuestion,
]): State['questions'][number] => ({
  id,
  text,
  outcomes: Object.fromEntries(
    entriesOf(outcomes).map(
      ([treatment, {outcome, reason = '', until = ''}]: [
        TreatmentId,
        {outcome: 'nothing' | 'tell' | 'wait' | 'not'; reason?: string; until?: string},
      ]) => [treatment, {outcome, reason, until}],
    ),
  ),
});

/**
 * The fields for a configuration that has come through the door. What no field shows is kept and goes out again. `before` brings what a
 * configuration does not carry: language, country, colours and the place of the script.
 */
export function fromConfig(config: Config, before: State = emptyState()): State {
  const all = config.prices ?? {};
  const treatments = Object.fromEntries(
    TREATMENTS.map((treatment) => {
      const fields = treatmentFields(
        all[treatment],
        config.names?.[treatment],
        config.usualSessions?.[treatment],
      );
      return [
        treatment,
        {...fields, offered: config.treatments?.includes(treatment) ?? hasFields(fields)},
      ];
    }),
  ) as State['treatments'];
  const shown = config.concerns ?? CONCERNS;
  const questions = entriesOf<string, false | string | ClinicQuestion>(config.safetyQuestions);
  const changed = questions.filter(
    (one): one is [string, false | string] => typeof one[1] !== 'object',
  );
  const fees = Object.fromEntries(
    (['consultation', 'patchTest', 'numbing', 'aftercareKit'] satisfies FeeId[]).map((id) => [
      id,
      feeFields(config.fees?.[id]),
    ]),
  ) as State['fees'];
  return {
    ...emptyState(),
    language: before.language,
    market: before.market,
    concern: before.concern,
    look: before.look,
    script: before.script,
    currency: config.currency ?? '',
    priceListDate: config.priceListDate ?? '',
    treatments,
    fees,
    marksOthers:
      config.treatments !== undefined ||
      !TREATMENTS.some((treatment) => treatments[treatment].offered),
    taxPercent: typed(config.tax?.percent),
    taxIncluded: config.tax?.included ?? true,
    concerns: [
      ...shown.map((id) => ({id, offered: true})),
      ...CONCERNS.filter((id) => !shown.includes(id)).map((id) => ({id, offered: false})),
    ],
    areas: [...(config.areas ?? AREAS)],
    closedDays: [...(config.closedDays ?? [])],
    bookingLink: config.bookingLink ?? '',
    contactLink: config.contactLink ?? '',
    disclaimer: config.disclaimer ?? '',
    questions: questions
      .filter((one): one is [string, ClinicQuestion] => typeof one[1] === 'object')
      .map(questionFields),
    kept: {
      ...(config.$schema !== undefined && {$schema: config.$schema}),
      ...(config.texts !== undefined && {texts: config.texts}),
      ...(changed.length > 0 && {safetyQuestions: Object.fromEntries(changed)}),
    },
  };
}
