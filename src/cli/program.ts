/** The command line: commands, options, help. What they do is elsewhere. */
import { Command, Option, type CommanderError } from 'commander';
import type { Locale } from '../messages/locale.ts';
import { nearest } from '../messages/nearest.ts';
import { version } from '../version.ts';
import { HELP } from './help.ts';
import type { RawOptions } from './options.ts';
import { Problem } from './problem.ts';
import type { RawRestoreOptions } from './restore.ts';
import type { RawReviewOptions } from './review.ts';
import type { RawServeOptions } from './serve.ts';
import { describeStream, type StreamAction } from './stream/command.ts';
import type { RawTrainOptions } from './train.ts';
import type { RawWordsOptions } from './words.ts';

export interface Actions {
  check(files: string[], options: RawOptions): Promise<void> | void;
  init(options: RawOptions): Promise<void> | void;
  rules(options: RawOptions): Promise<void> | void;
  explain(rule: string, options: RawOptions): Promise<void> | void;
  restore(files: string[], options: RawRestoreOptions): Promise<void> | void;
  review(files: string[], options: RawReviewOptions): Promise<void> | void;
  lsp(options: RawOptions): Promise<void> | void;
  serve(options: RawServeOptions): Promise<void>;
  train(options: RawTrainOptions): Promise<void> | void;
  stream: StreamAction;
  words: {
    add(entries: string[], options: RawWordsOptions): Promise<void>;
    list(options: RawWordsOptions): Promise<void>;
    check(files: string[], options: RawWordsOptions): Promise<void>;
  };
}

const TITLES: Record<string, string> = { 'Usage:': 'Cách dùng:', 'Options:': 'Tùy chọn:', 'Arguments:': 'Đối số:', 'Commands:': 'Lệnh:' };

/** Builds the command line in a language. */
export function createProgram(locale: Locale, actions: Actions): Command {
  const text = (key: keyof typeof HELP): string => HELP[key][locale];
  const title = (english: string): string => (locale === 'vi' ? (TITLES[english] ?? english) : english);
  const prepare = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption('-h, --help', text('help'))
      .configureHelp({
        styleTitle: title,
        optionDescription: ({ description, defaultValue, defaultValueDescription = defaultValue as unknown }) =>
          typeof defaultValueDescription === 'string' ? `${description} (${text('default')}: ${defaultValueDescription})` : description,
      })
      .configureOutput({ outputError: () => undefined });
  /** A default that only help shows: a configuration may say otherwise. */
  const unlessConfigured = (flags: string, key: keyof typeof HELP, value: string): Option =>
    new Option(flags, text(key)).default(undefined, value);
  const collect = (value: string, previous?: string[] | false): string[] => [...(previous || []), value];

  const program = prepare(new Command('vilint'))
    .description(text('about'))
    .version(version, '-V, --version', text('version'))
    .helpCommand(false)
    .usage('[options] <file|dir|glob|-> …')
    .argument('[files...]', text('files'))
    .option('-f, --format <format>', text('format'), 'pretty')
    .option('-o, --output <format=file>', text('output'), collect)
    .option('--fix [=level]', text('fix'))
    .option('--fix-rule <rule>', text('fixRule'), collect)
    .option('--fix-dry-run [=level]', text('dryRun'))
    .option('--diff [=level]', text('diff'))
    .option('--comments', text('comments'))
    .addOption(unlessConfigured('--preset <preset>', 'preset', 'recommended'))
    .option('--rule <setting>', text('rule'), collect)
    .option('--house-style <file>', text('houseStyle'))
    .option('-c, --config <file>', text('config'))
    .option('--no-config', text('noConfig'))
    .option('--words <file>', text('words'), collect)
    .option('--no-words', text('noWords'))
    .option('--print-config <file>', text('printConfig'))
    .option('--max-warnings <N>', text('maxWarnings'))
    .addOption(unlessConfigured('--max-findings <N>', 'maxFindings', '10000'))
    .option('-q, --quiet', text('quiet'))
    .option('--watch', text('watch'))
    .option('--stats', text('stats'))
    .option('--stdin-filename <name>', text('stdinFilename'))
    .option('--as <language>', text('as'))
    .option('--encoding <name>', text('encoding'), 'auto')
    .option('--field <name>', text('field'), collect)
    .option('--backup', text('backup'))
    .option('--changed [=revision]', text('changed'))
    .option('--suppress-all', text('suppressAll'))
    .option('--suppress-rule <rule>', text('suppressRule'), collect)
    .option('--prune-suppressions', text('pruneSuppressions'))
    .addOption(new Option('--suppressions-location <file>', text('suppressionsLocation')).default(undefined, 'vilint-suppressions.json'))
    .option('--no-suppressions', text('noSuppressions'))
    .option('--pass-on-unpruned-suppressions', text('passOnUnpruned'))
    .option('--cache', text('cache'))
    .option('--cache-location <path>', text('cacheLocation'))
    .option('--concurrency <N>', text('concurrency'), 'auto')
    .addOption(unlessConfigured('--locale <locale>', 'locale', text('localeDefault')))
    .addOption(new Option('--context').hideHelp())
    .option('--no-context', text('noContext'))
    .option('--model <file>', text('model'))
    .addOption(new Option('--color').default(true).hideHelp())
    .option('--no-color', text('noColor'))
    .option('--no-progress', text('noProgress'))
    .addHelpText('after', `\n${text('exit')}`)
    .action((files: string[], options: RawOptions) => {
      if (files.length === 0 && [options.printConfig, options.changed, options.watch].every((one) => one === undefined))
        program.help({ error: true });
      return actions.check(files, options);
    });

  prepare(program.command('init'))
    .description(text('init'))
    .action((_options, command: Command) => actions.init(command.optsWithGlobals()));
  prepare(program.command('rules'))
    .description(text('rules'))
    .action((_options, command: Command) => actions.rules(command.optsWithGlobals()));
  prepare(program.command('explain'))
    .description(text('explain'))
    .argument('<rule>', text('ruleName'))
    .action((rule: string, _options, command: Command) => actions.explain(rule, command.optsWithGlobals()));
  prepare(program.command('restore'))
    .description(text('restore'))
    .argument('[files...]', text('restoreFiles'))
    .option('--mend', text('mend'))
    .action((files: string[], _options, command: Command) => actions.restore(files, command.optsWithGlobals()));
  prepare(program.command('review'))
    .description(text('review'))
    .argument('[files...]', text('reviewFiles'))
    .option('--again', text('again'))
    .option('--journal <path>', text('journal'))
    .action((files: string[], _options, command: Command) => actions.review(files, command.optsWithGlobals()));
  const words = prepare(program.command('words')).description(text('wordsCommand')).helpCommand(false);
  prepare(words.command('add'))
    .description(text('wordsAdd'))
    .argument('<entry...>', text('wordsEntry'))
    .option('--project', text('wordsProject'))
    .option('--personal', text('wordsPersonal'))
    .option('--any-case', text('wordsAnyCase'))
    .action((entries: string[], _options, command: Command) => actions.words.add(entries, command.optsWithGlobals()));
  prepare(words.command('list'))
    .description(text('wordsList'))
    .action((_options, command: Command) => actions.words.list(command.optsWithGlobals()));
  prepare(words.command('check'))
    .description(text('wordsCheck'))
    .argument('[files...]', text('wordsFiles'))
    .action((files: string[], _options, command: Command) => actions.words.check(files, command.optsWithGlobals()));
  // Editors add options of their own: --stdio, --pipe=…, --clientProcessId=….
  prepare(program.command('lsp'))
    .description(text('lsp'))
    .allowUnknownOption()
    .allowExcessArguments()
    .action((_options, command: Command) => actions.lsp(command.optsWithGlobals()));
  prepare(program.command('serve'))
    .description(text('serve'))
    .option('--host <address>', text('host'), '127.0.0.1')
    .option('--port <N>', text('port'), '8081')
    .option('--token-file <file>', text('tokenFile'))
    .option('--allow-origin <origin>', text('allowOrigin'), collect)
    .option('--max-text <N>', text('maxText'), '1000000')
    .option('--timeout <seconds>', text('timeout'), '30')
    .option('--queue <N>', text('queue'), '512')
    .option('--verbose', text('verbose'))
    .action((_options, command: Command) => actions.serve(command.optsWithGlobals()));
  prepare(program.command('train'))
    .description(text('train'))
    .requiredOption('--corpus <path>', text('corpus'))
    .requiredOption('--out <file>', text('out'))
    .option('--pattern <regex>', text('pattern'))
    .option('--held-out <path...>', text('heldOut'))
    .option('--mined <path...>', text('mined'))
    .option('--verdicts <file>', text('verdicts'))
    .option('--gaps <file>', text('gaps'))
    .option('--except <dir>', text('except'))
    .option('--refit <model>', text('refit'))
    .addOption(new Option('--only <part>', text('only')).choices(['judge', 'gaps', 'cases']))
    .action((options: RawTrainOptions) => actions.train(options));
  describeStream(prepare(program.command('stream')), locale, actions.stream);
  prepare(program.command('help'))
    .description(text('helpCommand'))
    .argument('[command...]', text('command'))
    .action((names: string[]) => commandNamed(program, names).help());
  return program;
}

/** The command of a path of names. Throws a Problem. */
function commandNamed(program: Command, names: readonly string[]): Command {
  return names.reduce((within, name) => {
    const found = within.commands.find((command) => command.name() === name);
    if (found !== undefined) return found;
    const known = within.commands.map((command) => command.name());
    throw new Problem('unknownCommand', { name }, nearest(name, known));
  }, program);
}

/** A commander error as a Problem; undefined if it is only the end of --help or --version. */
export function problemOf(error: CommanderError): Problem | undefined {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return new Problem('unknownOption', { name }, /Did you mean (?:one of )?([^,?)]+)/.exec(error.message)?.[1]);
    case 'commander.optionMissingArgument':
      return new Problem('missingValue', { name });
    case 'commander.missingMandatoryOptionValue':
    case 'commander.missingArgument':
      return new Problem('missingArgument', { name });
    case 'commander.unknownCommand':
      return new Problem('unknownCommand', { name }, /Did you mean (?:one of )?([^,?)]+)/.exec(error.message)?.[1]);
    case 'commander.excessArguments':
      return new Problem('unexpectedArgument');
    default:
      return undefined;
  }
}
