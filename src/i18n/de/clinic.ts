import type {ClinicStrings} from '../strings/clinic-strings.js';

/** German: what is said of a clinic’s own prices. */
export const deClinic: ClinicStrings = {
  costs: '{cost} für {sessions} mit {treatment}',
  sessions: {one: '{n} Sitzung', other: '{n} Sitzungen'},
  from: 'ab {sum}',
  orMore: '{range} oder mehr',
  ourPrices: 'unsere Preise',
  ourPricesOf: 'unsere Preise, {date}',
  marketPrices: 'nicht auf unserer Preisliste: Preise anderer Praxen',
  marketPricesHere: 'für diese Stelle nicht auf unserer Preisliste: Preise anderer Praxen',
  noPrice: 'nicht auf unserer Preisliste; fragen Sie uns',
  noPriceHere: 'für diese Stelle nicht auf unserer Preisliste; fragen Sie uns',
  usual: {one: 'in dieser Praxis: {n} Sitzung', other: 'in dieser Praxis: {n} Sitzungen'},
  usualCost: '{sessions} in dieser Praxis: {sum}',
  ownWeeks: 'so in dieser Praxis; die Zahl der Sitzungen richtet sich danach, wie in Studien',
  summary:
    'Die zwei Beträge unter einer Summe gelten für weniger und für mehr Sitzungen. Von 100 Menschen brauchen 80 eine Zahl dazwischen.',
  notOffered: 'Hier nicht im Angebot',
  bill: {
    title: 'Was in unseren Summen steckt',
    total: 'Zusammen',
    each: '{n} zu {sum}',
    free: 'kostenlos',
    items: {
      session: 'Einzelne Sitzungen',
      'first-session': 'Erste Sitzung',
      course: 'Paket',
      consultation: 'Erstes Gespräch',
      'set-off': 'Erstes Gespräch, wieder abgezogen',
      'patch-test': 'Test an einer kleinen Stelle',
      numbing: 'Betäubende Creme',
      'aftercare-kit': 'Pflegeset für zu Hause',
      tax: 'Steuer von {percent}',
    },
    course: {one: 'Paket mit {n} Sitzung', other: 'Paket mit {n} Sitzungen'},
    taxIncluded: 'In allen Preisen sind {percent} Steuer enthalten.',
    from: 'Wo „ab“ steht, ist es unser niedrigster Preis. Fragen Sie, was für Sie gilt.',
    upkeep:
      '{treatment}: Nach der Behandlung raten wir zu weiteren Terminen (Abstand: {months}) für je {price}. Damit kostet es {sums}.',
    overYears: {one: '{sum} über {n} Jahr', other: '{sum} über {n} Jahre'},
    gentle:
      '{treatment}: Wir nutzen ein sanftes Gerät. Die Studien nutzten stärkere Laser. Was sie fanden, gilt dafür vielleicht nicht.',
    held: 'Ein Paket zahlen Sie, wenn es beginnt.',
  },
  links: {
    title: 'Nächster Schritt',
    book: 'Termin anfragen',
    bookTreatment: 'Termin anfragen: {treatment}',
    contact: 'Fragen Sie uns',
    planNote:
      'Die Praxis bekommt Ihren Plan nur, wenn Sie ankreuzen, dass er mit Ihrer Terminanfrage gesendet werden darf.',
  },
};
