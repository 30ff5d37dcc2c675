import type {ConcernDefinitions} from '../strings/name-strings.js';

/**
 * Arabic: what each concern is, for “What matters to me”. Apart from the names, so that it does not
 * come with the answer.
 */
export const arAboutConcerns: ConcernDefinitions = {
  'acne-scars': 'ندبات حب الشباب انخفاضات أو نتوءات تبقى بعد حب الشباب.',
  wrinkles: 'الخطوط والتجاعيد ثنيات في البشرة.',
  pores: 'المسام فتحات صغيرة في البشرة. والواسعة منها تُرى بسهولة.',
  pigmentation: 'البقع الداكنة مواضع لونها أغمق من البشرة حولها.',
  'stretch-marks': 'علامات التمدد خطوط تظهر حيث تمدّد الجلد.',
  scars: 'الندبات آثار تبقى حيث جُرح الجلد.',
  'uneven-tone': 'لون البشرة غير الموحّد يعني أن اللون يختلف من موضع إلى آخر.',
  'hair-loss': 'ترقّق الشعر يعني أن الشعر صار أقل أو أرفع، فتظهر فروة الرأس أكثر.',
};
