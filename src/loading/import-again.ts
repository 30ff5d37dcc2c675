/**
 * What Firefox before version 155 says of a module that could not be fetched. It never asks for
 * that address again; other browsers do.
 */
const REMEMBERED = /^error l.+: (.+\/(.+))$/;

/** Modules that came, or are on their way, under another address. */
const others = new Map<string, Promise<unknown>>();

/**
 * Imports a module that may have failed to come before: every `import()` of the element goes
 * through here. `load` is the import alone, so that its text names the file: what failed may also
 * be a file that this one imports, and no other address helps against that.
 */
export const importAgain = <Module>(load: () => Promise<Module>): Promise<Module> =>
  load().catch((error: Error) => {
    const [, address, file = ''] = REMEMBERED.exec(error.message) ?? [];
    if (!address || !String(load).includes(file)) throw error;
    const other = (others.get(address) ??
      import(
        /* @vite-ignore */ /* webpackIgnore: true */ `${address}?${Date.now()}`
      )) as Promise<Module>;
    others.set(address, other);
    other.catch(() => others.delete(address));
    return other;
  });
