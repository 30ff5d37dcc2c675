/** What must be said beside the figures. */
export type NoticeId =
  | 'prices-unread'
  | 'melasma-laser'
  | 'rf-warning'
  | 'heat-and-skin'
  | 'skin-unknown'
  | 'sun-spots-laser'
  | 'with-minoxidil'
  | 'thin-evidence'
  | 'kinds-alike'
  | 'not-cleared'
  | 'off-face';
