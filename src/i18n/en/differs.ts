import type {DifferenceStrings} from '../strings/differs-strings.js';

/** English: what differs. */
export const enDiffers: DifferenceStrings = {
  title: 'What differs',
  cost: {
    less: '{first} usually costs less',
    more: '{first} usually costs more',
    perhapsLess: 'Perhaps {first} costs less',
    perhapsMore: 'Perhaps {first} costs more',
    least: '{first} usually costs less than each of the others',
    perhapsLeast: 'Perhaps {first} costs less than each of the others',
    same: 'Cost about the same',
    unknown: 'Cost not compared',
  },
  clearChange: {
    less: 'Fewer people see a clear change with {first}',
    more: 'More people see a clear change with {first}',
    same: 'No clear difference in result',
    unknown: 'Result not compared',
  },
  improvement: {
    less: 'Smaller change with {first}',
    more: 'Larger change with {first}',
  },
  darkMarks: {
    less: 'Fewer dark marks with {first}',
    more: 'More dark marks with {first}',
    same: 'No clear difference in dark marks',
    unknown: 'Dark marks not compared',
  },
  daysOff: {
    less: 'Fewer days off with {first}',
    more: 'More days off with {first}',
    same: 'No clear difference in days off',
    unknown: 'Days off not compared',
  },
  visits: {
    less: {one: '{first}: {n} session fewer', other: '{first}: {n} sessions fewer'},
    more: {one: '{first}: {n} session more', other: '{first}: {n} sessions more'},
    same: 'As many sessions with each',
    unknown: 'Sessions not compared',
  },
  share: 'comparing clinics, in about {n} of 100 cases',
  shareHere: 'at this clinic, in about {n} of 100 cases',
  typically: 'typically',
  studies: {one: '{n} study compared them', other: '{n} studies compared them'},
  studiesAndReviews: {
    one: '{n} study compared them',
    other: '{n} studies or reviews compared them',
  },
  review: {
    one: 'a review of {n} study compared them',
    other: 'a review of {n} studies compared them',
  },
  onAverage: {one: 'only on average, in {n} study', other: 'only on average, in {n} studies'},
  than: '{statement}, compared with {second}',
  skin: 'Dark marks depend on your skin',
  chooseSkin: 'Choose your skin type',
  next: 'Next: six steps before you decide',
};
