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
    "/backupSessions": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backup sessions of the last 30 days */
        get: operations["listBackupSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupSessions/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a backup session */
        get: operations["getBackupSession"];
        put?: never;
        /** Stop a backup session */
        post: operations["actOnBackupSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupSessions/{ID}/taskSessions": {
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
        /** List the task sessions of a backup session */
        get: operations["listBackupSessionTaskSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupSessions/{ID}/agentManagementSessions": {
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
        /** List the sessions of the single machines of an agent backup session */
        get: operations["listBackupSessionAgentManagementSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupTaskSessions": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backup task sessions of the last 30 days */
        get: operations["listBackupTaskSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupTaskSessions/{ID}": {
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
        /** Get a backup task session */
        get: operations["getBackupTaskSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicaSessions": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the replication sessions of the last 30 days */
        get: operations["listReplicaSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicaSessions/{ID}": {
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
        /** Get a replication session */
        get: operations["getReplicaSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicaSessions/{ID}/replicaTaskSessions": {
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
        /** List the task sessions of a replication session */
        get: operations["listReplicaSessionTaskSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicaTaskSessions": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the replication task sessions of the last 30 days */
        get: operations["listReplicaTaskSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicaTaskSessions/{ID}": {
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
        /** Get a replication task session */
        get: operations["getReplicaTaskSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restoreSessions": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the restore sessions of the last 30 days */
        get: operations["listRestoreSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restoreSessions/{ID}": {
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
        /** Get a restore session */
        get: operations["getRestoreSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/systemSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the system sessions of the last 30 days */
        get: operations["listSystemSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/systemSessions/{ID}": {
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
        /** Get a system session */
        get: operations["getSystemSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/systemSessions/{ID}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the events of a system session */
        get: operations["listSystemSessionEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicas": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the replicas */
        get: operations["listReplicas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replicas/{ID}": {
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
        /** Get a replica */
        get: operations["getReplica"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmReplicaPoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the restore points of replicated VMs */
        get: operations["listVmReplicaPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmReplicaPoints/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a restore point of a replicated VM */
        get: operations["getVmReplicaPoint"];
        put?: never;
        /** Fail over to a restore point */
        post: operations["actOnVmReplicaPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmReplicaPoints/{ID}/mounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the mounts of a restore point */
        get: operations["listVmReplicaPointMounts"];
        put?: never;
        /** Mount the file system of a restore point */
        post: operations["createVmReplicaPointMount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmReplicaPoints/{ID}/mounts/{mountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount; the documentation calls it {ID} as well */
                mountId: components["parameters"]["MountId"];
            };
            cookie?: never;
        };
        /** Get a mount */
        get: operations["getVmReplicaPointMount"];
        put?: never;
        post?: never;
        /** Unmount */
        delete: operations["deleteVmReplicaPointMount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmReplicaPoints/{ID}/mounts/{mountId}/{filepath}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount; the documentation calls it {ID} as well */
                mountId: components["parameters"]["MountId"];
                /** @description Path below the root of the file system, with slashes between its parts */
                filepath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /** Get a file or folder of a mount, or what is in a folder */
        get: operations["getVmReplicaPointMountEntry"];
        put?: never;
        /** Restore a file or folder */
        post: operations["actOnVmReplicaPointMountEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vAppReplicaPoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the restore points of replicated vApps */
        get: operations["listVAppReplicaPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vAppReplicaPoints/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a restore point of a replicated vApp */
        get: operations["getVAppReplicaPoint"];
        put?: never;
        /** Fail over to a restore point of a vApp */
        post: operations["actOnVAppReplicaPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpPolicies": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the CDP policies */
        get: operations["listCdpPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpPolicies/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a CDP policy */
        get: operations["getCdpPolicy"];
        /** Edit a CDP policy */
        put: operations["editCdpPolicy"];
        /** Enable or disable a CDP policy */
        post: operations["actOnCdpPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpPolicies/{ID}/includes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List what a CDP policy protects */
        get: operations["listCdpPolicyIncludes"];
        put?: never;
        /** Add a machine or container to a CDP policy */
        post: operations["createCdpPolicyInclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpPolicies/{ID}/includes/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description GUID of the object within the job or policy, its ObjectInJobId. */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /** Get a machine or container of a CDP policy */
        get: operations["getCdpPolicyInclude"];
        put?: never;
        post?: never;
        /** Remove a machine or container from a CDP policy */
        delete: operations["deleteCdpPolicyInclude"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpPolicies/{ID}/cdpReplicaSessions": {
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
        /** List the sessions of a CDP policy */
        get: operations["listCdpPolicySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicas": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the CDP replicas */
        get: operations["listCdpReplicas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicas/{ID}": {
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
        /** Get a CDP replica */
        get: operations["getCdpReplica"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicas/{ID}/vms": {
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
        /** List the VMs of a CDP replica */
        get: operations["listCdpReplicaVms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicas/{ID}/vms/{vmId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The GUID at the end of the UID of the VM. */
                vmId: components["parameters"]["VmId"];
            };
            cookie?: never;
        };
        /** Get a VM of a CDP replica */
        get: operations["getCdpReplicaVm"];
        put?: never;
        /** Ask for the restore intervals of a VM or fail over to its CDP replica */
        post: operations["actOnCdpReplicaVm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplica/vApps": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the vApps that CDP policies replicate */
        get: operations["listVAppCdpReplicas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplica/vApps/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a vApp that a CDP policy replicates */
        get: operations["getVAppCdpReplica"];
        put?: never;
        /** Ask for the restore intervals of a vApp or fail over to its CDP replica */
        post: operations["actOnVAppCdpReplica"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplica/vApps/{ID}/vms": {
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
        /** List the VMs of a vApp */
        get: operations["listVAppCdpReplicaVms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplica/vApps/{ID}/vms/{vmId}": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The GUID at the end of the UID of the VM. */
                vmId: components["parameters"]["VmId"];
            };
            cookie?: never;
        };
        /** Get a VM of a vApp */
        get: operations["getVAppCdpReplicaVm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicaSessions": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the CDP sessions of the last 30 days */
        get: operations["listCdpReplicaSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicaSessions/{ID}": {
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
        /** Get a CDP session */
        get: operations["getCdpReplicaSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicaSessions/{ID}/cdpReplicaTaskSessions": {
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
        /** List the task sessions of a CDP session */
        get: operations["listCdpReplicaSessionTaskSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicaTaskSessions": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the CDP task sessions of the last 30 days */
        get: operations["listCdpReplicaTaskSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdpReplicaTaskSessions/{ID}": {
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
        /** Get a CDP task session */
        get: operations["getCdpReplicaTaskSession"];
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
        /**
         * @description How far the session of a job or policy has come
         * @enum {string}
         */
        JobSessionState: "Starting" | "Stopping" | "Working" | "Pausing" | "Resuming" | "Stopped";
        /**
         * @description What came of a session, None as long as nothing has
         * @enum {string}
         */
        SessionResult: "Success" | "Warning" | "Failed" | "None";
        /** @description A run of a backup job */
        BackupJobSession: {
            JobUid: components["schemas"]["Uid"];
            JobName: string;
            /** @enum {string} */
            JobType: "Backup" | "BackupCopy" | "ImmediateBackupCopy" | "ImmediateBackupCopyWorker" | "AgentBackup" | "AgentManagement" | "NasBackup";
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["JobSessionState"];
            Result: components["schemas"]["SessionResult"];
            /** Format: int32 */
            Progress: number;
            FailureMessage?: string;
            IsRetry: boolean;
        } & components["schemas"]["Entity"];
        /** @description Backup sessions in their entity form */
        BackupJobSessions: {
            BackupJobSessions: components["schemas"]["BackupJobSession"][];
        };
        /** @description Either form of the collection */
        BackupJobSessionCollection: components["schemas"]["EntityReferences"] | components["schemas"]["BackupJobSessions"];
        /** @description Either form of the resource */
        BackupJobSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["BackupJobSession"];
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
        /**
         * @description How far one machine of a session has come
         * @enum {string}
         */
        TaskSessionState: "InProgress" | "Pending" | "Completed";
        /** @description What one machine went through in a run of a job */
        TaskSession: {
            JobSessionUid: components["schemas"]["Uid"];
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["TaskSessionState"];
            Result: components["schemas"]["SessionResult"];
            Reason?: string;
            /** Format: int64 */
            TotalSize: number;
            VmDisplayName?: string;
        } & components["schemas"]["Entity"];
        /** @description What one machine went through in a backup session */
        BackupTaskSession: {
            VmUid?: components["schemas"]["HierarchyObjRef"];
        } & components["schemas"]["TaskSession"];
        /** @description Backup task sessions in their entity form */
        BackupTaskSessions: {
            BackupTaskSessions: components["schemas"]["BackupTaskSession"][];
        };
        /** @description Either form of the collection */
        BackupTaskSessionCollection: components["schemas"]["EntityReferences"] | components["schemas"]["BackupTaskSessions"];
        /** @description Either form of the resource */
        BackupTaskSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["BackupTaskSession"];
        /**
         * Format: int32
         * @description How much is done, in per cent
         */
        SessionProgress: number;
        /** @description A run of a replication job */
        ReplicaJobSession: {
            JobUid: components["schemas"]["Uid"];
            JobName: string;
            /** @enum {string} */
            JobType: "Replica";
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["JobSessionState"];
            Result: components["schemas"]["SessionResult"];
            Progress: components["schemas"]["SessionProgress"];
            FailureMessage?: string;
            IsRetry: boolean;
        } & components["schemas"]["Entity"];
        /** @description Replication sessions in their entity form */
        ReplicaJobSessions: {
            ReplicaJobSessions: components["schemas"]["ReplicaJobSession"][];
        };
        /** @description Either form of the collection */
        ReplicaJobSessionCollection: components["schemas"]["EntityReferences"] | components["schemas"]["ReplicaJobSessions"];
        /** @description Either form of the resource */
        ReplicaJobSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["ReplicaJobSession"];
        /** @description What one machine went through in a replication session */
        ReplicaTaskSession: components["schemas"]["TaskSession"];
        /** @description Replication task sessions in their entity form */
        ReplicaTaskSessions: {
            ReplicaTaskSessions: components["schemas"]["ReplicaTaskSession"][];
        };
        /** @description Either form of the collection */
        ReplicaTaskSessionCollection: components["schemas"]["EntityReferences"] | components["schemas"]["ReplicaTaskSessions"];
        /** @description Either form of the resource */
        ReplicaTaskSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["ReplicaTaskSession"];
        /**
         * @description How far a restore has come
         * @enum {string}
         */
        RestoreSessionState: "Starting" | "Stopping" | "Working" | "Stopped";
        /** @description A restore or a failover */
        RestoreSession: {
            /** @enum {string} */
            JobType: "FileLevelRestore" | "RestoreVm";
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["RestoreSessionState"];
            Result: components["schemas"]["SessionResult"];
            Progress?: components["schemas"]["SessionProgress"];
            RestoredObjRef?: components["schemas"]["HierarchyObjRef"];
            VmDisplayName?: string;
        } & components["schemas"]["Entity"];
        /** @description Restore sessions in their entity form */
        RestoreSessions: {
            RestoreSessions: components["schemas"]["RestoreSession"][];
        };
        /** @description Either form of the collection */
        RestoreSessionCollection: components["schemas"]["EntityReferences"] | components["schemas"]["RestoreSessions"];
        /** @description Either form of the resource */
        RestoreSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["RestoreSession"];
        /** @description What came of a system session */
        SessionResultInfo: {
            /** @enum {string} */
            Result: "Success" | "Warning" | "Failed" | "InProgress" | "CompletedSuccessfully" | "CompletedWarning";
            Message?: string;
            IsCanceled: boolean;
        };
        /** @description A run of a job of Enterprise Manager itself */
        SystemSession: {
            /** @enum {string} */
            SessionType: "CatalogConsolidation" | "CatalogCrawlJob" | "CatalogReplicationJob" | "CollectJob" | "SecurityScopesRebuild" | "VcPluginJob" | "LicAutoUpdate" | "DatabaseMaintenance" | "HistoryCollectJob" | "LicenseRevoke" | "SyncCheckForProductUpdatesOption" | "LogExport";
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            /** @enum {string} */
            State: "InProgress" | "CompletedSuccessfully" | "CompletedWarning" | "Failed";
            Result?: components["schemas"]["SessionResultInfo"];
        } & components["schemas"]["Entity"];
        /** @description System sessions */
        SystemSessions: {
            Sessions: components["schemas"]["SystemSession"][];
        };
        /** @description Either form of the resource */
        SystemSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["SystemSession"];
        /**
         * Format: iso-date-time
         * @description A time; a few places of the API leave out the zone
         */
        DateTime: string;
        /** @description An entry of the log */
        SystemSessionEvent: {
            CreationTimeUTC: components["schemas"]["DateTime"];
            Message: string;
            /** Format: int32 */
            Order: number;
        };
        /** @description Log of a system session */
        SystemSessionEvents: {
            Events: components["schemas"]["SystemSessionEvent"][];
        } & components["schemas"]["Resource"];
        /**
         * @description Where the replicated machines come from
         * @enum {string}
         */
        ReplicaPlatform: "VMware" | "HyperV" | "Hyperv" | "vCloud";
        /** @description Replicas that a replication job has made */
        Replica: {
            Platform: components["schemas"]["ReplicaPlatform"];
        } & components["schemas"]["Entity"];
        /** @description Replicas in their entity form */
        Replicas: {
            Replicas: components["schemas"]["Replica"][];
        };
        /** @description Either form of the collection */
        ReplicaCollection: components["schemas"]["EntityReferences"] | components["schemas"]["Replicas"];
        /** @description Either form of the resource */
        ReplicaResource: components["schemas"]["EntityRef"] | components["schemas"]["Replica"];
        /**
         * @description Kind of a restore point of a replica
         * @enum {string}
         */
        ReplicaPointType: "Full" | "ReverseIncrement" | "Increment" | "Snapshot";
        /** @description A restore point of a replicated VM */
        VmReplicaPoint: {
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            VmName?: string;
            Algorithm: components["schemas"]["Algorithm"];
            PointType: components["schemas"]["ReplicaPointType"];
            VmDisplayName?: string;
        } & components["schemas"]["Entity"];
        /** @description Restore points of replicated VMs in their entity form */
        VmReplicaPoints: {
            VmReplicaPoints: components["schemas"]["VmReplicaPoint"][];
        };
        /** @description Either form of the collection */
        VmReplicaPointCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VmReplicaPoints"];
        /** @description Either form of the resource */
        VmReplicaPointResource: components["schemas"]["EntityRef"] | components["schemas"]["VmReplicaPoint"];
        /** @description A folder of the guest */
        DirectoryEntry: {
            Path?: string;
            Name?: string;
        } & components["schemas"]["Resource"];
        /** @description The file system of a replicated VM, mounted for the length of the logon session */
        VmReplicaPointMount: {
            FSRoots: components["schemas"]["DirectoryEntry"][];
        } & components["schemas"]["Resource"];
        /** @description What of a restore point is mounted */
        VmReplicaPointMounts: {
            VmReplicaPointMounts: components["schemas"]["VmReplicaPointMount"][];
        };
        /** @description How to mount */
        VmReplicaPointMountSpec: {
            /** @enum {string} */
            OsKind?: "Linux" | "Windows";
        };
        /** @description A file of the guest */
        FileEntry: {
            Path: string;
            Name: string;
            /** Format: int64 */
            Size: number;
            Owner?: string;
            ModifiedDateUTC: components["schemas"]["UtcDateTime"];
            Actions?: components["schemas"]["Links"];
        } & components["schemas"]["Resource"];
        /** @description A file or a folder of the guest */
        FileSystemEntry: ({
            FileEntry?: components["schemas"]["FileEntry"];
            DirectoryEntry?: components["schemas"]["DirectoryEntry"];
        } & components["schemas"]["Linked"]) & ({
            FileEntry: unknown;
        } | {
            DirectoryEntry: unknown;
        });
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
        /** @description Files and folders of the guest, with paging where it was asked for */
        FileSystemEntries: {
            Files?: components["schemas"]["FileEntry"][];
            Directories?: components["schemas"]["DirectoryEntry"][];
            PagingInfo?: components["schemas"]["PagingInfo"];
        } & components["schemas"]["Linked"];
        /** @description One entry, or a list of them */
        FileSystemContent: components["schemas"]["FileSystemEntry"] | components["schemas"]["FileSystemEntries"];
        /** @description Account of the guest */
        PlainCredentials: {
            UserName: string;
            Password: string;
        };
        /** @description How to put a file or folder back to where it came from */
        FileRestoreToOriginalSpecInfo: {
            GuestCredentials?: components["schemas"]["PlainCredentials"];
            Overwrite?: boolean;
            PermissionsOnly?: boolean;
        };
        /** @description Nothing more to say */
        FileRestoreForDownloadSpecInfo: Record<string, never>;
        /** @description Where to restore a file or folder to */
        FileRestoreSpec: {
            ToOriginalLocation?: components["schemas"]["FileRestoreToOriginalSpecInfo"];
            ForDirectDownload?: components["schemas"]["FileRestoreForDownloadSpecInfo"];
        } & ({
            ToOriginalLocation: unknown;
        } | {
            ForDirectDownload: unknown;
        });
        /** @description A restore point of a replicated vApp */
        VAppReplicaPoint: {
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            VAppName: string;
            Algorithm: components["schemas"]["Algorithm"];
            PointType: components["schemas"]["ReplicaPointType"];
            VAppDisplayName?: string;
        } & components["schemas"]["Entity"];
        /** @description Restore points of replicated vApps in their entity form */
        VAppReplicaPoints: {
            VAppReplicaPoints: components["schemas"]["VAppReplicaPoint"][];
        };
        /** @description Either form of the collection */
        VAppReplicaPointCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VAppReplicaPoints"];
        /** @description Either form of the resource */
        VAppReplicaPointResource: components["schemas"]["EntityRef"] | components["schemas"]["VAppReplicaPoint"];
        /**
         * @description Kind of a policy; there is but one
         * @enum {string}
         */
        CdpPolicyType: "CdpReplica";
        /**
         * @description Name of a day
         * @enum {string}
         */
        DayOfWeek: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";
        /** @description 24 hours: 0 or 1 for an RPO (off, on), 1 or 2 for long-term retention (crash-, application-consistent) */
        CdpScheduleDay: {
            Name: components["schemas"]["DayOfWeek"];
            Value: string;
        };
        /** @description The days with their hours */
        CdpTimePeriods: {
            Days?: components["schemas"]["CdpScheduleDay"][];
        };
        /** @description Hours of the week */
        CdpSchedule: {
            TimePeriods?: components["schemas"]["CdpTimePeriods"];
            Enabled?: boolean;
        };
        /** @description Time that may pass */
        CdpRpoThreshold: {
            Enabled?: boolean;
            /** Format: int32 */
            RPOThresholdSeconds?: number;
            /** Format: int32 */
            RPOThresholdMinutes?: number;
        };
        /** @description When to speak of a missed recovery point objective */
        CdpRpoReporting: {
            MarkAsWarning?: components["schemas"]["CdpRpoThreshold"];
            MarkAsFailed?: components["schemas"]["CdpRpoThreshold"];
            Enabled?: boolean;
        };
        /** @description Hours of the week, with the kind of restore point */
        CdpLongTermSchedule: {
            TimePeriods?: components["schemas"]["CdpTimePeriods"];
            Schedule?: components["schemas"]["CdpTimePeriods"];
            Enabled?: boolean;
        };
        /** @description Recovery point objective and retention */
        CdpReplicaScheduleOptions: {
            /** Format: int64 */
            RecoveryPointObjectiveSeconds?: number;
            /** Format: int64 */
            RecoveryPointObjectiveMinutes?: number;
            RPOSchedule?: components["schemas"]["CdpSchedule"];
            RPOReporting?: components["schemas"]["CdpRpoReporting"];
            /** Format: int64 */
            ShortTermRetentionMinutes?: number;
            /** Format: int64 */
            ShortTermRetentionHours?: number;
            /** Format: int64 */
            LongTermRetentionHours?: number;
            /** Format: int64 */
            LongTermRetentionKeepDays?: number;
            LongTermRetentionSchedule?: components["schemas"]["CdpLongTermSchedule"];
        };
        /** @description When a policy runs */
        PolicyScheduleOptions: {
            CdpReplica?: components["schemas"]["CdpReplicaScheduleOptions"];
        };
        /** @description Application-aware processing */
        VssSnapshotOptions: {
            /** @enum {string} */
            VssSnapshotMode: "RequireSuccess" | "IgnoreFailures" | "Disabled";
            IsCopyOnly?: boolean;
            UsePersistentGuestAgent?: boolean;
        };
        /** @description x */
        GuestProcessingOptions: {
            VssSnapshotOptions?: components["schemas"]["VssSnapshotOptions"];
            WindowsCredentialsId?: string;
            LinuxCredentialsId?: string;
        };
        /** @description A machine or container in a job */
        ObjectInJob: {
            ObjectInJobId: string;
            HierarchyObjRef: components["schemas"]["HierarchyObjRef"];
            Name: string;
            DisplayName?: string;
            /** Format: int32 */
            Order?: number;
            GuestProcessingOptions?: components["schemas"]["GuestProcessingOptions"];
        } & components["schemas"]["Resource"];
        /** @description Machines and containers in a job */
        ObjectsInJob: {
            ObjectInJobs: components["schemas"]["ObjectInJob"][];
        };
        /** @description How guests are prepared */
        CdpGuestProcessingOptions: {
            VssSnapshotOptions?: components["schemas"]["VssSnapshotOptions"];
            WindowsCredentialsId?: string;
            LinuxCredentialsId?: string;
        };
        /** @description Machines and how they are prepared */
        CdpReplicaPolicyInfo: {
            Includes?: components["schemas"]["ObjectsInJob"];
            GuestProcessingOptions?: components["schemas"]["CdpGuestProcessingOptions"];
        };
        /** @description What a policy protects, by kind of policy */
        CdpPolicyInfo: {
            CdpReplicaPolicyInfo?: components["schemas"]["CdpReplicaPolicyInfo"];
        };
        /** @description A CDP policy */
        CdpPolicy: {
            PolicyType?: components["schemas"]["CdpPolicyType"];
            /** @enum {string} */
            Platform?: "VMware" | "vCloud";
            Description?: string;
            ScheduleConfigured?: boolean;
            ScheduleEnabled?: boolean;
            NextRun?: components["schemas"]["UtcDateTime"];
            PolicyScheduleOptions?: components["schemas"]["PolicyScheduleOptions"];
            CdpPolicyInfo?: components["schemas"]["CdpPolicyInfo"];
        } & components["schemas"]["Entity"];
        /** @description CDP policies in their entity form */
        CdpPolicies: {
            CdpPolicies: components["schemas"]["CdpPolicy"][];
        };
        /** @description Either form of the collection */
        CdpPolicyCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CdpPolicies"];
        /** @description Either form of the resource */
        CdpPolicyResource: components["schemas"]["EntityRef"] | components["schemas"]["CdpPolicy"];
        /** @description What to add */
        CreateObjectInJobSpec: {
            HierarchyObjRef: components["schemas"]["HierarchyObjRef"];
            HierarchyObjName: string;
            GuestProcessingOptions?: components["schemas"]["GuestProcessingOptions"];
        };
        /** @description A day of a CDP policy */
        CdpReplicaSession: {
            PolicyUid: components["schemas"]["Uid"];
            PolicyName: string;
            PolicyType: components["schemas"]["CdpPolicyType"];
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["JobSessionState"];
            Result: components["schemas"]["SessionResult"];
            Progress: components["schemas"]["SessionProgress"];
            FailureMessage?: string;
            IsRetry: boolean;
        } & components["schemas"]["Entity"];
        /** @description CDP sessions in their entity form */
        CdpReplicaSessions: {
            CdpReplicaSessions: components["schemas"]["CdpReplicaSession"][];
        };
        /** @description Either form of the collection */
        CdpReplicaSessionCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CdpReplicaSessions"];
        /** @description Identity of a resource; CDP replicas give the bare GUID where others give the URN */
        UidOrGuid: string;
        /** @description The replicas that a CDP policy keeps */
        CdpReplica: {
            BackupServer: string;
            PolicyUid: components["schemas"]["UidOrGuid"];
            PolicyName: string;
        } & components["schemas"]["Entity"];
        /** @description CDP replicas in their entity form */
        CdpReplicas: {
            CdpReplicas: components["schemas"]["CdpReplica"][];
        };
        /** @description Either form of the collection */
        CdpReplicaCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CdpReplicas"];
        /** @description Either form of the resource */
        CdpReplicaResource: components["schemas"]["EntityRef"] | components["schemas"]["CdpReplica"];
        /** @description A VM in a CDP replica */
        CdpReplicaVmEntity: {
            VmRef: components["schemas"]["HierarchyObjRef"];
            ReplicaUid: components["schemas"]["UidOrGuid"];
            BackupServer: string;
            PolicyUid: components["schemas"]["UidOrGuid"];
            PolicyName: string;
            RepositoryName?: string;
        } & components["schemas"]["Entity"];
        /** @description The same under the name that the mapping table gives the root element */
        VmCdpReplica: components["schemas"]["CdpReplicaVmEntity"];
        /** @description VMs in a CDP replica in their entity form */
        VmCdpReplicas: {
            Items: components["schemas"]["VmCdpReplica"][];
        };
        /** @description Either form of the collection */
        CdpReplicaVmCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VmCdpReplicas"];
        /** @description A VM in a CDP replica, under the name that the page of the resource gives the root element */
        CdpReplicaVm: components["schemas"]["CdpReplicaVmEntity"];
        /** @description Either form of the resource */
        CdpReplicaVmResource: components["schemas"]["EntityRef"] | components["schemas"]["CdpReplicaVm"];
        /** @description Where to fail over to */
        CdpFailoverStartSpec: {
            RestoreCurrent: boolean;
            RestoreCurrentVss: boolean;
            RestoreAtInterval?: components["schemas"]["DateTime"];
            RestoreAtPointInTime?: components["schemas"]["DateTime"];
        };
        /** @description Time to look for restore points in */
        CdpIntervalsSpec: {
            StartDate: components["schemas"]["DateTime"];
            EndDate: components["schemas"]["DateTime"];
        };
        /** @description A stretch of time with one recovery point objective */
        CdpReplicaInterval: {
            StartDate: components["schemas"]["DateTime"];
            EndDate: components["schemas"]["DateTime"];
            /** Format: int64 */
            Rpo: number;
            IntervalType: components["schemas"]["Word"];
        };
        /** @description A long-term restore point */
        CdpReplicaRestorePoint: {
            Id: string;
            Date: components["schemas"]["DateTime"];
            IsApplicationConsistent: boolean;
        };
        /** @description Times that a replica can go back to */
        CdpReplicaIntervals: {
            StartDate: components["schemas"]["DateTime"];
            EndDate: components["schemas"]["DateTime"];
            HasApplicationConsistentState: boolean;
            Intervals?: components["schemas"]["CdpReplicaInterval"][];
            RestorePoints?: components["schemas"]["CdpReplicaRestorePoint"][];
        };
        /** @description A vApp that a CDP policy replicates */
        VAppCdpReplica: {
            vAppRef: components["schemas"]["HierarchyObjRef"];
            ReplicaUid: components["schemas"]["UidOrGuid"];
            BackupServer: string;
            PolicyUid: components["schemas"]["UidOrGuid"];
            PolicyName: string;
        } & components["schemas"]["Entity"];
        /** @description vApps that CDP policies replicate in their entity form */
        VAppCdpReplicas: {
            Items: components["schemas"]["VAppCdpReplica"][];
        };
        /** @description Either form of the collection */
        VAppCdpReplicaCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VAppCdpReplicas"];
        /** @description Either form of the resource */
        VAppCdpReplicaResource: components["schemas"]["EntityRef"] | components["schemas"]["VAppCdpReplica"];
        /** @description A VM of a vApp that a CDP policy replicates */
        VAppCdpReplicaVm: {
            ReplicaUid: components["schemas"]["UidOrGuid"];
            VmRef: components["schemas"]["HierarchyObjRef"];
        } & components["schemas"]["Entity"];
        /** @description VMs of a vApp in their entity form */
        VAppCdpReplicaVms: {
            Items: components["schemas"]["VAppCdpReplicaVm"][];
        };
        /** @description Either form of the collection */
        VAppCdpReplicaVmCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VAppCdpReplicaVms"];
        /** @description Either form of the resource */
        VAppCdpReplicaVmResource: components["schemas"]["EntityRef"] | components["schemas"]["VAppCdpReplicaVm"];
        /** @description Either form of the resource */
        CdpReplicaSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["CdpReplicaSession"];
        /** @description What one machine went through until its next long-term restore point */
        CdpReplicaTaskSession: {
            PolicySessionUid: components["schemas"]["Uid"];
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["TaskSessionState"];
            Result: components["schemas"]["SessionResult"];
            Reason?: string;
            /** Format: int64 */
            TotalSize: number;
            VmDisplayName?: string;
        } & components["schemas"]["Entity"];
        /** @description CDP task sessions in their entity form */
        CdpReplicaTaskSessions: {
            CdpReplicaTaskSessions: components["schemas"]["CdpReplicaTaskSession"][];
        };
        /** @description Either form of the collection */
        CdpReplicaTaskSessionCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CdpReplicaTaskSessions"];
        /** @description Either form of the resource */
        CdpReplicaTaskSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["CdpReplicaTaskSession"];
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
        /** @description A page of what was found, as references or as entities */
        QueryResult: {
            Refs?: components["schemas"]["EntityReferences"];
            Entities?: components["schemas"]["QueryEntities"];
            PagingInfo: components["schemas"]["PagingInfo"];
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
        /** @description A list of backup sessions, as references or as entities */
        BackupJobSessionCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupJobSessionCollection"];
                "application/json": components["schemas"]["BackupJobSessionCollection"];
            };
        };
        /** @description One backup session, as a reference or as an entity */
        BackupJobSessionResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupJobSessionResource"];
                "application/json": components["schemas"]["BackupJobSessionResource"];
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
        /** @description A list of backup task sessions, as references or as entities */
        BackupTaskSessionCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupTaskSessionCollection"];
                "application/json": components["schemas"]["BackupTaskSessionCollection"];
            };
        };
        /** @description One backup task session, as a reference or as an entity */
        BackupTaskSessionResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["BackupTaskSessionResource"];
                "application/json": components["schemas"]["BackupTaskSessionResource"];
            };
        };
        /** @description A list of replication sessions, as references or as entities */
        ReplicaJobSessionCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ReplicaJobSessionCollection"];
                "application/json": components["schemas"]["ReplicaJobSessionCollection"];
            };
        };
        /** @description One replication session, as a reference or as an entity */
        ReplicaJobSessionResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ReplicaJobSessionResource"];
                "application/json": components["schemas"]["ReplicaJobSessionResource"];
            };
        };
        /** @description A list of replication task sessions, as references or as entities */
        ReplicaTaskSessionCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ReplicaTaskSessionCollection"];
                "application/json": components["schemas"]["ReplicaTaskSessionCollection"];
            };
        };
        /** @description One replication task session, as a reference or as an entity */
        ReplicaTaskSessionResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ReplicaTaskSessionResource"];
                "application/json": components["schemas"]["ReplicaTaskSessionResource"];
            };
        };
        /** @description A list of restore sessions, as references or as entities */
        RestoreSessionCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["RestoreSessionCollection"];
                "application/json": components["schemas"]["RestoreSessionCollection"];
            };
        };
        /** @description One restore session, as a reference or as an entity */
        RestoreSessionResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["RestoreSessionResource"];
                "application/json": components["schemas"]["RestoreSessionResource"];
            };
        };
        /** @description The system sessions */
        SystemSessions: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["SystemSessions"];
                "application/json": components["schemas"]["SystemSessions"];
            };
        };
        /** @description One system session, as a reference or as an entity */
        SystemSessionResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["SystemSessionResource"];
                "application/json": components["schemas"]["SystemSessionResource"];
            };
        };
        /** @description The events of a system session */
        SystemSessionEvents: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["SystemSessionEvents"];
                "application/json": components["schemas"]["SystemSessionEvents"];
            };
        };
        /** @description A list of replicas, as references or as entities */
        ReplicaCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ReplicaCollection"];
                "application/json": components["schemas"]["ReplicaCollection"];
            };
        };
        /** @description One replica, as a reference or as an entity */
        ReplicaResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ReplicaResource"];
                "application/json": components["schemas"]["ReplicaResource"];
            };
        };
        /** @description A list of restore points of replicated VMs, as references or as entities */
        VmReplicaPointCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VmReplicaPointCollection"];
                "application/json": components["schemas"]["VmReplicaPointCollection"];
            };
        };
        /** @description One restore point of a replicated VM, as a reference or as an entity */
        VmReplicaPointResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VmReplicaPointResource"];
                "application/json": components["schemas"]["VmReplicaPointResource"];
            };
        };
        /** @description The mounts of a restore point */
        VmReplicaPointMounts: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VmReplicaPointMounts"];
                "application/json": components["schemas"]["VmReplicaPointMounts"];
            };
        };
        /** @description A mount */
        VmReplicaPointMount: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VmReplicaPointMount"];
                "application/json": components["schemas"]["VmReplicaPointMount"];
            };
        };
        /** @description A file or folder, or what is in a folder */
        VmReplicaPointMountEntry: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["FileSystemContent"];
                "application/json": components["schemas"]["FileSystemContent"];
            };
        };
        /** @description A list of restore points of replicated vApps, as references or as entities */
        VAppReplicaPointCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VAppReplicaPointCollection"];
                "application/json": components["schemas"]["VAppReplicaPointCollection"];
            };
        };
        /** @description One restore point of a replicated vApp, as a reference or as an entity */
        VAppReplicaPointResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VAppReplicaPointResource"];
                "application/json": components["schemas"]["VAppReplicaPointResource"];
            };
        };
        /** @description A list of CDP policies, as references or as entities */
        CdpPolicyCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpPolicyCollection"];
                "application/json": components["schemas"]["CdpPolicyCollection"];
            };
        };
        /** @description One CDP policy, as a reference or as an entity */
        CdpPolicyResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpPolicyResource"];
                "application/json": components["schemas"]["CdpPolicyResource"];
            };
        };
        /** @description What a CDP policy protects */
        CdpPolicyIncludes: {
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
        /** @description A machine or container of a CDP policy */
        CdpPolicyInclude: {
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
        /** @description A list of CDP sessions, as references or as entities */
        CdpReplicaSessionCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpReplicaSessionCollection"];
                "application/json": components["schemas"]["CdpReplicaSessionCollection"];
            };
        };
        /** @description A list of CDP replicas, as references or as entities */
        CdpReplicaCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpReplicaCollection"];
                "application/json": components["schemas"]["CdpReplicaCollection"];
            };
        };
        /** @description One CDP replica, as a reference or as an entity */
        CdpReplicaResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpReplicaResource"];
                "application/json": components["schemas"]["CdpReplicaResource"];
            };
        };
        /** @description A list of VMs of a CDP replica, as references or as entities */
        CdpReplicaVmCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpReplicaVmCollection"];
                "application/json": components["schemas"]["CdpReplicaVmCollection"];
            };
        };
        /** @description One VM of a CDP replica, as a reference or as an entity */
        CdpReplicaVmResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpReplicaVmResource"];
                "application/json": components["schemas"]["CdpReplicaVmResource"];
            };
        };
        /** @description Times that a replica can go back to */
        CdpReplicaIntervals: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpReplicaIntervals"];
                "application/json": components["schemas"]["CdpReplicaIntervals"];
            };
        };
        /** @description A list of vApps that CDP policies replicate, as references or as entities */
        VAppCdpReplicaCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VAppCdpReplicaCollection"];
                "application/json": components["schemas"]["VAppCdpReplicaCollection"];
            };
        };
        /** @description One vApp that a CDP policy replicates, as a reference or as an entity */
        VAppCdpReplicaResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VAppCdpReplicaResource"];
                "application/json": components["schemas"]["VAppCdpReplicaResource"];
            };
        };
        /** @description A list of VMs of a vApp, as references or as entities */
        VAppCdpReplicaVmCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VAppCdpReplicaVmCollection"];
                "application/json": components["schemas"]["VAppCdpReplicaVmCollection"];
            };
        };
        /** @description One VM of a vApp, as a reference or as an entity */
        VAppCdpReplicaVmResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VAppCdpReplicaVmResource"];
                "application/json": components["schemas"]["VAppCdpReplicaVmResource"];
            };
        };
        /** @description One CDP session, as a reference or as an entity */
        CdpReplicaSessionResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpReplicaSessionResource"];
                "application/json": components["schemas"]["CdpReplicaSessionResource"];
            };
        };
        /** @description A list of CDP task sessions, as references or as entities */
        CdpReplicaTaskSessionCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpReplicaTaskSessionCollection"];
                "application/json": components["schemas"]["CdpReplicaTaskSessionCollection"];
            };
        };
        /** @description One CDP task session, as a reference or as an entity */
        CdpReplicaTaskSessionResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CdpReplicaTaskSessionResource"];
                "application/json": components["schemas"]["CdpReplicaTaskSessionResource"];
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
    };
    parameters: {
        /** @description Version of the API to log on to. Genuine servers take the latest when it is missing. */
        Version: "latest" | "v1_7" | "v1_6" | "v1_5";
        /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
        ID: string;
        /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
        Format: "Entity";
        /** @description Number of the mount; the documentation calls it {ID} as well */
        MountId: string;
        /** @description Path below the root of the file system, with slashes between its parts */
        FilePath: string;
        /** @description What of a folder to list, or the file itself; what is known of the file or folder when it is missing */
        MountedEntryAction: "listAll" | "listFiles" | "listDirs" | "download";
        /** @description Members a page, more than 0. */
        PageSize: number;
        /** @description Number of the page, counted from 1. */
        Page: number;
        /** @description GUID of the object within the job or policy, its ObjectInJobId. */
        ObjectId: string;
        /** @description The GUID at the end of the UID of the VM. */
        VmId: string;
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
    listBackupSessions: {
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
            200: components["responses"]["BackupJobSessionCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBackupSession: {
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
            200: components["responses"]["BackupJobSessionResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnBackupSession: {
        parameters: {
            query: {
                /** @description What to do with the session */
                action: "stop";
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
    listBackupSessionTaskSessions: {
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
            200: components["responses"]["BackupTaskSessionCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBackupSessionAgentManagementSessions: {
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
            200: components["responses"]["BackupJobSessionCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBackupTaskSessions: {
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
            200: components["responses"]["BackupTaskSessionCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBackupTaskSession: {
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
            200: components["responses"]["BackupTaskSessionResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReplicaSessions: {
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
            200: components["responses"]["ReplicaJobSessionCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReplicaSession: {
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
            200: components["responses"]["ReplicaJobSessionResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReplicaSessionTaskSessions: {
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
            200: components["responses"]["ReplicaTaskSessionCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReplicaTaskSessions: {
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
            200: components["responses"]["ReplicaTaskSessionCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReplicaTaskSession: {
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
            200: components["responses"]["ReplicaTaskSessionResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRestoreSessions: {
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
            200: components["responses"]["RestoreSessionCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRestoreSession: {
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
            200: components["responses"]["RestoreSessionResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSystemSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SystemSessions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSystemSession: {
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
            200: components["responses"]["SystemSessionResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSystemSessionEvents: {
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
            200: components["responses"]["SystemSessionEvents"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReplicas: {
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
            200: components["responses"]["ReplicaCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReplica: {
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
            200: components["responses"]["ReplicaResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVmReplicaPoints: {
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
            200: components["responses"]["VmReplicaPointCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVmReplicaPoint: {
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
            200: components["responses"]["VmReplicaPointResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnVmReplicaPoint: {
        parameters: {
            query: {
                /** @description What to do with the restore point */
                action: "failover";
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
    listVmReplicaPointMounts: {
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
            200: components["responses"]["VmReplicaPointMounts"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createVmReplicaPointMount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/xml": components["schemas"]["VmReplicaPointMountSpec"];
                "application/json": components["schemas"]["VmReplicaPointMountSpec"];
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
    getVmReplicaPointMount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount; the documentation calls it {ID} as well */
                mountId: components["parameters"]["MountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VmReplicaPointMount"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteVmReplicaPointMount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount; the documentation calls it {ID} as well */
                mountId: components["parameters"]["MountId"];
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
    getVmReplicaPointMountEntry: {
        parameters: {
            query?: {
                /** @description What of a folder to list, or the file itself; what is known of the file or folder when it is missing */
                action?: components["parameters"]["MountedEntryAction"];
                /** @description Members a page, more than 0. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Number of the page, counted from 1. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount; the documentation calls it {ID} as well */
                mountId: components["parameters"]["MountId"];
                /** @description Path below the root of the file system, with slashes between its parts */
                filepath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VmReplicaPointMountEntry"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnVmReplicaPointMountEntry: {
        parameters: {
            query: {
                /** @description What to do with the file or folder */
                action: "restore";
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount; the documentation calls it {ID} as well */
                mountId: components["parameters"]["MountId"];
                /** @description Path below the root of the file system, with slashes between its parts */
                filepath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["FileRestoreSpec"];
                "application/json": components["schemas"]["FileRestoreSpec"];
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
    listVAppReplicaPoints: {
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
            200: components["responses"]["VAppReplicaPointCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVAppReplicaPoint: {
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
            200: components["responses"]["VAppReplicaPointResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnVAppReplicaPoint: {
        parameters: {
            query: {
                /** @description What to do with the restore point */
                action: "failover";
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
    listCdpPolicies: {
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
            200: components["responses"]["CdpPolicyCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCdpPolicy: {
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
            200: components["responses"]["CdpPolicyResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCdpPolicy: {
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
                "application/xml": components["schemas"]["CdpPolicy"];
                "application/json": components["schemas"]["CdpPolicy"];
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
    actOnCdpPolicy: {
        parameters: {
            query: {
                /** @description What to do with the policy */
                action: "enable" | "disable";
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
    listCdpPolicyIncludes: {
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
            200: components["responses"]["CdpPolicyIncludes"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCdpPolicyInclude: {
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
    getCdpPolicyInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description GUID of the object within the job or policy, its ObjectInJobId. */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CdpPolicyInclude"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCdpPolicyInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description GUID of the object within the job or policy, its ObjectInJobId. */
                objectId: components["parameters"]["ObjectId"];
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
    listCdpPolicySessions: {
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
            200: components["responses"]["CdpReplicaSessionCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCdpReplicas: {
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
            200: components["responses"]["CdpReplicaCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCdpReplica: {
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
            200: components["responses"]["CdpReplicaResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCdpReplicaVms: {
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
            200: components["responses"]["CdpReplicaVmCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCdpReplicaVm: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The GUID at the end of the UID of the VM. */
                vmId: components["parameters"]["VmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CdpReplicaVmResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnCdpReplicaVm: {
        parameters: {
            query: {
                /** @description What to do with the replica */
                action: "failover" | "intervals";
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The GUID at the end of the UID of the VM. */
                vmId: components["parameters"]["VmId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CdpFailoverStartSpec"] | components["schemas"]["CdpIntervalsSpec"];
                "application/json": components["schemas"]["CdpFailoverStartSpec"] | components["schemas"]["CdpIntervalsSpec"];
            };
        };
        responses: {
            200: components["responses"]["CdpReplicaIntervals"];
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
    listVAppCdpReplicas: {
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
            200: components["responses"]["VAppCdpReplicaCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVAppCdpReplica: {
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
            200: components["responses"]["VAppCdpReplicaResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnVAppCdpReplica: {
        parameters: {
            query: {
                /** @description What to do with the replica */
                action: "failover" | "intervals";
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
                "application/xml": components["schemas"]["CdpFailoverStartSpec"] | components["schemas"]["CdpIntervalsSpec"];
                "application/json": components["schemas"]["CdpFailoverStartSpec"] | components["schemas"]["CdpIntervalsSpec"];
            };
        };
        responses: {
            200: components["responses"]["CdpReplicaIntervals"];
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
    listVAppCdpReplicaVms: {
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
            200: components["responses"]["VAppCdpReplicaVmCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVAppCdpReplicaVm: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The GUID at the end of the UID of the VM. */
                vmId: components["parameters"]["VmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VAppCdpReplicaVmResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCdpReplicaSessions: {
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
            200: components["responses"]["CdpReplicaSessionCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCdpReplicaSession: {
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
            200: components["responses"]["CdpReplicaSessionResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCdpReplicaSessionTaskSessions: {
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
            200: components["responses"]["CdpReplicaTaskSessionCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCdpReplicaTaskSessions: {
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
            200: components["responses"]["CdpReplicaTaskSessionCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCdpReplicaTaskSession: {
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
            200: components["responses"]["CdpReplicaTaskSessionResource"];
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
