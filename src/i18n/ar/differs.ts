import type {DifferenceStrings} from '../strings/differs-strings.js';

/** Arabic: what differs. */
export const arDiffers: DifferenceStrings = {
  title: 'ما الفرق',
  cost: {
    less: 'تكلفة العلاج {first} أقل عادةً',
    more: 'تكلفة العلاج {first} أعلى عادةً',
    perhapsLess: 'ربما تكون تكلفة العلاج {first} أقل',
    perhapsMore: 'ربما تكون تكلفة العلاج {first} أعلى',
    same: 'التكلفة متقاربة',
    unknown: 'التكلفة لم تُقارَن',
  },
  clearChange: {
    less: 'يلاحظ تغيّرًا واضحًا عدد أقل مع العلاج {first}',
    more: 'يلاحظ تغيّرًا واضحًا عدد أكبر مع العلاج {first}',
    same: 'لا فرق واضح في النتيجة',
    unknown: 'النتيجة لم تُقارَن',
  },
  improvement: {
    less: 'تغيّر أصغر مع العلاج {first}',
    more: 'تغيّر أكبر مع العلاج {first}',
  },
  darkMarks: {
    less: 'بقع داكنة أقل مع العلاج {first}',
    more: 'بقع داكنة أكثر مع العلاج {first}',
    same: 'لا فرق واضح في البقع الداكنة',
    unknown: 'البقع الداكنة لم تُقارَن',
  },
  daysOff: {
    less: 'أيام تعطّل أقل مع العلاج {first}',
    more: 'أيام تعطّل أكثر مع العلاج {first}',
    same: 'لا فرق واضح في أيام التعطّل',
    unknown: 'أيام التعطّل لم تُقارَن',
  },
  visits: {
    less: {
      zero: '{n} زيارة أقل مع العلاج {first}',
      one: 'زيارة واحدة أقل مع العلاج {first}',
      two: 'زيارتان أقل مع العلاج {first}',
      few: '{n} زيارات أقل مع العلاج {first}',
      many: '{n} زيارة أقل مع العلاج {first}',
      other: '{n} زيارة أقل مع العلاج {first}',
    },
    more: {
      zero: '{n} زيارة أكثر مع العلاج {first}',
      one: 'زيارة واحدة أكثر مع العلاج {first}',
      two: 'زيارتان أكثر مع العلاج {first}',
      few: '{n} زيارات أكثر مع العلاج {first}',
      many: '{n} زيارة أكثر مع العلاج {first}',
      other: '{n} زيارة أكثر مع العلاج {first}',
    },
    same: 'عدد الزيارات متساوٍ',
  },
  share: 'في نحو {n} من كل مئة مقارنة للأسعار',
  typically: 'المعتاد {first} و{second}',
  studies: {
    zero: 'قارنت بينها {n} دراسة',
    one: 'قارنت بينها دراسة واحدة',
    two: 'قارنت بينها دراستان',
    few: 'قارنت بينها {n} دراسات',
    many: 'قارنت بينها {n} دراسة',
    other: 'قارنت بينها {n} دراسة',
  },
  onAverage: {
    zero: 'في المتوسط، في {n} دراسة',
    one: 'في المتوسط، في دراسة واحدة',
    two: 'في المتوسط، في دراستين',
    few: 'في المتوسط، في {n} دراسات',
    many: 'في المتوسط، في {n} دراسة',
    other: 'في المتوسط، في {n} دراسة',
  },
  than: '{statement}، مقارنةً بالعلاج {second}',
  skin: 'البقع الداكنة تعتمد على بشرتك',
  chooseSkin: 'اختيار نوع البشرة',
};
