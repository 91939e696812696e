/** What is to be done: each input with the settings that hold for it. */
import { resolve } from 'node:path';
import type { Settings, SettingsFor } from '../config/settings.ts';
import { useFileResources } from '../node-resources.ts';
import type { Model } from '../speller/index.ts';
import type { Discovered, Input } from './discover.ts';
import { openModel } from './model.ts';
import { Problem } from './problem.ts';

export interface Job extends Input {
  settings: Settings;
}

/**
 * Adds their settings to the inputs and leaves out what the configuration ignores.
 * @param stdinPath stands for standard input
 * @throws Mistake in a configuration or dictionary, before anything is checked
 */
export async function planJobs(found: readonly Discovered[], settingsFor: SettingsFor, stdinPath: string): Promise<(Job | Problem)[]> {
  const jobs: (Job | Problem)[] = [];
  for (const item of found) {
    if (item instanceof Problem) {
      jobs.push(item);
      continue;
    }
    const settings = await settingsFor(item.path === '-' ? resolve(stdinPath) : item.path);
    if (!settings.ignored) jobs.push({ ...item, settings });
  }
  return jobs;
}

/**
 * Opens the models of the jobs, the one that ships excepted: it is opened when a rule asks for it.
 * @returns puts the model of a job in place
 * @throws Problem naming a file that is no model
 */
export function openModels(jobs: readonly (Job | Problem)[]): (settings: Settings) => void {
  const models = new Map<string | undefined, Model | undefined>([[undefined, undefined]]);
  for (const job of jobs) {
    if (job instanceof Problem || !job.settings.lint.context || models.has(job.settings.model)) continue;
    models.set(job.settings.model, openModel(job.settings.model));
  }
  let current: string | undefined;
  useFileResources();
  return ({ model }) => {
    if (model === current || !models.has(model)) return;
    current = model;
    useFileResources(models.get(model));
  };
}
