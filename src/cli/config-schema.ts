import type { Option } from 'commander';
import type { Parser } from './option-values.js';
import { keyOf } from './option-values.js';
import { OF_THE_MOCK } from './run-flags.js';
import { runOptions } from './run-options.js';

/** JSON Schema of em-conformance.config.yaml, made of the options of `run`. */
export function configSchema(): object {
  const options = runOptions();
  const ofServers = ({ name }: { name: string }) => !OF_THE_MOCK.map(keyOf).includes(name) && name !== 'mock';
  const all = options.map((option) => ({ name: option.name(), schema: schemaOf(option) }));
  const ofTargets = all.filter(({ name }) => name !== 'target');
  const propertiesOf = (some: typeof all) =>
    Object.fromEntries(some.map(({ name, schema }) => [name, schema]));
  const url = { type: 'string', pattern: '^https?://', description: 'URL of the Enterprise Manager' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of em-conformance',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...propertiesOf(all),
      targets: {
        type: 'object',
        propertyNames: { pattern: '^\\w[\\w.-]*$' },
        additionalProperties: {
          oneOf: [
            {
              type: 'object',
              required: ['url'],
              additionalProperties: false,
              properties: { url, ...propertiesOf(ofTargets.filter(ofServers)) },
            },
            {
              type: 'object',
              required: ['mock'],
              additionalProperties: false,
              properties: { ...propertiesOf(ofTargets), mock: { const: true } },
            },
          ],
        },
      },
    },
  };
}

function schemaOf(option: Option): object {
  const { description } = option;
  if (option.isBoolean()) return { type: 'boolean', description };
  const { schema = { type: ['string', 'number'] } } = (option.parseArg ?? {}) as Partial<Parser<unknown>>;
  const one = option.argChoices
    ? {
        enum: option.argChoices.flatMap((choice) =>
          /^\d+$/.test(choice) ? [choice, Number(choice)] : [choice],
        ),
      }
    : schema;
  if (Array.isArray(option.defaultValue) || option.flags.includes('<list>'))
    return { oneOf: [one, { type: 'array', items: one }], description };
  return option.optional ? { oneOf: [one, { type: 'boolean' }], description } : { ...one, description };
}
