/** Engines: the rules with their data and with the settings of a text. No file system; runs in a browser. */
import { createLinter, type EslintWay, type InspectingLinter, type LintOptions } from '../lint/lint.ts';
import { createPlugin, type VilintPlugin } from '../lint/plugin.ts';
import { setResources, type Resources } from '../resources/resources.ts';
import { restore } from '../speller/index.ts';
import { mend } from '../verdict/mend.ts';

export interface EngineSettings {
  readonly lint?: LintOptions;
  /** Path of a language model instead of the usual one. */
  readonly model?: string | undefined;
}

/** What is put back into a text: the diacritics that it lost; or these, and what is surely wrong after that. */
export type Restoring = 'marks' | 'mend';

export interface Engine extends InspectingLinter {
  /** The plain text with its diacritics, by the model of the settings. Throws if that is no model. */
  restoreText(text: string, what: Restoring): string;
}

/** Gives the engine for some settings; options of a single call go before them. */
export type EngineFor = (settings?: EngineSettings) => Engine;

export interface EngineParts {
  /** The data of the rules with a model of this path, undefined for the usual one; asked once a path. May throw. */
  readonly resourcesFor: (model: string | undefined) => Resources;
  readonly plugin?: VilintPlugin;
  readonly eslint: EslintWay;
}

/**
 * Puts the parts together. All engines share one linter, which keeps every configuration that it meets: where settings
 * come and go, make new engines. What asks for data outside an engine, as ESLint does and the guess of an encoding, gets
 * the usual data from here on.
 */
export function createEngines({ resourcesFor, plugin = createPlugin(), eslint }: EngineParts): EngineFor {
  const linter = createLinter(plugin, eslint);
  const usual = resourcesFor(undefined);
  const known = new Map<string | undefined, Resources>([[undefined, usual]]);
  setResources(usual);
  return ({ lint, model } = {}) => {
    let resources = known.get(model);
    if (resources === undefined) known.set(model, (resources = resourcesFor(model)));
    // Another engine may have put its own data in place meanwhile.
    return {
      lintText(text, options) {
        setResources(resources);
        return linter.lintText(text, { ...lint, ...options });
      },
      fixText(text, options) {
        setResources(resources);
        return linter.fixText(text, { ...lint, ...options });
      },
      document: linter.document,
      restoreText(text, what) {
        setResources(resources);
        const restored = restore(resources.model(), text);
        return what === 'mend' ? mend(restored) : restored;
      },
    };
  };
}
