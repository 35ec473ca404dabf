import benchmark from '../../schemas/benchmark.schema.json' with { type: 'json' };
import model from '../../schemas/model.schema.json' with { type: 'json' };
import moved from '../../schemas/moved.schema.json' with { type: 'json' };
import organization from '../../schemas/organization.schema.json' with { type: 'json' };
import registry from '../../schemas/registry.schema.json' with { type: 'json' };
import result from '../../schemas/result.schema.json' with { type: 'json' };
import suite from '../../schemas/suite.schema.json' with { type: 'json' };
import type { RecordKind } from '../records/record-kind.ts';
import type { SchemaNode } from './schema-node.ts';

/** The published schemas: what a problem of shape is explained by. */
export const jsonSchemas: Readonly<Record<RecordKind, SchemaNode>> = {
  registry,
  organization,
  model,
  benchmark,
  suite,
  result,
  moved,
};
