/** The engines that a command works with, and their language models. */
import type { Settings } from '../config/settings.ts';
import type { EngineFor } from '../engine/engine.ts';
import { fileResources, readModel, shippedModel } from '../resources/node-resources.ts';
import { ModelError, type Model } from '../speller/index.ts';
import type { Job } from './jobs.ts';
import { Problem } from './problem.ts';
import { once } from '../text/once.ts';

/** Opens a model file, or the shipped one. Throws a Problem naming the file if it is no model that this version reads. */
export function openModel(path: string | undefined): Model {
  try {
    return path === undefined ? shippedModel() : readModel(path);
  } catch (error) {
    if (error instanceof ModelError) throw new Problem('badModel', { message: error.message });
    throw error;
  }
}

export type Models = ReadonlyMap<string, Model>;

/**
 * Opens the models that settings name. The one that ships is opened when a rule asks for it. Throws a Problem.
 * @param always the models are needed even where no rule asks for them
 */
export function openModels(settings: readonly Pick<Settings, 'lint' | 'model'>[], always = false): Models {
  const paths = new Set(settings.flatMap(({ model, lint }) => (model !== undefined && (always || lint.useModel) ? [model] : [])));
  return new Map([...paths].map((path) => [path, openModel(path)]));
}

/** Settings of the jobs that can be done. */
export function settingsOf(jobs: readonly (Job | Problem)[]): Settings[] {
  return jobs.flatMap((job) => (job instanceof Problem ? [] : [job.settings]));
}

/** Loads what engines need: much code, so only when something is to be checked. */
export async function loadEngines(models: Models): Promise<EngineFor> {
  // Files are decoded strictly before they are checked, so the plugin needs no guard of its own.
  const { nodeEngines } = await import('../engine/node-engine.ts');
  return nodeEngines({
    resourcesFor: (path) => fileResources(path === undefined ? undefined : once(() => models.get(path) ?? openModel(path))),
  });
}
