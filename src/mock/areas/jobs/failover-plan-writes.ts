import { badRequest } from '../../errors.js';
import { replaced } from '../../estate/replace.js';
import type { BodySpec } from '../../requests/request.js';
import { failoverPlan } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { recordOf } from '../../routes/resources.js';
import { type Route, route } from '../../routes/route.js';
import { existing } from '../../routes/writes.js';
import { entityLayout } from '../../serialize/layouts.js';
import { part } from '../../serialize/parts.js';
import { addRestore, stopRestoresOf } from '../sessions/restores.js';

/** Documentation: post_failoverplans_id_start. */
const START: BodySpec<Schemas['FailoverPlanManagementSpec']> = {
  root: 'FailoverPlanManagementSpec',
  layout: part('StartNow StartDate'),
  rules: { StartNow: { type: 'boolean' }, StartDate: { type: 'dateTime' } },
};

/** Documentation: put_failoverplans_id; what cannot be modified may be sent along. */
const EDIT: BodySpec<Schemas['FailoverPlanEdit']> = {
  root: 'FailoverPlan',
  layout: entityLayout('FailoverPlan'),
  rules: {},
};

/** Failover plans: what they are called, and carrying them out. */
export const FAILOVER_PLAN_ROUTES: readonly Route[] = [
  route('startFailoverPlan', 'POST failoverPlans/{ID}?action=start', (call) => {
    const plan = recordOf(failoverPlan, call);
    const { StartNow, StartDate } = call.read(START);
    if (StartNow !== true && StartDate === undefined) {
      throw badRequest('[FailoverPlanManagementSpec] needs StartNow or StartDate.');
    }
    const { newId } = call;
    const wait = StartNow === true ? 0 : Math.max(0, Date.parse(StartDate ?? '') - call.now.getTime());
    return call.start('StartFailoverPlan', (view) => {
      existing(failoverPlan, plan.id, view);
      return {
        // One session for each machine of the plan, in its order.
        later: [
          [
            wait,
            (then, start) =>
              plan.vms.reduce(
                (estate, vm) =>
                  addRestore(estate, then, {
                    id: newId(),
                    backupServer: plan.backupServer,
                    type: 'RestoreVm',
                    label: vm.name,
                    vmName: vm.name,
                    vmRef: vm.ref,
                    at: start.getTime(),
                  }),
                then.estate,
              ),
          ],
        ],
      };
    });
  }),
  route('undoFailoverPlan', 'POST failoverPlans/{ID}?action=undo', (call) => {
    const plan = recordOf(failoverPlan, call);
    const names = plan.vms.map((vm) => vm.name);
    return call.start('UndoFailoverPlan', (view, at) => ({
      estate: stopRestoresOf(view, names, at.getTime()),
    }));
  }),
  route('editFailoverPlan', 'PUT failoverPlans/{ID}', (call) => {
    const { id } = recordOf(failoverPlan, call);
    const { Description } = call.read(EDIT);
    return call.start('EditFailoverPlan', (view) => {
      const plan = existing(failoverPlan, id, view);
      const edited = { ...plan, description: Description ?? plan.description };
      return { estate: replaced(view.estate, 'failoverPlans', edited) };
    });
  }),
];
