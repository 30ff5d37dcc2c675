import {preprocessCSS, resolveConfig, type CSSOptions} from 'vite';

type PostCssOptions = Exclude<CSSOptions['postcss'], string | undefined>;
type Plugins = NonNullable<PostCssOptions['plugins']>;

/**
 * Begins each rule with `:host`, so that a page can link the style sheet of a shadow root in its
 * head, too, and have it at hand before it paints: out there, none of the rules finds anything. All
 * gain the same weight.
 */
export async function onlyInShadow(style: string): Promise<string> {
  const config = await resolveConfig(
    {configFile: false, logLevel: 'warn', css: {postcss: {plugins: BELOW_HOST}}},
    'build',
    // It writes the mode into the process, whose next build would be one for development.
    'production',
    'production',
  );
  return (await preprocessCSS(style, 'style.css', config)).code;
}

const BELOW_HOST: Plugins = [
  {
    postcssPlugin: 'below-host',
    Rule: (rule) => {
      for (let around = rule.parent; around; around = around.parent as typeof around)
        // A rule within a rule is below the host already, and a step of an animation is no rule.
        if (around.type === 'rule' || ('name' in around && around.name === 'keyframes')) return;
      // Setting them calls this again, which then finds nothing to do.
      const selectors = rule.selectors.map((each) =>
        each.startsWith(':host') ? each : `:host ${each}`,
      );
      if (selectors.join() !== rule.selectors.join()) rule.selectors = selectors;
    },
  },
];
