/** Which preset holds, and what it leaves out. */
import type { Preset } from '../lint/plugin.ts';
import type { ProjectSettings, RuleInfo } from './protocol.ts';

interface Chosen {
  readonly preset: Preset;
  readonly project?: Pick<ProjectSettings, 'preset' | 'rules'> | undefined;
}

/** The preset of the project holds until another one than the usual is chosen. */
export function presetOf({ preset, project }: Chosen): Preset {
  return project !== undefined && preset === 'recommended' ? project.preset : preset;
}

/** True if a rule is in some preset, but not in the one that holds, nor named by the project. */
export function isLeftOut({ id, presets }: Pick<RuleInfo, 'id' | 'presets'>, chosen: Chosen): boolean {
  return presets.length > 0 && !presets.includes(presetOf(chosen)) && chosen.project?.rules[id] === undefined;
}
