import type {DifferenceStrings} from '../strings/differs-strings.js';

/** German: what differs. */
export const deDiffers: DifferenceStrings = {
  title: 'Was sich unterscheidet',
  cost: {
    less: '{first} kostet meist weniger',
    more: '{first} kostet meist mehr',
    perhapsLess: '{first} ist vielleicht günstiger',
    perhapsMore: '{first} ist vielleicht teurer',
    least: '{first} kostet meist weniger als jede der anderen',
    perhapsLeast: '{first} kostet vielleicht weniger als jede der anderen',
    same: 'Kosten etwa gleich',
    unknown: 'Kosten nicht verglichen',
  },
  clearChange: {
    less: 'Weniger Menschen sehen mit {first} eine klare Besserung',
    more: 'Mehr Menschen sehen mit {first} eine klare Besserung',
    same: 'Ergebnis: kein klarer Unterschied',
    unknown: 'Ergebnis nicht verglichen',
  },
  improvement: {
    less: 'Geringere Besserung mit {first}',
    more: 'Stärkere Besserung mit {first}',
  },
  darkMarks: {
    less: 'Weniger dunkle Flecken mit {first}',
    more: 'Mehr dunkle Flecken mit {first}',
    same: 'Dunkle Flecken: kein klarer Unterschied',
    unknown: 'Dunkle Flecken nicht verglichen',
  },
  daysOff: {
    less: 'Weniger Ausfalltage mit {first}',
    more: 'Mehr Ausfalltage mit {first}',
    same: 'Ausfalltage: kein klarer Unterschied',
    unknown: 'Ausfalltage nicht verglichen',
  },
  visits: {
    less: {one: '{first}: {n} Sitzung weniger', other: '{first}: {n} Sitzungen weniger'},
    more: {one: '{first}: {n} Sitzung mehr', other: '{first}: {n} Sitzungen mehr'},
    same: 'Gleich viele Sitzungen mit jeder',
    unknown: 'Sitzungen nicht verglichen',
  },
  share: 'Praxen verglichen: in etwa {n} von 100 Fällen',
  shareHere: 'in dieser Praxis, in etwa {n} von 100 Fällen',
  typically: 'typisch',
  studies: {one: '{n} Studie hat beide verglichen', other: '{n} Studien haben beide verglichen'},
  studiesAndReviews: {
    one: '{n} Studie hat beide verglichen',
    other: '{n} Studien oder Übersichten verglichen beide',
  },
  review: {
    one: 'eine Übersicht über {n} Studie hat beide verglichen',
    other: 'eine Übersicht über {n} Studien hat beide verglichen',
  },
  onAverage: {one: 'nur im Mittel, in {n} Studie', other: 'nur im Mittel, in {n} Studien'},
  than: '{statement}, verglichen mit {second}',
  skin: 'Dunkle Flecken: je nach Ihrer Haut',
  chooseSkin: 'Hauttyp wählen',
  next: 'Weiter mit den sechs Schritten',
};
