/** Every fault that a run can see without writing; the sample is faults.spec.ts. */
import { eachIsShown, READ_FAULTS } from './fault-runs.js';

await eachIsShown(READ_FAULTS);
