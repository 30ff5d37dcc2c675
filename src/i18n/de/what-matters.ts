import type {MattersStrings} from '../strings/what-matters-strings.js';
import {deAboutConcerns} from './about-concerns.js';

/** German: “What matters to me”. */
export const deMatters: MattersStrings = {
  what: deAboutConcerns,
  decision: 'Die Entscheidung: behandeln lassen, und womit, oder nichts tun.',
  intro:
    'Markieren Sie, was für Sie am meisten zählt. Diese Zeilen rücken in der Tabelle nach oben. Nichts wird bewertet und nichts für Sie ausgesucht.',
  label: 'Was für mich am meisten zählt',
  choices: {
    cost: 'Was es kostet',
    sessions: 'Wenige Sitzungen',
    daysOff: 'Ausfalltage',
    darkMarks: 'Wenig Risiko für dunkle Flecken',
    clearChange: 'Das deutlichste Ergebnis',
  },
  figure: '{treatment}: {likely} ({range})',
  unknown: 'Für eine davon ist das nicht bekannt. Deshalb lässt sich hier kein Unterschied nennen.',
  overlap: 'Die Spannen überschneiden sich. Bei Ihnen kann es so oder so kommen.',
  apart: 'Die Spannen überschneiden sich nicht. Hier unterscheiden sich die Studien.',
  ratio: 'Eine typische Behandlung kostet mit {dear} etwa das {times}-Fache von {cheap}.',
  ratioAlike: 'Eine typische Behandlung kostet mit {dear} und {cheap} etwa gleich viel.',
  fourTimes:
    'Manchmal liest man, Laser koste bis zu viermal so viel wie Nadeln. Auf Preislisten mit beidem kostet eine Lasersitzung, gemessen an einer mit Nadeln:',
  listRatio:
    '{treatment}: das {low}- bis {high}-Fache, in der Mitte etwa das {median}-Fache ({lists})',
  listRange: '{treatment}: das {low}- bis {high}-Fache ({lists})',
  lists: {one: '{n} Preisliste', other: '{n} Preislisten'},
  covers:
    'Die Kosten umfassen nur die Sitzungen. Die Hälfte zahlt weniger als die typische Summe, die Hälfte mehr.',
  shared:
    '{rows}: Studien unterscheiden die Behandlungen nicht. Darum sind die Zahlen etwa gleich.',
  untreated:
    'Nichts zu tun kostet nichts, braucht keinen Besuch und keine Ausfalltage und hat keine Nebenwirkungen. Die Haut bleibt etwa, wie sie ist.',
  moved: 'Die markierten Zeilen stehen jetzt oben in der Tabelle.',
};
