import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type ReactNode,
  type RefAttributes,
} from 'react';
import '../define.js';
import type {TreatmentEstimator} from '../element/treatment-estimator.js';
import type {EstimatorHandlers, EstimatorProperties} from './tag.js';

/**
 * What the component takes: the settings under the names of their properties, a function for each
 * event, and what every HTML element takes. Children go into the slots by their `slot`.
 */
export interface TreatmentEstimatorProps
  extends
    Omit<HTMLAttributes<TreatmentEstimator>, keyof EstimatorProperties | keyof EstimatorHandlers>,
    EstimatorProperties,
    EstimatorHandlers {}

/** Every handler with its event. */
export const EVENTS = {
  onEstimateChange: 'estimate-change',
  onEstimateError: 'estimate-error',
  onEstimateBook: 'estimate-book',
  onEstimatePlan: 'estimate-plan',
  onEstimateStep: 'estimate-step',
  onEstimateView: 'estimate-view',
} as const satisfies Readonly<Record<keyof EstimatorHandlers, string>>;

const HANDLER_NAMES = Object.keys(EVENTS) as readonly (keyof typeof EVENTS)[];

/** On a server there is nothing to lay out, and React 18 would say so. */
const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** What stands in the tag before its children where a server writes it. */
type Picture = (props: TreatmentEstimatorProps, attributes: Attributes) => ReactNode;
type Attributes = Readonly<Record<string, unknown>>;

/**
 * `<treatment-estimator>` for React 18 and 19, on a server too. Everything set becomes a text in an
 * attribute: it stands in the server's HTML, React keeps it when the page comes alive, and the same
 * configuration in a new object changes nothing. Events are listened to by effects, since React 18
 * has none on custom elements, and React 19 forgets those of HTML that came from a server.
 */
export function estimatorWith<Props extends TreatmentEstimatorProps>(
  picture: Picture,
): ForwardRefExoticComponent<Props & RefAttributes<TreatmentEstimator>> {
  const Estimator = forwardRef<TreatmentEstimator, TreatmentEstimatorProps>((props, outer) => {
    const inner = useRef<TreatmentEstimator>(null);
    useImperativeHandle(outer, () => inner.current as TreatmentEstimator, []);
    const latest = useRef<EstimatorHandlers>(props);
    useEffectBeforePaint(() => {
      latest.current = props;
    });
    useEffectBeforePaint(() => {
      const element = inner.current;
      const listening = new AbortController();
      for (const name of HANDLER_NAMES)
        element?.addEventListener(
          EVENTS[name],
          (event) => {
            (latest.current[name] as ((fired: Event) => void) | undefined)?.(event);
          },
          {signal: listening.signal},
        );
      return () => {
        listening.abort();
      };
    }, []);
    const {children, ...attributes} = attributesOf(props);
    // The picture keeps its place where there is none: React counts the children.
    return createElement(
      'treatment-estimator',
      {...attributes, ref: inner},
      picture(props, attributes),
      children as ReactNode,
    );
  });
  Estimator.displayName = 'TreatmentEstimator';
  return Estimator as ForwardRefExoticComponent<Props & RefAttributes<TreatmentEstimator>>;
}

/** What both versions of React write alike, on a server and in a browser. */
function attributesOf(props: TreatmentEstimatorProps): Readonly<Record<string, unknown>> {
  const {skinTone, configSrc, noCharts, shareAnswers, debug, config, treatments, hide, ...others} =
    props;
  const {className, hidden, ...rest} = Object.fromEntries(
    // An address that only a server needs.
    Object.entries(others).filter(([name]) => !(name in EVENTS) && name !== 'stylesheet'),
  ) as typeof others;
  return {
    ...rest,
    // React 18 knows no `className` on a custom element, and writes `false` as a text.
    class: className,
    hidden: hidden || undefined,
    'skin-tone': skinTone,
    'config-src': configSrc,
    'no-charts': noCharts || undefined,
    'share-answers': shareAnswers || undefined,
    debug: debug || undefined,
    treatments: asText(treatments),
    hide: asText(hide),
    config: typeof config === 'object' ? JSON.stringify(config) : config,
  };
}

const asText = (list: readonly string[] | string | undefined): string | undefined =>
  typeof list === 'object' ? list.join(' ') : list;
