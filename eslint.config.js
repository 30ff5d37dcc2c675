import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** Imports that work here but break a promise made to hosts, with what to use instead. */
const BROKEN_PROMISES = [
  {
    name: 'zod',
    message: 'Import "zod/mini": zod itself is three times the size and needs unsafe-eval.',
  },
  {name: 'chart.js/auto', message: 'Register only the parts that are drawn: it is 8 kB smaller.'},
  {
    name: 'lit/directives/style-map.js',
    message: 'A strict content policy drops its styles. Use classes, or `.style`.',
  },
];

/** Comments and empty lines make nothing harder to read. */
const CODE_ONLY = {skipBlankLines: true, skipComments: true};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-demo/',
      'dist-site/',
      'coverage/',
      '.stryker-tmp/',
      'demo/frameworks/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended']],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tests/element/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-restricted-imports': ['error', {paths: BROKEN_PROMISES}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      // `import {type A}` alone would still load the module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    // A test tells all its cases in one function, and a table of cases is as long as it is.
    files: ['src/**/*.ts', 'demo/**/*.ts', 'site/**/*.ts', 'tests/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      'tests/unit/clinic-config/bad-configurations.ts',
      'src/evidence/generated/**',
    ],
    rules: {
      'max-lines': ['error', {max: 250, ...CODE_ONLY}],
      'max-lines-per-function': ['error', {max: 40, ...CODE_ONLY}],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', {allow: ['warn']}],
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message: 'Old libraries of pages replace it by one that ignores its second argument.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Export by name.'},
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A style attribute in a template is a violation under a strict content policy.
      'lit/ban-attributes': ['error', 'style'],
    },
  },
  {files: ['src/synthesis/**/*.ts'], rules: {'no-console': 'off'}},
  {
    // Types of frameworks that are not installed here. `npm run test:frameworks` checks them there.
    files: ['src/frameworks/*.d.ts'],
    rules: {'@typescript-eslint/no-redundant-type-constituents': 'off'},
  },
  {
    files: ['tests/element/**/*.ts'],
    rules: {
      // Chai's assertions: `expect(…).to.be.true;` and `.equal`, which a plugin's types take for a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: 'chai'}]},
      ],
    },
  },
);
