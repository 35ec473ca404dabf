/** What tests build on: small valid records, and a registry made of them. */
export { makeRegistry, type RegistryParts } from './make-registry.ts';
export * from './record-fixtures.ts';
