import type { Check } from './validate/check.ts';
import { formatGithub } from './validate/format-github.ts';
import { formatJson } from './validate/format-json.ts';
import { formatText } from './validate/format-text.ts';
import { type Format, USAGE, UsageError, validateOptions } from './validate/options.ts';
import { placeOf } from './validate/place-of.ts';
import { runCheck } from './validate/run-check.ts';

/** `npm run validate`: every problem at once; exit code 1 on an error, 2 on a wrong command line. */
const FORM: Readonly<Record<Format, (check: Check) => string>> = {
  text: formatText,
  json: formatJson,
  github: (check) => formatGithub(check, placeOf),
};

try {
  const options = validateOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else {
    const check = runCheck(options);
    console.log(FORM[options.format](check));
    process.exitCode = check.counts.errors > 0 ? 1 : 0;
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
