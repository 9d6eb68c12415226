/** One check a tier; what belongs to which tier is tried in specs/contract/xml-shape.spec.ts. */
import { expect } from 'vitest';
import type { Check } from '../../../src/checks/check.js';
import { xmlAdditions } from '../../../src/checks/xml/xml-additions.js';
import { xmlListedValues } from '../../../src/checks/xml/xml-listed-values.js';
import { xmlOrder } from '../../../src/checks/xml/xml-order.js';
import { xmlRequired } from '../../../src/checks/xml/xml-required.js';
import { xmlValues } from '../../../src/checks/xml/xml-values.js';
import { checkTable, type Edit, edited, json, type Place, type Verdict, xml } from '../harness.js';

const PLATFORM = /<Platform>.*<\/Platform>/;

/** An edit of the Backup example, and what each tier has to say of it. */
interface Slip {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly required?: readonly Place[];
  readonly values?: readonly Place[];
  readonly listed?: readonly Place[];
  readonly order?: readonly Place[];
  readonly additions?: readonly Place[];
}

const SLIPS: readonly Slip[] = [
  { name: 'nothing wrong', edits: [] },
  {
    name: 'an element missing',
    edits: [[PLATFORM, '']],
    required: [['/Backup', 'child Platform', 'absent']],
  },
  {
    name: 'an attribute missing',
    edits: [[/ UID="[^"]*"/, '']],
    required: [['/Backup/@UID', 'attribute UID', 'absent']],
  },
  {
    name: 'an attribute of a link missing',
    edits: [[/ Rel="Up"/, '']],
    required: [['/Backup/Links/Link[1]/@Rel', 'attribute Rel', 'absent']],
  },
  {
    name: 'an attribute empty is there, with a wrong value',
    edits: [[/ UID="[^"]*"/, ' UID=""']],
    values: [['/Backup/@UID', expect.stringMatching(/^pattern urn:veeam:/) as string, '']],
  },
  {
    name: 'an unknown value',
    edits: [['>VMware<', '>Xen<']],
    listed: [['/Backup/Platform', expect.stringMatching(/^enumeration \{'VMware', /) as string, 'Xen']],
  },
  {
    name: 'a value that could stand in no list',
    edits: [['>VMware<', '>?<']],
    values: [['/Backup/Platform', expect.stringMatching(/^enumeration/) as string, '?']],
  },
  {
    name: 'another order',
    edits: [[/(<Platform>.*<\/Platform>)(\s*)(<BackupType>.*<\/BackupType>)/, '$3$2$1']],
    order: [['/Backup', 'Links, Platform, BackupType', 'Links, BackupType, Platform']],
  },
  {
    name: 'an addition',
    edits: [['</Backup>', '<SqlInfo>x</SqlInfo></Backup>']],
    additions: [['/Backup/SqlInfo', 'absent', 'x']],
  },
  {
    name: 'all at once',
    edits: [
      [/<Platform>.*<\/Platform>(\s*)(<BackupType>.*<\/BackupType>)/, '$2$1<Platform>Xen</Platform>'],
      ['</Backup>', '<SqlInfo/></Backup>'],
      [/ UID="[^"]*"/, ''],
    ],
    required: [['/Backup/@UID', 'attribute UID', 'absent']],
    listed: [['/Backup/Platform', expect.stringMatching(/^enumeration/) as string, 'Xen']],
    order: [['/Backup', 'Links, Platform, BackupType', 'Links, BackupType, Platform']],
    additions: [['/Backup/SqlInfo', 'absent', 'SqlInfo']],
  },
];

function tier(
  check: Check,
  of: 'required' | 'values' | 'listed' | 'order' | 'additions',
  bad: 'fail' | 'warn',
) {
  checkTable(check, 'getBackup entity/xml', [
    ...SLIPS.map(({ name, edits, ...tiers }) => {
      const places = tiers[of];
      return {
        name,
        answer: { body: edited(xml('Backup'), edits) },
        verdict: (places ? [bad, ...places] : 'pass') as Verdict,
      };
    }),
    {
      name: 'another root',
      answer: { body: xml('EntityRef') },
      verdict: ['blocked', 'blocked by xml-root'],
    },
    {
      name: 'another namespace',
      answer: { body: xml('Backup', ['ent/v1.0', 'ent/v2.0']) },
      verdict: ['blocked', 'blocked by xml-namespace'],
    },
    {
      name: 'JSON',
      of: 'getBackup entity/json',
      answer: { body: json('Backup') },
      verdict: 'not-applied',
    },
  ]);
}

tier(xmlRequired, 'required', 'fail');
tier(xmlValues, 'values', 'fail');
// Lists of values go on from version to version.
tier(xmlListedValues, 'listed', 'warn');
// Disputed: a warning. So are additions, which only SHOULD not be.
tier(xmlOrder, 'order', 'warn');
tier(xmlAdditions, 'additions', 'warn');
