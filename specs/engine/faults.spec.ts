/** The faults of one area and one of sessions; `npm run test:hostile` has all (all-faults.spec.ts). */
import { areaOf, eachIsShown, groups, READ_FAULTS } from './fault-runs.js';

const [one = []] = groups(READ_FAULTS.filter((fault) => areaOf(fault) === 'infrastructure'));
const ofSessions = READ_FAULTS.filter(({ id }) => id === 'cookie-ignored');

await eachIsShown([...one, ...ofSessions], new Set(['infrastructure']));
