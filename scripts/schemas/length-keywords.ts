import { _, type Ajv, type KeywordCxt, Name } from 'ajv';
import { codePointLength } from '../../src/registry/code-point-length.ts';

/** The name under which the generated module imports the function. */
export const LENGTH_FUNCTION = 'codePointLength';

/**
 * Gives ajv its keywords `minLength` and `maxLength` anew. They mean the same, code points, but what
 * ajv writes for them needs its own package at run time, through `require`; and code points need not
 * be counted where the number of UTF-16 units, one or two a code point, already decides.
 */
export function replaceLengthKeywords(ajv: Ajv): void {
  ajv.removeKeyword('maxLength').addKeyword({
    keyword: 'maxLength',
    type: 'string',
    schemaType: 'number',
    code: (context) => {
      const { data, schema } = context;
      context.pass(_`${data}.length <= ${schema} || ${counted(context)} <= ${schema}`);
    },
  });
  ajv.removeKeyword('minLength').addKeyword({
    keyword: 'minLength',
    type: 'string',
    schemaType: 'number',
    code: (context) => {
      const { data, schema } = context;
      const enough = 2 * schema;
      context.pass(_`${data}.length >= ${enough} || ${counted(context)} >= ${schema}`);
    },
  });
}

function counted({ gen, data }: KeywordCxt) {
  const code = _`${new Name(LENGTH_FUNCTION)}`;
  return _`${gen.scopeValue('func', { ref: codePointLength, code })}(${data})`;
}
