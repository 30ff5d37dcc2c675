import type {PlanStrings} from '../strings/take-along-strings.js';

/** Arabic: fetched where it is asked for. No clinician has reviewed the wording. */
export const arPlan: PlanStrings = {
  intro: 'إجاباتك وأرقامك في خطة واحدة. تُعدّ على جهازك ولا تُرسل إلى أي مكان.',
  print: 'طباعة', calendar: 'تقويم: {treatment}',
  noStart: 'بعد اختيار اليوم الأول في «مواعيدي وميزانيتي» يمكنك أخذ تقويم معك.',
  noVisits: 'لا توجد زيارة قادمة يمكن وضعها في تقويم.',
  link: 'إنشاء رابط', linkNote: 'يتضمن الرابط كل إجاباتك، ومنها ما يخص صحتك. ويستطيع كل من يحصل عليه قراءتها.',
  text: 'نسخ الخطة نصًّا', copyByHand: 'يُرجى تحديد هذا النص ونسخه',
  done: {
    print: 'عرض الطباعة مفتوح.', calendar: 'حُفظ ملف التقويم.', link: 'نُسخ الرابط.', text: 'نُسخت الخطة.',
    failed: 'لم يسمح المتصفح بالنسخ. يمكنك النسخ يدويًا.',
  },
  title: 'خطتي', made: 'أُعدّت في {date}.', answers: 'إجاباتي', reviewed: 'آخر مراجعة للدراسات في {date}.',
  notices: 'يُرجى الانتباه', charts: 'بالرسوم البيانية', linkBack: 'هذا الرابط يفتح الخطة من جديد:',
  events: {
    name: 'خطة {treatment}', session: 'الجلسة {number}: {treatment}', sessionPerhaps: 'الجلسة {number} (ربما): {treatment}',
    between: 'قد يكون قبل ذلك أو بعده: {range}.', estimate: 'من الدراسات، للتخطيط فقط.', byClinic: 'العيادة هي التي تحدد الموعد الفعلي.',
    healing: 'الالتئام والعناية بعد الجلسة {number}: {treatment}', healed: 'يكتمل الالتئام على الأرجح بحلول {date}. وقد يكون قبل ذلك أو بعده: {range}.',
    careStep: '{when} ({dates}): {care}',
    firstChange: 'أول تغيّر في هذا الوقت تقريبًا: {treatment}', fullResult: 'النتيجة الكاملة في هذا الوقت تقريبًا: {treatment}',
    lastSession: 'آخر يوم لإجراء جلسة: {treatment}', lastDay: 'بعد جلسة متأخرة عن هذا اليوم قد لا يكتمل الالتئام بحلول {date}.',
    nearEvent: 'قد لا يكتمل الالتئام بحلول {date}، وهو اليوم المراد الاستعداد له.',
    afterEvent: 'هذا بعد {date}، وهو اليوم المراد الاستعداد له.',
  },
  session: '{number}: {when}', sessionRange: 'أو {range}', sessionHealed: 'الالتئام بحلول {when}', sessionHealingUnknown: 'مدة الالتئام غير معروفة',
};
