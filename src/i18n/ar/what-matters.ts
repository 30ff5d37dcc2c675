import type {MattersStrings} from '../strings/what-matters-strings.js';
import {arAboutConcerns} from './about-concerns.js';

/** Arabic: “What matters to me”. */
export const arMatters: MattersStrings = {
  what: arAboutConcerns,
  decision: 'القرار: العلاج، وبأي طريقة، أو عدم العلاج.',
  intro:
    'يمكنك تحديد ما يهمك أكثر من غيره. تنتقل صفوفه إلى أعلى الجدول. لا تُعطى درجات، ولا يُختار شيء نيابةً عنك.',
  label: 'ما يهمني أكثر من غيره',
  choices: {
    cost: 'التكلفة',
    sessions: 'زيارات قليلة',
    daysOff: 'أيام التعطّل',
    darkMarks: 'احتمال ضعيف لظهور بقع داكنة',
    clearChange: 'أوضح نتيجة',
  },
  figure: '{treatment}: {likely} ({range})',
  unknown: 'هذا غير معروف لأحد الخيارات. لذلك لا يمكننا هنا أن نقول ما الفرق بينها.',
  overlap: 'النطاقات متداخلة. في حالتك قد يكون الفرق في هذا الاتجاه أو ذاك.',
  apart: 'النطاقات غير متداخلة. هنا تُظهر الدراسات فرقًا.',
  untreated:
    'عدم العلاج لا يكلّف شيئًا. ولا يحتاج إلى زيارات ولا إلى أيام تعطّل، ولا خطر منه بحد ذاته. وتبقى البشرة على حالها تقريبًا.',
  moved: 'الصفوف التي حددتها صارت الآن في أعلى الجدول.',
};
