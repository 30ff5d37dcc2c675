import {describe, expect, it} from 'vitest';
import {toMail} from '../../../../src/steps/take-along/plan-mail.js';
import {LANGUAGE_IDS} from '../../../support/languages.js';
import {aPlan, EVERYTHING} from './a-plan.js';

const WORDS = {
  linkBack: 'This link opens the plan again:',
  mailShort: 'This is the plan in short.',
};

/** A mail as a mail program opens it. */
const opened = (
  href: string,
): {readonly to: string; readonly subject: string; readonly body: string} => {
  const {pathname, searchParams, search} = new URL(href);
  expect(search).not.toContain('+');
  return {
    to: pathname,
    subject: searchParams.get('subject') ?? '',
    body: searchParams.get('body') ?? '',
  };
};

describe('the plan as a mail', () => {
  const plan = aPlan({answers: EVERYTHING});

  it('is to nobody yet, begins with the sums and ends with the link', () => {
    const {to, subject, body} = opened(toMail(plan, WORDS));
    expect([to, subject]).toEqual(['', plan.title]);
    expect(body.startsWith(`${plan.headline}\r\n\r\n`)).toBe(true);
    expect(body.endsWith(`${WORDS.linkBack}\r\n${plan.link}`)).toBe(true);
    expect(body).toContain(WORDS.mailShort);
  });

  it.each(LANGUAGE_IDS)(
    'has in %s the sums and the link, and no more than mail programs take',
    (language) => {
      const spoken = aPlan({answers: EVERYTHING, language});
      const href = toMail(spoken, WORDS);
      expect(href.length).toBeLessThanOrEqual(1900);
      const {body} = opened(href);
      expect(body).toContain(spoken.headline);
      expect(body).toContain(spoken.link);
    },
  );

  it('leaves whole paragraphs out, never a part of one', () => {
    const long = {...plan, headline: 'x'.repeat(5000)};
    const {body} = opened(toMail(long, WORDS));
    expect(body).not.toContain('xx');
    expect(body).toContain(plan.link);
  });

  it('has no link where none leads back', () => {
    expect(opened(toMail({...plan, link: ''}, WORDS)).body).not.toContain(WORDS.linkBack);
  });
});
