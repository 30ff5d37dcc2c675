import type {DatesSource} from './dates-source.js';
import {toEventResult, toLimitResult, toStartResult, type FieldResult} from './field-results.js';
import {toFields, type FieldView} from './fields-view.js';
import {readAnswers, type ReadAnswers} from './read-answers.js';

export interface DatesView {
  readonly fields: readonly FieldView[];
  /** What follows from the fields that hold something usable. */
  readonly parts: readonly FieldResult[];
}

/**
 * Fields and answers of “My dates and budget”. An answer that cannot be used is explained and
 * leaves the others as they are.
 */
export function toDates(source: DatesSource): DatesView {
  const answers = readAnswers(source);
  return {fields: toFields(answers, source), parts: toResults(answers, source)};
}

function toResults({start, event, limit}: ReadAnswers, source: DatesSource): FieldResult[] {
  const from = {day: start.value ?? source.today, isToday: start.value === undefined};
  return [
    ...(start.value ? [toStartResult(start.value, source)] : []),
    ...(event.value && event.issue === undefined ? [toEventResult(event.value, from, source)] : []),
    ...(limit.value === undefined ? [] : [toLimitResult(limit.value, source)]),
  ];
}
