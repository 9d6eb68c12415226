/** Many whole runs against answers at random; the sample has a few. */
import { it } from 'vitest';
import { changesNothingForeign } from './random.properties.js';

it('changes nothing of others, whatever is answered', () => changesNothingForeign(40), 900_000);
