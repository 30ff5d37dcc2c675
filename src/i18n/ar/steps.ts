import type {PersonStrings} from '../strings/steps-strings.js';

/** Arabic: the titles of the steps. */
export const arPerson: PersonStrings = {
  heading: 'قبل القرار: ست خطوات',
  moreUsual:
    'الأكثر اعتيادًا لبشرتك: {treatment}. فقد دُرس على عدد أكبر من الناس، أو يتطلب حذرًا أقل. ويمكن مقارنته.',
  folds: {
    matters: ['ما يهمني', 'صفوفك أولًا في الجدول.'],
    safety: ['هل العلاج آمن لي؟', 'ما ينبغي أن تعرفه العيادة.'],
    experience: ['كيف تكون التجربة', 'الزيارة والأيام التي بعدها.'],
    dates: ['مواعيدي وميزانيتي', 'الجلسات، أو مناسبة، أو حد للميزانية.'],
    ask: ['أسئلة للعيادة', 'مبنية على إجاباتك.'],
    plan: ['نسخة آخذها معي', 'طباعة أو تقويم أو رابط أو نص.'],
  },
};
