import type {NameStrings} from '../strings/name-strings.js';

/** Arabic: what concerns, kinds, areas and treatments are called. */
export const arNames: NameStrings = {
  concerns: {
    'acne-scars': 'ندبات حب الشباب',
    wrinkles: 'خطوط وتجاعيد',
    pores: 'مسام واسعة',
    pigmentation: 'بقع داكنة',
    'stretch-marks': 'علامات التمدد',
    scars: 'ندبات أخرى',
    'uneven-tone': 'لون بشرة غير موحّد',
    'hair-loss': 'ترقّق الشعر',
  },
  concernsWithin: {
    'acne-scars': 'ندبات حب الشباب',
    wrinkles: 'الخطوط والتجاعيد',
    pores: 'المسام الواسعة',
    pigmentation: 'البقع الداكنة',
    'stretch-marks': 'علامات التمدد',
    scars: 'الندبات',
    'uneven-tone': 'لون البشرة غير الموحّد',
    'hair-loss': 'ترقّق الشعر',
  },
  kinds: {
    rolling: 'متموّجة: انخفاضات واسعة ناعمة الحواف',
    boxcar: 'صندوقية: انخفاضات حادّة الحواف',
    'ice-pick': 'ثاقبة: ثقوب صغيرة وعميقة',
    fine: 'خطوط دقيقة',
    deep: 'تجاعيد عميقة',
    'sun-spots': 'بقع شمسية',
    melasma: 'الكلف: بقع بنّية على الوجه',
    'dark-marks': 'بقع داكنة بعد الحبوب أو الجروح',
    red: 'حمراء: جديدة',
    white: 'بيضاء: قديمة',
    sunken: 'غائرة',
    raised: 'بارزة',
  },
  areas: {
    face: 'الوجه كله',
    cheeks: 'الخدّان',
    forehead: 'الجبهة',
    eyes: 'حول العينين',
    mouth: 'حول الفم',
    neck: 'الرقبة',
    chest: 'الصدر',
    hands: 'اليدان',
    arms: 'الذراعان',
    abdomen: 'البطن',
    thighs: 'الفخذان',
    back: 'الظهر',
    scalp: 'فروة الرأس',
  },
  // In Arabic “with” is the first letter of the word after it.
  treatments: {
    none: {name: 'عدم العلاج', within: 'بعدم العلاج'},
    microneedling: {
      name: 'الوخز بالإبر الدقيقة',
      within: 'بالوخز بالإبر الدقيقة',
    },
    'rf-microneedling': {
      name: 'الوخز بالإبر مع الترددات الراديوية',
      within: 'بالوخز بالإبر مع الترددات الراديوية',
    },
    'laser-nonablative': {
      name: 'الليزر غير الاستئصالي',
      within: 'بالليزر غير الاستئصالي',
    },
    'laser-ablative': {
      name: 'الليزر الاستئصالي',
      within: 'بالليزر الاستئصالي',
    },
    'laser-pigment': {
      name: 'ليزر التصبغات',
      within: 'بليزر التصبغات',
    },
    'laser-vascular': {
      name: 'ليزر الأوعية الدموية',
      within: 'بليزر الأوعية الدموية',
    },
    ipl: {
      name: 'الضوء النبضي المكثف',
      within: 'بالضوء النبضي المكثف',
    },
    'laser-low-level': {
      name: 'الليزر منخفض الشدة',
      within: 'بالليزر منخفض الشدة',
    },
  },
  untreated: {
    'acne-scars': 'تبقى ندبات حب الشباب عادةً كما هي.',
    wrinkles: 'تزداد التجاعيد عمقًا ببطء مع العمر والشمس.',
    pores: 'تبقى المسام عادةً كما هي.',
    pigmentation:
      'تبقى البقع الشمسية. وتبهت غالبًا خلال أشهر البقع التي تتركها الحبوب أو الجروح. ويشتد الكلف ويخف تبعًا للتعرّض للشمس. اعرض على الطبيب أي بقعة تتغيّر.',
    'stretch-marks': 'تبهت علامات التمدد لكنها تبقى.',
    scars: 'تلين الندبات الجديدة خلال سنة أو أكثر. وتبقى القديمة.',
    'uneven-tone': 'واقي الشمس كل يوم يمنع ازدياد تفاوت اللون.',
    'hair-loss': 'يستمر تساقط الشعر عادةً ببطء.',
  },
};
