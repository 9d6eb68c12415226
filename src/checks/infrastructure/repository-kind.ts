import type { Json } from '../../representation/json.js';
import { isList, isObject } from '../../representation/json.js';
import type { XmlElement } from '../../representation/xml.js';
import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';

/**
 * The Kind of a repository is one the documentation lists. Disputed: the list lacks the object storage that genuine
 * servers have.
 *
 * Documentation: get_repositories_id.
 */
export const repositoryKind: Check = {
  id: 'repository-kind',
  requirement: 'infrastructure.repository-kind',
  needs: READABLE,
  applies: (c) => represents(c) && c.expect.form === 'entity' && c.operation.resource === 'Repository',
  judge(exchange, { contract, observations }) {
    const document = observations.document(exchange);
    const kinds =
      document.syntax === 'xml' && document.root
        ? kindsOfXml(document.root)
        : document.syntax === 'json' && document.value !== undefined
          ? kindsOfJson(document.value)
          : [];
    if (kinds.length === 0) return new NotObserved('No repository in the body has a Kind.');
    const documented = documentedKinds(contract.schema('Repository'));
    return kinds
      .filter((kind) => !documented.includes(kind))
      .map((kind) => ({
        message: 'The Kind is not documented.',
        location: '/Repository/Kind',
        expected: documented.join(', '),
        actual: kind,
      }));
  },
};

function kindsOfXml(element: XmlElement): string[] {
  const own = element.name === 'Kind' ? [element.text] : [];
  return [...own, ...element.children.flatMap(kindsOfXml)];
}

function kindsOfJson(value: Json): string[] {
  if (isList(value)) return value.flatMap(kindsOfJson);
  if (!isObject(value)) return [];
  const own = typeof value.Kind === 'string' ? [value.Kind] : [];
  return [...own, ...Object.values(value).flatMap(kindsOfJson)];
}

function documentedKinds(schema: Json | undefined): string[] {
  if (isList(schema)) return schema.flatMap(documentedKinds);
  if (!isObject(schema)) return [];
  const own = schema['x-em-documented-values'];
  return isList(own) ? own.map(String) : Object.values(schema).flatMap(documentedKinds);
}
