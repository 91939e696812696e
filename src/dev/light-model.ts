/** `npm run light-model -- OUT`: the model of the web page as it is before its second part has come, for `npm run eval -- --model OUT`. */
import { writeFileSync } from 'node:fs';
import { modelBytes } from '../resources/node-resources.ts';
import { joinModel, SPLIT, splitModel } from '../speller/split.ts';

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('name the file to write');
writeFileSync(out, joinModel(splitModel(modelBytes(), SPLIT).first));
