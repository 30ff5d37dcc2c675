import type {ExperienceStrings} from '../strings/what-it-is-like-strings.js';
import {deCare} from './aftercare.js';
import {deHowSure} from './how-sure.js';
import {deVisit} from './visit.js';

/** German: “What it is like”. */
export const deExperience: ExperienceStrings = {
  intro:
    'Was Menschen mit jeder Möglichkeit erleben. Praxen arbeiten verschieden: Was Ihre Praxis sagt, geht vor.',
  legend:
    'Nach einer Zeile oder Überschrift: Stufen dafür, wie gut es belegt ist, dann die Nummer der Quelle. Die Quellen stehen am Ende.',
  sure: deHowSure,
  titles: {
    good: 'Vorteile',
    hard: 'Nachteile',
    before: 'Vorher',
    day: 'Am Tag selbst',
    after: 'Danach',
    rare: 'Was noch vorkommen kann',
    care: 'Pflege Tag für Tag',
    flags: 'Wann gleich die Praxis anrufen',
    sources: 'Quellen',
  },
  ...deVisit,
  ...deCare,
  warned: 'Warnung [{refs}]',
  sources: {
    pages: {
      needling: {
        one: '{n} Praxisseite zu Microneedling, gelesen {year}',
        other: '{n} Praxisseiten zu Microneedling, gelesen {year}',
      },
      rf: {
        one: '{n} Praxisseite zu Hochfrequenz-Microneedling, gelesen {year}',
        other: '{n} Praxisseiten zu Hochfrequenz-Microneedling, gelesen {year}',
      },
      nonablative: {
        one: '{n} Praxisseite zu nicht ablativem Laser, gelesen {year}',
        other: '{n} Praxisseiten zu nicht ablativem Laser, gelesen {year}',
      },
      ablative: {
        one: '{n} Praxisseite zu ablativem Laser, gelesen {year}',
        other: '{n} Praxisseiten zu ablativem Laser, gelesen {year}',
      },
      light: {
        one: '{n} Praxisseite zu Pigmentlaser und IPL, gelesen {year}',
        other: '{n} Praxisseiten zu Pigmentlaser und IPL, gelesen {year}',
      },
      vascular: {
        one: '{n} Praxisseite zu Gefäßlaser, gelesen {year}',
        other: '{n} Praxisseiten zu Gefäßlaser, gelesen {year}',
      },
      'who-should-not': {
        one: '{n} Praxisseite dazu, wer warten soll, gelesen {year}',
        other: '{n} Praxisseiten dazu, wer warten soll, gelesen {year}',
      },
    },
    hospital: 'Seite eines großen Krankenhauses zur Vorbereitung auf Laser, {year}',
    chapter: 'Kapitel eines Lehrbuchs zur Pflege nach Laser',
    practice: 'Allgemeine Praxis, in keiner Studie gelesen',
    figures: 'Unsere eigenen Zahlen: siehe „{method}“',
    notice: 'Warnung der FDA (US-Behörde) vom {date}',
  },
};
