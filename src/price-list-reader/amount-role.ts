/** What an amount stands for, by the words around it. */
export type AmountRole =
  | 'price'
  /** The price before an offer. */
  | 'old'
  /** The price that an offer names. */
  | 'new'
  | 'saving'
  | 'member'
  /** A deposit or an instalment: a part of a price. */
  | 'part'
  /** Paid on top of another price. */
  | 'extra'
  /** One session's share of a course. */
  | 'each'
  /** “3 x 159”: each of three, or three for that, as the price of one session shows. */
  | 'times'
  /** The highest price or about what it is: no price of a session. */
  | 'vague';

const end = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})[^\\p{L}\\d]*$`, 'u');
const start = (words: string): RegExp => new RegExp(`^[^\\p{L}\\d]*(?:${words})(?![\\p{L}])`, 'u');

const OLD = end(
  '(?:reduced|down) from|reduziert von|rebajado de|was|were|before|regular(?:ly)?(?: price)?|reg|normal(?:ly)?(?: price)?|usual(?:ly)?(?: price)?|rrp|mrp|statt|instead of|au lieu de|worth|value(?: of)?|valued at|previously|old price|list price|en lugar de|en vez de|antes|invece di|anziche|prix normal|normalpreis|regularer preis|bisher|vorher|ursprunglich|originally|original price|in plaats van|zamiast|em vez de|كان|بدلا من',
);
const CROSSED_OUT = /~~ *$/;
const NEW = end(
  'now|sale(?: price)?|jetzt|nur noch|only|nur|special(?: price)?|offer(?: price)?|new price|reduced to|aktionspreis|aktion|angebot(?:spreis)?|neu|maintenant|desormais|ahora|ora|seulement|solo|nu(?: voor)?|teraz|tylko|agora|por apenas|الان',
);
const SAVING = end(
  "save|saving|saves|savings(?: of)?|you save|spare|sparen(?: sie)?|ersparnis|economisez|economie(?: de)?|soit une economie de|ahorr\\p{L}+|risparmi\\p{L}*|discount(?: of)?|rabatt(?: von)?|reduction(?: of| de)?|(?:save|sparen|economisez) (?:up to|bis zu|jusqu'a)|وفر",
);
const SAVING_AFTER = start(
  'off|rabatt|savings?|discount|gespart|gunstiger|de reduction|de remise|de descuento|di sconto|less',
);
const PART = end(
  'deposit(?: of)?|balance(?: of)?|restbetrag|solde(?: de)?|anzahlung(?: von)?|acompte(?: de)?|booking fee|payments? of|raten (?:a|von|zu)|instal?ments? of|monatlich|monthly|credit of|voucher worth',
);
const PART_AFTER = start(
  '(?:with |by |via |mit |avec |con )?(?:afterpay|klarna|clearpay|laybuy|zip ?pay|affirm)|interest[ -]free|sem juros|sans frais|zinsfrei|sin intereses|instal?ments?|deposit|anzahlung|acompte|booking fee|(?:/|per|a|pro|par|al|im)? ?(?:month|mo|monat|mois|mes|week|fortnight|mtl)|credit',
);
/** “12 instalments of £45”, “em 3x de”, “3 fois”, “pay in 3”: so many parts of one price. */
export const INSTALMENTS =
  /(?<!\p{L})(?:\d{1,2} ?(?:x de|fois|mal|monthly|monatliche|monats)? ?(?:fois|raten?|rate|cuotas|instal?ments?|payments?|plazos|parcelas|rat)|\d{1,2} ?x de|pay(?:able)? (?:in|over) \d{1,2}(?: months)?|payment plan|(?:klarna|clearpay|afterpay|paypal|laybuy|affirm|cherry|0 ?% finance|finance)(?: (?:from|in|over|available from))? ?(?:\d{1,2} ?x)?)(?: ?(?:of|a|von|zu|de|da|por|sans frais))?[^\p{L}\d]*$/u;
const MEMBER = end(
  "(?<!non[- ]?)(?:members?'?s?|mitglied\\p{L}*|vip|club|membership|new (?:clients?|patients?|customers?)|neukunden|nouveaux clients|nuevos clientes|students?|studierende)(?: (?:price|preis|pay|only|offer|rate))?",
);
const MEMBER_AFTER = start(
  '(?:for )?(?:members?|mitglieder|fur mitglieder|vip|club|(?:your |the )?(?:first|1st) (?:visit|session|treatment)|new (?:clients?|patients?|customers?)|(?:fur )?neukunden|students?)',
);
const EXTRA = end('add(?: on)?|additional|extra|plus|zuzuglich|zzgl|supplement|aufpreis|mehrpreis');
/** “Add décolletage $99”, “Aufpreis Hals 60 €”: a word before the name of what is added. */
const EXTRA_NAMED =
  /(?<![\p{L}])(?:add(?:ing)?|add-?ons?|additional|zusatzlich\p{L}*|zuschlag|zzgl\.?|zuzuglich|aufpreis|mehrpreis|supplement\p{L}*|suplemento|supplemento|anadir|aggiunta|en (?:plus|complement)|en sus|extra(?! (?:strong|deep|long|gentle|intens)))(?!(?: \d+ ?%)? (?:\d|mwst|ust|vat|tax|gst|tva|iva|charge|kosten))(?![\p{L}])[^\d;|]{0,40}$/u;
const EXTRA_AFTER = start(
  'extra|add[- ]?on|aufpreis|zuschlag|zusatzlich|mehrpreis|en (?:plus|sus|supplement)|de plus|supplement|suplemento|supplemento|in piu|mas(?! de)|additional|on top',
);
const TIMES = /\d+ ?x *$/;
const EACH_BEFORE =
  /(?<!\p{L})(?:je|jeweils|@) *$|\d (?:sessions?|treatments?|behandlungen|sitzungen|seances|sesiones|sedute) a *$/u;
const EACH_AFTER =
  /^[^\p{L}\d]*(?:each|apiece|ea|(?:\/ ?|per |a |pro |par |je |por )(?:\p{L}+ )?(?:session|treatment|visit|sitzung|behandlung|seance|sesion|tratamiento|seduta)|(?:la|chaque|une) seance|chacune?|cada una|cad|pp|p\.p)(?!\p{L})/u;
const VAGUE = end(
  "up to|bis zu|jusqu'a|max(?:imum|imal)?|hasta|fino a|ca|circa|approx(?:imately)?|about|around|etwa|environ|roughly|~",
);
const FROM = end(
  'from(?: only| just)?|start(?:s|ing)?(?: price)?(?: at| from)?|ab|ab ca|a partir d[eu]|des|desde|da|a partire da|minimum|as low as|vanaf|od|من|تبدا من|ابتداء من|ابتداءا من|يبدا من',
);
const FROM_AFTER =
  /^ ?\((?:from|ab|des|desde|da|starting)\)|^[^\p{L}\d]*(?:and (?:up|above|over)|& (?:up|above)|up(?!\p{L})|onwards?|upwards?|aufwarts|und (?:mehr|hoher)|et (?:plus|au-dela)|[yo] mas|or more|in su|e oltre|minimum|starting|فما فوق)/u;

/** Whether the words around an amount say that it is the lowest. */
export const isFrom = (before: string, after: string): boolean =>
  FROM.test(before) || FROM_AFTER.test(after);

const ROLES: readonly (readonly [AmountRole, RegExp, 'before' | 'after'])[] = [
  ['old', CROSSED_OUT, 'before'],
  ['part', PART, 'before'],
  ['part', INSTALMENTS, 'before'],
  ['part', PART_AFTER, 'after'],
  ['saving', SAVING, 'before'],
  ['saving', SAVING_AFTER, 'after'],
  ['member', MEMBER, 'before'],
  ['member', MEMBER_AFTER, 'after'],
  ['old', OLD, 'before'],
  ['each', EACH_BEFORE, 'before'],
  ['each', EACH_AFTER, 'after'],
  ['times', TIMES, 'before'],
  ['new', NEW, 'before'],
  ['extra', EXTRA, 'before'],
  ['extra', EXTRA_NAMED, 'before'],
  ['extra', EXTRA_AFTER, 'after'],
  ['vague', VAGUE, 'before'],
];

/** By the folded words before it and after it. A session's own price counts as `each`, too. */
export function roleOf(before: string, after: string, isCrossedOut = false): AmountRole {
  if (isCrossedOut) return 'old';
  const found = ROLES.find(([role, words, side]) =>
    role === 'old' && words === CROSSED_OUT
      ? CROSSED_OUT.test(before) && after.trimStart().startsWith('~~')
      : words.test(side === 'before' ? before : after),
  );
  return found?.[0] ?? 'price';
}
