import type { Told } from './tally.js';

type Mutant = Pick<Told, 'operation' | 'operator' | 'place'>;

/** Faults that go through, and what keeps the checks from telling them: each was looked into, and is named. */
interface Kind {
  readonly why: string;
  readonly operators: RegExp;
  /** Of `OPERATION/PLACE`, from its beginning to its end. */
  readonly at: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    why: 'What is empty says the same as what is absent.',
    operators: /^missing-in-(?:xml|json)$/,
    at: /^(?:getAgentBackupJob|getAgentBackupJobInclude|getCdpPolicy|listFailoverPlans|queryCloudFailoverPlan|listCloudTenantComputeResources)\/.*\/(?:(?:Windows|Linux)CredentialsId|PreFailoverPlanCommand|ViDistributedSwitchUuid)$/,
  },
  {
    why: 'The list may be left out; the contract of JSON has it by another name, so that the member is not found to be optional.',
    operators: /^removed$/,
    at: /^queryAgentBackupJob\/.*\/FSFileExcludeOptions\/IncludeList$/,
  },
  {
    why: 'XML and JSON are held against each other where both are read for their own sake: this answers a POST, or is what a change is looked at with, in the syntax of the change.',
    operators: /^(?:missing|other)-in-(?:xml|json)$/,
    at: /^(?:get(?:CdpReplicaVm|VAppCdpReplica)Intervals\/.*|(?:get|query)Task\/.*|getGuestFile\/FileSystemEntries\/Files\/FileEntry|getVmReplicaPointMountEntry\/FileSystemEntries\/.*|getJob\/.*\/OptionsContinuous\/Schedule(?:\/Day)?|getVCloudOrganizationConfig\/.*\/TemplateJobUid)$/,
  },
  {
    why: 'The table of link types does not have its Type, so that anything may be there.',
    operators: /^href-to-other-kind$/,
    at: /^.*\/(?:Link\{(?:Up|Down) (?:FileSystemItemsList|LinkedJobObjectList|LinkedBackupRepositoryObjectList)\}|LinkedJobObject|LinkedBackupRepository)\/Href$/,
  },
  {
    why: 'Links from page to page have no Type, and no check follows those of files and folders.',
    operators: /^href-to-other-kind$/,
    at: /^getGuestFile\/FileSystemEntries\/PagingInfo\/Links\/Link\{First \}\/Href$/,
  },
  {
    why: 'Members without a UID need have no address of their own, and pages have none but the one they are read at in their job.',
    operators: /^href-misspelt$/,
    at: /^query(?:NasObject|ObjectInAgentBackupJob)\/QueryResult\/Resources\/\w+\/\w+\/Href$/,
  },
  {
    why: 'The link leads to what the run does not read: folders below those that it opens, what other tasks have brought about, points of replicas of tenants.',
    operators: /^(?:type-of-other-kind|href-of-nobody)$/,
    at: /^(?:get(?:GuestFile|VmRestorePointMountEntry|VmReplicaPointMountEntry)\/.*\/DirectoryEntry\/Links\/Link\{\w+ \w+\}\/(?:Type|Href)|listTasks\/.*\/Link\{Related (?:CloudFailoverSession|RestoreSession)\}\/Type|(?:list|query)CloudFailoverSessions?\/.*\/VmReplicaPointLink\/Type)$/,
  },
  {
    why: 'The link changes something: nothing is read there that its Type could be held to.',
    operators: /^type-of-other-kind$/,
    at: /^(?:getRoot\/.*\/Link\{Create LogonSession\}|(?:get|list)CdpPolicyIncludes?\/.*\/Link\{Delete ObjectInJob\})\/Type$/,
  },
  {
    why: 'No page says that such a list has each entry once.',
    operators: /^doubled$/,
    at: /^(?:get(?:VCloudOrganizationConfigBackup|VSphereSelfServiceConfig)JobSettings\/.*\/(?:Days|Months)|listSystemSessionEvents\/SystemSessionEvents\/Events)$/,
  },
  {
    why: 'Any text fits: no page says which extensions there are, or what the id names.',
    operators: /^value-nonsense$/,
    at: /^(?:listAccounts\/.*\/FlrExtentionRestrictions|listLinkedJobs\/.*\/ObjectInJobId)$/,
  },
  {
    why: 'What an answer is about is asked for its Type; the items that a lookup finds have neither UID nor address.',
    operators: /^type-(?:nonsense|of-other-kind)$/,
    at: /^lookup\/HierarchyItems\/HierarchyItem\/Type$/,
  },
  {
    why: 'A job that is at work already may refuse to be stopped or retried, and its sessions say that it was.',
    operators: /^status-400$/,
    at: /^(?:stop|retry)(?:Job|NasJob|AgentBackupJob)\/$/,
  },
];

/**
 * Why a fault that could be told is not.
 *
 * @returns undefined where nobody has found out yet
 */
export function whyUntold({ operation, operator, place }: Mutant): string | undefined {
  return KINDS.find(({ operators, at }) => operators.test(operator) && at.test(`${operation}/${place}`))?.why;
}
