import { expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { renderXml } from '../../src/representation/render.js';

const contract = loadContract();
const resolve = (name: string) => contract.schema(name.replace('#/components/schemas/', ''));

it.each([
  ['FailoverPlanEdit', 'FailoverPlan'],
  ['CloudGatewayPool', 'CloudGatewayPool'],
])('the body of type %s has the root %s', (type, root) => {
  const xml = renderXml(type, { Name: 'a', Description: 'b' }, resolve);
  expect(xml).toContain(
    `<${root} xmlns="http://www.veeam.com/ent/v1.0" Name="a"><Description>b</Description></${root}>`,
  );
});
