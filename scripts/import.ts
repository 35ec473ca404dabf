import { formatImport, importJson } from './import/format-import.ts';
import { importFiles } from './import/import-files.ts';
import { importOptions, USAGE } from './import/options.ts';
import { readSourceFiles, SourceError } from './import/read-source-files.ts';
import { planFiles, writeFiles } from './import/write-outcome.ts';
import { UsageError } from './validate/options.ts';

/** `npm run import`: foreign output to result files; exit code 1 where nothing came of it, 2 on a wrong command line. */
try {
  const options = importOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else {
    const today = new Date().toISOString().slice(0, 10);
    const outcome = importFiles(readSourceFiles(options.paths), options, today);
    const files = planFiles(outcome, options.registry);
    const isFree = files.every(({ state }) => state !== 'inTheWay');
    if (isFree && !options.isDryRun) writeFiles(files, options.registry);
    const print = options.format === 'json' ? importJson : formatImport;
    console.log(print(outcome.report, files, options.isDryRun));
    process.exitCode = isFree && files.length > 0 ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof SourceError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
