/** As much of Eleventy as the site's build uses: it has no types of its own. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addTemplate(path: string, content: string, data?: object): void;
    addGlobalData(name: string, data: unknown): void;
    addFilter(name: string, filter: (value: never) => unknown): void;
    addPlugin(plugin: unknown, options?: object): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(isUsed: boolean): void;
    amendLibrary(name: string, change: (library: MarkdownLibrary) => void): void;
  }
  type Rule = (...block: unknown[]) => string;
  export interface MarkdownLibrary {
    readonly renderer: {readonly rules: Record<string, Rule | undefined>};
  }
  export interface MarkdownToken {
    attrGet(name: string): string | null;
  }
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {quietMode: boolean; configPath?: string; config: (config: UserConfig) => void},
    );
    write(): Promise<void>;
  }
  export const IdAttributePlugin: unknown;
}
