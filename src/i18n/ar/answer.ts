import type {Strings} from '../strings/answer-strings.js';
import {arNames} from './names.js';
import {sameForAll} from './same-for-all.js';

/** Arabic: the answer. */
export const ar: Strings = {
  language: 'ar',
  ...arNames,
  severities: {mild: 'خفيفة', moderate: 'متوسطة', severe: 'شديدة'},
  skinTypes: {
    I: 'تحترق دائمًا ولا تسمرّ أبدًا.',
    II: 'تحترق بسهولة وتسمرّ قليلًا.',
    III: 'تحترق أحيانًا ثم تسمرّ.',
    IV: 'تحترق قليلًا وتسمرّ بسهولة.',
    V: 'نادرًا ما تحترق، وتسمرّ بشدة.',
    VI: 'لا تحترق أبدًا. بشرة بنّية داكنة أو سوداء.',
    unknown: 'النوع غير معروف: تشمل الأرقام كل أنواع البشرة.',
  },
  suitabilities: {
    usual: '',
    'with-care': 'بحذر',
    'ask-first': 'استشارة الطبيب أولًا',
    'not-used': 'غير معتاد لهذا الغرض',
  },
  ask: {
    concern: 'ما المراد علاجه؟',
    kind: 'أي نوع؟',
    area: 'أين؟',
    skin: 'بشرتك في الشمس',
    severity: 'ما شدّة الحالة؟',
    notSure: 'لا أعرف',
    type: 'النوع {type}',
    monk: 'الدرجة {tone} من 10 على مقياس مونك',
    chooseSkin: 'اختر الأقرب إلى بشرتك.',
  },
  answer: {
    title: 'تكلفة العلاج كله حوالي',
    costs: 'حوالي {cost} للعلاج {treatment}',
    costsUnknown: 'سعر غير معروف للعلاج {treatment}',
    untreated: 'لا يكلّف شيئًا، وليست له آثار جانبية.',
    all: 'عرض الكل',
    figures: 'الخيارات جنبًا إلى جنب',
    compare: 'مقارنة علاج آخر',
    bars: 'من كل مئة شخص أو دراسة، يقع ثمانون بين طرفي الشريط.',
  },
  rows: {
    cost: 'تكلفة العلاج كله',
    sessions: 'عدد الجلسات',
    result: 'النتيجة الكاملة',
    healing: 'أيام التعافي بعد كل جلسة',
    change: 'من يلاحظون تغيّرًا واضحًا',
    darkMarks: 'بقع داكنة بعد العلاج، النوع {type}',
    darkMarksUnknown: 'بقع داكنة بعد العلاج، أي بشرة',
  },
  cells: {
    range: '{low} إلى {high}',
    people: sameForAll('{n} من كل مئة'),
    peopleRange: '{low} إلى {high} من كل مئة',
    fewer: 'أقل من واحد',
    more: 'أكثر من 99',
    notKnown: 'غير معروف',
    askClinic: 'السعر غير معروف؛ يُرجى سؤال العيادة',
    noStudy: 'لم نجد دراسة',
    perSession: '{range} للجلسة',
    each: 'لكل علاج: {range}',
    borrowed: 'من دراسات عن {concern}',
  },
  failed: 'تعذّر تحميل هذا الجزء. وتبقى الأرقام أعلاه كما هي. وقد تفيد إعادة تحميل الصفحة.',
  method: {title: 'كيف حسبنا ذلك'},
  footer:
    'هذا تقدير وليس نصيحة طبية. لا يعرف ما تحتاج إليه بشرتك إلا من فحصها. ولا يخرج شيء من جهازك إلا إذا أرسلته.',
};
