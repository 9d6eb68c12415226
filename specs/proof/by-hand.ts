/**
 * Faults that a person thought of, apart from the operators and after them: what a server in real life gets wrong. Each
 * changes every answer of one operation.
 */
import { type Message, withBody, withHeader } from '../../src/mutation/message.js';

export interface ByHand {
  readonly operation: string;
  readonly says: string;
  /** Undefined where there is nothing to change. */
  readonly change: (message: Message) => Message | undefined;
}

type Edit = (text: string) => string;

function edited(message: Message, edit: Edit): Message | undefined {
  const before = message.body.toString('utf8');
  const after = edit(before);
  return after === before ? undefined : withBody(message, after);
}

const inText =
  (edit: Edit) =>
  (message: Message): Message | undefined =>
    edited(message, edit);

const isXml = ({ body }: Message): boolean => body.toString('latin1', 0, 10).trimStart().startsWith('<');

const inXml =
  (edit: Edit) =>
  (message: Message): Message | undefined =>
    isXml(message) ? edited(message, edit) : undefined;

const inJson =
  (edit: (value: Record<string, unknown>) => unknown) =>
  (message: Message): Message | undefined =>
    message.body.length === 0 || isXml(message)
      ? undefined
      : edited(message, (text) => {
          const value = JSON.parse(text) as Record<string, unknown>;
          return JSON.stringify(edit(value) ?? value);
        });

/** A member in both syntaxes, whatever stands in it. */
const member = (name: string, value: (old: string) => string) =>
  inText((text) =>
    text
      .replace(
        new RegExp(`(<${name}>)([^<]*)(</${name}>)`),
        (_, a: string, old: string, z: string) => a + value(old) + z,
      )
      .replace(new RegExp(`("${name}":"?)([^",}]*)`), (_, a: string, old: string) => a + value(old)),
  );

const header =
  (name: string, value: (old: string) => string | undefined) =>
  (message: Message): Message | undefined => {
    const old = message.headers.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
    return old === undefined ? undefined : withHeader(message, name, value(old));
  };

export const BY_HAND: readonly ByHand[] = [
  {
    operation: 'getRepository',
    says: 'a size with the group separators of a locale',
    change: member('Capacity', (old) => old.replace(/\B(?=(\d{3})+$)/g, '.')),
  },
  {
    operation: 'getRepository',
    says: 'a size in gigabytes, in XML only',
    change: inXml((xml) => xml.replace(/(<Capacity>\d+)\d{9}</, '$1<')),
  },
  {
    operation: 'getRepository',
    says: 'a kind in another language',
    change: member('Kind', () => 'Windows-Server'),
  },
  {
    operation: 'getRepository',
    says: 'members whose first letters are small in XML',
    change: inXml((xml) => xml.replace(/<(\/?)Capacity>/g, '<$1capacity>')),
  },
  {
    operation: 'getRepository',
    says: 'the UID of another type',
    change: inText((text) => text.replaceAll('urn:veeam:Repository:', 'urn:veeam:Backup:')),
  },
  {
    operation: 'getRepository',
    says: 'an entity where its reference was asked for',
    change: inText((text) => text.replaceAll('RepositoryReference', 'Repository')),
  },
  {
    operation: 'listRepositories',
    says: 'names of the first two changed for one another, in JSON',
    change: inJson((value) => {
      const list = Object.values(value)[0] as { Name?: string }[];
      const [one, other] = list;
      if (one && other) [one.Name, other.Name] = [other.Name ?? '', one.Name ?? ''];
      return value;
    }),
  },
  {
    operation: 'listRepositories',
    says: 'a list with one thing as that thing',
    change: inJson((value) => {
      const [name = '', list] = Object.entries(value)[0] ?? [];
      return { [name]: (list as unknown[])[0] };
    }),
  },
  {
    operation: 'listRepositories',
    says: 'the list without the name that it is under',
    change: inJson((value) => Object.values(value)[0]),
  },
  {
    operation: 'listRepositories',
    says: 'the first thing left out',
    change: inText((text) =>
      text.replace(/<(Ref|Repository) .*?<\/\1>/, '').replace(/\[\{"Links":\[.*?\],"UID".*?\},/, '['),
    ),
  },
  {
    operation: 'getBackupServer',
    says: 'a port as a word',
    change: member('Port', () => 'https'),
  },
  {
    operation: 'getBackupServer',
    says: 'every address with the name of another machine',
    change: inText((text) => text.replaceAll('http://127.0.0.1', 'http://em-internal')),
  },
  {
    operation: 'getBackupServer',
    says: 'addresses without host',
    change: inText((text) => text.replaceAll(/http:\/\/127\.0\.0\.1:\d+\/api/g, '/api')),
  },
  {
    operation: 'getBackupServer',
    says: 'addresses of an API below another path',
    change: inText((text) =>
      text.replaceAll(/(http:\/\/127\.0\.0\.1:\d+)\/api\/backupServers/g, '$1/rest/backupServers'),
    ),
  },
  {
    operation: 'getJob',
    says: 'true as a number, in JSON',
    change: inText((text) => text.replaceAll(/("ScheduleEnabled":)(?:true|false)/g, '$11')),
  },
  {
    operation: 'getJob',
    says: 'True with a capital letter, in XML',
    change: inXml((xml) => xml.replace(/<ScheduleConfigured>true/, '<ScheduleConfigured>True')),
  },
  {
    operation: 'getJob',
    says: 'the type of the job by its number',
    change: member('JobType', () => '7'),
  },
  {
    operation: 'getJob',
    says: 'an action that no page has',
    change: inText((text) => text.replaceAll('action=clone', 'action=copy')),
  },
  {
    operation: 'getJob',
    says: 'the action to clone at another job',
    change: inText((text) =>
      text.replaceAll(
        /jobs\/[\da-f-]{36}\?action=clone/g,
        'jobs/00000000-0000-4000-8000-000000000001?action=clone',
      ),
    ),
  },
  {
    operation: 'getBackup',
    says: 'the way up to a thing of another kind',
    change: inText((text) => text.replace(/\/backupServers\/([\da-f-]{36})/, '/repositories/$1')),
  },
  {
    operation: 'getBackup',
    says: 'an Alternate that leads to itself',
    change: inText((text) => text.replaceAll('?format=Entity', '')),
  },
  {
    operation: 'getRestorePoint',
    says: 'a time of the wall clock, without a zone',
    change: inText((text) => text.replaceAll(/(\d{2}:\d{2}:\d{2}(?:\.\d+)?)Z/g, '$1')),
  },
  {
    operation: 'getRestorePoint',
    says: 'a time as the JSON of older .NET has it',
    change: inText((text) => text.replaceAll(/"\d{4}-\d{2}-\d{2}T[^"]*"/g, '"/Date(1781233239131)/"')),
  },
  {
    operation: 'getRestorePoint',
    says: 'a time as an American writes it',
    change: member('BackupDateUTC', () => '6/12/2026 3:00 AM'),
  },
  {
    operation: 'getVmRestorePoint',
    says: 'an id in braces',
    change: inText((text) =>
      text.replaceAll(/urn:veeam:VmRestorePoint:([\da-f-]{36})/g, 'urn:veeam:VmRestorePoint:{$1}'),
    ),
  },
  {
    operation: 'getVmRestorePoint',
    says: 'texts that are encoded twice',
    change: inXml((xml) => xml.replace(/(<VmName>)([^<]*)/, '$1$2&amp;amp;')),
  },
  {
    operation: 'getRoot',
    says: 'versions as a person writes them',
    change: inText((text) => text.replaceAll(/"v1_(\d)"/g, '"1.$1"')),
  },
  {
    operation: 'getRoot',
    says: 'versions without a way to log on',
    change: inText((text) => text.replaceAll('sessionMngr', 'sessions')),
  },
  {
    operation: 'logon',
    says: 'another session in the header than in the body',
    change: header('X-RestSvcSessionId', (old) => Buffer.from(old, 'base64').reverse().toString('base64')),
  },
  {
    operation: 'logon',
    says: 'the name of somebody else',
    change: member('UserName', () => 'guest'),
  },
  {
    operation: 'logon',
    says: 'that nothing was created',
    change: (message) => ({ ...message, status: 200, reason: 'OK' }),
  },
  {
    operation: 'getLogonSession',
    says: 'the id of another session',
    change: member('SessionId', () => '00000000-0000-4000-8000-000000000001'),
  },
  {
    operation: 'getCredentials',
    says: 'the password',
    change: inText((text) =>
      text
        .replace('</Credentials>', '<Password>s3cret</Password></Credentials>')
        .replace(/^\{/, '{"Password":"s3cret",'),
    ),
  },
  {
    operation: 'getBackupFile',
    says: 'a size that has wrapped around at 32 bits, in XML',
    change: inXml((xml) => xml.replace(/(<BackupSize>)\d+/, '$1-1812785616')),
  },
  {
    operation: 'getBackupFile',
    says: 'a ratio with a decimal comma',
    change: inText((text) =>
      text
        .replace(/(<CompressRatio>\d+)\./, '$1,')
        .replace(/("CompressRatio":)([\d.]+)/, (_, a: string, n: string) => `${a}"${n.replace('.', ',')}"`),
    ),
  },
  {
    operation: 'getBackupFile',
    says: 'a size in exponents',
    change: inXml((xml) => xml.replace(/(<DataSize>)\d+/, '$17.6E10')),
  },
  {
    operation: 'getCloudTenant',
    says: 'letters that are Latin-1 under the name of UTF-8',
    change: (message) => {
      const text = message.body.toString('utf8');
      return text.includes('ö') ? withBody(message, Buffer.from(text, 'latin1')) : undefined;
    },
  },
  {
    operation: 'getCloudTenant',
    says: 'resources of a tenant that lead nowhere',
    change: inText((text) =>
      text.replaceAll(/\/resources\/[\da-f-]{36}/g, '/resources/00000000-0000-4000-8000-000000000001'),
    ),
  },
  {
    operation: 'getCloudGateway',
    says: 'an empty element that is said to be nil',
    change: inXml((xml) =>
      xml.replace(/<NetworkMode>[^<]*<\/NetworkMode>/, '<NetworkMode xsi:nil="true" />'),
    ),
  },
  {
    operation: 'getCloudGateway',
    says: 'a DTD before the root',
    change: inXml((xml) => xml.replace('?>', '?><!DOCTYPE CloudGateway [<!ENTITY e "e">]>')),
  },
  {
    operation: 'queryBackup',
    says: 'one page more than there is',
    change: inText((text) =>
      text.replace(/(PagesCount="|"PagesCount":)(\d+)/, (_, a: string, n: string) => `${a}${Number(n) + 1}`),
    ),
  },
  {
    operation: 'queryBackup',
    says: 'things of another kind among those asked for',
    change: inText((text) =>
      text
        .replace('Type="BackupReference"', 'Type="JobReference"')
        .replace('"Type":"BackupReference"', '"Type":"JobReference"'),
    ),
  },
];
