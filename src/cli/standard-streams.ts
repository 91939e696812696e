/** Where the program writes. */
import chalk from 'chalk';

export interface StandardStreams {
  out: (text: string) => void;
  error: (text: string) => void;
  colour: boolean;
  columns: number;
}

const DEFAULT_COLUMNS = 100;

/** Those of the process. */
export function standardStreams(): StandardStreams {
  return {
    out: (text) => {
      if (text !== '') process.stdout.write(text);
    },
    error: (text) => void process.stderr.write(text),
    colour: chalk.level > 0,
    columns: process.stdout.columns || DEFAULT_COLUMNS,
  };
}
