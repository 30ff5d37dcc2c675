import type {MethodStrings} from '../strings/method-strings.js';
import {enHowSure} from './how-sure.js';

/** English: “How we worked this out”. */
export const enMethod: MethodStrings = {
  quantities: {
    sessions: 'Sessions',
    weeksBetween: 'Time between sessions',
    minutesPerVisit: 'Each session',
    weeksToFirstChange: 'First change',
    weeksToFullResult: 'Full result',
    costPerSession: 'Price of a session',
    cost: 'Whole course',
    improvement: 'How much better',
    clearChange: 'See a clear change',
    darkMarks: 'Dark marks after',
    rednessDays: 'Redness',
    daysOff: 'Days off',
    pain: 'Pain',
  },
  grades: {
    A: 'five or more trials, three of them by lot',
    B: 'three or more trials with 100 people',
    C: 'few trials, or three price lists',
    D: 'clinic pages, fewer lists, or our guess',
  },
  about: [
    'Every figure comes from studies or price lists that we read. A written method puts them together. No one types a figure in.',
    'A range shows where 80 of 100 new studies of 30 people would fall. For cost and sessions, it shows where 80 of 100 people fall.',
    'Where few studies fit, a figure leans on the ones next to it. They are of the same treatment for another concern, or of the same concern treated in another way.',
    'No figure comes from memory. For results and dark marks we left out studies of fewer than five people. We also left out what clinics claim of their own results.',
    'Results are counted when each study last looked. Some looked after a month, others after half a year or more. So the time is not the same for all.',
    'Nobody paid for this. No maker or clinic had a say.',
    'Software developers made this. No doctor has checked these words and figures yet. No patient has tested them.',
    'Each English sentence here can be read after eight years at school. We test this with a formula (Flesch-Kincaid).',
  ],
  reviewed: 'We last went through all studies on {date}. We plan to do so once a year.',
  gradesTitle: 'What the grades mean',
  grade: 'Grade {grade}',
  studies: {one: '{n} study', other: '{n} studies'},
  people: {one: '{n} person', other: '{n} people'},
  years: '{from} to {to}',
  pages: {one: '{n} clinic page', other: '{n} clinic pages'},
  lists: {one: '{n} price list', other: '{n} price lists'},
  borrowed: 'Taken from studies of {concern}: we found none for this.',
  notByPerson: 'Counted by session or spot, not by person: {n} of {studies}. These count half.',
  assumedSeverity:
    'How severe it is: no study says what that changes. We took a quarter fewer or more sessions.',
  assumedArea: 'A smaller place: we took it that less skin takes less time.',
  assumedKind:
    'The kind: we took it to change how many people see a change as it changes the scars.',
  cost: 'Sessions times price, put together so that 80 of 100 people fall in the range. Half of people pay less than the typical sum, half pay more. So it is not typical sessions times typical price.',
  discount:
    'Not in the figure: {lists} that sell {sessions} sessions at once take {low} to {high} off, most often {likely}.',
  ownPrice: 'The clinic set this price.',
  ownWeeks: 'The clinic leaves this time between sessions.',
  movedByWeeks:
    'Moved to fit the time that the clinic leaves between sessions. In studies, more time goes with fewer sessions.',
  notKnown: 'Not known: we found no study or list.',
  gentle:
    'Gentle makes of this laser ({makes}) cost less: about {price} a session ({range}). {grade}. The studies used the stronger ones.',
  gentleHere:
    'This is the price of a gentle make. The studies used stronger lasers, so what they found may not hold for it.',
  untitled: 'Study, title not kept',
  row: {
    people: 'Of 100 people, 80 are between the two ends of a bar. The mark is the middle.',
    studies:
      'Of 100 new studies, 80 would find a figure between the two ends of a bar. The mark is the middle.',
    sure: enHowSure,
    sources: 'Some of the sources',
    close: 'Close',
  },
  againstTitle: 'Where sources disagree',
  against: {
    always: [
      'Pain depends on numbing as much as on the device. Two reviews of 2026 say opposite things about which hurts more.',
      'Dark marks depend on sun care and on the settings. The same kind of laser left them on none of 20 people in one study and on 30 of 40 in another.',
      'Most studies are small, and the people in them knew what they got.',
    ],
    'acne-scars': [
      'Some studies count people who were helped. There, ablative laser is a bit ahead of needling. Others measure the scars. There, it is no better.',
      'Isotretinoin is a pill for acne. Some doctors wait 6 months after it. Some see no need to wait before a non-ablative laser. Ask.',
    ],
    wrinkles: [
      'Laser does not always take longer to heal. In one study of 15 people, non-ablative laser took 5 days and RF needling 7.',
    ],
    pores: [
      'We found no study of needling alone for pores. The studies of pico laser say opposite things.',
    ],
    pigmentation: [
      'Melasma: reviews disagree on when the result is best, at 12 or at 24 weeks. Over half came back within a year in one study.',
    ],
    'stretch-marks': [
      'Reviews find needling and laser about equal. Needling hurt more in the two studies that asked.',
    ],
    scars: ['Needling did better for raised burn scars and laser for sunken ones.'],
    'hair-loss': ['The first study found seven times the gain that later ones did.'],
  },
  clearedTitle: 'What needling devices are cleared for in the US, from age 22',
  cleared: {
    'acne-scars': 'Acne scars of the face',
    'face-wrinkles': 'Wrinkles of the face',
    'neck-wrinkles': 'Wrinkles of the neck, skin types II to IV',
    'belly-scars': 'Scars of the belly',
  },
  shared: 'Studies do not tell the treatments apart here: this is the figure of all of them.',
  byKind: 'It depends on the kind: the table shows each kind by itself.',
};
