import type {DifferenceStrings} from '../strings/differs-strings.js';

/** German: what differs. */
export const deDiffers: DifferenceStrings = {
  title: 'Was sich unterscheidet',
  cost: {
    less: '{first} kostet meist weniger',
    more: '{first} kostet meist mehr',
    perhapsLess: 'Vielleicht kostet {first} weniger',
    perhapsMore: 'Vielleicht kostet {first} mehr',
    same: 'Kosten etwa gleich',
    unknown: 'Kosten nicht verglichen',
  },
  clearChange: {
    less: 'Weniger Menschen sehen mit {first} eine klare Veränderung',
    more: 'Mehr Menschen sehen mit {first} eine klare Veränderung',
    same: 'Kein klarer Unterschied im Ergebnis',
    unknown: 'Ergebnis nicht verglichen',
  },
  improvement: {
    less: 'Kleinere Veränderung mit {first}',
    more: 'Größere Veränderung mit {first}',
  },
  darkMarks: {
    less: 'Weniger dunkle Stellen mit {first}',
    more: 'Mehr dunkle Stellen mit {first}',
    same: 'Kein klarer Unterschied bei dunklen Stellen',
    unknown: 'Dunkle Stellen nicht verglichen',
  },
  daysOff: {
    less: 'Weniger Ausfalltage mit {first}',
    more: 'Mehr Ausfalltage mit {first}',
    same: 'Kein klarer Unterschied bei Ausfalltagen',
    unknown: 'Ausfalltage nicht verglichen',
  },
  visits: {
    less: {one: '{n} Besuch weniger mit {first}', other: '{n} Besuche weniger mit {first}'},
    more: {one: '{n} Besuch mehr mit {first}', other: '{n} Besuche mehr mit {first}'},
    same: 'Gleich viele Besuche mit jeder',
  },
  share: 'in etwa {n} von 100 Preisvergleichen',
  typically: 'typisch {first} und {second}',
  studies: {one: '{n} Studie hat sie verglichen', other: '{n} Studien haben sie verglichen'},
  onAverage: {one: 'im Mittel, in {n} Studie', other: 'im Mittel, in {n} Studien'},
  than: '{statement}, verglichen mit {second}',
  skin: 'Dunkle Stellen hängen von Ihrer Haut ab',
  chooseSkin: 'Hauttyp wählen',
};
