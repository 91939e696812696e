/** Node only: engines whose data comes from files. */
import { nodeEslint } from '../lint/node-eslint.ts';
import type { VilintPlugin } from '../lint/plugin.ts';
import { fileResources, readModel } from '../resources/node-resources.ts';
import type { Resources } from '../resources/resources.ts';
import { createEngines, type EngineFor } from './engine.ts';

export interface NodeEngineParts {
  readonly plugin?: VilintPlugin;
  readonly resourcesFor?: (model: string | undefined) => Resources;
}

/** Engines over the package's files and models of the user's own; a bad model file is a ModelError. */
export function nodeEngines({ resourcesFor = modelFileResources, plugin }: NodeEngineParts = {}): EngineFor {
  return createEngines({ resourcesFor, eslint: nodeEslint, ...(plugin !== undefined && { plugin }) });
}

function modelFileResources(path: string | undefined): Resources {
  if (path === undefined) return fileResources();
  const model = readModel(path);
  return fileResources(() => model);
}
