/** What must be said beside the figures. */
export type NoticeId =
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
