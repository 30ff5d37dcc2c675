import type {Remark} from './entries.js';
import {fold} from './fold.js';
import type {GatheredRow} from './gather-rows.js';
import {discountIn, type ListedDiscount} from './line-offers.js';
import {paidIn, paidSessions, type PaidSessions} from './paid-sessions.js';
import type {LineWithReason} from './price-list.js';
import {discounted} from './resolve-offers.js';
import {readSubject, type Subject} from './subject.js';

type Rule = ListedDiscount | PaidSessions;

const ALL =
  /(?<![a-z])(?:all|any|every|alle|allen|tous|toutes|todos|todas|tutti|tutte|كل|جميع)(?![a-z])/;
const EXCEPT =
  /(?<![a-z])(?:except|unless|excluding|excludes|not (?:on|for|valid)|ausser|ausgenommen|auser|nicht (?:auf|fur|gultig)|sauf|hors|excepto|salvo|tranne)(?![a-z])/;

/** “Buy three, get one free”: a rule, but none that could be worked out. */
const LOST_RULE =
  /(?<![a-z])(?:get|receive|gets?) (?:one|\d|the \w+)[^%]{0,20}free|\d ?\+ ?\d (?:free|gratis|offert|gratuit)|(?<![a-z])(?:pay|zahlen?|payez|paga) (?:only )?(?:for |fur )?(?:\d|two|three|four|five)(?![\d.,])/;

/** Rules for courses in lines without a price of their own, put to the rows that they hold for. */
export function applyCourseRules(
  rows: readonly GatheredRow[],
  remarks: readonly Remark[],
): readonly LineWithReason[] {
  const unclear: LineWithReason[] = [];
  const exceptions = remarks.map(({text}) => fold(text)).filter((folded) => EXCEPT.test(folded));
  for (const remark of remarks) {
    const rules = rulesIn(fold(remark.text));
    const isLost = rules.length === 0 && LOST_RULE.test(fold(remark.text));
    if (rules.length === 0 && !isLost) continue;
    const own = readSubject(remark.text.slice(0, EXCEPT.exec(fold(remark.text))?.index));
    const isOutside = own.isNever || (remark.heading.subject?.isNever ?? false);
    const held = isOutside ? [] : rowsHeld(rows, remark, own);
    const isPlain = exceptions.every((folded) => isUnderstood(folded));
    if (isOutside || (own.isOther && own.treatments.length === 0)) continue;
    if (held === undefined || !isPlain || isLost)
      unclear.push({line: remark.text, why: 'a rule for courses: for which prices is not written'});
    else
      for (const row of held)
        if (!isExcepted(row, exceptions)) for (const rule of rules) apply(row, rule);
  }
  return unclear;
}

/** The rules that a folded line gives, one between commas. */
function rulesIn(folded: string): readonly Rule[] {
  const whole = paidSessions(folded);
  if (whole) return [whole];
  if (!folded.includes('%')) return [];
  const one = discountIn(folded);
  if (one) return [one];
  return folded.split(/[,;|·/]| and | und | et /).flatMap((piece) => discountIn(piece) ?? []);
}

/** The rows for which a rule is written; undefined where that is not said. */
function rowsHeld(
  rows: readonly GatheredRow[],
  {text, heading}: Remark,
  own: Subject,
): readonly GatheredRow[] | undefined {
  const named = isNaming(own) ? own : heading.subject;
  const isForAll = ALL.test(fold(text)) || ALL.test(fold(heading.text));
  if (named && isNaming(named) && (isForAll || named.treatments.length === 1)) {
    const ofSubject = rows.filter((row) => isOf(row, named, isForAll));
    return own.places.length === 0
      ? ofSubject
      : ofSubject.filter(({place}) => own.places.some((each) => each.place === place));
  }
  return isForAll && own.places.length === 0 ? rows : undefined;
}

const isNaming = ({treatments, vague}: Subject): boolean =>
  treatments.length > 0 || vague !== undefined;

function isOf({candidate}: GatheredRow, named: Subject, isForAll: boolean): boolean {
  const {treatment, make} = candidate;
  if (
    isForAll &&
    named.isVagueDevice &&
    /laser/.test(named.vague ?? '') &&
    treatment.startsWith('laser')
  )
    return true;
  const isNeedles =
    named.treatments.includes('microneedling') && treatment === 'rf-microneedling' && isForAll;
  if (!named.treatments.includes(treatment) && !isNeedles) return false;
  return named.make === null || isForAll || make === null || fold(make) === fold(named.make);
}

/** An exception that names what is left out, or a star. */
const isUnderstood = (folded: string): boolean =>
  folded.includes('*') ||
  readSubject(folded.slice(EXCEPT.exec(folded)?.index)).treatments.length > 0;

const isExcepted = (
  {candidate: {entry, treatment, make}}: GatheredRow,
  exceptions: readonly string[],
): boolean =>
  exceptions.some((folded) => {
    if (folded.includes('*')) return /\*/.test(entry.line.replace(/\*\*/g, ''));
    const named = readSubject(folded.slice(EXCEPT.exec(folded)?.index));
    return (
      named.treatments.includes(treatment) &&
      (named.make === null || fold(named.make) === fold(make ?? ''))
    );
  });

function apply(row: GatheredRow, rule: Rule): void {
  if (row.courses.has(rule.sessions)) return;
  const {session, candidate} = row;
  const computed =
    'percent' in rule ? discounted(session, rule.sessions, rule.percent) : paidIn(rule, session);
  row.courses.set(rule.sessions, {price: computed.value, entry: candidate.entry});
  row.notes.push(computed.note);
}
