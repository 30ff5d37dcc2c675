import {page} from './page-files.js';

const angularPart = (name: string): string => `@angular/${name}@22`;

const ANGULAR_TSCONFIG = {
  compilerOptions: {
    target: 'es2022',
    module: 'preserve',
    moduleResolution: 'bundler',
    strict: true,
    experimentalDecorators: true,
    importHelpers: true,
    types: [],
  },
  angularCompilerOptions: {strictTemplates: true},
  files: ['src/main.ts'],
};

const ANGULAR_BUILD = {
  builder: '@angular/build:application',
  options: {
    browser: 'src/main.ts',
    index: 'src/index.html',
    tsConfig: 'tsconfig.json',
    styles: ['src/styles.css'],
    outputPath: 'dist',
  },
};

const ANGULAR_WORKSPACE = {
  version: 1,
  cli: {analytics: false},
  projects: {
    clinic: {
      projectType: 'application',
      root: '',
      sourceRoot: 'src',
      architect: {build: ANGULAR_BUILD},
    },
  },
};

/** Its command wants a newer Node than we ask for, so it brings its own. */
export const ANGULAR_PACKAGES: readonly string[] = [
  ...['build', 'cli', 'common', 'compiler', 'compiler-cli', 'core', 'platform-browser'].map(
    angularPart,
  ),
  'rxjs@7',
  'tslib@2',
  'typescript@6.0',
  'node@24',
];

/** What lies in every project of Angular. */
export const ANGULAR_FILES: Readonly<Record<string, string>> = {
  'src/index.html': page('')
    .replace('<div id="app"></div>', '<app-root></app-root>')
    .replace('<head>', '<head><base href="./">'),
  'tsconfig.json': JSON.stringify(ANGULAR_TSCONFIG),
  'angular.json': JSON.stringify(ANGULAR_WORKSPACE),
};
