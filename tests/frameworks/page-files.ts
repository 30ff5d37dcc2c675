/** A page that loads one script, if any, and has a place for an app. */
export const page = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,"></head><body><div id="app"></div>${
    script === '' ? '' : `<script type="module" src="${script}"></script>`
  }</body></html>`;

/** As strict as the usual templates of Vite; declarations of packages are checked, too. */
export const tsconfig = (compilerOptions: object): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      noEmit: true,
      jsx: 'react-jsx',
      types: ['vite/client'],
      allowImportingTsExtensions: true,
      ...compilerOptions,
    },
    include: ['src'],
  });
