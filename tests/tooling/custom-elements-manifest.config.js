/** `npm run manifest`: what editors and documentation read about the element, from its doc comments. */
export default {
  globs: [
    'src/element/treatment-estimator.ts',
    'src/element/estimator-settings.ts',
    'src/element/estimate-*-event.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [onlyThePublicContract()],
};

/** Takes out `#private` and private members, and the nameless events that `dispatchEvent(new OurEvent())` leaves. */
function onlyThePublicContract() {
  return {
    name: 'only-the-public-contract',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const {declaration} of module.exports ?? []) {
          if (declaration.module) declaration.module = published(declaration.module);
        }
      }
      const declarations = customElementsManifest.modules.flatMap(
        (module) => module.declarations ?? [],
      );
      for (const declaration of declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        for (const {inheritedFrom} of [declaration.members, declaration.attributes].flatMap(
          (all) => all ?? [],
        )) {
          if (inheritedFrom) inheritedFrom.module = published(inheritedFrom.module);
        }
        if (declaration.superclass?.module)
          declaration.superclass.module = published(
            declaration.superclass.module.replace(/^\//, ''),
          );
        if (declaration.events) declaration.events = declaration.events.filter(({name}) => name);
      }
    },
  };
}

/** Where a module lies in the package, which carries dist/ only. */
function published(path) {
  return path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}

function isPublic({name, privacy, static: isStatic}) {
  return !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic;
}
