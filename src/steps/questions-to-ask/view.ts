import type {Estimate, Option} from '../../engine/types.js';
import type {AskId, AskStrings} from '../../i18n/strings/questions-to-ask-strings.js';
import {figureTexts} from '../../answer/figure-texts.js';
import {interpolate, type Formatter} from '../../answer/formatter.js';

/** A group of questions: to be asked anyway, or about one treatment. */
export interface AskGroup {
  readonly title: string;
  /** Place of the treatment among the columns. */
  readonly slot?: number;
  readonly questions: readonly string[];
}

/** Treatments that do not heat the skin. */
const COLD: ReadonlySet<string> = new Set(['microneedling', 'laser-low-level']);
const AT_HOME = 'laser-low-level';

/** What to ask the clinic, made from this very estimate. */
export function toAsk(
  {inputs, options, notices}: Estimate,
  formatter: Formatter,
  strings: AskStrings,
): AskGroup[] {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const {skinTone} = inputs;
  const type =
    Object.hasOwn(formatter.strings.skinTypes, skinTone) && skinTone !== 'unknown'
      ? skinTone
      : undefined;
  const say = (id: AskId, parts: Readonly<Record<string, string>> = {}): string =>
    interpolate(strings.questions[id], parts);
  const withFigure = (
    id: AskId,
    quantity: 'sessions' | 'cost' | 'daysOff',
    option: Option,
  ): string[] => {
    const figure = option[quantity];
    return figure === null
      ? []
      : [say(id, {range: figureTexts(quantity, figure, formatter.forOption(option))[1]})];
  };
  const general = [
    say('aim'),
    say('nothing'),
    ...(type === undefined ? [say('skinUnknown')] : [say('skin', {type})]),
    ...(inputs.concern === 'pigmentation' ? [say('diagnosis')] : []),
    ...(notices.includes('melasma-laser') ? [say('creams')] : []),
    ...(notices.includes('with-minoxidil') ? [say('minoxidil')] : []),
    say('device'),
    ...(compared.every(({treatment}) => treatment === AT_HOME) ? [] : [say('who')]),
    say('included'),
    say('trouble'),
    say('pictures'),
  ];
  return [
    {title: strings.general, questions: general},
    ...compared.map((option, slot): AskGroup => {
      const {treatment} = option;
      return {
        title: formatter.strings.treatments[treatment].name,
        slot,
        questions: [
          ...withFigure('sessions', 'sessions', option),
          ...withFigure('cost', 'cost', option),
          ...withFigure('daysOff', 'daysOff', option),
          ...(COLD.has(treatment)
            ? []
            : [
                type === undefined ? say('settingsUnknown') : say('settings', {type}),
                say('patch'),
              ]),
          ...(treatment === 'rf-microneedling' ? [say('rf')] : []),
          ...(treatment === 'microneedling' ? [say('depth')] : []),
          ...(notices.includes('not-cleared') && treatment === 'microneedling'
            ? [say('cleared')]
            : []),
        ],
      };
    }),
  ];
}
