/** The ESLint plugin: languages, rules, and presets computed from the rules' meta. Browser-safe. */
import type { Linter } from 'eslint';
import rules from '../../rules/index.ts';
import { createLanguage, type ByteGuard } from '../language/language.ts';
import type { Level } from '../language/check.ts';
import type { VilintRule } from '../language/rule.ts';
import { maskHtml } from '../language/mask-html.ts';
import { maskMarkdown } from '../language/mask-markdown.ts';
import { version } from '../version.ts';
import type { TextLanguage } from '../language/text-language.ts';

export const PRESETS = ['ci', 'recommended', 'editorial'] as const;
export type Preset = (typeof PRESETS)[number];

const PRESET_LEVELS: Record<Preset, readonly Level[]> = {
  ci: ['error'],
  recommended: ['error', 'warn'],
  editorial: ['error', 'warn', 'info'],
};

/** Rule settings of a preset, as ESLint writes them: `{ 'vi/non-syllable': 'error', … }`. */
export function presetRules(preset: Preset, options: { useModel?: boolean } = {}): Record<string, 'error' | 'warn'> {
  const settings: Record<string, 'error' | 'warn'> = {};
  for (const [id, rule] of Object.entries(rules)) {
    const { level, needsModel } = rule.vilint;
    if (!PRESET_LEVELS[preset].includes(level) || (needsModel && options.useModel === false)) continue;
    settings[`vi/${id}`] = level === 'error' ? 'error' : 'warn';
  }
  return settings;
}

export interface VilintPlugin {
  meta: { name: string; version: string; namespace: string };
  languages: Record<TextLanguage, ReturnType<typeof createLanguage>>;
  rules: Readonly<Record<string, VilintRule>>;
  configs: Record<Preset, Linter.Config[]>;
}

/**
 * Makes the plugin.
 * @param guard looks at a file's bytes; Node passes one, a browser has no files
 */
export function createPlugin(guard?: ByteGuard): VilintPlugin {
  const plugin: VilintPlugin = {
    meta: { name: 'vilint', version, namespace: 'vi' },
    languages: {
      text: createLanguage(undefined, guard),
      markdown: createLanguage(maskMarkdown, guard),
      html: createLanguage(maskHtml, guard),
    },
    rules,
    configs: {} as Record<Preset, Linter.Config[]>,
  };
  for (const preset of PRESETS) {
    const config = (name: string, files: string[]): Linter.Config =>
      ({
        name: `vilint/${preset}/${name}`,
        files,
        plugins: { vi: plugin },
        language: `vi/${name}`,
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        rules: presetRules(preset),
      }) as unknown as Linter.Config;
    plugin.configs[preset] = [
      config('text', ['**/*.txt']),
      config('markdown', ['**/*.md', '**/*.markdown']),
      config('html', ['**/*.html', '**/*.htm']),
    ];
  }
  return plugin;
}
