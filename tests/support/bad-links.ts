const GOOD = '#treatment-estimator=1&concern=wrinkles';

/** Fragments that cannot be used: broken, made up, or meant to do harm. */
export const BAD_LINKS: readonly (readonly [name: string, fragment: string])[] = [
  ['no version', '#treatment-estimator='],
  ['a version to come', '#treatment-estimator=2&concern=wrinkles'],
  ['a version that is no number', '#treatment-estimator=one&concern=wrinkles'],
  ['no concern', '#treatment-estimator=1&area=face'],
  ['an unknown concern', '#treatment-estimator=1&concern=baldness'],
  ['a concern written otherwise', '#treatment-estimator=1&concern=Wrinkles'],
  ['a kind of another concern', `${GOOD}&kind=melasma`],
  ['an area of another concern', `${GOOD}&area=scalp`],
  ['an unknown skin tone', `${GOOD}&skin-tone=VII`],
  ['an unknown treatment', `${GOOD}&treatments=microneedling+magic`],
  [
    'more treatments than stand side by side',
    `${GOOD}&treatments=microneedling+ipl+rf-microneedling+laser-ablative+laser-pigment`,
  ],
  ['a key twice', `${GOOD}&concern=pores`],
  ['a day that does not exist', `${GOOD}&start=2027-02-30`],
  ['a day as people write it', `${GOOD}&event=11.4.2027`],
  ['a limit below nothing', `${GOOD}&limit=-5`],
  ['a limit beyond all money', `${GOOD}&limit=1e308`],
  ['a script for an answer', `${GOOD}&safety=<img+src=x+onerror=alert(1)>.yes`],
  ['an answer that is neither yes nor no', `${GOOD}&safety=mole.perhaps`],
  ['an answer in capitals', `${GOOD}&safety=mole.YES`],
  ['something that does not matter', `${GOOD}&matters=cost+fame`],
  ['broken percent signs', `${GOOD}&area=%E0%A4%A`],
  ['a null character', `${GOOD}&kind=%00`],
  ['a megabyte', `${GOOD}&kind=${'x'.repeat(1_000_000)}`],
];
