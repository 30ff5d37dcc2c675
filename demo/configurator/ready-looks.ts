import type {Look} from './style-tokens.js';

/**
 * Looks to start from, by the name on their button. What a look does not set stays as the element
 * has it.
 */
export const READY_LOOKS: Readonly<Record<string, Readonly<Look>>> = {
  'As it comes': {},
  Sage: {
    accent: '#3f6212',
    first: '#3f6212',
    second: '#9a3412',
    third: '#1e3a5f',
    fourth: '#86198f',
    ink: '#1c2417',
    paper: '#fbfcf8',
    line: '#dde3d3',
    radius: '0.375em',
  },
  Rose: {
    accent: '#9f1239',
    first: '#9f1239',
    second: '#1d4ed8',
    third: '#3f3f46',
    fourth: '#3f6212',
    ink: '#2b1a1f',
    paper: '#fffafb',
    line: '#f0dde2',
    radius: '1.5em',
  },
  Navy: {
    accent: '#1e40af',
    first: '#1e40af',
    second: '#b45309',
    third: '#115e59',
    fourth: '#86198f',
    ink: '#0f172a',
    paper: '#ffffff',
    line: '#dbe2ec',
    radius: '0.375em',
  },
  Plain: {
    accent: '#111111',
    first: '#111111',
    second: '#b91c1c',
    third: '#1d4ed8',
    fourth: '#15803d',
    ink: '#111111',
    paper: '#ffffff',
    line: '#d4d4d4',
    radius: '0',
  },
  Night: {
    accent: '#5eead4',
    first: '#5eead4',
    second: '#fdba74',
    third: '#c4b5fd',
    fourth: '#f472b6',
    ink: '#f5f5f4',
    paper: '#171717',
    line: '#404040',
    radius: '0.875em',
  },
};
