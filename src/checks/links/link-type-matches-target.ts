import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { followedLinks, sameRoot } from './followed.js';

/**
 * What a link leads to has the root element that the link's Type stands for. Where the resource itself answers with
 * a root other than its own page gives, the fault is there, not in the link.
 *
 * Documentation: link_types_and_xml_schema, mapping_link_types_to_xml_schema.
 */
export const linkTypeMatchesTarget: Check = {
  id: 'link-type-matches-target',
  requirement: 'links.type-matches-target',
  reach: 'run',
  also: ['links.type-list', 'links.type-reference', 'links.type-reference-list', 'links.type-root'],
  needs: READABLE,
  applies: represents,
  judge(exchange, context) {
    const { contract, observations } = context;
    const faults: Fault[] = [];
    let judged = 0;
    for (const { link, answers } of followedLinks(exchange, context)) {
      const expected = contract.linkTypes.rootsOf(link.type ?? '');
      if (expected.length === 0) continue;
      for (const answer of answers) {
        if (answer.response.status !== 200) continue;
        const document = observations.document(answer);
        const root = document.syntax === 'xml' ? document.root?.name : undefined;
        const { url } = answer.request;
        const route = observations.route(url);
        if (root === undefined || !route || !sameRoot(root, route.operation.roots[route.form])) continue;
        judged++;
        if (!expected.some((name) => sameRoot(root, name))) {
          faults.push({
            message: `Type ${link.type} stands for ${expected.join(' or ')}; the Href returns ${root}.`,
            location: placeOf(link, 'Type', observations.document(exchange)),
            expected: expected.join(' or '),
            actual: root,
            against: answer,
          });
        }
        break;
      }
    }
    return judged === 0 ? new NotObserved('No link with a known Type was followed.') : faults;
  },
};
