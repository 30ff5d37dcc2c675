import type {DifferenceStrings} from '../strings/differs-strings.js';

/** German: what differs. */
export const deDiffers: DifferenceStrings = {
  title: 'Was sich unterscheidet',
  cost: {
    less: '{first} kostet meist weniger',
    more: '{first} kostet meist mehr',
    perhapsLess: '{first} ist vielleicht günstiger',
    perhapsMore: '{first} ist vielleicht teurer',
    same: 'Kosten etwa gleich',
    unknown: 'Kosten nicht verglichen',
  },
  clearChange: {
    less: 'Weniger Menschen sehen mit {first} eine klare Veränderung',
    more: 'Mehr Menschen sehen mit {first} eine klare Veränderung',
    same: 'Ergebnis: kein klarer Unterschied',
    unknown: 'Ergebnis nicht verglichen',
  },
  improvement: {
    less: 'Kleinere Veränderung mit {first}',
    more: 'Größere Veränderung mit {first}',
  },
  darkMarks: {
    less: 'Weniger dunkle Stellen mit {first}',
    more: 'Mehr dunkle Stellen mit {first}',
    same: 'Dunkle Stellen: kein klarer Unterschied',
    unknown: 'Dunkle Stellen nicht verglichen',
  },
  daysOff: {
    less: 'Weniger Ausfalltage mit {first}',
    more: 'Mehr Ausfalltage mit {first}',
    same: 'Ausfalltage: kein klarer Unterschied',
    unknown: 'Ausfalltage nicht verglichen',
  },
  visits: {
    less: {one: '{n} Besuch weniger mit {first}', other: '{n} Besuche weniger mit {first}'},
    more: {one: '{n} Besuch mehr mit {first}', other: '{n} Besuche mehr mit {first}'},
    same: 'Gleich viele Besuche mit jeder',
  },
  share: 'in etwa {n} von 100 Vergleichen von Praxispreisen',
  shareHere: 'in dieser Praxis, in etwa {n} von 100 Fällen',
  typically: 'typisch',
  studies: {one: '{n} Studie hat sie verglichen', other: '{n} Studien haben sie verglichen'},
  studiesAndReviews: {
    one: '{n} Studie hat sie verglichen',
    other: '{n} Studien und Übersichten haben sie verglichen',
  },
  review: {
    one: 'eine Übersicht über {n} Studie hat sie verglichen',
    other: 'eine Übersicht über {n} Studien hat sie verglichen',
  },
  onAverage: {one: 'im Mittel, in {n} Studie', other: 'im Mittel, in {n} Studien'},
  than: '{statement}, verglichen mit {second}',
  skin: 'Dunkle Stellen: je nach Ihrer Haut',
  chooseSkin: 'Hauttyp wählen',
};
