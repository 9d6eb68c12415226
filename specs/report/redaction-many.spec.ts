/** Many secrets; the sample is redaction.properties.spec.ts. */
import { reportsAreSafe } from './redaction.properties.js';

reportsAreSafe(150);
