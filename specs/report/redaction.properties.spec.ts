/** Some secrets; many more are tried in redaction-many.spec.ts, among the hostile ones. */
import { reportsAreSafe } from './redaction.properties.js';

reportsAreSafe(30);
