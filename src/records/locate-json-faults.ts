import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser';
import { excerpt } from './excerpt.ts';
import { type Fault, MAX_FAULTS } from './fault.ts';
import { isForbiddenKey, JSON_DEPTH_MAX, numberFault } from './json-limits.ts';
import { formatPath } from './problem.ts';
import { type TextRule, textFaults } from './text-faults.ts';

export type JsonRule =
  | 'json-utf8'
  | 'json-bom'
  | 'json-syntax'
  | 'json-depth'
  | 'json-duplicate-key'
  | 'json-forbidden-key'
  | 'json-number'
  | TextRule;

export interface JsonFault extends Fault {
  readonly rule: JsonRule;
}

type Path = readonly (string | number)[];

/** Line and column from 0, as jsonc-parser counts. */
type Place = readonly [line: number, column: number];

/** Thrown by a visitor to stop the visit: nothing that follows is worth reading, or safe to read. */
const STOP = new Error('stop');

/**
 * Reads JSON text again, slowly, and says where each rule is broken: at most 50 times, and not beyond
 * the first error of syntax, since what follows one is guesswork. The visitor of jsonc-parser calls
 * itself for every level; stopping below the greatest depth keeps it from overflowing the stack.
 *
 * @param valid whether JSON.parse took the text; it decides, and jsonc-parser only locates.
 */
export function locateJsonFaults(text: string, valid: boolean): JsonFault[] {
  const faults: JsonFault[] = [];
  const report: Report = (rule, path, args, [line, column]) => {
    faults.push({ rule, at: formatPath(path), args, line: line + 1, column: column + 1 });
    if (faults.length >= MAX_FAULTS) throw STOP;
  };
  try {
    visit(text, faultVisitor(text, valid, report), { disallowComments: true });
  } catch (reason) {
    if (reason !== STOP) throw reason;
  }
  // The two parsers have never been seen to differ; if they ever do, the file is still refused.
  if (!valid && faults.length === 0) faults.push({ rule: 'json-syntax', at: '', args: {} });
  return faults;
}

type Report = (rule: JsonRule, path: Path, args: Fault['args'], place: Place) => void;

function faultVisitor(text: string, valid: boolean, report: Report): JSONVisitor {
  /** For each object that is open, its keys and the lines in which they stand. */
  const open: Map<string, number>[] = [];
  let depth = 0;
  const enter = (path: Path, place: Place) => {
    if (++depth <= JSON_DEPTH_MAX) return;
    report('json-depth', path, { max: JSON_DEPTH_MAX }, place);
    throw STOP;
  };
  return {
    onObjectBegin(_offset, _length, line, column, path) {
      open.push(new Map());
      enter(path(), [line, column]);
    },
    onArrayBegin: (_offset, _length, line, column, path) => enter(path(), [line, column]),
    onObjectEnd() {
      open.pop();
      depth--;
    },
    onArrayEnd() {
      depth--;
    },
    onObjectProperty(key, _offset, _length, line, column, path) {
      checkKey(key, open.at(-1) ?? new Map(), [...path(), key], [line, column], report);
    },
    onLiteralValue(value: unknown, offset, length, line, column, path) {
      if (typeof value === 'string') checkText(value, path(), [line, column], report);
      if (typeof value !== 'number') return;
      const lexeme = text.slice(offset, offset + length);
      const reason = numberFault(value, lexeme);
      if (reason === undefined) return;
      report('json-number', path(), { reason, found: excerpt(lexeme) }, [line, column]);
    },
    onError(code, offset, length, line, column) {
      if (valid) return;
      const found = excerpt(text.slice(offset, offset + length));
      report('json-syntax', [], { reason: printParseErrorCode(code), found }, [line, column]);
      throw STOP;
    },
  };
}

function checkKey(
  key: string,
  siblings: Map<string, number>,
  path: Path,
  place: Place,
  report: Report,
): void {
  const args = { key: excerpt(key) };
  const firstLine = siblings.get(key);
  if (firstLine !== undefined) report('json-duplicate-key', path, { ...args, firstLine }, place);
  else siblings.set(key, place[0] + 1);
  if (isForbiddenKey(key)) report('json-forbidden-key', path, args, place);
  checkText(key, path, place, report);
}

function checkText(text: string, path: Path, place: Place, report: Report): void {
  for (const { rule, character } of textFaults(text)) report(rule, path, { character }, place);
}
