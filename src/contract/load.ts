import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JsonObject } from '../representation/json.js';
import { Contract } from './contract.js';
import type { Validators } from './json-shape.js';
import type { LinkTypeTable } from './link-types.js';
import { ClosedLists } from './listed.js';
import { readOperations } from './operations.js';
import type { Requirement } from './types.js';
import { XmlShape } from './xml-shape.js';

// The same two levels up from src/contract and from dist/contract.
const PACKAGE = new URL('../../', import.meta.url);

let loaded: Contract | undefined;

/**
 * The contract as it ships with the package; read once a process, validators on first use.
 *
 * @throws Error when the package is incomplete
 */
export function loadContract(): Contract {
  loaded ??= read();
  return loaded;
}

function read(): Contract {
  const bundle = JSON.parse(readFileSync(new URL('src/generated/contract.json', PACKAGE), 'utf8')) as {
    openapi: JsonObject;
    requirements: Requirement[];
    linkTypes: LinkTypeTable;
  };
  const folder = new URL('contracts/xsd/', PACKAGE);
  const modules = readdirSync(folder)
    .filter((name) => name.endsWith('.xsd'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return new Contract(
    bundle.openapi,
    readOperations(bundle.openapi),
    new Map(bundle.requirements.map((r) => [r.id, r])),
    new XmlShape(modules, new ClosedLists(bundle.openapi.components)),
    bundle.linkTypes,
    validators,
  );
}

const load = createRequire(import.meta.url);

/** Judges of JSON by the name of their schema; Node keeps what it has loaded. */
function validators(): Validators {
  return load('../../src/generated/validators.cjs') as Validators;
}
