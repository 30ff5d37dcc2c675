import type {ExperienceStrings} from '../strings/what-it-is-like-strings.js';
import {enCare} from './aftercare.js';
import {enHowSure} from './how-sure.js';
import {enVisit} from './visit.js';

/** English: “What it is like”. */
export const enExperience: ExperienceStrings = {
  intro:
    'What people go through with each option. Clinics differ: what yours tells you comes first.',
  legend:
    'After a line or a heading: steps for how good the evidence is, then the number of its source. The sources are at the end.',
  sure: enHowSure,
  titles: {
    good: 'What is good',
    hard: 'What is hard',
    before: 'Before',
    day: 'On the day',
    after: 'Afterwards',
    rare: 'What else can happen',
    care: 'Care, day by day',
    flags: 'When to call the clinic at once',
    sources: 'Sources',
  },
  ...enVisit,
  ...enCare,
  warned: 'warning [{refs}]',
  sources: {
    pages: {
      needling: {
        one: '{n} clinic page on microneedling, read {year}',
        other: '{n} clinic pages on microneedling, read {year}',
      },
      rf: {
        one: '{n} clinic page on RF needling, read {year}',
        other: '{n} clinic pages on RF needling, read {year}',
      },
      nonablative: {
        one: '{n} page of a clinic on non-ablative laser, read in {year}',
        other: '{n} pages of clinics on non-ablative laser, read in {year}',
      },
      ablative: {
        one: '{n} clinic page on ablative laser, read {year}',
        other: '{n} clinic pages on ablative laser, read {year}',
      },
      light: {
        one: '{n} clinic page on pigment laser and IPL, read {year}',
        other: '{n} clinic pages on pigment laser and IPL, read {year}',
      },
      vascular: {
        one: '{n} clinic page on vascular laser, read {year}',
        other: '{n} clinic pages on vascular laser, read {year}',
      },
      'who-should-not': {
        one: '{n} clinic page on who should wait, read {year}',
        other: '{n} clinic pages on who should wait, read {year}',
      },
    },
    hospital: 'A large hospital’s page on getting ready for laser, {year}',
    chapter: 'A chapter of a textbook on care after laser',
    practice: 'General practice, not read in a study',
    figures: 'Our own figures: see “{method}”',
    notice: 'The FDA (in the US) warned on {date}',
  },
};
