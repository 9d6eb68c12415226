// Generated from contracts/ by `npm run generate`; do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the entry point */
        get: operations["getRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessionMngr/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log on */
        post: operations["logon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logonSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the logon sessions */
        get: operations["listLogonSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logonSessions/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a logon session */
        get: operations["getLogonSession"];
        put?: never;
        post?: never;
        /** Log off */
        delete: operations["logoff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backup servers */
        get: operations["listBackupServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{ID}": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a backup server */
        get: operations["getBackupServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the repositories */
        get: operations["listRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/repositories/{ID}": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a repository */
        get: operations["getRepository"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backups */
        get: operations["listBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups/{ID}": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a backup */
        get: operations["getBackup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backups/{ID}/restorePoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the restore points of a backup */
        get: operations["listBackupRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the restore points */
        get: operations["listRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{ID}": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a restore point */
        get: operations["getRestorePoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{ID}/vmRestorePoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the VM restore points of a restore point */
        get: operations["listRestorePointVmRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{ID}/vAppRestorePoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the vApp restore points of a restore point */
        get: operations["listRestorePointVAppRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{ID}/backupFiles": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the backup files of a restore point */
        get: operations["listRestorePointBackupFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmRestorePoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the VM restore points */
        get: operations["listVmRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmRestorePoints/{ID}": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a VM restore point */
        get: operations["getVmRestorePoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vAppRestorePoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the vApp restore points */
        get: operations["listVAppRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vAppRestorePoints/{ID}": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a vApp restore point */
        get: operations["getVAppRestorePoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupFiles": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backup files */
        get: operations["listBackupFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupFiles/{ID}": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a backup file */
        get: operations["getBackupFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find resources */
        get: operations["query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the jobs */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a job */
        get: operations["getJob"];
        /** Edit a job */
        put: operations["putJob"];
        /** Start, stop, retry, clone, disable or enable a job */
        post: operations["actOnJob"];
        /** Delete a job */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{ID}/includes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List what a job processes */
        get: operations["listJobObjects"];
        put?: never;
        /** Let a job process one object more */
        post: operations["addJobObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{ID}/includes/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The ObjectInJobId. The pages call it {ID}, as they do the job. */
                objectId: components["parameters"]["ObjectInJobId"];
            };
            cookie?: never;
        };
        /** Get an object that a job processes */
        get: operations["getJobObject"];
        put?: never;
        post?: never;
        /** Let a job no longer process an object */
        delete: operations["removeJobObject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{ID}/linkedJobs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the jobs that a backup copy job copies from */
        get: operations["listLinkedJobs"];
        put?: never;
        /** Let a backup copy job copy from one job more */
        post: operations["linkJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{ID}/linkedJobs/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The ObjectInJobId. The pages call it {ID}, as they do the job. */
                objectId: components["parameters"]["ObjectInJobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let a backup copy job no longer copy from a job */
        delete: operations["unlinkJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{ID}/linkedBackupRepositories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the repositories that a backup copy job copies from */
        get: operations["listLinkedBackupRepositories"];
        put?: never;
        /** Let a backup copy job copy from one repository more */
        post: operations["linkBackupRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{ID}/linkedBackupRepositories/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The ObjectInJobId. The pages call it {ID}, as they do the job. */
                objectId: components["parameters"]["ObjectInJobId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let a backup copy job no longer copy from a repository */
        delete: operations["unlinkBackupRepository"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/failoverPlans": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the failover plans */
        get: operations["listFailoverPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/failoverPlans/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a failover plan */
        get: operations["getFailoverPlan"];
        /** Edit a failover plan */
        put: operations["editFailoverPlan"];
        /** Start or undo a failover plan */
        post: operations["actOnFailoverPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tasks of the logon session */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The TaskId, such as task-7. */
                ID: string;
            };
            cookie?: never;
        };
        /** Get a task */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /** Stop and remove a task */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Address to be used as it stands */
        Href: string;
        /** @description A name from the vocabulary of the API */
        Word: string;
        /** @description A related resource or an action */
        Link: {
            Href: components["schemas"]["Href"];
            Name?: string;
            Type?: components["schemas"]["Word"];
            Rel: components["schemas"]["Word"];
        };
        /** @description Links of a resource */
        Links: components["schemas"]["Link"][];
        /** @description Anything with links; the entry point has nothing else (12 writes null for Href and Type) */
        Linked: {
            Links?: components["schemas"]["Links"];
            Href?: components["schemas"]["Href"];
            Type?: components["schemas"]["Word"];
        };
        /** @description A version of the API and how to log on to it */
        SupportedVersion: {
            Links?: components["schemas"]["Links"];
            Name: string;
        };
        /** @description Versions of the API to log on to */
        SupportedVersionList: {
            SupportedVersions: components["schemas"]["SupportedVersion"][];
        };
        /** @description Entry point */
        EnterpriseManager: {
            SupportedVersions: components["schemas"]["SupportedVersionList"];
        } & components["schemas"]["Linked"];
        /** @description Why a request failed */
        Error: {
            FirstChanceExceptionMessage?: string;
            StackTrace?: string;
            Message: string;
            Status?: string;
            /** Format: int32 */
            StatusCode: number;
        };
        /** @description A resource without an identity of its own */
        Resource: WithRequired<components["schemas"]["Linked"], "Href" | "Type">;
        /** @description A logon session, with links to all that the account may see */
        LogonSession: {
            UserName: string;
            SessionId: string;
        } & components["schemas"]["Resource"];
        /** @description The logon sessions there are */
        LogonSessions: {
            LogonSessions: components["schemas"]["LogonSession"][];
        };
        /** @description Identity of a key resource, a URN that ends in a GUID */
        Uid: string;
        /** @description A key resource */
        Entity: {
            Name: string;
            UID: components["schemas"]["Uid"];
        } & components["schemas"]["Resource"];
        /** @description A key resource in its reference form */
        EntityRef: components["schemas"]["Entity"];
        /** @description A list of key resources in their reference form */
        EntityReferences: {
            Refs: components["schemas"]["EntityRef"][];
        };
        /** @description A backup server that Enterprise Manager collects from */
        BackupServer: {
            Description?: string;
            /** Format: int64 */
            Port: number;
            Version: string;
            /** Format: int32 */
            WcfPort?: number;
            VbrCertificateThumbprint?: string;
        } & components["schemas"]["Entity"];
        /** @description Backup servers in their entity form */
        BackupServers: {
            BackupServers: components["schemas"]["BackupServer"][];
        };
        /** @description Either form of the collection */
        BackupServerCollection: components["schemas"]["EntityReferences"] | components["schemas"]["BackupServers"];
        /** @description Either form of the resource */
        BackupServerResource: components["schemas"]["EntityRef"] | components["schemas"]["BackupServer"];
        /** @description A backup repository */
        Repository: {
            /** Format: int64 */
            Capacity: number;
            /** Format: int64 */
            FreeSpace: number;
            Kind: components["schemas"]["Word"];
        } & components["schemas"]["Entity"];
        /** @description Backup repositories in their entity form */
        Repositories: {
            Repositories: components["schemas"]["Repository"][];
        };
        /** @description Either form of the collection */
        RepositoryCollection: components["schemas"]["EntityReferences"] | components["schemas"]["Repositories"];
        /** @description Either form of the resource */
        RepositoryResource: components["schemas"]["EntityRef"] | components["schemas"]["Repository"];
        /**
         * @description What the backup protects
         * @enum {string}
         */
        Platform: "VMware" | "HyperV" | "vCloud" | "AgentForLinux" | "AgentForWindows" | "CustomPlatform";
        /**
         * @description Whether the backup stands alone, contains the backups of machines, or is one of those
         * @enum {string}
         */
        BackupType: "Standard" | "ParentBackup" | "ChildBackup";
        /** @description A backup */
        Backup: {
            Platform: components["schemas"]["Platform"];
            BackupType: components["schemas"]["BackupType"];
        } & components["schemas"]["Entity"];
        /** @description Backups in their entity form */
        Backups: {
            Backups: components["schemas"]["Backup"][];
        };
        /** @description Either form of the collection */
        BackupCollection: components["schemas"]["EntityReferences"] | components["schemas"]["Backups"];
        /** @description Either form of the resource */
        BackupResource: components["schemas"]["EntityRef"] | components["schemas"]["Backup"];
        /**
         * Format: date-time
         * @description A time in UTC, always with Z; trailing zeros of the fraction may be missing
         */
        UtcDateTime: string;
        /** @description A restore point of a backup */
        RestorePoint: {
            BackupDateUTC: components["schemas"]["UtcDateTime"];
        } & components["schemas"]["Entity"];
        /** @description Restore points in their entity form */
        RestorePoints: {
            RestorePoints: components["schemas"]["RestorePoint"][];
        };
        /** @description Either form of the collection */
        RestorePointCollection: components["schemas"]["EntityReferences"] | components["schemas"]["RestorePoints"];
        /** @description Either form of the resource */
        RestorePointResource: components["schemas"]["EntityRef"] | components["schemas"]["RestorePoint"];
        /**
         * @description How a restore point was made
         * @enum {string}
         */
        Algorithm: "Full" | "ReversedIncremental" | "Incremental" | "SyntheticFull";
        /**
         * @description Kind of a restore point
         * @enum {string}
         */
        PointType: "Full" | "Increment" | "ReverseIncrement";
        /** @description Object of the virtual infrastructure; what follows the GUID belongs to the platform and may hold dots and colons */
        HierarchyObjRef: string;
        /** @description A restore point of one VM */
        VmRestorePoint: {
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            VmName?: string;
            Algorithm: components["schemas"]["Algorithm"];
            PointType: components["schemas"]["PointType"];
            HierarchyObjRef?: components["schemas"]["HierarchyObjRef"];
            VmDisplayName?: string;
        } & components["schemas"]["Entity"];
        /** @description VM restore points in their entity form */
        VmRestorePoints: {
            VmRestorePoints: components["schemas"]["VmRestorePoint"][];
        };
        /** @description Either form of the collection */
        VmRestorePointCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VmRestorePoints"];
        /** @description A restore point of one vApp */
        VAppRestorePoint: {
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            Algorithm: components["schemas"]["Algorithm"];
            PointType: components["schemas"]["PointType"];
            HierarchyObjRef?: components["schemas"]["HierarchyObjRef"];
            VAppDisplayName?: string;
        } & components["schemas"]["Entity"];
        /** @description vApp restore points in their entity form */
        VAppRestorePoints: {
            VAppRestorePoints: components["schemas"]["VAppRestorePoint"][];
        };
        /** @description Either form of the collection */
        VAppRestorePointCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VAppRestorePoints"];
        /** @description A file of a backup */
        BackupFile: {
            FilePath: string;
            /** Format: int64 */
            BackupSize: number;
            /** Format: int64 */
            DataSize: number;
            /** Format: double */
            DeduplicationRatio: number;
            /** Format: double */
            CompressRatio: number;
            CreationTimeUtc: components["schemas"]["UtcDateTime"];
            /** @enum {string} */
            FileType: "vbk" | "vib" | "vrb";
        } & components["schemas"]["Entity"];
        /** @description Backup files in their entity form */
        BackupFiles: {
            BackupFiles: components["schemas"]["BackupFile"][];
        };
        /** @description Either form of the collection */
        BackupFileCollection: components["schemas"]["EntityReferences"] | components["schemas"]["BackupFiles"];
        /** @description Either form of the resource */
        VmRestorePointResource: components["schemas"]["EntityRef"] | components["schemas"]["VmRestorePoint"];
        /** @description Either form of the resource */
        VAppRestorePointResource: components["schemas"]["EntityRef"] | components["schemas"]["VAppRestorePoint"];
        /** @description Either form of the resource */
        BackupFileResource: components["schemas"]["EntityRef"] | components["schemas"]["BackupFile"];
        /** @description What was found, by kind; genuine servers name some fifty kinds and leave the unused ones null */
        QueryEntities: {
            BackupServers?: components["schemas"]["BackupServers"];
            Repositories?: components["schemas"]["Repositories"];
            Backups?: components["schemas"]["Backups"];
            RestorePoints?: components["schemas"]["RestorePoints"];
            VmRestorePoints?: components["schemas"]["VmRestorePoints"];
            VAppRestorePoints?: components["schemas"]["VAppRestorePoints"];
            BackupFiles?: components["schemas"]["BackupFiles"];
        };
        /** @description Where the page stands, with links First, Previous, Next and Last as they apply */
        PagingInfo: {
            Links?: components["schemas"]["Links"];
            /** Format: int32 */
            PageNum: number;
            /** Format: int32 */
            PageSize: number;
            /** Format: int32 */
            PagesCount: number;
        };
        /** @description A page of what was found, as references or as entities */
        QueryResult: {
            Refs?: components["schemas"]["EntityReferences"];
            Entities?: components["schemas"]["QueryEntities"];
            PagingInfo: components["schemas"]["PagingInfo"];
        };
        /**
         * @description What a job does
         * @enum {string}
         */
        JobType: "Backup" | "BackupCopy" | "ImmediateBackupCopy" | "Replica";
        /**
         * @description What a job protects
         * @enum {string}
         */
        JobPlatform: "VMware" | "HyperV" | "Hyperv" | "vCloud" | "CustomPlatform";
        /** @description Whether and how often a failed job is run again */
        RetryOptions: {
            /** Format: int64 */
            RetryTimes?: number;
            /** Format: int64 */
            RetryTimeout?: number;
            RetrySpecified?: boolean;
        };
        /**
         * @description Name of a day
         * @enum {string}
         */
        DayOfWeek: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";
        /** @description Time of the day */
        TimeOfDay: string;
        /** @description Runs once a day */
        DailyOptions: {
            /** @enum {string} */
            Kind?: "Everyday" | "WeekDays" | "SelectedDays";
            Days?: components["schemas"]["DayOfWeek"][];
            Time?: components["schemas"]["TimeOfDay"];
            /** Format: int32 */
            TimeOffsetUtc?: number;
            Enabled: boolean;
        };
        /**
         * @description Name of a month
         * @enum {string}
         */
        Month: "January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December";
        /** @description Runs on a day of the month */
        MonthlyOptions: {
            Time?: components["schemas"]["TimeOfDay"];
            /** Format: int32 */
            TimeOffsetUtc?: number;
            DayNumberInMonth?: components["schemas"]["Word"];
            DayOfWeek?: components["schemas"]["DayOfWeek"];
            Months?: components["schemas"]["Month"][];
            /** Format: int32 */
            DayOfMonth?: number;
            Enabled: boolean;
        };
        /** @description A 1 or a 0 for each hour of a day */
        HoursOfDay: string;
        /** @description Hours of one day */
        TimePeriodsDay: {
            Name: components["schemas"]["DayOfWeek"];
            Value: components["schemas"]["HoursOfDay"];
        };
        /** @description Hours of the days of a week */
        TimePeriods: {
            Days?: components["schemas"]["TimePeriodsDay"][];
        };
        /** @description Runs every few hours or minutes */
        PeriodicOptions: {
            /** @enum {string} */
            Kind?: "Hours" | "Minutes";
            /** Format: int64 */
            FullPeriod?: number;
            Schedule?: components["schemas"]["TimePeriods"];
            Enabled: boolean;
        };
        /** @description Runs again as soon as it has ended */
        ContinuousOptions: {
            Schedule?: components["schemas"]["TimePeriods"];
            Enabled: boolean;
        };
        /** @description Hours the job may run in */
        BackupWindowOptions: {
            TimePeriods?: components["schemas"]["TimePeriods"];
            Enabled: boolean;
        };
        /** @description A reference that may lead nowhere, and is empty then */
        OptionalUid: string;
        /** @description Runs after another job */
        DaisyChainingOptions: {
            PreviousJobUid: components["schemas"]["OptionalUid"];
            Enabled: boolean;
        };
        /** @description When a job runs; open, what stands on it is closed */
        ScheduleOptions: {
            RetryOptions?: components["schemas"]["RetryOptions"];
            WaitForBackupCompletion?: boolean;
            /** Format: int64 */
            BackupCompetitionWaitingPeriodMin?: number;
            OptionsDaily?: components["schemas"]["DailyOptions"];
            OptionsMonthly?: components["schemas"]["MonthlyOptions"];
            OptionsPeriodically?: components["schemas"]["PeriodicOptions"];
            OptionsContinuous?: components["schemas"]["ContinuousOptions"];
            OptionsBackupWindow?: components["schemas"]["BackupWindowOptions"];
            OptionsDaisyChaining?: components["schemas"]["DaisyChainingOptions"];
        };
        /** @description The schedule of any job but an immediate backup copy */
        StandardSchedule: components["schemas"]["ScheduleOptions"];
        /** @description When an immediate backup copy may transfer data */
        ImmediateCopySchedule: {
            OptionsContinuous?: components["schemas"]["ContinuousOptions"];
        };
        /** @description The schedule of a job */
        JobScheduleOptions: {
            Standart?: components["schemas"]["StandardSchedule"];
            ImmediateCopyMode?: components["schemas"]["ImmediateCopySchedule"];
        } & components["schemas"]["ScheduleOptions"];
        /**
         * @description Which folders are indexed
         * @enum {string}
         */
        FileSystemIndexingMode: "EveryFolders" | "SpecifiedFolders" | "ExceptSpecifiedFolders" | "Disabled";
        /** @description Folders or files */
        Paths: string[];
        /** @description Application-aware processing */
        VssSnapshotOptions: {
            /** @enum {string} */
            VssSnapshotMode: "RequireSuccess" | "IgnoreFailures" | "Disabled";
            IsCopyOnly?: boolean;
            UsePersistentGuestAgent?: boolean;
        };
        /** @description Indexing of the files of a machine */
        GuestFSIndexingOptions: {
            FileSystemIndexingMode: components["schemas"]["FileSystemIndexingMode"];
            IncludedIndexingFolders?: components["schemas"]["Paths"];
            ExcludedIndexingFolders?: components["schemas"]["Paths"];
        };
        /** @description What becomes of the transaction logs of Microsoft SQL Server */
        SqlBackupOptions: {
            /** @enum {string} */
            TransactionLogsProcessing: "OnlyOnSuccessJob" | "Backup" | "Never";
            /** Format: int32 */
            BackupLogsFrequencyMin?: number;
            UseDbBackupRetention?: boolean;
            /** Format: int32 */
            RetainDays?: number;
        };
        /** @description Files that are left out (scope 2), or the only ones taken (scope 1) */
        FsFileExcludeOptions: {
            /**
             * Format: int32
             * @enum {integer}
             */
            BackupScope: 1 | 2;
            IncludeLists?: components["schemas"]["Paths"];
            ExcludeLists?: components["schemas"]["Paths"];
        };
        /** @description What becomes of the archived logs of Oracle databases */
        OracleBackupOptions: {
            BackupLogsEnabled: boolean;
            /** Format: int32 */
            BackupLogsFrequencyMin?: number;
            UseDbBackupRetention?: boolean;
            /** Format: int32 */
            RetainDays?: number;
            /** @enum {string} */
            ArchivedLogsTruncation?: "ByAge" | "BySize";
            /** Format: int32 */
            ArchivedLogsMaxAgeHours?: number;
            /** Format: int32 */
            ArchivedLogsMaxSizeMb?: number;
            SysdbaCredsId?: string;
            ProxyAutoSelect?: boolean;
        };
        /** @description How a job treats the applications and files of a machine */
        GuestProcessingOptions: {
            AppAwareProcessingMode?: components["schemas"]["Word"];
            FileSystemIndexingMode?: components["schemas"]["FileSystemIndexingMode"];
            IncludedIndexingFolders?: components["schemas"]["Paths"];
            ExcludedIndexingFolders?: components["schemas"]["Paths"];
            CredentialsId?: string;
            VssSnapshotOptions?: components["schemas"]["VssSnapshotOptions"];
            WindowsGuestFSIndexingOptions?: components["schemas"]["GuestFSIndexingOptions"];
            LinuxGuestFSIndexingOptions?: components["schemas"]["GuestFSIndexingOptions"];
            SqlBackupOptions?: components["schemas"]["SqlBackupOptions"];
            WindowsCredentialsId?: string;
            LinuxCredentialsId?: string;
            FsFileExcludeOptions?: components["schemas"]["FsFileExcludeOptions"];
            OracleBackupOptions?: components["schemas"]["OracleBackupOptions"];
        };
        /** @description A VM or a container of VMs that a job processes */
        ObjectInJob: {
            ObjectInJobId: string;
            HierarchyObjRef: components["schemas"]["HierarchyObjRef"];
            Name: string;
            DisplayName?: string;
            /** Format: int32 */
            Order?: number;
            GuestProcessingOptions?: components["schemas"]["GuestProcessingOptions"];
        } & components["schemas"]["Resource"];
        /** @description What a job processes */
        ObjectsInJob: {
            ObjectInJobs: components["schemas"]["ObjectInJob"][];
        };
        /** @description Key that the backup files are encrypted with, empty where they are not */
        AdvancedStorageOptions: {
            PasswordKeyId?: string;
        };
        /** @description Full backups kept by the week */
        GfsWeekly: {
            Enabled?: boolean;
            /** Format: int64 */
            RetentionPeriod?: number;
            SelectedDay?: components["schemas"]["DayOfWeek"];
        };
        /** @description Full backups kept by the month */
        GfsMonthly: {
            Enabled?: boolean;
            /** Format: int64 */
            RetentionPeriod?: number;
            /** @enum {string} */
            SelectedWeek?: "First" | "Last";
        };
        /** @description Full backups kept by the year */
        GfsYearly: {
            Enabled?: boolean;
            /** Format: int64 */
            RetentionPeriod?: number;
            SelectedMonth?: components["schemas"]["Month"];
        };
        /** @description How long full backups are kept for archival */
        GfsRetentionPolicy: {
            Weekly?: components["schemas"]["GfsWeekly"];
            Monthly?: components["schemas"]["GfsMonthly"];
            Yearly?: components["schemas"]["GfsYearly"];
            Enabled?: boolean;
        };
        /** @description How many restore points are kept, by number or by days */
        SimpleRetentionPolicy: {
            /** Format: int64 */
            RetainCycles?: number;
            /** Format: int64 */
            RetainDaysToKeep?: number;
            /** @enum {string} */
            RetainLimitType?: "Cycles" | "Days";
        };
        /** @description Settings of a backup job */
        BackupJobInfo: {
            Includes?: components["schemas"]["ObjectsInJob"];
            GuestProcessingOptions?: components["schemas"]["GuestProcessingOptions"];
            AdvancedStorageOptions?: components["schemas"]["AdvancedStorageOptions"];
            GfsRetentionPolicy?: components["schemas"]["GfsRetentionPolicy"];
            SimpleRetentionPolicy?: components["schemas"]["SimpleRetentionPolicy"];
        };
        /** @description Settings of a replication job */
        ReplicaJobInfo: {
            Includes?: components["schemas"]["ObjectsInJob"];
            GuestProcessingOptions?: components["schemas"]["GuestProcessingOptions"];
        };
        /** @description A job whose backups are copied */
        LinkedJobObject: {
            ObjectInJobId: string;
            LinkedJobUid: components["schemas"]["Uid"];
            /** Format: int32 */
            Order?: number;
        } & components["schemas"]["Linked"];
        /** @description Jobs whose backups are copied */
        LinkedJobResourceObjects: {
            LinkedJobObjects: components["schemas"]["LinkedJobObject"][];
        };
        /** @description A backup that is copied */
        LinkedBackup: {
            ObjectInJobId: string;
            LinkedBackupUid: components["schemas"]["Uid"];
        } & components["schemas"]["Linked"];
        /** @description Backups that are copied */
        LinkedBackups: {
            LinkedBackups: components["schemas"]["LinkedBackup"][];
        };
        /** @description Settings of a periodic backup copy that 11a or earlier has created */
        BackupCopyJobInfo: {
            Includes?: components["schemas"]["ObjectsInJob"];
            LinkedJobIncludes?: components["schemas"]["LinkedJobResourceObjects"];
            AdvancedStorageOptions?: components["schemas"]["AdvancedStorageOptions"];
            LinkedBackupIncludes?: components["schemas"]["LinkedBackups"];
        };
        /** @description A repository whose backups are copied */
        LinkedBackupRepository: {
            ObjectInJobId: string;
            LinkedBackupRepositoryUid: components["schemas"]["Uid"];
        } & components["schemas"]["Linked"];
        /** @description Repositories whose backups are copied */
        LinkedBackupRepositoryResourceObjects: {
            LinkedBackupRepositories: components["schemas"]["LinkedBackupRepository"][];
        };
        /** @description Settings of an immediate backup copy, and of a periodic one that 12 or later has created */
        ImmediateBackupCopyJobInfo: {
            LinkedJobIncludes?: components["schemas"]["LinkedJobResourceObjects"];
            LinkedBackupIncludes?: components["schemas"]["LinkedBackups"];
            LinkedBackupRepositoryIncludes?: components["schemas"]["LinkedBackupRepositoryResourceObjects"];
        };
        /** @description One of its members, as the job is */
        JobInfo: {
            BackupJobInfo?: components["schemas"]["BackupJobInfo"];
            ReplicaJobInfo?: components["schemas"]["ReplicaJobInfo"];
            BackupCopyJobInfo?: components["schemas"]["BackupCopyJobInfo"];
            ImmediateBackupCopyJobInfo?: components["schemas"]["ImmediateBackupCopyJobInfo"];
        };
        /** @description A backup, replication or backup copy job */
        Job: {
            JobType?: components["schemas"]["JobType"];
            Platform?: components["schemas"]["JobPlatform"];
            Description?: string;
            ScheduleConfigured?: boolean;
            ScheduleEnabled?: boolean;
            NextRun?: components["schemas"]["UtcDateTime"];
            JobScheduleOptions?: components["schemas"]["JobScheduleOptions"];
            JobInfo?: components["schemas"]["JobInfo"];
        } & components["schemas"]["Entity"];
        /** @description Jobs in their entity form */
        Jobs: {
            Jobs: components["schemas"]["Job"][];
        };
        /** @description Either form of the collection */
        JobCollection: components["schemas"]["EntityReferences"] | components["schemas"]["Jobs"];
        /** @description Either form of the resource */
        JobResource: components["schemas"]["EntityRef"] | components["schemas"]["Job"];
        /**
         * @description How far a task has come
         * @enum {string}
         */
        TaskState: "Running" | "OperationFinished" | "Finished";
        /** @description What came of a task */
        TaskResult: {
            Message?: string;
            Success: boolean;
        };
        /** @description Work that a request has started */
        Task: {
            TaskId: string;
            State: components["schemas"]["TaskState"];
            Operation: components["schemas"]["Word"];
            Result?: components["schemas"]["TaskResult"];
        } & components["schemas"]["Resource"];
        /** @description Name of a job to be */
        JobName: string;
        /** @description Copy of a backup job */
        BackupJobCloneInfo: {
            JobName: components["schemas"]["JobName"];
            FolderName: string;
            RepositoryUid: components["schemas"]["Uid"];
            Description?: string;
        };
        /** @description Copy of a replication job */
        ReplicaJobCloneInfo: {
            JobName: components["schemas"]["JobName"];
            VmSuffix: string;
            Description?: string;
        };
        /** @description Copy of a periodic backup copy job */
        BackupCopyJobCloneInfo: {
            JobName: components["schemas"]["JobName"];
            JobFileName: string;
            RepositoryUid: components["schemas"]["Uid"];
            Description?: string;
        };
        /** @description Copy of an immediate backup copy job */
        ImmediateBackupCopyJobCloneInfo: {
            JobName: components["schemas"]["JobName"];
            Description?: string;
            RepositoryUid: components["schemas"]["Uid"];
            JobFileName: string;
        };
        /** @description What a copy of a job is to be like; one of its members, as the job is */
        JobCloneSpec: {
            BackupJobCloneInfo?: components["schemas"]["BackupJobCloneInfo"];
            ReplicaJobCloneInfo?: components["schemas"]["ReplicaJobCloneInfo"];
            BackupCopyJobCloneInfo?: components["schemas"]["BackupCopyJobCloneInfo"];
            ImmediateBackupCopyJobCloneInfo?: components["schemas"]["ImmediateBackupCopyJobCloneInfo"];
        };
        /** @description A VM or a container of VMs for a job to process */
        CreateObjectInJobSpec: {
            HierarchyObjRef: components["schemas"]["HierarchyObjRef"];
            HierarchyObjName: string;
            /** Format: int32 */
            Order?: number;
            GuestProcessingOptions?: components["schemas"]["GuestProcessingOptions"];
        };
        /** @description A job whose backups are to be copied */
        CreateLinkedJobSpec: {
            LinkedJobUid: string;
        };
        /** @description A repository whose backups are to be copied */
        CreateLinkedBackupRepositorySpec: {
            LinkedBackupRepositoryUid: string;
        };
        /** @description A VM of a failover plan */
        FailoveredVm: {
            FailoveredVmId: string;
            HierarchyObjRef: components["schemas"]["HierarchyObjRef"];
            Name: string;
            DisplayName?: string;
            /** Format: int32 */
            Order?: number;
            GuestProcessingOptions?: components["schemas"]["GuestProcessingOptions"];
        } & components["schemas"]["Resource"];
        /** @description VMs of a failover plan */
        FailoveredVms: {
            FailoveredVms: components["schemas"]["FailoveredVm"][];
        };
        /** @description What a failover plan fails over */
        FailoverPlanInfo: {
            Includes?: components["schemas"]["FailoveredVms"];
        };
        /** @description A failover plan */
        FailoverPlan: {
            Description?: string;
            FailoverPlanInfo?: components["schemas"]["FailoverPlanInfo"];
        } & components["schemas"]["Entity"];
        /** @description Failover plans in their entity form */
        FailoverPlans: {
            FailoverPlans: components["schemas"]["FailoverPlan"][];
        };
        /** @description Either form of the collection */
        FailoverPlanCollection: components["schemas"]["EntityReferences"] | components["schemas"]["FailoverPlans"];
        /** @description Either form of the resource */
        FailoverPlanResource: components["schemas"]["EntityRef"] | components["schemas"]["FailoverPlan"];
        /** @description When to fail over to; either of its members */
        FailoverPlanManagementSpec: {
            StartNow?: boolean;
            StartDate?: components["schemas"]["UtcDateTime"];
        };
        /** @description Tasks of the logon session */
        Tasks: {
            Tasks: components["schemas"]["Task"][];
        };
    };
    responses: {
        /** @description The entry point */
        EnterpriseManager: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseManager"];
                "application/json": components["schemas"]["EnterpriseManager"];
            };
        };
        /** @description No logon session, or one that has ended */
        Unauthorized: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account may not do this */
        Forbidden: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such resource */
        NotFound: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource does not know the method */
        MethodNotAllowed: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed */
        InternalServerError: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server is overloaded or under maintenance */
        ServiceUnavailable: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The new logon session */
        LoggedOn: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                "X-RestSvcSessionId": components["headers"]["SessionToken"];
                "Set-Cookie": components["headers"]["SessionCookie"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["LogonSession"];
                "application/json": components["schemas"]["LogonSession"];
            };
        };
        /** @description The request, or the id in it, cannot be understood */
        BadRequest: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description User name or password is wrong or missing */
        LogonRefused: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server cannot do this */
        NotImplemented: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The logon sessions */
        LogonSessions: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["LogonSessions"];
                "application/json": components["schemas"]["LogonSessions"];
            };
        };
        /** @description A logon session */
        LogonSession: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["LogonSession"];
                "application/json": components["schemas"]["LogonSession"];
            };
        };
        /** @description Done; there is no body */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A list of backup servers, as references or as entities */
        BackupServerCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupServerCollection"];
                "application/json": components["schemas"]["BackupServerCollection"];
            };
        };
        /** @description One backup server, as a reference or as an entity */
        BackupServerResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupServerResource"];
                "application/json": components["schemas"]["BackupServerResource"];
            };
        };
        /** @description A list of repositories, as references or as entities */
        RepositoryCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["RepositoryCollection"];
                "application/json": components["schemas"]["RepositoryCollection"];
            };
        };
        /** @description One repository, as a reference or as an entity */
        RepositoryResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["RepositoryResource"];
                "application/json": components["schemas"]["RepositoryResource"];
            };
        };
        /** @description A list of backups, as references or as entities */
        BackupCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupCollection"];
                "application/json": components["schemas"]["BackupCollection"];
            };
        };
        /** @description One backup, as a reference or as an entity */
        BackupResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupResource"];
                "application/json": components["schemas"]["BackupResource"];
            };
        };
        /** @description A list of restore points, as references or as entities */
        RestorePointCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["RestorePointCollection"];
                "application/json": components["schemas"]["RestorePointCollection"];
            };
        };
        /** @description One restore point, as a reference or as an entity */
        RestorePointResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["RestorePointResource"];
                "application/json": components["schemas"]["RestorePointResource"];
            };
        };
        /** @description A list of VM restore points, as references or as entities */
        VmRestorePointCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VmRestorePointCollection"];
                "application/json": components["schemas"]["VmRestorePointCollection"];
            };
        };
        /** @description A list of vApp restore points, as references or as entities */
        VAppRestorePointCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VAppRestorePointCollection"];
                "application/json": components["schemas"]["VAppRestorePointCollection"];
            };
        };
        /** @description A list of backup files, as references or as entities */
        BackupFileCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupFileCollection"];
                "application/json": components["schemas"]["BackupFileCollection"];
            };
        };
        /** @description One VM restore point, as a reference or as an entity */
        VmRestorePointResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VmRestorePointResource"];
                "application/json": components["schemas"]["VmRestorePointResource"];
            };
        };
        /** @description One vApp restore point, as a reference or as an entity */
        VAppRestorePointResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VAppRestorePointResource"];
                "application/json": components["schemas"]["VAppRestorePointResource"];
            };
        };
        /** @description One backup file, as a reference or as an entity */
        BackupFileResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupFileResource"];
                "application/json": components["schemas"]["BackupFileResource"];
            };
        };
        /** @description A page of what was found */
        QueryResult: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["QueryResult"];
                "application/json": components["schemas"]["QueryResult"];
            };
        };
        /** @description A list of jobs, as references or as entities */
        JobCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["JobCollection"];
                "application/json": components["schemas"]["JobCollection"];
            };
        };
        /** @description One job, as a reference or as an entity */
        JobResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["JobResource"];
                "application/json": components["schemas"]["JobResource"];
            };
        };
        /** @description The task that does what was asked for */
        Accepted: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Task"];
                "application/json": components["schemas"]["Task"];
            };
        };
        /** @description All that a job processes */
        ObjectsInJob: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ObjectsInJob"];
                "application/json": components["schemas"]["ObjectsInJob"];
            };
        };
        /** @description What a job processes */
        ObjectInJob: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ObjectInJob"];
                "application/json": components["schemas"]["ObjectInJob"];
            };
        };
        /** @description The jobs whose backups are copied */
        LinkedJobs: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["LinkedJobResourceObjects"];
                "application/json": components["schemas"]["LinkedJobResourceObjects"];
            };
        };
        /** @description The repositories whose backups are copied */
        LinkedBackupRepositories: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["LinkedBackupRepositoryResourceObjects"];
                "application/json": components["schemas"]["LinkedBackupRepositoryResourceObjects"];
            };
        };
        /** @description A list of failover plans, as references or as entities */
        FailoverPlanCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["FailoverPlanCollection"];
                "application/json": components["schemas"]["FailoverPlanCollection"];
            };
        };
        /** @description One failover plan, as a reference or as an entity */
        FailoverPlanResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["FailoverPlanResource"];
                "application/json": components["schemas"]["FailoverPlanResource"];
            };
        };
        /** @description The tasks of the logon session */
        Tasks: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Tasks"];
                "application/json": components["schemas"]["Tasks"];
            };
        };
        /** @description The task */
        Task: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Task"];
                "application/json": components["schemas"]["Task"];
            };
        };
    };
    parameters: {
        /** @description Version of the API to log on to. Genuine servers take the latest when it is missing. */
        Version: "latest" | "v1_7" | "v1_6" | "v1_5";
        /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
        ID: string;
        /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
        Format: "Entity";
        /** @description Kind of resource to look for. Servers do not mind the case. */
        QueryType: "RestorePoint";
        /** @description References unless entities are asked for. */
        QueryFormat: "Entities" | "Entity";
        /** @description Comparisons of the fields of the type, joined by `;` (and) or `,` (or), grouped by parentheses. */
        Filter: string;
        /** @description Field to sort by, smallest first. */
        SortAsc: string;
        /** @description Field to sort by, greatest first. */
        SortDesc: string;
        /** @description Members a page, more than 0. */
        PageSize: number;
        /** @description Number of the page, counted from 1. */
        Page: number;
        /** @description The ObjectInJobId. The pages call it {ID}, as they do the job. */
        ObjectInJobId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Length of the body in bytes */
        ContentLength: number;
        /** @description Media type of the body; parameters such as charset are allowed */
        ContentType: string;
        /** @description Token of the new logon session, to be sent with every later request */
        SessionToken: string;
        /** @description The same token as a cookie for the path of the API */
        SessionCookie: string;
        /** @description Scheme to log on with */
        Challenge: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnterpriseManager"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logon: {
        parameters: {
            query?: {
                /** @description Version of the API to log on to. Genuine servers take the latest when it is missing. */
                v?: components["parameters"]["Version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["LoggedOn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LogonRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLogonSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LogonSessions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLogonSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LogonSession"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logoff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBackupServers: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupServerCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBackupServer: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupServerResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRepositories: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RepositoryCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRepository: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RepositoryResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBackups: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBackup: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBackupRestorePoints: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RestorePointCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRestorePoints: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RestorePointCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRestorePoint: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RestorePointResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRestorePointVmRestorePoints: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VmRestorePointCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRestorePointVAppRestorePoints: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VAppRestorePointCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRestorePointBackupFiles: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupFileCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVmRestorePoints: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VmRestorePointCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVmRestorePoint: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VmRestorePointResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVAppRestorePoints: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VAppRestorePointCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVAppRestorePoint: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VAppRestorePointResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBackupFiles: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupFileCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBackupFile: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupFileResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    query: {
        parameters: {
            query: {
                /** @description Kind of resource to look for. Servers do not mind the case. */
                type: components["parameters"]["QueryType"];
                /** @description References unless entities are asked for. */
                format?: components["parameters"]["QueryFormat"];
                /** @description Comparisons of the fields of the type, joined by `;` (and) or `,` (or), grouped by parentheses. */
                filter?: components["parameters"]["Filter"];
                /** @description Field to sort by, smallest first. */
                sortAsc?: components["parameters"]["SortAsc"];
                /** @description Field to sort by, greatest first. */
                sortDesc?: components["parameters"]["SortDesc"];
                /** @description Members a page, more than 0. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Number of the page, counted from 1. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QueryResult"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JobCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JobResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putJob: {
        parameters: {
            query: {
                /** @description What is to be done. */
                action: "edit";
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["Job"];
                "application/json": components["schemas"]["Job"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnJob: {
        parameters: {
            query: {
                /** @description What is to be done. */
                action: "start" | "stop" | "retry" | "clone" | "toggleScheduleEnabled" | "sync";
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/xml": components["schemas"]["JobCloneSpec"];
                "application/json": components["schemas"]["JobCloneSpec"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listJobObjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ObjectsInJob"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addJobObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CreateObjectInJobSpec"];
                "application/json": components["schemas"]["CreateObjectInJobSpec"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getJobObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The ObjectInJobId. The pages call it {ID}, as they do the job. */
                objectId: components["parameters"]["ObjectInJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ObjectInJob"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeJobObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The ObjectInJobId. The pages call it {ID}, as they do the job. */
                objectId: components["parameters"]["ObjectInJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLinkedJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LinkedJobs"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CreateLinkedJobSpec"];
                "application/json": components["schemas"]["CreateLinkedJobSpec"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlinkJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The ObjectInJobId. The pages call it {ID}, as they do the job. */
                objectId: components["parameters"]["ObjectInJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLinkedBackupRepositories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LinkedBackupRepositories"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkBackupRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CreateLinkedBackupRepositorySpec"];
                "application/json": components["schemas"]["CreateLinkedBackupRepositorySpec"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlinkBackupRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The ObjectInJobId. The pages call it {ID}, as they do the job. */
                objectId: components["parameters"]["ObjectInJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFailoverPlans: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FailoverPlanCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFailoverPlan: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FailoverPlanResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editFailoverPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["FailoverPlan"];
                "application/json": components["schemas"]["FailoverPlan"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnFailoverPlan: {
        parameters: {
            query: {
                /** @description What is to be done. */
                action: "start" | "undo";
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/xml": components["schemas"]["FailoverPlanManagementSpec"];
                "application/json": components["schemas"]["FailoverPlanManagementSpec"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Tasks"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The TaskId, such as task-7. */
                ID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Task"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The TaskId, such as task-7. */
                ID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
