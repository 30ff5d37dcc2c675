import {describe, expect, it} from 'vitest';
import {isOwnPicture, isSafeLink} from '../../../src/clinic-config/link-schema.js';

describe('a link', () => {
  it.each([
    'https://clinic.example/book',
    'HTTPS://clinic.example',
    ' http://clinic.example:8080/a?b=c&d=e#f ',
    'mailto:desk@clinic.example?subject={treatment}',
    'tel:+49301234567',
    '/book',
    './book',
    '../book',
    'book.html',
    '?book=1&area={area}',
    '#book',
    '/book/{treatment}/{kind}/',
    '{treatment}.html',
    'https://clinic.example/{concern}?area={area}&kind={kind}&severity={severity}&skin={skin-tone}',
    'https://clinic.example?{concern}',
    '/redirect?to=javascript:alert(1)',
    'a/b:c',
    'https://münchen.example/',
  ])('leads where its owner can see: %s', (link) => {
    expect(isSafeLink(link)).toBe(true);
  });

  it.each([
    {letters: 2000, isSafe: true},
    {letters: 2001, isSafe: false},
  ])('of $letters letters can be one: $isSafe', ({letters, isSafe}) => {
    expect(isSafeLink('https://clinic.example/'.padEnd(letters, 'x'))).toBe(isSafe);
  });

  it.each([
    'https://desk@clinic.example/',
    'https://:secret@clinic.example/',
    'https://desk:secret@clinic.example/',
  ])('names nobody before its host: %s', (link) => {
    expect(isSafeLink(link)).toBe(false);
  });
});

describe('a logo', () => {
  it.each([
    '/logo.svg',
    'logo.png',
    '../a/logo.webp',
    'data:image/png;base64,AAAA',
    'data:image/svg+xml,%3Csvg/%3E',
  ])('comes from the page’s own site, or with its address: %s', (logo) => {
    expect(isOwnPicture(logo)).toBe(true);
  });

  it.each(['https://clinic.example/logo.svg', 'mailto:a@clinic.example', 'data:,', 'blob:a/b'])(
    'asks nobody else: %s',
    (logo) => {
      expect(isOwnPicture(logo)).toBe(false);
    },
  );
});
