import type { Told } from './tally.js';

/** A kind of fault that goes through, and what keeps the checks from telling it. */
interface Kind {
  readonly why: string;
  readonly holds: (mutant: Pick<Told, 'operation' | 'operator' | 'place'>) => boolean;
}

const FOLDERS = /DirectoryEntry|FileEntry|FileSystem/;
const ACTION = /Link\{(?:Create|Edit|Delete|Start|Stop|Add) [^}]*\}/;

/** First the narrower ones. */
const KINDS: readonly Kind[] = [
  {
    why: 'Tasks are there only after a run has changed something: what a query finds of them is judged for its members alone; getTask and listTasks judge how they look.',
    holds: ({ operation }) => operation === 'queryTask',
  },
  {
    why: 'Links of tasks are judged where the request has an outcome of its own; other tasks of the session may lead anywhere.',
    holds: ({ operation, place }) => /^(?:list|get)Tasks?$/.test(operation) && /Link\{/.test(place),
  },
  {
    why: 'Folders and files of a guest are followed one level deep, and any address below a mount is one of a folder or a file.',
    holds: ({ place, operation }) =>
      FOLDERS.test(place) || operation === 'getGuestFile' || operation === 'getGuestFileSystem',
  },
  {
    why: 'No page says which Type a link to an action has, or where one to create something leads.',
    holds: ({ place }) => ACTION.test(place) && /\/(?:Type|Href)$/.test(place),
  },
  {
    why: 'An account, or a resource that cannot be removed, may be without that link.',
    holds: ({ operator, place }) => operator === 'link-gone' && ACTION.test(place),
  },
  {
    why: 'Nothing is known of where such an address leads: its Type is in no table, or what it names is not in the sample that a run follows.',
    holds: ({ operator, place }) =>
      (operator.startsWith('href-') && place.endsWith('Href')) || /VmReplicaPointLink\/Type$/.test(place),
  },
  {
    why: 'Any text may stand there: the schema has no values or pattern for it, and no page says what it names.',
    holds: ({ operator, place }) =>
      ['value-nonsense', 'type-nonsense', 'type-of-other-kind', 'emptied'].includes(operator) &&
      !/Link\{/.test(place),
  },
  {
    why: 'A list without UIDs may say the same twice.',
    holds: ({ operator }) => operator === 'doubled',
  },
  {
    why: 'Stopping or retrying may be refused in the state that a job is in, which its page leaves open.',
    holds: ({ operator, operation }) =>
      operator === 'status-400' && /^(?:start|stop|retry)[A-Z]/.test(operation),
  },
  {
    why: 'What is empty in one syntax may be absent in the other: it says the same.',
    holds: ({ operator, place }) =>
      /^(?:missing-in-|removed)/.test(operator) &&
      /\/(?:(?:Windows|Linux)CredentialsId|PreFailoverPlanCommand|ViDistributedSwitchUuid|IncludeList|TemplateJobUid)$/.test(
        place,
      ),
  },
  {
    why: 'What answers a POST is another moment each time it is asked: XML and JSON of it are not held against each other.',
    holds: ({ operator, operation }) =>
      /^(?:missing|other)-in-/.test(operator) && /Intervals$/.test(operation),
  },
  {
    why: 'A task is read in the syntax of the request that began it.',
    holds: ({ operator, operation }) => /^(?:missing|other)-in-/.test(operator) && operation === 'getTask',
  },
  {
    why: 'Only a job that the run itself has made has it, and that is read in one syntax between two changes.',
    holds: ({ operator, operation, place }) =>
      /^(?:missing|other)-in-/.test(operator) &&
      /^get(?:Job|NasJob|AgentBackupJob|CdpPolicy)$/.test(operation) &&
      /OptionsContinuous|RPO/.test(place),
  },
  {
    why: 'The list has no form of references: pages promise the agreement of UID and Href of key resources, which have both forms.',
    holds: ({ operator, place }) => operator.startsWith('uid-of-') && place.endsWith('/UID'),
  },
];

/**
 * Why a fault that could be told is not.
 *
 * @returns undefined where nobody has found out yet
 */
export function whyUntold(mutant: Pick<Told, 'operation' | 'operator' | 'place'>): string | undefined {
  return KINDS.find(({ holds }) => holds(mutant))?.why;
}
