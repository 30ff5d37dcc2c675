import type {LinkStrings} from '../strings/link-strings.js';

/** Arabic: what is said of a link that brings a person's answers. */
export const arLink: LinkStrings = {
  unreadable: 'تعذّرت قراءة الرابط. هذه هي الإجابات المعتادة بدلًا منه. ويمكنك تغييرها.',
};
