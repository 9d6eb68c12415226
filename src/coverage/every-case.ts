import type { Contract } from '../contract/contract.js';
import type { Inventory } from '../explore/inventory.js';
import { TargetUrl } from '../http/target-url.js';
import type { Case } from '../plan/case.js';
import { plan } from '../plan/plan.js';
import { Finds } from '../plan/writes/finds.js';
import { planWrites } from '../plan/writes/plan.js';

/** Every case a run could have, were there an instance of everything. */
export function everyCase(contract: Contract): Case[] {
  const target = new TargetUrl('https://em.example.com:9398');
  const instances = new Map(
    contract.operations
      .filter((o) => o.method === 'GET')
      .map((o) => [
        o.id,
        [new URL(`${o.path.slice(1)}?${new URLSearchParams(o.query)}`.replace(/\?$/, ''), target.base).href],
      ]),
  );
  const inventory: Inventory = { instances, absences: new Map(), uncharted: [] };
  const logonUrl = new URL('sessionMngr/?v=latest', target.base).href;
  return [
    ...plan({ contract, inventory, target, logonUrl }),
    ...planWrites({
      contract,
      target,
      logonUrl,
      // What a target has decides which bodies can be made, not what is checked.
      finds: new Finds([]),
      instances: () => [],
      prefix: '',
      password: '',
      own: true,
      writes: true,
      actions: true,
    }),
  ];
}
