import type {ConcernDefinitions} from '../strings/name-strings.js';

/**
 * German: what each concern is, for “What matters to me”. Apart from the names, so that it does not
 * come with the answer.
 */
export const deAboutConcerns: ConcernDefinitions = {
  'acne-scars': 'Aknenarben sind Dellen oder Wülste, die nach Akne bleiben.',
  wrinkles: 'Linien und Falten sind Furchen in der Haut.',
  pores: 'Poren sind die kleinen Öffnungen der Haut. Große sieht man leicht.',
  pigmentation: 'Dunkle Flecken sind Stellen mit mehr Farbe als die Haut um sie herum.',
  'stretch-marks': 'Dehnungsstreifen sind Streifen dort, wo die Haut gedehnt wurde.',
  scars: 'Narben sind Spuren, die bleiben, wo die Haut verletzt war.',
  'uneven-tone':
    'Ungleichmäßiger Hautton heißt: Die Farbe der Haut ist von Stelle zu Stelle anders.',
  'hair-loss':
    'Dünner werdendes Haar heißt: weniger oder feinere Haare, die Kopfhaut scheint durch.',
};
