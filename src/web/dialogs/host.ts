/** What the dialogs of rules and dictionary need of whoever opens them: the page, or the browser extension. */
import type { ProjectSettings, RuleInfo, Tasks } from '../protocol.ts';
import type { Settings } from '../settings.ts';

export interface DialogHost {
  /** By their ids. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** Settles when the rules are there, if they come only after the page. */
  readonly rulesKnown?: Promise<unknown>;
  readonly settings: Readonly<Pick<Settings, 'preset' | 'off' | 'words'>>;
  /** Where the page is served from a folder with settings of its own. */
  readonly project?: Pick<ProjectSettings, 'files' | 'preset' | 'rules'> | undefined;
  set(settings: Partial<Pick<Settings, 'preset' | 'off' | 'words'>>): void;
  readonly client: { ask(task: 'words', takes: Tasks['words']['takes']): Promise<Tasks['words']['gives']> };
}
