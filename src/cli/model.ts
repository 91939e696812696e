/** The language models that a command works with: the one that ships with the package, or the user's own. */
import type { Settings } from '../config/settings.ts';
import { readModel, shippedModel, useFileResources } from '../resources/node-resources.ts';
import { ModelError, type Model } from '../speller/index.ts';
import type { Job } from './jobs.ts';
import { Problem } from './problem.ts';

/** Opens a model file, or the shipped one. Throws a Problem naming the file if it is no model that this version reads. */
export function openModel(path: string | undefined): Model {
  try {
    return path === undefined ? shippedModel() : readModel(path);
  } catch (error) {
    if (error instanceof ModelError) throw new Problem('badModel', { message: error.message });
    throw error;
  }
}

/** Opens the models that the settings of the jobs name. The one that ships is opened when a rule asks for it. */
export function openModels(jobs: readonly (Job | Problem)[]): Map<string, Model> {
  const models = new Map<string, Model>();
  for (const job of jobs) {
    if (job instanceof Problem) continue;
    const { model, lint } = job.settings;
    if (model !== undefined && lint.useModel && !models.has(model)) models.set(model, openModel(model));
  }
  return models;
}

/** Gives the function that puts the model of a file's settings in place. */
export function useModelOf(models: ReadonlyMap<string, Model>): (settings: Settings) => void {
  let current: string | undefined;
  useFileResources();
  return ({ model }) => {
    if (model === current || (model !== undefined && !models.has(model))) return;
    current = model;
    useFileResources(model === undefined ? undefined : models.get(model));
  };
}
