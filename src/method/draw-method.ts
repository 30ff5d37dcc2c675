import type {Formatter} from '../answer/formatter.js';
import type {Estimate} from '../engine/types.js';
import {COURSE_DISCOUNTS} from '../evidence/generated/sources.js';
import {REVIEWED} from '../evidence/reviewed.js';
import {sourceOf} from '../evidence/sources/study-sources.js';
import type {Wording} from '../i18n/wording.js';
import {methodStringsOf} from './strings.js';
import {rowTemplate} from './row-template.js';
import {toRow} from './row-view.js';
import {methodTemplate} from './template.js';
import {toMethod} from './view.js';
import type {QuantityId} from '../evidence/ids.js';
import type {RowSentences} from '../i18n/strings/steps-strings.js';

/** Draws what figures rest on. */
export interface DrawMethod {
  /** All of it. */
  readonly method: (estimate: Estimate, formatter: Formatter) => ReturnType<typeof methodTemplate>;
  /** What stands behind one row. */
  readonly row: (
    estimate: Estimate,
    formatter: Formatter,
    quantity: QuantityId,
    actions: Readonly<{sentences: RowSentences; close: () => void; showAll: () => void}>,
  ) => ReturnType<typeof rowTemplate>;
}

/**
 * Fetches the sentences of a language. The sources come with this file, which is fetched when the
 * method or a row is opened.
 */
export async function prepareMethod(wording: Wording): Promise<DrawMethod> {
  const strings = await methodStringsOf(wording);
  const sources = {sourceOf, REVIEWED, COURSE_DISCOUNTS};
  return {
    method: (estimate, formatter) =>
      methodTemplate(toMethod(estimate, {formatter, strings, sources})),
    row: (estimate, formatter, quantity, {sentences, close, showAll}) =>
      rowTemplate(
        toRow(estimate, quantity, {formatter, strings, sources}, sentences),
        close,
        showAll,
      ),
  };
}
