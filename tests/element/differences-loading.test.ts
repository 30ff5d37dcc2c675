import {expect} from '@open-wc/testing';
import {en} from '../../src/i18n/en/answer.js';
import {wordsOf} from '../support/harness.js';
import {openPage} from '../support/page.js';

const FILE = '/src/differences/differences-part.ts';

describe('where what differs cannot be fetched', () => {
  it('its place says so, and the answer stands', async () => {
    const {screen} = await openPage({missing: [FILE]});
    expect(wordsOf(screen.root.querySelector('.differs'))).to.equal(en.failed);
    expect(screen.row('Whole course').join()).to.match(/^\$.*,\$/);
  });
});
