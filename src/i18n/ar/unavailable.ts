/** Arabic: said where English stands in for it. */
export const arUnavailable =
  'تعذّر تحميل بعض النصوص العربية، فظهرت بالإنجليزية. إن لم يتغيّر ذلك فيُرجى إعادة تحميل الصفحة.';
