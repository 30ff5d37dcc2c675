/** The text of `../evidence/generated/lasting.ts`. */
import type {SourceId} from '../evidence/ids.js';
import type {StudySource} from '../evidence/sources/care-studies.js';
import {studySource} from './cited.js';
import {fileOf} from './generated-file.js';
import type {Pooled} from './pool.js';

export const lastingFile = ({lasting, sources}: Pooled): string =>
  fileOf(
    [
      `import type {LastingRow} from '../figure-tables.js';`,
      `import type {SourceId} from '../ids.js';`,
      `import type {StudySource} from '../sources/care-studies.js';`,
    ],
    [
      {
        comment: 'How long results lasted, a study a row.',
        name: 'LASTING',
        type: 'readonly LastingRow[]',
        value: lasting.map(({kind, still, gone, back, ...row}) => ({
          ...row,
          ...(kind && {kind}),
          ...(still !== null && {still}),
          ...(gone !== null && {gone}),
          ...(back && {back}),
        })),
        levels: 1,
      },
      {
        comment: 'The studies that followed people.',
        name: 'LASTING_SOURCES',
        type: 'Readonly<Record<SourceId, StudySource>>',
        value: Object.fromEntries(
          sources
            .filter(({id}) => lasting.some(({source}) => source === id))
            .map((source): [SourceId, StudySource] => [source.id, studySource(source)]),
        ),
        levels: 1,
      },
    ],
  );
