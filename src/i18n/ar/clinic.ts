import type {ClinicStrings} from '../strings/clinic-strings.js';

/** Arabic: what is said of a clinic’s own prices. */
export const arClinic: ClinicStrings = {
  costs: '{cost} مقابل {sessions} من العلاج {treatment}',
  sessions: {
    zero: 'دون جلسات',
    one: 'جلسة واحدة',
    two: 'جلستين',
    few: '{n} جلسات',
    many: '{n} جلسة',
    other: '{n} جلسة',
  },
  from: 'ابتداءً من {sum}',
  orMore: '{range} أو أكثر',
  ourPrices: 'أسعارنا',
  ourPricesOf: 'أسعارنا، {date}',
  marketPrices: 'ليس في قائمة أسعارنا: أسعار عيادات أخرى',
  noPrice: 'ليس في قائمة أسعارنا؛ يمكن سؤالنا',
  usual: {
    zero: 'في هذه العيادة: دون جلسات',
    one: 'في هذه العيادة: جلسة واحدة',
    two: 'في هذه العيادة: جلستان',
    few: 'في هذه العيادة: {n} جلسات',
    many: 'في هذه العيادة: {n} جلسة',
    other: 'في هذه العيادة: {n} جلسة',
  },
  usualCost: 'في هذه العيادة، {sessions}: {sum}',
  ownWeeks: 'هكذا في هذه العيادة؛ وعدد الجلسات يتبع ذلك كما في الدراسات',
  summary:
    'أسعارنا محددة بدقة. والمبلغان تحت المجموع هما لجلسات أقل ولجلسات أكثر: 80 من كل 100 شخص يقعون بينهما.',
  notOffered: 'غير متوفر هنا',
  bill: {
    title: 'ماذا يشمل المجموع عندنا',
    total: 'المجموع',
    each: '{n} بسعر {sum}',
    free: 'مجانًا',
    items: {
      session: 'جلسات منفردة',
      'first-session': 'الجلسة الأولى',
      course: 'باقة',
      consultation: 'الاستشارة الأولى',
      'set-off': 'الاستشارة الأولى، تُخصم ثانيةً',
      'patch-test': 'اختبار على بقعة صغيرة',
      numbing: 'كريم مخدّر',
      'aftercare-kit': 'مستلزمات العناية في البيت',
      tax: 'ضريبة {percent}',
    },
    course: {
      zero: 'باقة دون جلسات',
      one: 'باقة من جلسة واحدة',
      two: 'باقة من جلستين',
      few: 'باقة من {n} جلسات',
      many: 'باقة من {n} جلسة',
      other: 'باقة من {n} جلسة',
    },
    taxIncluded: 'الأسعار كلها تشمل ضريبة {percent}.',
    from: 'هذه أدنى أسعارنا. يمكن السؤال عن السعر في كل حالة.',
    upkeep:
      '{treatment}: بعد الجلسات ننصح بزيارات متابعة (الفاصل بينها: {months})، سعر كل منها {price}. والكلفة معها: {sums}.',
    overYears: {
      zero: '{sum} دون سنوات',
      one: '{sum} خلال سنة واحدة',
      two: '{sum} خلال سنتين',
      few: '{sum} خلال {n} سنوات',
      many: '{sum} خلال {n} سنة',
      other: '{sum} خلال {n} سنة',
    },
    gentle:
      '{treatment}: نستعمل جهازًا لطيفًا من هذا الليزر. استعملت الدراسات أجهزة أقوى، فقد لا تنطبق نتائجها عليه.',
    held: 'تُدفع الباقة عند بدايتها.',
  },
  links: {
    title: 'الخطوة التالية',
    book: 'حجز موعد',
    bookTreatment: 'حجز موعد: {treatment}',
    contact: 'طرح سؤال علينا',
  },
};
