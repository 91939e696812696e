/** What GitHub reads from `.github/`: the workflow, the forms for issues, the template for pull requests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
/** Names after `npm run`, and `test` for `npm test`, that a text calls. */
const called = (text: string): string[] =>
  [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)].map(([, name, test]) => (name ?? test)!);

describe('the workflow', () => {
  const text = read('.github/workflows/ci.yml');
  const { jobs } = parse(text) as { jobs: Record<string, { strategy?: { matrix: { node: number[] } }; steps: { run?: string }[] }> };

  it('is what GitHub accepts', () => expect(validateWorkflow(text)).toMatchObject({ errors: [] }));
  it('runs npm test on the oldest and the newest Node, and .ci/run', () => {
    expect(jobs.test!.strategy!.matrix.node).toEqual([20, 24]);
    expect(jobs.test!.steps.map(({ run }) => run)).toContain('npm test');
    expect(jobs.all!.steps.map(({ run }) => run)).toContain('.ci/run');
  });
});

describe('.ci/run', () => {
  it.each(called(read('.ci/run')))('npm run %s exists', (name) => expect(scripts).toHaveProperty([name]));
  it('runs all projects of vitest at once, which npm test runs two of', () => {
    expect(scripts['test:all']).toBe('vitest run');
    expect(scripts.test).toBe('vitest run --project unit --project smoke');
    expect(called(read('.ci/run')).filter((name) => name.startsWith('test'))).toEqual(['test:all']);
  });
});

interface Element {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; description?: string; options?: unknown[] };
  validations?: { required?: boolean };
}
interface Form {
  name: string;
  description: string;
  title?: string;
  labels?: string[];
  body: Element[];
}

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(join(root, folder))
  .filter((name) => name !== 'config.yml')
  .map((name) => [name, parse(read(`${folder}/${name}`)) as Form] as const);

describe('the forms for issues', () => {
  it('are three', () => expect(forms.map(([name]) => name)).toEqual(['1-false-alarm.yml', '2-missed-error.yml', '3-new-rule.yml']));

  describe.each(forms)('%s', (_, form) => {
    it('has the keys that GitHub knows', () => {
      const known = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body'];
      expect(Object.keys(form).filter((key) => !known.includes(key))).toEqual([]);
      for (const key of ['name', 'description'] as const) expect(form[key]).toMatch(/\S/);
    });
    it('has elements that GitHub knows, with different ids, and not only text', () => {
      for (const { type, id, attributes, validations = {} } of form.body) {
        expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
        if (type === 'markdown') expect(attributes.value).toMatch(/\S/);
        else {
          expect(id).toMatch(/^[\w-]+$/);
          expect(attributes.label).toMatch(/\S/);
        }
        expect(attributes.options !== undefined).toBe(type === 'dropdown' || type === 'checkboxes');
        expect(Object.keys(validations).filter((key) => key !== 'required')).toEqual([]);
      }
      const asked = form.body.filter(({ type }) => type !== 'markdown');
      expect(asked.length).toBeGreaterThan(1);
      for (const key of [({ id }: Element) => id, ({ attributes }: Element) => attributes.label])
        expect(new Set(asked.map(key)).size).toBe(asked.length);
    });
    it('speaks English first, and Vietnamese', () => {
      expect(form.description).toMatch(/^[A-Za-z][^·]+· .*[ạảãáàăâđêôơưệợ]/);
      expect(form.body[0]).toMatchObject({ type: 'markdown', attributes: { value: expect.stringMatching(/tiếng Việt/) as string } });
    });
  });
});

it('the template for pull requests names commands that exist', () => {
  const template = read('.github/pull_request_template.md');
  expect(called(template).length).toBeGreaterThan(3);
  for (const name of called(template)) expect(scripts).toHaveProperty([name]);
});

it.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/data.md', 'SECURITY.md'])('%s names files and commands that exist', (name) => {
  const text = read(name);
  for (const script of called(text)) expect(scripts).toHaveProperty([script]);
  const paths = [...text.matchAll(/`((?:src|rules|seeds|tests)\/[\w./-]*)`/g)].map(([, path]) => path!);
  expect(paths.filter((path) => !path.includes('percent-twice') && !existsSync(join(root, path)))).toEqual([]);
});
