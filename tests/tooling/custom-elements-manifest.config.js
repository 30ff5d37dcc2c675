import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {completeManifest} from './complete-manifest.ts';

/**
 * `npm run manifest`: what editors and documentation read about the element, from its doc comments.
 */
export default {
  globs: [
    'src/element/treatment-estimator.ts',
    'src/element/estimator-settings.ts',
    'src/element/estimate-*-event.ts',
    'src/define.ts',
    'src/index.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'complete-manifest',
      packageLinkPhase: ({customElementsManifest}) => completeManifest(customElementsManifest),
    },
    // What editors offer while somebody writes the tag: from the completed manifest.
    customElementVsCodePlugin({}),
    customElementJetBrainsPlugin({packageJson: false}),
  ],
};
