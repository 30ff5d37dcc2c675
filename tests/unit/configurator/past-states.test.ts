import {describe, expect, it} from 'vitest';
import {emptyFormState} from '../../../demo/configurator/form-state.js';
import {remember, type PastState} from '../../../demo/configurator/past-states.js';

const change = (field: string, isReplacement = false): PastState => ({
  before: emptyFormState(),
  field,
  isReplacement,
});

describe('what can be taken back', () => {
  it.each([
    ['letters of one field are one change', ['disclaimer', 'disclaimer'], 1],
    ['another field is another change', ['disclaimer', 'contact-link'], 2],
    ['each tick is a change', ['', ''], 2],
    ['a field after a tick is another change', ['disclaimer', '', 'disclaimer'], 3],
  ])('%s', (_, fields, count) => {
    expect(
      fields.reduce<readonly PastState[]>((past, field) => remember(past, change(field)), []),
    ).toHaveLength(count);
  });

  it('has an end', () => {
    const many = Array.from({length: 500}, () => change(''));
    expect(many.reduce<readonly PastState[]>(remember, [])).toHaveLength(100);
  });
});
