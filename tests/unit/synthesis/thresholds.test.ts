import {describe, expect, it} from 'vitest';
import {leftOut} from '../../../src/synthesis/readings.js';
import {readAtHalf, thresholdOf, type Threshold} from '../../../src/synthesis/thresholds.js';
import {SOURCES, STUDIES} from '../evidence/read-records.js';
import {aReading, printedFor} from './builders.js';

/** Every row that counts successes, by what its note says of when it counted one: read one by one. */
const READ: Readonly<Record<Threshold, readonly string[]>> = {
  half: [
    'alajlan2011.1',
    'alajlan2011.2',
    'dogra2014.4',
    'jbsa_mn65.3',
    'alba2012.3',
    'lfqs_longterm2017.4',
    'kung2020.1',
    'kung2020.2',
    'kawada2002.2',
    'alster2020.4',
    'bandral2018.1',
    'dhurat2013.3',
    'rfmn_dark19.3',
    'wanner_fraxel.3t',
    'wanner_fraxel.4t',
    'li2008_ipl.2',
    'li2008_ipl.4',
    'munavalli2024_qs.3',
    'majid2014_fco2.3t',
    'ishfaq2022_mn.3',
    'sundaram2022_fco2.2',
    'striae1540_51.3',
    'pico_striae27.3',
    'fp_melasma8.3',
    'rho2017_1927.3',
    'hindawi2021_1927.3t',
    'lotfi2013.3',
    'lotfi2013.4',
    'ne1_alster2020_striae.4',
    'ne1_krithika2025.2',
    'ne1_asif2016.5',
    'ne1_alchalabi2020.4',
    'ne1_mohamedali2017_striae.5',
    'ne1_ustuner2017.3',
    'ne1_qs_iodc30.3',
    'ne1_luo2023_striae.4',
    'ne1_luo2023_striae.10',
    'ne1_sohag_mn10.5',
    'ne2_ipl_freckles_taiwan2002.4',
    'ne2_mfu2010_fqsrl.3',
    'ne2_wang2004_ipl_melasma.4',
    'ne2_eyelid_fco2_25.2',
  ],
  quarter: [
    'hedelund2010.4',
    'yim2019_pico.3',
    'yim2019_pico.9',
    'brightman_neck13.1',
    'ancona2010_eyelift.2',
    'co2_suborbital21.2',
    'co2_suborbital21.3',
    'stotland2008_1550.3',
    'thai_erglass_frm20.3',
    'thai_erglass_frm20.6',
    'ne1_mohamedali2017_striae.6',
    'ne2_eyelid_fco2_25.3',
  ],
  'three-quarters': [
    'kauvar2012.3',
    'eryag_photodamage28.3',
    'dualtoning30.4',
    'ne1_alster2020_striae.3',
    'ne1_asif2016.4',
    'ne1_mohamedali2017_striae.4',
    'ne2_liu2014_ipl_rosacea.3',
    'ne2_liu2014_ipl_rosacea.4',
    'ne2_lpdl_lentigines_iran.1',
  ],
  satisfied: [
    'thulium2023.4',
    'tanaka2016.2',
    'zawar2015.3',
    'pico_compressed20.3',
    'mn_face_meta2025.1',
    'pico_striae27.4',
    'kaur2024_mn.3',
  ],
  any: [
    'kauvar2024.3',
    'cho2012.1',
    'co2_gf_maa.4',
    'hedelund2006_ipl.3',
    'munavalli2024_qs.4',
    'tao2024_pico.3',
    'lyons2019_pico10.3',
    'fphl_mn40.3',
    'ne1_fabbrocini2009.3',
    'ne1_fabbrocini_confocal.2',
    'ne1_pci_children47.2',
    'ne2_weiss2002_ipl4yr.2',
    'ne2_weiss2002_ipl4yr.3',
    'ne2_weiss2002_ipl4yr.4',
    'ne2_ipl49_serial.3',
    'ne2_ipl49_serial.4',
    'ne2_ipl49_serial.5',
    'ne2_dahan2004_1540neck.2',
    'ne2_ipl_four_methods2012.1',
  ],
};

describe('what counted as a success', () => {
  const level = new Map(SOURCES.map((source) => [source.id, source.level]));
  const rows = STUDIES.filter(
    (row) =>
      row.quantity === 'responder_pct' && leftOut(row, level.get(row.source) ?? 'trial') === null,
  );
  const expected = new Map(
    (Object.keys(READ) as Threshold[]).flatMap((threshold) =>
      READ[threshold].map((id) => [id, threshold] as const),
    ),
  );

  it('was read in every row that counts successes, and in no other', () => {
    expect(rows.map(({id}) => id).sort()).toEqual([...expected.keys()].sort());
  });

  it.each(rows.map(({id, note}) => ({id, note, threshold: expected.get(id)})))(
    '“$note” ($id): $threshold',
    ({note, threshold}) => {
      expect(thresholdOf(note)).toBe(threshold);
    },
  );

  it.each([
    {note: '', is: 'half'},
    {note: 'more than 50% better; 20% over 75%', is: 'half'},
    {note: '12 of 20; threshold: any change (satisfied 90%)', is: 'any'},
    {note: 'good (none excellent)', is: 'half'},
  ] as const)('is what “$note” says first', ({note, is}) => {
    expect(thresholdOf(note)).toBe(is);
  });
});

describe('successes read at half better', () => {
  const count = (threshold: Threshold, odds: number): ReturnType<typeof aReading> =>
    aReading({
      quantity: 'clearChange',
      threshold,
      people: 30,
      value: printedFor(odds / (1 + odds), 30),
    });

  it('move by as much as the medians at both thresholds lie apart', () => {
    // In the middle 1 : 1 were half better and 4 : 1 better at all. So 8 : 1 better at all is read
    // as 2 : 1 half better.
    const half = [0.5, 1, 2].map((odds) => count('half', odds));
    const any = [2, 4, 8].map((odds) => count('any', odds));
    const read = readAtHalf([...half, ...any]).map(({value}) => value);
    expect(read.slice(0, 3)).toEqual(half.map(({value}) => value));
    expect(read.slice(3)).toEqual(
      [1 / 3, 1 / 2, 2 / 3].map((share) => expect.closeTo(share, 10) as number),
    );
  });

  it('stay where nobody counted at half better', () => {
    const any = [count('any', 4)];
    expect(readAtHalf(any)).toEqual(any);
  });
});
