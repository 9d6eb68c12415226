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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backup servers */
        get: operations["listBackupServers"];
        put?: never;
        /** Connect a backup server */
        post: operations["postBackupServers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a backup server */
        get: operations["getBackupServer"];
        /** Edit a backup server */
        put: operations["editBackupServer"];
        /** Collect data from a backup server or back up VMs with it */
        post: operations["actOnBackupServer"];
        /** Remove a backup server from Enterprise Manager */
        delete: operations["deleteBackupServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{ID}/credentials/{credentialsId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the credentials record. */
                credentialsId: string;
            };
            cookie?: never;
        };
        /** Get credentials of a backup server */
        get: operations["getCredentials"];
        /** Edit credentials of a backup server */
        put: operations["editCredentials"];
        post?: never;
        /** Delete credentials of a backup server */
        delete: operations["deleteCredentials"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{ID}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the credentials of a backup server */
        get: operations["listCredentials"];
        put?: never;
        /** Add credentials to a backup server */
        post: operations["postCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{ID}/passwords/{passwordId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the password. */
                passwordId: string;
            };
            cookie?: never;
        };
        /** Get a password of a backup server */
        get: operations["getPassword"];
        /** Edit the hint of a password */
        put: operations["editPassword"];
        post?: never;
        /** Delete a password of a backup server */
        delete: operations["deletePassword"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{ID}/passwords": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the passwords of a backup server */
        get: operations["listPasswords"];
        put?: never;
        /** Add a password to a backup server */
        post: operations["postPasswords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupServers/{ID}/externalRepositories": {
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
        /** List the external repositories of a backup server */
        get: operations["listBackupServerExternalRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/externalRepositories": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the external repositories */
        get: operations["listExternalRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/externalRepositories/{ID}": {
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
        /** Get an external repository */
        get: operations["getExternalRepository"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/externalRepositories/{ID}/backups": {
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
        /** List the backups of an external repository */
        get: operations["listExternalRepositoryBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managedServers": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the managed servers */
        get: operations["listManagedServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managedServers/{ID}": {
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
        /** Get a managed server */
        get: operations["getManagedServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hierarchyRoots": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the virtualization hosts */
        get: operations["listHierarchyRoots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hierarchyRoots/{ID}": {
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
        /** Get a virtualization host */
        get: operations["getHierarchyRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wanAccelerators": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the WAN accelerators */
        get: operations["listWanAccelerators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wanAccelerators/{ID}": {
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
        /** Get a WAN accelerator */
        get: operations["getWanAccelerator"];
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
            query?: never;
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
        /** Act on a VM restore point */
        post: operations["actOnVmRestorePoint"];
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
            query?: never;
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
        /** Act on a vApp restore point */
        post: operations["actOnVAppRestorePoint"];
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
    "/backups/{ID}/childbackups": {
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
        /** List the child backups of a parent backup */
        get: operations["listChildBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restorePoints/{ID}/agentRestorePoints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the agent restore points of a restore point */
        get: operations["listRestorePointAgentRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmRestorePoints/{ID}/mounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the mounts of a VM restore point */
        get: operations["listVmRestorePointMounts"];
        put?: never;
        /** Mount a VM restore point */
        post: operations["createVmRestorePointMount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmRestorePoints/{ID}/mounts/{mountId}": {
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
        /** Get a mount of a VM restore point */
        get: operations["getVmRestorePointMount"];
        put?: never;
        post?: never;
        /** Unmount a VM restore point */
        delete: operations["deleteVmRestorePointMount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vmRestorePoints/{ID}/mounts/{mountId}/{filepath}": {
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
        /** Get a file or folder of a mounted VM restore point */
        get: operations["getVmRestorePointMountEntry"];
        put?: never;
        /** Act on a file or folder of a mounted VM restore point */
        post: operations["actOnVmRestorePointMountEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupFiles/{ID}/restorePoints": {
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
        /** List the restore points in a backup file */
        get: operations["listBackupFileRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/backupFiles/{ID}/vmRestorePoints": {
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
        /** List the VM restore points in a backup file */
        get: operations["listBackupFileVmRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/vms": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the VMs whose guest files have been indexed */
        get: operations["listCatalogVms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/vms/{vmname}": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
            };
            cookie?: never;
        };
        /** Get an indexed VM */
        get: operations["getCatalogVm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/vms/{vmname}/vmRestorePoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
            };
            cookie?: never;
        };
        /** List the restore points of an indexed VM */
        get: operations["listCatalogVmRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/vms/{vmname}/vmRestorePoints/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a restore point of an indexed VM */
        get: operations["getCatalogVmRestorePoint"];
        put?: never;
        /** Act on a restore point of an indexed VM */
        post: operations["actOnCatalogVmRestorePoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/vms/{vmname}/vmRestorePoints/{ID}/guestfs/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get the root of the guest file system of a restore point */
        get: operations["getGuestFileSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog/vms/{vmname}/vmRestorePoints/{ID}/guestfs/{filepath}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Path below the root of the file system, with slashes between its parts */
                filepath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /** Get a file or folder of the guest */
        get: operations["getGuestFile"];
        put?: never;
        /** Act on a file or folder of the guest */
        post: operations["actOnGuestFile"];
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
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the service of Veeam Agent management */
        get: operations["getAgentsService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/agentRestorePoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the restore points of machines */
        get: operations["listAgentRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/agentRestorePoints/{ID}": {
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
        /** Get a restore point of a machine */
        get: operations["getAgentRestorePoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/agentRestorePoints/{ID}/mounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the mounts of a restore point of a machine */
        get: operations["listAgentRestorePointMounts"];
        put?: never;
        /** Mount a restore point of a machine */
        post: operations["createAgentRestorePointMount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/agentRestorePoints/{ID}/mounts/{mountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount */
                mountId: string;
            };
            cookie?: never;
        };
        /** Get a mount of a restore point of a machine */
        get: operations["getAgentRestorePointMount"];
        put?: never;
        post?: never;
        /** Unmount a restore point of a machine */
        delete: operations["deleteAgentRestorePointMount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/agentRestorePoints/{ID}/mounts/{mountId}/{filepath}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount */
                mountId: string;
                /** @description Path in the file system of the machine, with slashes, such as `C:/Users` */
                filepath: string;
            };
            cookie?: never;
        };
        /** List a folder of a mounted machine */
        get: operations["getAgentRestorePointMountPath"];
        put?: never;
        /** Restore a file or folder of a mounted machine */
        post: operations["restoreAgentFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/backups": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backups made by agents */
        get: operations["listAgentBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/backupFiles": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files of backups made by agents */
        get: operations["listAgentBackupFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/backupSessions": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sessions of backup jobs for machines */
        get: operations["listAgentBackupSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/restorePoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the restore points of backups made by agents */
        get: operations["listAgentBackupRestorePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/jobs": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backup jobs for machines */
        get: operations["listAgentBackupJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/jobs/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a backup job for machines */
        get: operations["getAgentBackupJob"];
        put?: never;
        /** Start, stop or retry a backup job for machines, or turn its schedule on or off */
        post: operations["runAgentBackupJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/jobs/{ID}/includes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the machines and protection groups in a job */
        get: operations["listAgentBackupJobIncludes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/jobs/{ID}/includes/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The ObjectInJobId of the machine or protection group */
                objectId: string;
            };
            cookie?: never;
        };
        /** Get a machine or protection group in a job */
        get: operations["getAgentBackupJobInclude"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/protectionGroups": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the protection groups */
        get: operations["listAgentProtectionGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/protectionGroups/{ID}": {
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
        /** Get a protection group */
        get: operations["getAgentProtectionGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/protectionGroups/{ID}/discoveredComputers": {
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
        /** List the machines of a protection group */
        get: operations["listAgentProtectionGroupComputers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/discoveredComputers": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the machines that protection groups have found */
        get: operations["listDiscoveredComputers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/discoveredComputers/{ID}": {
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
        /** Get a machine that a protection group has found */
        get: operations["getDiscoveredComputer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what there is for file shares */
        get: operations["getNasService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/fileServers": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the file shares */
        get: operations["listFileServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/fileServers/{ID}": {
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
        /** Get a file share */
        get: operations["getFileServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the jobs that back up file shares */
        get: operations["listNasJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{ID}": {
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
        /** Get a job that backs up file shares */
        get: operations["getNasJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{ID}/includes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List what a job backs up */
        get: operations["listNasJobIncludes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{ID}/includes/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description ObjectInJobId of the object; the documentation calls it {ID} as well */
                objectId: string;
            };
            cookie?: never;
        };
        /** Get an object that a job backs up */
        get: operations["getNasJobInclude"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{ID}/backupSessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the backup sessions of a job */
        get: operations["listNasJobBackupSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{ID}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a job */
        post: operations["startNasJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{ID}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a job */
        post: operations["stopNasJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{ID}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a failed job again */
        post: operations["retryNasJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/jobs/{ID}/toggleScheduleEnabled": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the schedule of a job on or off */
        post: operations["toggleNasJobScheduleEnabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nas/backupSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the backup sessions of file shares */
        get: operations["listNasBackupSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the entry to Veeam Cloud Connect */
        get: operations["getCloudConnectService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tenants */
        get: operations["listCloudTenants"];
        put?: never;
        /** Create a tenant */
        post: operations["createCloudTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}": {
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
        /** Get a tenant */
        get: operations["getCloudTenant"];
        /** Edit a tenant */
        put: operations["editCloudTenant"];
        post?: never;
        /** Delete a tenant */
        delete: operations["deleteCloudTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the storage quotas of a tenant */
        get: operations["listCloudTenantResources"];
        put?: never;
        /** Create a storage quota for a tenant */
        post: operations["createCloudTenantResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/resources/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the storage quota */
                resourceId: string;
            };
            cookie?: never;
        };
        /** Get a storage quota of a tenant */
        get: operations["getCloudTenantResource"];
        put?: never;
        post?: never;
        /** Delete a storage quota of a tenant */
        delete: operations["deleteCloudTenantResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/computeResources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the hardware plans that a tenant is subscribed to */
        get: operations["listCloudTenantComputeResources"];
        put?: never;
        /** Subscribe a tenant to a hardware plan */
        post: operations["createCloudTenantComputeResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/computeResources/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the subscription */
                resourceId: string;
            };
            cookie?: never;
        };
        /** Get a subscription of a tenant */
        get: operations["getCloudTenantComputeResource"];
        put?: never;
        post?: never;
        /** Unsubscribe a tenant from a hardware plan */
        delete: operations["deleteCloudTenantComputeResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/vCloudComputeResources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the organization VDCs of a tenant */
        get: operations["listCloudTenantVCloudComputeResources"];
        put?: never;
        /** Assign an organization VDC to a tenant */
        post: operations["createCloudTenantVCloudComputeResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/vCloudComputeResources/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the organization VDC */
                resourceId: string;
            };
            cookie?: never;
        };
        /** Get an organization VDC of a tenant */
        get: operations["getCloudTenantVCloudComputeResource"];
        put?: never;
        post?: never;
        /** Take an organization VDC from a tenant */
        delete: operations["deleteCloudTenantVCloudComputeResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/subtenants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the subtenants of a tenant */
        get: operations["listCloudSubtenants"];
        put?: never;
        /** Create a subtenant */
        post: operations["createCloudSubtenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/subtenants/{subtenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the subtenant */
                subtenantId: string;
            };
            cookie?: never;
        };
        /** Get a subtenant */
        get: operations["getCloudSubtenant"];
        /** Edit a subtenant */
        put: operations["editCloudSubtenant"];
        post?: never;
        /** Delete a subtenant */
        delete: operations["deleteCloudSubtenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/gatewayPools": {
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
        /** List the gateway pools of a tenant */
        get: operations["listCloudTenantGatewayPools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/tenants/{ID}/freelicenseCounters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get the counters of new and rental machines of a tenant */
        get: operations["getCloudTenantFreeLicenseCounters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/gateways": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cloud gateways */
        get: operations["listCloudGateways"];
        put?: never;
        /** Configure a cloud gateway */
        post: operations["createCloudGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/gateways/{ID}": {
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
        /** Get a cloud gateway */
        get: operations["getCloudGateway"];
        /** Edit a cloud gateway */
        put: operations["editCloudGateway"];
        post?: never;
        /** Delete a cloud gateway */
        delete: operations["deleteCloudGateway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/gatewayPools": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cloud gateway pools */
        get: operations["listCloudGatewayPools"];
        put?: never;
        /** Create a cloud gateway pool */
        post: operations["createCloudGatewayPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/gatewayPools/{ID}": {
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
        /** Get a cloud gateway pool */
        get: operations["getCloudGatewayPool"];
        /** Edit a cloud gateway pool */
        put: operations["editCloudGatewayPool"];
        post?: never;
        /** Delete a cloud gateway pool */
        delete: operations["deleteCloudGatewayPool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/hardwarePlans": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the hardware plans */
        get: operations["listCloudHardwarePlans"];
        put?: never;
        /** Create a hardware plan */
        post: operations["createCloudHardwarePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/hardwarePlans/{ID}": {
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
        /** Get a hardware plan */
        get: operations["getCloudHardwarePlan"];
        /** Edit a hardware plan */
        put: operations["editCloudHardwarePlan"];
        post?: never;
        /** Delete a hardware plan */
        delete: operations["deleteCloudHardwarePlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/hardwarePlans/{ID}/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the tenants subscribed to a hardware plan */
        get: operations["listCloudHardwarePlanTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/publicIpAddresses": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the public IP addresses */
        get: operations["listCloudPublicIpAddresses"];
        put?: never;
        /** Add a range of public IP addresses */
        post: operations["createCloudPublicIpAddresses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/publicIpAddresses/{ID}": {
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
        /** Get a public IP address */
        get: operations["getCloudPublicIpAddress"];
        /** Edit a public IP address */
        put: operations["editCloudPublicIpAddress"];
        post?: never;
        /** Delete a public IP address */
        delete: operations["deleteCloudPublicIpAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/vlans": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the VLAN configurations */
        get: operations["listVlanConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/vlans/{ID}": {
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
        /** Get a VLAN configuration */
        get: operations["getVlanConfiguration"];
        /** Edit a VLAN configuration */
        put: operations["editVlanConfiguration"];
        post?: never;
        /** Delete a VLAN configuration */
        delete: operations["deleteVlanConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/cloudFailoverPlans": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cloud failover plans */
        get: operations["listCloudFailoverPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/cloudFailoverPlans/{ID}": {
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
        /** Get a cloud failover plan */
        get: operations["getCloudFailoverPlan"];
        /** Edit a cloud failover plan */
        put: operations["editCloudFailoverPlan"];
        /** Start, test or undo a cloud failover plan */
        post: operations["actOnCloudFailoverPlan"];
        /** Delete a cloud failover plan */
        delete: operations["deleteCloudFailoverPlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/cloudFailoverPlans/{ID}/includes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the VMs of a cloud failover plan */
        get: operations["listCloudFailoverPlanVms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/cloudFailoverPlans/{ID}/includes/{vmId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the VM in the plan */
                vmId: string;
            };
            cookie?: never;
        };
        /** Get a VM of a cloud failover plan */
        get: operations["getCloudFailoverPlanVm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/failoverSessions": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cloud failover sessions of the last 30 days */
        get: operations["listCloudFailoverSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/failoverSessions/{ID}": {
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
        /** Get a cloud failover session */
        get: operations["getCloudFailoverSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/replicas": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the replicas of tenants */
        get: operations["listCloudReplicas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/replicas/{ID}": {
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
        /** Get a replica of a tenant */
        get: operations["getCloudReplica"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/replicas/{ID}/vmReplicaPoints": {
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
        /** List the restore points of a replica of a tenant */
        get: operations["listCloudReplicaVmReplicaPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/vmReplicaPoints": {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the restore points of replicas of tenants */
        get: operations["listCloudVmReplicaPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cloud/vmReplicaPoints/{ID}": {
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
        /** Get a restore point of a replica of a tenant */
        get: operations["getCloudVmReplicaPoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vCloud": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what there is for VMware Cloud Director */
        get: operations["getVCloudService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vCloud/orgConfigs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the configurations of organizations */
        get: operations["listVCloudOrganizationConfigs"];
        put?: never;
        /** Make the configuration of an organization */
        post: operations["createVCloudOrganizationConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vCloud/orgConfigs/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get the configuration of an organization */
        get: operations["getVCloudOrganizationConfig"];
        /** Change the configuration of an organization */
        put: operations["editVCloudOrganizationConfig"];
        /** Act on the configuration of an organization */
        post: operations["actOnVCloudOrganizationConfig"];
        /** Delete the configuration of an organization */
        delete: operations["deleteVCloudOrganizationConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vCloud/orgConfigs/{ID}/backupJobSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get the settings that the jobs of an organization get */
        get: operations["getVCloudOrganizationConfigBackupJobSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/selfService/vSphere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what there is for the vSphere self-service portal */
        get: operations["getVSphereSelfService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/selfService/vSphere/Configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the configurations of tenants */
        get: operations["listVSphereSelfServiceConfigs"];
        put?: never;
        /** Make the configuration of a tenant */
        post: operations["createVSphereSelfServiceConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/selfService/vSphere/Configs/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get the configuration of a tenant */
        get: operations["getVSphereSelfServiceConfig"];
        /** Change the configuration of a tenant */
        put: operations["editVSphereSelfServiceConfig"];
        post?: never;
        /** Delete the configuration of a tenant */
        delete: operations["deleteVSphereSelfServiceConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/selfService/vSphere/Configs/{ID}/backupJobSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get the settings that the jobs of a tenant get */
        get: operations["getVSphereSelfServiceConfigJobSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what there is to secure */
        get: operations["getSecuritySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the accounts */
        get: operations["listAccounts"];
        put?: never;
        /** Add an account or rebuild restore scopes */
        post: operations["postAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/accounts/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get an account */
        get: operations["getAccount"];
        put?: never;
        /** Let an account restore all VMs or not */
        post: operations["toggleAccountRestoreScope"];
        /** Remove an account */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/accounts/{ID}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the roles of an account */
        get: operations["listAccountRoles"];
        put?: never;
        /** Give a role to an account */
        post: operations["createAccountRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/accounts/{ID}/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the role. */
                roleId: string;
            };
            cookie?: never;
        };
        /** Get a role of an account */
        get: operations["getAccountRole"];
        put?: never;
        post?: never;
        /** Take a role from an account */
        delete: operations["deleteAccountRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/accounts/{ID}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** List the restore scopes of an account */
        get: operations["listAccountScopes"];
        put?: never;
        /** Give restore scopes to an account */
        post: operations["createAccountScopes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/accounts/{ID}/scopes/{scopeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the restore scope. */
                scopeId: string;
            };
            cookie?: never;
        };
        /** Get a restore scope of an account */
        get: operations["getAccountScope"];
        put?: never;
        post?: never;
        /** Take a restore scope from an account */
        delete: operations["deleteAccountScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the security roles */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/roles/{ID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        /** Get a security role */
        get: operations["getRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the summary reports there are */
        get: operations["getSummaryReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report on the infrastructure and its jobs */
        get: operations["getOverviewReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/vms_overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report on protected VMs */
        get: operations["getVmsOverviewReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/job_statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report on job runs */
        get: operations["getJobStatisticsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/processed_vms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report on VMs processed by day */
        get: operations["getProcessedVmsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary/repository": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report on the space of repositories */
        get: operations["getRepositoryReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/querySvc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the query service */
        get: operations["getQuerySvc"];
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
    "/lookupSvc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the lookup service */
        get: operations["getLookupService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find objects of the virtual infrastructure */
        get: operations["lookup"];
        put?: never;
        post?: never;
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
        /** @description Links to reports, and nothing else */
        ReportingSvc: components["schemas"]["Resource"];
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
        /** @description A standalone tenant account */
        LoginTenantCredentials: {
            Username: string;
            Password: string;
        };
        /** @description A user of an organization of VMware Cloud Director */
        LoginVCloudOrganizationCredentials: {
            OrganizationName: string;
            Login: string;
            Password: string;
        };
        /** @description Credentials of a tenant, sent with the logon. One of the two */
        LoginSpec: {
            TenantCredentials?: components["schemas"]["LoginTenantCredentials"];
            VCloudOrganizationCredentials?: components["schemas"]["LoginVCloudOrganizationCredentials"];
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
        /** @description Identity of a key resource, a URN that ends in a GUID; that of a VM in the catalog ends in its name */
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
        /** @description A backup server to be connected or edited */
        BackupServerSpec: {
            Description?: string;
            DnsNameOrIpAddress: string;
            /** Format: int32 */
            Port?: number;
            Username?: string;
            Password?: string;
            /** Format: int32 */
            WcfPort?: number;
            VbrCertificateThumbprint?: string;
        };
        /** @description Either form of the resource */
        BackupServerResource: components["schemas"]["EntityRef"] | components["schemas"]["BackupServer"];
        /** @description Object of the virtual infrastructure; what follows the GUID belongs to the platform and may hold dots and colons */
        HierarchyObjRef: string;
        /** @description A VM to be backed up now */
        QuickBackupStartupSpec: {
            VmRef: components["schemas"]["HierarchyObjRef"];
        };
        /** @description A bare GUID */
        Guid: string;
        /**
         * @description How long a VeeamZIP file is kept; In5Years and In7Years since 11a
         * @enum {string}
         */
        FreeBackupRetention: "Never" | "Tonight" | "TomorrowNight" | "In3days" | "In1Week" | "In2Weeks" | "In1Month" | "In3Months" | "In6Months" | "In1Year" | "In2Years" | "In3Years" | "In5Years" | "In7Years";
        /** @description VMs to be put into a VeeamZIP file now */
        VeeamZipStartupSpec: {
            VmRef: components["schemas"]["HierarchyObjRef"];
            RepositoryUid: components["schemas"]["Uid"];
            PasswordKeyId?: components["schemas"]["Guid"];
            /** Format: int32 */
            CompressionLevel: number;
            DisableGuestQuiescence?: boolean;
            BackupRetention: components["schemas"]["FreeBackupRetention"];
        };
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
        /** @description A credentials record as an edit may hold it */
        CredentialsInfoEdit: {
            Id: components["schemas"]["Guid"];
            Username?: string;
            Description?: string;
            Password?: string;
        } & components["schemas"]["Resource"];
        /** @description A credentials record of a backup server */
        CredentialsInfo: WithRequired<components["schemas"]["CredentialsInfoEdit"], "Username">;
        /** @description The credentials of a backup server */
        CredentialsInfoList: {
            CredentialsInfos?: components["schemas"]["CredentialsInfo"][];
        };
        /** @description Credentials to be added */
        CredentialsInfoSpec: {
            Username?: string;
            Description?: string;
            Password?: string;
        };
        /** @description A password of a backup server; the password itself is never told */
        PasswordKeyInfo: {
            Id: components["schemas"]["Guid"];
            Hint?: string;
            /** Format: date-time */
            LastModificationDate: string;
        } & components["schemas"]["Resource"];
        /** @description A password as an edit may hold it: its hint */
        PasswordKeyInfoSpecEdit: {
            Hint?: string;
            Password?: string;
        };
        /** @description The passwords of a backup server */
        PasswordKeyInfoList: {
            PasswordKeyInfos?: components["schemas"]["PasswordKeyInfo"][];
        };
        /** @description A password to be added (with Password) or a hint to be edited (without) */
        PasswordKeyInfoSpec: WithRequired<components["schemas"]["PasswordKeyInfoSpecEdit"], "Password">;
        /** @description A repository in the cloud that backups are imported from */
        ExternalRepository: {
            /** @enum {string} */
            RepositoryType: "AmazonS3External" | "AzureStorageExternal" | "GoogleCloudStorageExternal";
            Path: string;
            /** Format: int64 */
            UsedSpace: number;
            Description?: string;
        } & components["schemas"]["Entity"];
        /** @description External repositories in their entity form */
        ExternalRepositories: {
            ExternalRepositories: components["schemas"]["ExternalRepository"][];
        };
        /** @description Either form of the collection */
        ExternalRepositoryCollection: components["schemas"]["EntityReferences"] | components["schemas"]["ExternalRepositories"];
        /** @description Either form of the resource */
        ExternalRepositoryResource: components["schemas"]["EntityRef"] | components["schemas"]["ExternalRepository"];
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
        /**
         * @description What a managed server is
         * @enum {string}
         */
        ManagedServerType: "ESX" | "VC" | "Linux" | "Local" | "Windows" | "ESXi" | "HvServer" | "HvCluster" | "Scvmm" | "BackupServer" | "SanHost" | "SmbServer" | "SmbCluster" | "VcdSystem" | "Cloud" | "AzureWinServer" | "VmSnapshotStorageHost" | "ConfigurationService" | "ExternalInfrastructureProxy" | "NdmpServer" | "ExternalInfrastructureServer";
        /** @description A server that a backup server works with */
        ManagedServer: {
            Description?: string;
            ManagedServerType: components["schemas"]["ManagedServerType"];
        } & components["schemas"]["Entity"];
        /** @description Managed servers in their entity form */
        ManagedServers: {
            ManagedServers: components["schemas"]["ManagedServer"][];
        };
        /** @description Either form of the collection */
        ManagedServerCollection: components["schemas"]["EntityReferences"] | components["schemas"]["ManagedServers"];
        /** @description Either form of the resource */
        ManagedServerResource: components["schemas"]["EntityRef"] | components["schemas"]["ManagedServer"];
        /**
         * @description What a virtualization host is
         * @enum {string}
         */
        HostType: "ESX" | "VC" | "ESXi" | "HvServer" | "HvCluster" | "Scvmm" | "VcdSystem";
        /** @description A virtualization host */
        HierarchyRoot: {
            HierarchyRootId: components["schemas"]["Guid"];
            UniqueId: string;
            HostType: components["schemas"]["HostType"];
        } & components["schemas"]["Entity"];
        /** @description Virtualization hosts in their entity form */
        HierarchyRoots: {
            HierarchyRoots: components["schemas"]["HierarchyRoot"][];
        };
        /** @description Either form of the collection */
        HierarchyRootCollection: components["schemas"]["EntityReferences"] | components["schemas"]["HierarchyRoots"];
        /** @description Either form of the resource */
        HierarchyRootResource: components["schemas"]["EntityRef"] | components["schemas"]["HierarchyRoot"];
        /** @description A UID that is empty where it leads nowhere */
        OptionalUid: string;
        /** @description A WAN accelerator */
        WanAccelerator: {
            Description?: string;
            OutOfDate: boolean;
            Version: string;
            /** Format: int64 */
            Capacity: number;
            /** Format: int32 */
            TrafficPort: number;
            /** Format: int32 */
            ConnectionsCount: number;
            CachePath: string;
            HighBandwidthModeEnabled?: boolean;
            BackupServerUid?: components["schemas"]["OptionalUid"];
            BackupServerName?: string;
        } & components["schemas"]["Entity"];
        /** @description WAN accelerators in their entity form */
        WanAccelerators: {
            WanAccelerators: components["schemas"]["WanAccelerator"][];
        };
        /** @description Either form of the collection */
        WanAcceleratorCollection: components["schemas"]["EntityReferences"] | components["schemas"]["WanAccelerators"];
        /** @description Either form of the resource */
        WanAcceleratorResource: components["schemas"]["EntityRef"] | components["schemas"]["WanAccelerator"];
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
         * @description What a job does
         * @enum {string}
         */
        JobType: "Backup" | "BackupCopy" | "ImmediateBackupCopy" | "Replica";
        /**
         * @description What a job protects
         * @enum {string}
         */
        JobPlatform: "VMware" | "HyperV" | "Hyperv" | "vCloud" | "CustomPlatform";
        /**
         * Format: date-time
         * @description A time in UTC, and said to be; trailing zeros of the fraction may be missing
         */
        UtcDateTime: string;
        /** @description Whether and how often a failed job is run again */
        RetryOptions: {
            /** Format: int64 */
            RetryTimes?: number;
            /** Format: int64 */
            RetryTimeout?: number;
            RetrySpecified?: boolean;
            RetrySpecified1?: boolean;
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
        /** @description Runs after another job */
        DaisyChainingOptions: {
            PreviousJobUid?: components["schemas"]["OptionalUid"];
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
        /** @description A job as an edit may hold it: nothing but what is to be changed */
        JobEdit: {
            JobType?: components["schemas"]["JobType"];
            Platform?: components["schemas"]["JobPlatform"];
            Description?: string;
            ScheduleConfigured?: boolean;
            ScheduleEnabled?: boolean;
            NextRun?: components["schemas"]["UtcDateTime"];
            JobScheduleOptions?: components["schemas"]["JobScheduleOptions"];
            JobInfo?: components["schemas"]["JobInfo"];
        } & components["schemas"]["Entity"];
        /** @description A backup, replication or backup copy job */
        Job: WithRequired<components["schemas"]["JobEdit"], "JobType" | "Platform" | "ScheduleConfigured" | "ScheduleEnabled" | "JobInfo">;
        /** @description Jobs in their entity form */
        Jobs: {
            Jobs: components["schemas"]["Job"][];
        };
        /** @description Either form of the collection */
        JobCollection: components["schemas"]["EntityReferences"] | components["schemas"]["Jobs"];
        /** @description Either form of the resource */
        JobResource: components["schemas"]["EntityRef"] | components["schemas"]["Job"];
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
        /** @description A failover plan as an edit may hold it */
        FailoverPlanEdit: {
            Description?: string;
            FailoverPlanInfo?: components["schemas"]["FailoverPlanInfo"];
        } & components["schemas"]["Entity"];
        /** @description A failover plan */
        FailoverPlan: WithRequired<components["schemas"]["FailoverPlanEdit"], "FailoverPlanInfo">;
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
        /** @description Either form of the resource */
        BackupResource: components["schemas"]["EntityRef"] | components["schemas"]["Backup"];
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
        /** @description A HierarchyObjRef that is empty where it leads nowhere */
        OptionalHierarchyObjRef: string;
        /** @description A restore point of one VM */
        VmRestorePoint: {
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            VmName?: string;
            Algorithm: components["schemas"]["Algorithm"];
            PointType: components["schemas"]["PointType"];
            HierarchyObjRef?: components["schemas"]["OptionalHierarchyObjRef"];
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
            VAppName?: string;
            Algorithm: components["schemas"]["Algorithm"];
            PointType: components["schemas"]["PointType"];
            HierarchyObjRef?: components["schemas"]["OptionalHierarchyObjRef"];
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
        /** @description What to restore one VM of Cloud Director from, and where to */
        VCloudVmRestoreParametersInfo: {
            VmRestorePointUid: components["schemas"]["Uid"];
            VmNewName?: string;
            DatastoreRef?: components["schemas"]["OptionalHierarchyObjRef"];
            OrgVdcStorageProfileRef?: components["schemas"]["OptionalHierarchyObjRef"];
            LinkedCloneVmTemplateRef?: components["schemas"]["OptionalHierarchyObjRef"];
        };
        /** @description How to restore a VM; which members matter depends on its platform */
        VmRestoreSpecInfo: {
            PowerOnAfterRestore: boolean;
            HierarchyRootUid?: components["schemas"]["Uid"];
            QuickRollback?: boolean;
            KeepOriginalVM?: boolean;
            VmRestoreParameters?: components["schemas"]["VCloudVmRestoreParametersInfo"];
        };
        /** @description How to restore a vApp */
        VCloudVAppRestoreSpecInfo: {
            PowerOnAfterRestore: boolean;
            HierarchyRootUid: components["schemas"]["Uid"];
            OrgVdcRef: components["schemas"]["HierarchyObjRef"];
            VAppNewName?: string;
            VmsRestoreParameters?: components["schemas"]["VCloudVmRestoreParametersInfo"][];
        };
        /** @description How to restore a VM or a vApp */
        RestoreSpec: {
            VmRestoreSpec?: components["schemas"]["VmRestoreSpecInfo"];
            VCloudVAppRestoreSpec?: components["schemas"]["VCloudVAppRestoreSpecInfo"];
        } & ({
            VmRestoreSpec: unknown;
        } | {
            VCloudVAppRestoreSpec: unknown;
        });
        /** @description Either form of the resource */
        VAppRestorePointResource: components["schemas"]["EntityRef"] | components["schemas"]["VAppRestorePoint"];
        /** @description Either form of the resource */
        BackupFileResource: components["schemas"]["EntityRef"] | components["schemas"]["BackupFile"];
        /** @description A folder of the guest */
        DirectoryEntry: {
            Path?: string;
            Name?: string;
        } & components["schemas"]["Resource"];
        /** @description A restore point whose disks are mounted to get at the files of the guest */
        VmRestorePointMount: {
            FSRoots: components["schemas"]["DirectoryEntry"][];
        } & components["schemas"]["Resource"];
        /** @description Mounts of a VM restore point */
        VmRestorePointMounts: {
            VmRestorePointMounts: components["schemas"]["VmRestorePointMount"][];
        };
        /** @description How to mount a restore point */
        VmRestorePointMountSpec: {
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
        /** @description A VM whose guest files have been indexed */
        CatalogVm: {
            VmDisplayName?: string;
        } & components["schemas"]["Entity"];
        /** @description Indexed VMs in their entity form */
        CatalogVms: {
            CatalogVms: components["schemas"]["CatalogVm"][];
        };
        /** @description Either form of the collection */
        CatalogVmCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CatalogVms"];
        /** @description Either form of the resource */
        CatalogVmResource: components["schemas"]["EntityRef"] | components["schemas"]["CatalogVm"];
        /** @description A restore point of an indexed VM */
        CatalogVmRestorePoint: {
            BackupDateUTC: components["schemas"]["UtcDateTime"];
        } & components["schemas"]["Entity"];
        /** @description Restore points of an indexed VM in their entity form */
        CatalogVmRestorePoints: {
            CatalogVmRestorePoints: components["schemas"]["CatalogVmRestorePoint"][];
        };
        /** @description Either form of the collection */
        CatalogVmRestorePointCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CatalogVmRestorePoints"];
        /** @description Either form of the resource */
        CatalogVmRestorePointResource: components["schemas"]["EntityRef"] | components["schemas"]["CatalogVmRestorePoint"];
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
        /** @description A CDP policy as an edit may hold it */
        CdpPolicyEdit: {
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
        /** @description A CDP policy */
        CdpPolicy: WithRequired<components["schemas"]["CdpPolicyEdit"], "PolicyType" | "Platform" | "ScheduleConfigured" | "ScheduleEnabled" | "CdpPolicyInfo">;
        /** @description CDP policies in their entity form */
        CdpPolicies: {
            CdpPolicies: components["schemas"]["CdpPolicy"][];
        };
        /** @description Either form of the collection */
        CdpPolicyCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CdpPolicies"];
        /** @description Either form of the resource */
        CdpPolicyResource: components["schemas"]["EntityRef"] | components["schemas"]["CdpPolicy"];
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
        /**
         * Format: int32
         * @description How much is done, in per cent
         */
        SessionProgress: number;
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
        /**
         * Format: iso-date-time
         * @description A time; a few places of the API leave out the zone
         */
        DateTime: string;
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
        /**
         * @description How far one machine of a session has come
         * @enum {string}
         */
        TaskSessionState: "InProgress" | "Pending" | "Completed";
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
            VmUid?: components["schemas"]["OptionalHierarchyObjRef"];
        } & components["schemas"]["TaskSession"];
        /** @description Backup task sessions in their entity form */
        BackupTaskSessions: {
            BackupTaskSessions: components["schemas"]["BackupTaskSession"][];
        };
        /** @description Either form of the collection */
        BackupTaskSessionCollection: components["schemas"]["EntityReferences"] | components["schemas"]["BackupTaskSessions"];
        /** @description Either form of the resource */
        BackupTaskSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["BackupTaskSession"];
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
            JobUid?: components["schemas"]["OptionalUid"];
            JobName?: string;
            /** @enum {string} */
            JobType: "FileLevelRestore" | "RestoreVm";
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["RestoreSessionState"];
            Result: components["schemas"]["SessionResult"];
            Progress?: components["schemas"]["SessionProgress"];
            FailureMessage?: string;
            RestoredObjRef?: components["schemas"]["OptionalHierarchyObjRef"];
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
        /** @description The service of Veeam Agent management, links to its collections */
        Agents: components["schemas"]["Resource"];
        /**
         * @description How a restore point of a machine was made
         * @enum {string}
         */
        AgentAlgorithm: "Full" | "Incremental" | "SyntheticFull";
        /**
         * @description Kind of a restore point of a machine
         * @enum {string}
         */
        AgentPointType: "Full" | "Increment";
        /** @description A restore point of one machine */
        AgentRestorePoint: {
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            Algorithm: components["schemas"]["AgentAlgorithm"];
            PointType: components["schemas"]["AgentPointType"];
        } & components["schemas"]["Entity"];
        /** @description Restore points of machines in their entity form */
        AgentRestorePoints: {
            AgentRestorePoints: components["schemas"]["AgentRestorePoint"][];
        };
        /** @description Either form of the collection */
        AgentRestorePointCollection: components["schemas"]["EntityReferences"] | components["schemas"]["AgentRestorePoints"];
        /** @description Either form of the resource */
        AgentRestorePointResource: components["schemas"]["EntityRef"] | components["schemas"]["AgentRestorePoint"];
        /** @description A restore point of a machine whose disks are mounted; it lives as long as the logon session */
        AgentRestorePointMount: {
            FSRoots: components["schemas"]["DirectoryEntry"][];
        } & components["schemas"]["Resource"];
        /** @description Mounts of a restore point of a machine */
        AgentRestorePointMounts: {
            AgentRestorePointMounts: components["schemas"]["AgentRestorePointMount"][];
        };
        /**
         * @description Which agent does the backup
         * @enum {string}
         */
        AgentPlatform: "AgentForLinux" | "AgentForWindows";
        /** @description A machine or a protection group in a job */
        ObjectInAgentBackupJob: {
            ObjectInJobId: string;
            Name: string;
            DisplayName?: string;
            GuestProcessingOptions?: components["schemas"]["GuestProcessingOptions"];
        } & components["schemas"]["Resource"];
        /** @description Machines and protection groups in a job */
        ObjectsInAgentBackupJob: {
            ObjectInAgentBackupJobs: components["schemas"]["ObjectInAgentBackupJob"][];
        };
        /** @description What the job does */
        AgentBackupJobInfo: {
            Includes?: components["schemas"]["ObjectsInAgentBackupJob"];
            GuestProcessingOptions?: components["schemas"]["GuestProcessingOptions"];
            GfsRetentionPolicy?: components["schemas"]["GfsRetentionPolicy"];
            SimpleRetentionPolicy?: components["schemas"]["SimpleRetentionPolicy"];
        };
        /** @description A backup job for machines with a Veeam Agent */
        AgentBackupJob: {
            /** @enum {string} */
            JobType: "AgentBackup";
            Platform: components["schemas"]["AgentPlatform"];
            Description?: string;
            ScheduleConfigured: boolean;
            ScheduleEnabled: boolean;
            NextRun?: components["schemas"]["UtcDateTime"];
            JobScheduleOptions?: components["schemas"]["JobScheduleOptions"];
            JobInfo: components["schemas"]["AgentBackupJobInfo"];
        } & components["schemas"]["Entity"];
        /** @description Backup jobs for machines in their entity form */
        AgentBackupJobs: {
            AgentBackupJobs: components["schemas"]["AgentBackupJob"][];
        };
        /** @description Either form of the collection */
        AgentBackupJobCollection: components["schemas"]["EntityReferences"] | components["schemas"]["AgentBackupJobs"];
        /** @description Either form of the resource */
        AgentBackupJobResource: components["schemas"]["EntityRef"] | components["schemas"]["AgentBackupJob"];
        /** @description A protection group, machines that are managed together */
        AgentProtectionGroup: {
            RescanScheduleEnabled: boolean;
            HierarchyObjRef?: components["schemas"]["OptionalHierarchyObjRef"];
        } & components["schemas"]["Entity"];
        /** @description Protection groups in their entity form */
        AgentProtectionGroups: {
            AgentProtectionGroups: components["schemas"]["AgentProtectionGroup"][];
        };
        /** @description Either form of the collection */
        AgentProtectionGroupCollection: components["schemas"]["EntityReferences"] | components["schemas"]["AgentProtectionGroups"];
        /** @description Either form of the resource */
        AgentProtectionGroupResource: components["schemas"]["EntityRef"] | components["schemas"]["AgentProtectionGroup"];
        /** @description A machine that a protection group has found */
        DiscoveredComputer: {
            /** @enum {string} */
            HostStatus: "Online" | "Offline";
            AgentVersion?: string;
            /** @enum {string} */
            AgentStatus: "NotInstalled" | "Installed" | "UnsupportedOs" | "Failed" | "Exclude";
            OsVersion?: string;
            IpAddress?: string;
            HierarchyObjRef?: components["schemas"]["OptionalHierarchyObjRef"];
        } & components["schemas"]["Entity"];
        /** @description Machines found, in their entity form */
        DiscoveredComputers: {
            DiscoveredComputers: components["schemas"]["DiscoveredComputer"][];
        };
        /** @description Either form of the collection */
        DiscoveredComputerCollection: components["schemas"]["EntityReferences"] | components["schemas"]["DiscoveredComputers"];
        /** @description Either form of the resource */
        DiscoveredComputerResource: components["schemas"]["EntityRef"] | components["schemas"]["DiscoveredComputer"];
        /** @description What there is for file shares */
        NASService: WithRequired<components["schemas"]["Linked"], "Links">;
        /** @description Access to an SMB share */
        SmbServerOptionsInfo: {
            Path: string;
            CredentialsId?: string;
        };
        /** @description Access to an NFS share */
        NfsServerOptionsInfo: {
            Path: string;
        };
        /** @description Access to a managed server */
        FileServerOptionsInfo: {
            ServerUid?: components["schemas"]["OptionalUid"];
        };
        /** @description How a file share is read */
        ProcessingOptionsInfo: {
            ServerUid?: components["schemas"]["OptionalUid"];
            CacheRepositoryUid?: components["schemas"]["OptionalUid"];
        };
        /** @description Use of snapshots */
        NASServerAdvancedOptionsInfo: {
            ProcessingMode?: components["schemas"]["Word"];
            StorageSnapshotPath?: string;
        };
        /** @description A file share */
        FileServer: {
            /** @enum {string} */
            ServerType: "FileServer" | "SmbServer" | "NfsServer";
            HierarchyObjRef: components["schemas"]["HierarchyObjRef"];
            SmbServerOptions?: components["schemas"]["SmbServerOptionsInfo"];
            NfsServerOptions?: components["schemas"]["NfsServerOptionsInfo"];
            FileServerOptions?: components["schemas"]["FileServerOptionsInfo"];
            ProcessingOptions?: components["schemas"]["ProcessingOptionsInfo"];
            NASServerAdvancedOptions?: components["schemas"]["NASServerAdvancedOptionsInfo"];
        } & components["schemas"]["Entity"];
        /** @description File shares in their entity form */
        FileServers: {
            FileServers: components["schemas"]["FileServer"][];
        };
        /** @description Either form of the collection */
        FileServerCollection: components["schemas"]["EntityReferences"] | components["schemas"]["FileServers"];
        /** @description Either form of the resource */
        FileServerResource: components["schemas"]["EntityRef"] | components["schemas"]["FileServer"];
        /** @description Extensions and masks of files */
        FileExtensions: {
            Extensions?: string[];
        };
        /** @description A file share, or a part of one, that a job backs up */
        NASObject: {
            HierarchyObjRef: components["schemas"]["HierarchyObjRef"];
            ObjectInJobId: string;
            FileOrFolder: string;
            FileServerUid: components["schemas"]["Uid"];
            InclusionMask?: components["schemas"]["FileExtensions"];
            ExclusionMask?: components["schemas"]["FileExtensions"];
        } & components["schemas"]["Resource"];
        /** @description What a job backs up */
        NASObjects: {
            NASObjects: components["schemas"]["NASObject"][];
        };
        /** @description Files by their extensions */
        NASJobFileExtensionsOptionsInfo: {
            /** @enum {string} */
            ArchiveFileExtensionsScope?: "Any" | "Specified" | "ExceptSpecified";
            InclusionMask?: components["schemas"]["FileExtensions"];
            ExclusionMask?: components["schemas"]["FileExtensions"];
        };
        /** @description Which versions of which files go to the archive */
        NASLongTermArchivalOptionsInfo: {
            ActiveFileRetentionEnabled?: boolean;
            /** Format: int32 */
            MaxActiveFileVersionsToKeep?: number;
            DeletedFileRetentionEnabled?: boolean;
            /** Format: int32 */
            MaxDeletedFileVersionsToKeep?: number;
            FileExtensionsOption?: components["schemas"]["NASJobFileExtensionsOptionsInfo"];
        };
        /** @description Long-term retention */
        NASJobStorageKeepFileVersionsHistory: {
            /** @enum {string} */
            LongtermRetentionType?: "Month" | "Year";
            /** Format: int32 */
            LongtermRetentionPeriod?: number;
            BackupRepositoryUid?: components["schemas"]["OptionalUid"];
            ArchiveFileTypes?: components["schemas"]["NASLongTermArchivalOptionsInfo"];
        };
        /** @description How permissions and attributes are followed */
        NASJobAdvancedStorageOptionsSecurityOptionsInfo: {
            /** @enum {string} */
            FileAttributesChangeTrackingMode?: "TrackOnlyFolderAttributesChanges" | "TrackEverythingAttributesChanges";
        };
        /** @description Advanced settings of the storage */
        NASJobAdvancedStorageOptionsInfo: {
            ACL?: components["schemas"]["NASJobAdvancedStorageOptionsSecurityOptionsInfo"];
        };
        /** @description Where a job keeps its backups, and for how long */
        NASJobStorageOptionsInfo: {
            BackupRepositoryUid?: components["schemas"]["OptionalUid"];
            /** @enum {string} */
            ShorttermRetentionType: "Day" | "Month";
            /** Format: int32 */
            ShorttermRetentionPeriod: number;
            LongtermRetentionEnabled: boolean;
            KeepFileVersionsHistoryOptions?: components["schemas"]["NASJobStorageKeepFileVersionsHistory"];
            AdvancedStorageOptions?: components["schemas"]["NASJobAdvancedStorageOptionsInfo"];
        };
        /** @description A job that backs up file shares */
        NASJob: {
            Description?: string;
            Includes: components["schemas"]["NASObjects"];
            StorageOptions: components["schemas"]["NASJobStorageOptionsInfo"];
            ScheduleConfigured: boolean;
            ScheduleEnabled: boolean;
            NextRun?: components["schemas"]["UtcDateTime"];
            JobScheduleOptions?: components["schemas"]["JobScheduleOptions"];
        } & components["schemas"]["Entity"];
        /** @description Jobs that back up file shares in their entity form */
        NASJobs: {
            NASJobs: components["schemas"]["NASJob"][];
        };
        /** @description Either form of the collection */
        NASJobCollection: components["schemas"]["EntityReferences"] | components["schemas"]["NASJobs"];
        /** @description Either form of the resource */
        NASJobResource: components["schemas"]["EntityRef"] | components["schemas"]["NASJob"];
        /** @description Entry to Veeam Cloud Connect, links only */
        CloudConnectService: components["schemas"]["Resource"];
        /** @description A time as clients send it: the offset may be missing */
        CloudClientDateTime: string;
        /** @description Whether, and when, the account expires */
        CloudTenantLeaseOptions: {
            LeaseExpirationDate?: components["schemas"]["CloudClientDateTime"];
            Enabled: boolean;
        };
        /** @description How much of which repository */
        CloudTenantRepositoryQuota: {
            DisplayName: string;
            RepositoryUid: components["schemas"]["Uid"];
            WanAcceleratorUid?: components["schemas"]["OptionalUid"];
            /** Format: int64 */
            Quota?: number;
            /** Format: int64 */
            QuotaMb?: number;
            /** Format: int64 */
            UsedQuota?: number;
        };
        /** @description Storage quota of a tenant on a cloud repository */
        CloudTenantResource: {
            RepositoryQuota: components["schemas"]["CloudTenantRepositoryQuota"];
            Id: string;
        } & components["schemas"]["Resource"];
        /** @description Storage quotas of a tenant */
        CloudTenantResources: {
            CloudTenantResources?: components["schemas"]["CloudTenantResource"][];
        };
        /**
         * @description Platform of a hardware plan, or of a host with a virtual switch
         * @enum {string}
         */
        CloudPlatform: "VMware" | "HyperV";
        /** @description An IPv4 address */
        CloudIpAddress: string;
        /** @description Fixed address of an appliance */
        CloudManualIpAddressSettings: {
            IpAddress: components["schemas"]["CloudIpAddress"];
            SubnetMask: components["schemas"]["CloudIpAddress"];
            DefaultGateway: components["schemas"]["CloudIpAddress"];
        };
        /** @description Network extension appliance of a tenant */
        CloudNetworkAppliance: {
            Name: string;
            ProductionNetwork: string;
            ObtainIPAddressAutomatically: boolean;
            ManualIpAddressSettingsInfoType?: components["schemas"]["CloudManualIpAddressSettings"];
            ViDistributedSwitchUuid?: string;
            ProductionNetworkUnderDvs?: boolean;
        };
        /** @description What a tenant uses of one storage */
        CloudStorageResourceStat: {
            StorageName: string;
            /** Format: int32 */
            StorageUsageGb: number;
            /** Format: int32 */
            StorageLimitGb: number;
        };
        /** @description What a tenant uses of each storage */
        CloudStorageResourceStats: {
            StorageResourceStats?: components["schemas"]["CloudStorageResourceStat"][];
        };
        /** @description What a tenant uses of a hardware plan */
        CloudComputeResourceStats: {
            /** Format: int32 */
            MemoryUsageMb: number;
            /** Format: int32 */
            CPUCount: number;
            StorageResourceStats: components["schemas"]["CloudStorageResourceStats"];
        };
        /** @description Subscription of a tenant to a hardware plan */
        CloudTenantComputeResource: {
            CloudHardwarePlanUid: components["schemas"]["Uid"];
            WanAcceleratorUid?: components["schemas"]["OptionalUid"];
            PlatformType: components["schemas"]["CloudPlatform"];
            UseNetworkFailoverResources: boolean;
            NetworkAppliance?: components["schemas"]["CloudNetworkAppliance"];
            ComputeResourceStats?: components["schemas"]["CloudComputeResourceStats"];
            Id: string;
        } & components["schemas"]["Resource"];
        /** @description Subscriptions of a tenant to hardware plans */
        CloudTenantComputeResources: {
            CloudTenantComputeResources?: components["schemas"]["CloudTenantComputeResource"][];
        };
        /**
         * @description Unit of a bandwidth limit
         * @enum {string}
         */
        CloudThrottlingUnit: "Mbps" | "KBps" | "MBps";
        /** @description A domain of Active Directory */
        CloudTenantADDomain: {
            DomainName: string;
            DomainAccount?: string;
            /** Format: int32 */
            Port: number;
        };
        /** @description An account of Active Directory */
        CloudTenantActiveDirectoryAccount: {
            Domain: components["schemas"]["CloudTenantADDomain"];
            Account: string;
        };
        /** @description What a standalone tenant logs on with */
        CloudTenantCredentials: {
            Username: string;
            Password?: string;
        };
        /** @description An account of its own */
        CloudTenantStandaloneAccount: {
            TenantCredentials: components["schemas"]["CloudTenantCredentials"];
        };
        /** @description An organization of VMware Cloud Director */
        CloudTenantVCloudAccount: {
            OrganizationName: string;
            OrganizationRef: components["schemas"]["HierarchyObjRef"];
        };
        /** @description Where the account comes from. One of the three */
        CloudTenantType: {
            ADTenantType?: components["schemas"]["CloudTenantActiveDirectoryAccount"];
            StandaloneTenant?: components["schemas"]["CloudTenantStandaloneAccount"];
            vCloudTenant?: components["schemas"]["CloudTenantVCloudAccount"];
        };
        /**
         * @description How an organization VDC allocates resources
         * @enum {string}
         */
        CloudAllocationModel: "Unknown" | "AllocationPool" | "PayAsYouGo" | "ReservationPool" | "Flex";
        /** @description What a tenant uses of an organization VDC */
        CloudTenantVCloudComputeResourceUsage: {
            /** Format: int32 */
            CpuUsageMhz: number;
            /** Format: int32 */
            MemoryUsageMb: number;
            /** Format: int32 */
            StorageUsageGb: number;
        };
        /** @description Organization VDC of a tenant */
        CloudTenantVCloudComputeResource: {
            VirtualDataCenterName: string;
            VirtualDataCenterRef: components["schemas"]["HierarchyObjRef"];
            Enabled: boolean;
            AllocationModel: components["schemas"]["CloudAllocationModel"];
            UseNetworkFailoverResources: boolean;
            ResourceUsage: components["schemas"]["CloudTenantVCloudComputeResourceUsage"];
            WanAcceleratorUid?: components["schemas"]["OptionalUid"];
            NetworkAppliance?: components["schemas"]["CloudNetworkAppliance"];
            Id: string;
        } & components["schemas"]["Resource"];
        /** @description Organization VDCs of a tenant */
        CloudTenantVCloudComputeResources: {
            CloudTenantVCloudComputeResources?: components["schemas"]["CloudTenantVCloudComputeResource"][];
        };
        /** @description Gateways of a pool */
        CloudGatewayPoolGateways: {
            CloudGatewayUids?: components["schemas"]["Uid"][];
        };
        /** @description Tenants that a pool is assigned to */
        CloudGatewayPoolTenants: {
            CloudTenantUids?: components["schemas"]["Uid"][];
        };
        /** @description A cloud gateway pool */
        CloudGatewayPool: {
            Description?: string;
            CloudGateways: components["schemas"]["CloudGatewayPoolGateways"];
            CloudTenants?: components["schemas"]["CloudGatewayPoolTenants"];
            BackupServerUid?: components["schemas"]["OptionalUid"];
        } & components["schemas"]["Entity"];
        /** @description Gateway pools of a tenant */
        CloudTenantGatewayPools: {
            CloudGatewayPoolUids?: components["schemas"]["Uid"][];
            CloudGatewayPools?: components["schemas"]["CloudGatewayPool"][];
        };
        /** @description A tenant account as an edit may hold it */
        CloudTenantEdit: {
            Password?: string;
            Description?: string;
            Enabled?: boolean;
            LeaseOptions?: components["schemas"]["CloudTenantLeaseOptions"];
            Resources?: components["schemas"]["CloudTenantResources"];
            LastResult?: string;
            LastActive?: components["schemas"]["UtcDateTime"];
            /** Format: int32 */
            VmCount?: number;
            ComputeResources?: components["schemas"]["CloudTenantComputeResources"];
            ThrottlingEnabled?: boolean;
            /** Format: int32 */
            ThrottlingSpeedLimit?: number;
            ThrottlingSpeedUnit?: components["schemas"]["CloudThrottlingUnit"];
            /** Format: int32 */
            PublicIpCount?: number;
            /** Format: int32 */
            BackupCount?: number;
            /** Format: int32 */
            ReplicaCount?: number;
            /** Format: int32 */
            MaxConcurrentTasks?: number;
            /** Format: int32 */
            WorkStationBackupCount?: number;
            /** Format: int32 */
            ServerBackupCount?: number;
            BackupProtectionEnabled?: boolean;
            /** Format: int32 */
            BackupProtectionPeriod?: number;
            TenantType?: components["schemas"]["CloudTenantType"];
            VCloudComputeResources?: components["schemas"]["CloudTenantVCloudComputeResources"];
            CloudGatewayPools?: components["schemas"]["CloudTenantGatewayPools"];
            FailoverToOthersGatewaysIfFail?: boolean;
            FailoverToOtherGatewaysIfFail?: boolean;
        } & components["schemas"]["Entity"];
        /** @description A tenant account */
        CloudTenant: WithRequired<components["schemas"]["CloudTenantEdit"], "Enabled" | "LeaseOptions" | "Resources" | "ThrottlingEnabled" | "ThrottlingSpeedLimit" | "ThrottlingSpeedUnit" | "PublicIpCount" | "BackupCount" | "ReplicaCount" | "MaxConcurrentTasks" | "WorkStationBackupCount" | "ServerBackupCount" | "BackupProtectionEnabled" | "BackupProtectionPeriod" | "TenantType">;
        /** @description Tenant accounts in their entity form */
        CloudTenants: {
            CloudTenants: components["schemas"]["CloudTenant"][];
        };
        /** @description Either form of the collection */
        CloudTenantCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CloudTenants"];
        /** @description A storage quota to be created */
        CreateCloudTenantResourceSpec: {
            Name: string;
            RepositoryUid: components["schemas"]["Uid"];
            /** Format: int64 */
            QuotaMb: number;
            WanAcceleratorUid?: components["schemas"]["OptionalUid"];
        };
        /** @description Storage quotas of a new tenant */
        CreateCloudTenantResourceSpecs: {
            BackupResources?: components["schemas"]["CreateCloudTenantResourceSpec"][];
        };
        /** @description A subscription to be made */
        CloudTenantComputeResourceCreateSpec: {
            CloudHardwarePlanUid: components["schemas"]["Uid"];
            WanAcceleratorUid?: components["schemas"]["OptionalUid"];
            PlatformType: components["schemas"]["CloudPlatform"];
            UseNetworkFailoverResources: boolean;
            NetworkAppliance?: components["schemas"]["CloudNetworkAppliance"];
        };
        /** @description Subscriptions of a new tenant */
        CloudTenantComputeResourceCreateSpecs: {
            ComputeResources?: components["schemas"]["CloudTenantComputeResourceCreateSpec"][];
        };
        /**
         * @description Where the account of a new tenant comes from
         * @enum {string}
         */
        CloudTenantTypeName: "Standalone" | "vCD" | "VCD" | "Vcd" | "ActiveDirectory";
        /** @description An organization VDC to be assigned */
        CloudTenantVCloudComputeResourceCreateSpec: {
            VirtualDataCenterRef: components["schemas"]["HierarchyObjRef"];
            UseNetworkFailoverResources: boolean;
            NetworkAppliance?: components["schemas"]["CloudNetworkAppliance"];
            WanAcceleratorUid?: components["schemas"]["OptionalUid"];
        };
        /** @description Organization VDCs of a new tenant */
        CloudTenantVCloudComputeResourceCreateSpecs: {
            VCloudComputeResources?: components["schemas"]["CloudTenantVCloudComputeResourceCreateSpec"][];
        };
        /** @description A tenant account to be created */
        CreateCloudTenantSpec: {
            Name: string;
            Description?: string;
            Password?: string;
            Enabled?: boolean;
            LeaseExpirationDate?: components["schemas"]["CloudClientDateTime"];
            Resources?: components["schemas"]["CreateCloudTenantResourceSpecs"];
            ComputeResources?: components["schemas"]["CloudTenantComputeResourceCreateSpecs"];
            ThrottlingEnabled?: boolean;
            /** Format: int32 */
            ThrottlingSpeedLimit?: number;
            ThrottlingSpeedUnit?: components["schemas"]["CloudThrottlingUnit"];
            /** Format: int32 */
            PublicIpCount?: number;
            BackupServerUid: components["schemas"]["Uid"];
            /** Format: int32 */
            MaxConcurrentTasks?: number;
            BackupProtectionEnabled?: boolean;
            /** Format: int32 */
            BackupProtectionPeriod?: number;
            TenantType?: components["schemas"]["CloudTenantTypeName"];
            OrganizationRef?: components["schemas"]["HierarchyObjRef"];
            VCloudComputeResources?: components["schemas"]["CloudTenantVCloudComputeResourceCreateSpecs"];
            CloudGatewayPools?: components["schemas"]["CloudTenantGatewayPools"];
            FailoverToOthersGatewaysIfFail?: boolean;
            FailoverToOtherGatewaysIfFail?: boolean;
            Domain?: components["schemas"]["CloudTenantADDomain"];
        };
        /** @description Either form of the resource */
        CloudTenantAccountResource: components["schemas"]["EntityRef"] | components["schemas"]["CloudTenant"];
        /** @description How much of the quota of the tenant */
        CloudSubtenantRepositoryQuota: {
            DisplayName?: string;
            TenantResourceId?: string;
            /** Format: int32 */
            QuotaMb: number;
            /** Format: int32 */
            UsedQuotaMb?: number;
            QuotaId?: string;
            Unlimited?: boolean;
        };
        /** @description A subtenant account as an edit may hold it */
        CloudSubtenantEdit: {
            Name: string;
            Description?: string;
            Password?: string;
            Enabled?: boolean;
            RepositoryQuota?: components["schemas"]["CloudSubtenantRepositoryQuota"];
            Id: string;
        } & components["schemas"]["Resource"];
        /** @description A subtenant account */
        CloudSubtenant: WithRequired<components["schemas"]["CloudSubtenantEdit"], "Enabled">;
        /** @description Subtenant accounts of a tenant */
        CloudSubtenants: {
            CloudSubtenants?: components["schemas"]["CloudSubtenant"][];
        };
        /** @description A subtenant account to be created */
        CloudSubtenantCreateSpec: {
            Name: string;
            Description?: string;
            Password: string;
            Enabled?: boolean;
            TenantResourceId: string;
            QuotaName?: string;
            /** Format: int32 */
            QuotaMb?: number;
            UnlimitedQuota: boolean;
        };
        /** @description Cloud gateway pools in their entity form */
        CloudGatewayPools: {
            CloudGatewayPools: components["schemas"]["CloudGatewayPool"][];
        };
        /** @description Either form of the collection */
        CloudGatewayPoolCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CloudGatewayPools"];
        /** @description Machines of a tenant that take no licence of the provider */
        CloudTenantFreeLicenseCounters: {
            /** Format: int32 */
            RentalVMBackupCount: number;
            /** Format: int32 */
            RentalWorkstationBackupCount: number;
            /** Format: int32 */
            RentalServerBackupCount: number;
            /** Format: int32 */
            NewVMBackupCount: number;
            /** Format: int32 */
            NewWorkstationBackupCount: number;
            /** Format: int32 */
            NewServerBackupCount: number;
            /** Format: int32 */
            NewVMReplicaCount: number;
        } & WithRequired<components["schemas"]["Linked"], "Href">;
        /**
         * @description Whether clients reach the gateway directly or through NAT
         * @enum {string}
         */
        CloudGatewayNetworkMode: "Direct" | "NAT";
        /** @description A cloud gateway as an edit may hold it */
        CloudGatewayEdit: {
            Enabled?: boolean;
            NetworkMode: components["schemas"]["CloudGatewayNetworkMode"];
            ExternalIP?: string;
            DnsNameOrIpAddress?: string;
            /** Format: int32 */
            ExternalPort?: number;
            /** Format: int32 */
            InternalPort?: number;
            Description?: string;
        } & components["schemas"]["Entity"];
        /** @description A cloud gateway */
        CloudGateway: WithRequired<components["schemas"]["CloudGatewayEdit"], "Enabled" | "ExternalPort" | "InternalPort">;
        /** @description Cloud gateways in their entity form */
        CloudGateways: {
            CloudGateways: components["schemas"]["CloudGateway"][];
        };
        /** @description Either form of the collection */
        CloudGatewayCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CloudGateways"];
        /** @description A cloud gateway to be configured */
        CreateCloudGatewaySpec: {
            BackupServerIdOrName?: string;
            ServerHostName: string;
            Description?: string;
            ExternalIp?: string;
            /** Format: int32 */
            ExternalPort?: number;
            NetworkType: components["schemas"]["CloudGatewayNetworkMode"];
            /** Format: int32 */
            InternalPort?: number;
            BackupServerUid?: components["schemas"]["OptionalUid"];
        };
        /** @description Either form of the resource */
        CloudGatewayResource: components["schemas"]["EntityRef"] | components["schemas"]["CloudGateway"];
        /** @description A cloud gateway pool to be created */
        CreateCloudGatewayPoolSpec: {
            Name: string;
            Description?: string;
            CloudGateways: components["schemas"]["CloudGatewayPoolGateways"];
            CloudTenants?: components["schemas"]["CloudGatewayPoolTenants"];
            BackupServerUid: components["schemas"]["Uid"];
        };
        /** @description Either form of the resource */
        CloudGatewayPoolResource: components["schemas"]["EntityRef"] | components["schemas"]["CloudGatewayPool"];
        /**
         * @description Kind of VMware object that carries the replicas
         * @enum {string}
         */
        CloudHardwarePlanParentType: "ClusterComputeResource" | "HostSystem";
        /**
         * @description Whether a datastore is a single one or a cluster
         * @enum {string}
         */
        CloudDatastoreType: "Datastore" | "StoragePod";
        /** @description A datastore of a plan */
        ViCloudHardwarePlanDatastore: {
            FriendlyName: string;
            DatastoreType: components["schemas"]["CloudDatastoreType"];
            Reference: components["schemas"]["HierarchyObjRef"];
            RootPath?: string;
            /** Format: int32 */
            QuotaGb: number;
            Id?: string;
        };
        /** @description Datastores of a plan */
        ViCloudHardwarePlanDatastores: {
            Datastores?: components["schemas"]["ViCloudHardwarePlanDatastore"][];
        };
        /** @description Networks of a plan */
        CloudHardwarePlanNetwork: {
            /** Format: int32 */
            CountWithInternet?: number;
            /** Format: int32 */
            CountWithoutInternet?: number;
            Id?: string;
        };
        /** @description A hardware plan on VMware vSphere */
        ViCloudHardwarePlan: {
            HypervisorHostRef: components["schemas"]["HierarchyObjRef"];
            ParentType: components["schemas"]["CloudHardwarePlanParentType"];
            ParentName: string;
            Datastores: components["schemas"]["ViCloudHardwarePlanDatastores"];
            Network?: components["schemas"]["CloudHardwarePlanNetwork"];
        };
        /** @description A volume of a plan */
        HvCloudHardwarePlanVolume: {
            FriendlyName: string;
            VolumePath: string;
            /** Format: int32 */
            QuotaGb: number;
            Id?: string;
        };
        /** @description Volumes of a plan */
        HvCloudHardwarePlanVolumes: {
            Volumes?: components["schemas"]["HvCloudHardwarePlanVolume"][];
        };
        /** @description A hardware plan on Microsoft Hyper-V */
        HvCloudHardwarePlan: {
            HypervisorHostRef: components["schemas"]["HierarchyObjRef"];
            Volumes: components["schemas"]["HvCloudHardwarePlanVolumes"];
            Network?: components["schemas"]["CloudHardwarePlanNetwork"];
        };
        /** @description What the plan means on its platform. One of the two */
        CloudHardwarePlanDetails: {
            ViCloudHardwarePlan?: components["schemas"]["ViCloudHardwarePlan"];
            HvCloudHardwarePlan?: components["schemas"]["HvCloudHardwarePlan"];
        };
        /** @description A hardware plan */
        CloudHardwarePlan: {
            Description?: string;
            /** Format: int32 */
            ProcessorUsageLimitMhz: number;
            /** Format: int32 */
            MemoryUsageLimitMb: number;
            HardwarePlanDetails: components["schemas"]["CloudHardwarePlanDetails"];
        } & components["schemas"]["Entity"];
        /** @description Hardware plans in their entity form */
        CloudHardwarePlans: {
            CloudHardwarePlans: components["schemas"]["CloudHardwarePlan"][];
        };
        /** @description Either form of the collection */
        CloudHardwarePlanCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CloudHardwarePlans"];
        /** @description A hardware plan to be created */
        CloudHardwarePlanCreateSpec: {
            BackupServerUid: components["schemas"]["Uid"];
            Name: string;
            Description?: string;
            /** Format: int32 */
            ProcessorUsageLimitMhz: number;
            /** Format: int32 */
            MemoryUsageLimitMb: number;
            HardwarePlanDetails: components["schemas"]["CloudHardwarePlanDetails"];
        };
        /** @description Either form of the resource */
        CloudHardwarePlanResource: components["schemas"]["EntityRef"] | components["schemas"]["CloudHardwarePlan"];
        /** @description A public IP address as an edit may hold it */
        CloudPublicIpAddressEdit: {
            IpAddress?: string;
            TenantUid?: components["schemas"]["OptionalUid"];
            BackupServerUid?: components["schemas"]["OptionalUid"];
        } & components["schemas"]["Entity"];
        /** @description A public IP address */
        CloudPublicIpAddress: WithRequired<components["schemas"]["CloudPublicIpAddressEdit"], "IpAddress">;
        /** @description Public IP addresses in their entity form */
        CloudPublicIpAddresses: {
            CloudPublicIpAddresses: components["schemas"]["CloudPublicIpAddress"][];
        };
        /** @description Either form of the collection */
        CloudPublicIpAddressCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CloudPublicIpAddresses"];
        /** @description A range of public IP addresses to be added */
        CloudPublicIpAddressCreateSpec: {
            BackupServerUid: components["schemas"]["Uid"];
            IpAddressLowerBound: string;
            IpAddressUpperBound: string;
        };
        /** @description Either form of the resource */
        CloudPublicIpAddressResource: components["schemas"]["EntityRef"] | components["schemas"]["CloudPublicIpAddress"];
        /**
         * @description Kind of a virtual switch
         * @enum {string}
         */
        CloudSwitchType: "VirtualSwitch" | "DistributedVirtualSwitch";
        /** @description A virtual switch as an edit may hold it */
        VlanConfigurationEdit: {
            HostRef?: components["schemas"]["HierarchyObjRef"];
            PlatformType?: components["schemas"]["CloudPlatform"];
            /** Format: int32 */
            VlanIdsWithInternetLeftBound?: number;
            /** Format: int32 */
            VlanIdsWithInternetRightBound?: number;
            /** Format: int32 */
            VlanIdsWithoutInternetLeftBound?: number;
            /** Format: int32 */
            VlanIdsWithoutInternetRightBound?: number;
            SwitchName?: string;
            SwitchId?: string;
            ClusterName?: string;
            ClusterId?: string;
            SwitchType?: components["schemas"]["CloudSwitchType"];
            Name: string;
            UID: components["schemas"]["UidOrGuid"];
        } & components["schemas"]["Linked"];
        /** @description A virtual switch with VLANs reserved for tenants */
        VlanConfiguration: WithRequired<components["schemas"]["VlanConfigurationEdit"], "HostRef" | "PlatformType" | "VlanIdsWithInternetLeftBound" | "VlanIdsWithInternetRightBound" | "VlanIdsWithoutInternetLeftBound" | "VlanIdsWithoutInternetRightBound" | "SwitchName" | "SwitchId" | "SwitchType">;
        /** @description VLAN configurations in their entity form */
        VlanConfigurations: {
            Vlans: components["schemas"]["VlanConfiguration"][];
        };
        /** @description Either form of the collection */
        VlanConfigurationCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VlanConfigurations"];
        /** @description Either form of the resource */
        VlanConfigurationResource: components["schemas"]["EntityRef"] | components["schemas"]["VlanConfiguration"];
        /** @description Scripts to run after and before a failover */
        CloudFailoverPlanOptions: {
            PostFailoverPlanCommandEnabled?: boolean;
            PostFailoverPlanCommand?: string;
            PreFailoverPlanCommandEnabled?: boolean;
            PreFailoverPlanCommand?: string;
        };
        /** @description A VM of a cloud failover plan */
        CloudFailoveredVm: {
            FailoverPlanVMId: string;
            Name: string;
            /** Format: int32 */
            Order: number;
        } & components["schemas"]["Resource"];
        /** @description VMs of a plan, inside the plan */
        CloudFailoverPlanVms: {
            CloudFailoverPlanVms?: components["schemas"]["CloudFailoveredVm"][];
        };
        /** @description What the plan fails over */
        CloudFailoverPlanInfo: {
            Includes: components["schemas"]["CloudFailoverPlanVms"];
        };
        /** @description A cloud failover plan of a tenant */
        CloudFailoverPlan: {
            TenantUid: components["schemas"]["Uid"];
            TenantName: string;
            Description?: string;
            CloudFailoverPlanOptions: components["schemas"]["CloudFailoverPlanOptions"];
            CloudFailoverPlanInfo: components["schemas"]["CloudFailoverPlanInfo"];
        } & components["schemas"]["Entity"];
        /** @description Cloud failover plans in their entity form */
        CloudFailoverPlans: {
            CloudFailoverPlans: components["schemas"]["CloudFailoverPlan"][];
        };
        /** @description Either form of the collection */
        CloudFailoverPlanCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CloudFailoverPlans"];
        /** @description Either form of the resource */
        CloudFailoverPlanResource: components["schemas"]["EntityRef"] | components["schemas"]["CloudFailoverPlan"];
        /** @description To which restore points a plan fails over. Either of the two */
        CloudFailoverPlanManagementSpec: {
            StartNow?: boolean;
            StartDate?: components["schemas"]["CloudClientDateTime"];
        };
        /** @description VMs of a cloud failover plan */
        CloudFailoveredVms: {
            CloudFailoveredVms: components["schemas"]["CloudFailoveredVm"][];
        };
        /**
         * @description What a cloud failover session runs
         * @enum {string}
         */
        CloudFailoverJobType: "FailoverPlan";
        /** @description What the session does for one VM */
        CloudFailoverTaskSession: {
            VmReplicaPointLink?: components["schemas"]["Link"];
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["RestoreSessionState"];
            Result: components["schemas"]["SessionResult"];
            Progress: components["schemas"]["SessionProgress"];
            FailureMessage?: string;
            VmName?: string;
        };
        /** @description What the session does for each VM */
        CloudFailoverTaskSessions: {
            CloudFailoverTasks?: components["schemas"]["CloudFailoverTaskSession"][];
        };
        /** @description A run of a cloud failover plan */
        CloudFailoverSession: {
            JobUid?: components["schemas"]["OptionalUid"];
            JobName?: string;
            JobType: components["schemas"]["CloudFailoverJobType"];
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["RestoreSessionState"];
            Result: components["schemas"]["SessionResult"];
            Progress: components["schemas"]["SessionProgress"];
            FailureMessage?: string;
            CloudFailoverTasks: components["schemas"]["CloudFailoverTaskSessions"];
            CloudFailoverPlanName?: string;
        } & components["schemas"]["Entity"];
        /** @description Cloud failover sessions in their entity form */
        CloudFailoverSessions: {
            CloudFailoverSessions: components["schemas"]["CloudFailoverSession"][];
        };
        /** @description Either form of the collection */
        CloudFailoverSessionCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CloudFailoverSessions"];
        /** @description Either form of the resource */
        CloudFailoverSessionResource: components["schemas"]["EntityRef"] | components["schemas"]["CloudFailoverSession"];
        /**
         * @description What a cloud replica replicates
         * @enum {string}
         */
        CloudReplicaPlatform: "VMware" | "HyperV" | "vCloud";
        /** @description A replica of a tenant */
        CloudReplica: {
            Platform: components["schemas"]["CloudReplicaPlatform"];
        } & components["schemas"]["Entity"];
        /** @description Replicas of tenants in their entity form */
        CloudReplicas: {
            CloudReplicas: components["schemas"]["CloudReplica"][];
        };
        /** @description Either form of the collection */
        CloudReplicaCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CloudReplicas"];
        /** @description Either form of the resource */
        CloudReplicaResource: components["schemas"]["EntityRef"] | components["schemas"]["CloudReplica"];
        /**
         * @description Kind of a restore point of a cloud replica
         * @enum {string}
         */
        CloudReplicaPointType: "CDP" | "Full" | "ReverseIncrement" | "Increment" | "Snapshot";
        /**
         * @description State of the VM replica
         * @enum {string}
         */
        CloudReplicaPointState: "Unknown" | "Ready" | "Failover" | "Failback" | "PermanentFailover";
        /** @description A restore point of one VM of a cloud replica */
        CloudVmReplicaPoint: {
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            VmName?: string;
            PointType: components["schemas"]["CloudReplicaPointType"];
            State: components["schemas"]["CloudReplicaPointState"];
            VmDisplayName?: string;
        } & components["schemas"]["Entity"];
        /** @description Restore points of cloud replicas in their entity form */
        CloudVmReplicaPoints: {
            CloudVmReplicaPoints: components["schemas"]["CloudVmReplicaPoint"][];
        };
        /** @description Either form of the collection */
        CloudVmReplicaPointCollection: components["schemas"]["EntityReferences"] | components["schemas"]["CloudVmReplicaPoints"];
        /** @description Either form of the resource */
        CloudVmReplicaPointResource: components["schemas"]["EntityRef"] | components["schemas"]["CloudVmReplicaPoint"];
        /** @description What there is for VMware Cloud Director */
        VCloudService: WithRequired<components["schemas"]["Linked"], "Href">;
        /**
         * @description How far a tenant may schedule jobs
         * @enum {string}
         */
        JobSchedulerType: "Full" | "Partial" | "Random" | "Disabled";
        /** @description Settings of the jobs that members of an organization make */
        VCloudOrganizationConfigJobSettings: {
            DefaultSettings?: boolean;
            CustomSettings?: boolean;
            JobSchedulerType: components["schemas"]["JobSchedulerType"];
            HighPriorityJob?: boolean;
            TemplateJobUid?: components["schemas"]["OptionalUid"];
        };
        /** @description What the members of an organization may use; also the body of the request that changes it */
        VCloudOrganizationConfig: {
            BackupServerUid: components["schemas"]["Uid"];
            RepositoryUid: components["schemas"]["OptionalUid"];
            /** Format: int64 */
            QuotaGb: number;
            IsDisabled: boolean;
            JobSettings: components["schemas"]["VCloudOrganizationConfigJobSettings"];
            /** Format: int64 */
            UsedQuotaMb?: number;
            HostUid: components["schemas"]["Uid"];
            RepositoryFriendlyName: string;
        } & components["schemas"]["Entity"];
        /** @description Configurations of organizations in their entity form */
        VCloudOrganizationConfigs: {
            VCloudOrganizationConfigs: components["schemas"]["VCloudOrganizationConfig"][];
        };
        /** @description Either form of the collection */
        VCloudOrganizationConfigCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VCloudOrganizationConfigs"];
        /** @description Configuration to make for an organization */
        VCloudOrganizationConfigCreateSpec: {
            OrganizationName: string;
            BackupServerUid: components["schemas"]["Uid"];
            RepositoryUid: components["schemas"]["Uid"];
            /** Format: int64 */
            QuotaGb: number;
            TemplateJobUid?: components["schemas"]["OptionalUid"];
            JobSchedulerType: components["schemas"]["JobSchedulerType"];
            HighPriorityJob?: boolean;
            HostUid: components["schemas"]["Uid"];
            RepositoryFriendlyName: string;
        };
        /** @description Either form of the resource */
        VCloudOrganizationConfigResource: components["schemas"]["EntityRef"] | components["schemas"]["VCloudOrganizationConfig"];
        /** @description A setting that is on or off */
        SettingSwitch: {
            Enabled: boolean;
        };
        /** @description Days on which something is done */
        SettingDays: {
            Days?: components["schemas"]["DayOfWeek"][];
        } & components["schemas"]["SettingSwitch"];
        /** @description When to make synthetic full backups */
        TenantJobSyntheticFull: {
            OptionsDaily?: components["schemas"]["SettingDays"];
            TransformPreviousBackupChains?: boolean;
        } & components["schemas"]["SettingSwitch"];
        /** @description Incremental backups */
        TenantJobIncrementalMode: {
            SyntheticFull?: components["schemas"]["TenantJobSyntheticFull"];
        };
        /** @description Mode of the job; the examples show the incremental one only */
        TenantJobBackupMode: {
            Incremental?: components["schemas"]["TenantJobIncrementalMode"];
        };
        /** @description Months, and the day in them, on which something is done */
        SettingMonths: {
            DayNumberInMonth?: components["schemas"]["Word"];
            DayOfWeek?: components["schemas"]["DayOfWeek"];
            Months?: components["schemas"]["Month"][];
        } & components["schemas"]["SettingSwitch"];
        /** @description When to make active full backups */
        TenantJobFullBackup: {
            OptionsWeekly?: components["schemas"]["SettingDays"];
            OptionsMonthly?: components["schemas"]["SettingMonths"];
        } & components["schemas"]["SettingSwitch"];
        /** @description How the job makes its backups */
        TenantJobBackupSettings: {
            BackupMode?: components["schemas"]["TenantJobBackupMode"];
            ActiveFullBackup?: components["schemas"]["TenantJobFullBackup"];
        };
        /** @description After how many days deleted VMs are removed */
        TenantJobRemoval: {
            /** Format: int32 */
            RemoveAfter?: number;
        } & components["schemas"]["SettingSwitch"];
        /** @description How the job looks after its full backup file */
        TenantJobFileMaintenance: {
            RemoveDeletedVms?: components["schemas"]["TenantJobRemoval"];
            DefragmentFullBackupFile?: components["schemas"]["TenantJobFullBackup"];
        };
        /** @description How the job looks after its files */
        TenantJobMaintenanceSettings: {
            BackupFilesHealthCheck?: components["schemas"]["TenantJobFullBackup"];
            FullBackupFileMaintenance?: components["schemas"]["TenantJobFileMaintenance"];
        };
        /** @description How the job saves space */
        TenantJobDataReduction: {
            EnableInlineDataDeduplication?: boolean;
            EnableSwapFileBlocks?: boolean;
            EnableDeletedFileBlocks?: boolean;
            CompressionLevel?: components["schemas"]["Word"];
            StorageOptimization?: components["schemas"]["Word"];
        };
        /** @description A setting that says no more than that */
        OnOrOff: components["schemas"]["SettingSwitch"];
        /** @description How the job stores its data */
        TenantJobStorageSettings: {
            DataReduction?: components["schemas"]["TenantJobDataReduction"];
            Encryption?: components["schemas"]["OnOrOff"];
        };
        /** @description Attribute of the VM that the job writes to */
        TenantJobVmAttribute: {
            SetSuccessfulBackupDetailsToVmAttr?: string;
            AppendToExistingAttrValue?: boolean;
        } & components["schemas"]["SettingSwitch"];
        /** @description Whom the job tells */
        TenantJobNotificationsSettings: {
            SendSnmpNotifications?: boolean;
            VmAttributeNotifications?: components["schemas"]["TenantJobVmAttribute"];
        };
        /** @description Use of changed block tracking */
        TenantJobChangedBlockTracking: {
            EnableForAllProtectedVms?: boolean;
            ResetChangeTrackingOnActiveFull?: boolean;
        } & components["schemas"]["SettingSwitch"];
        /** @description What the job uses of vSphere */
        TenantJobVSphereSettings: {
            GuestQuiescence?: components["schemas"]["OnOrOff"];
            ChangedBlockTracking?: components["schemas"]["TenantJobChangedBlockTracking"];
        };
        /** @description Backup from snapshots of the storage */
        TenantJobStorageSnapshots: {
            /** Format: int32 */
            LimitProcessedVmCountPerStorageSnapshot?: number;
            FailoverToStandartBackup?: boolean;
        } & components["schemas"]["SettingSwitch"];
        /** @description What the job uses of the storage */
        TenantJobIntegrationSettings: {
            BackupFromStorageSnapshots?: components["schemas"]["TenantJobStorageSnapshots"];
        };
        /** @description A script */
        TenantJobScript: {
            ScriptPath?: string;
        } & components["schemas"]["SettingSwitch"];
        /** @description Every how many sessions the scripts run */
        TenantJobScriptSessions: {
            /** Format: int32 */
            RunEveryBackupSession?: number;
        };
        /** @description Scripts around the job */
        TenantJobScriptsSettings: {
            PostJobScript?: components["schemas"]["TenantJobScript"];
            PreJobScript?: components["schemas"]["TenantJobScript"];
            RunScriptsEveryBackupSession?: components["schemas"]["TenantJobScriptSessions"];
        };
        /** @description Advanced settings of a job */
        TenantJobAdvancedSettings: {
            BackupSettings?: components["schemas"]["TenantJobBackupSettings"];
            MaintenanceSettings?: components["schemas"]["TenantJobMaintenanceSettings"];
            StorageSettings?: components["schemas"]["TenantJobStorageSettings"];
            NotificationsSettings?: components["schemas"]["TenantJobNotificationsSettings"];
            VSphereSettings?: components["schemas"]["TenantJobVSphereSettings"];
            IntegrationSettings?: components["schemas"]["TenantJobIntegrationSettings"];
            ScriptsSettings?: components["schemas"]["TenantJobScriptsSettings"];
        };
        /** @description Settings that the jobs of a tenant get */
        TenantBackupJobSettings: {
            UseDefaultJobSettings: boolean;
            AdvancedSettings: components["schemas"]["TenantJobAdvancedSettings"];
            SourceProxyAutoDetect?: boolean;
        } & components["schemas"]["Resource"];
        /** @description Settings that the jobs of an organization get */
        VCloudOrganizationConfigBackupJobSettings: components["schemas"]["TenantBackupJobSettings"];
        /** @description What there is for the vSphere self-service portal */
        VSphereSelfService: components["schemas"]["Resource"];
        /**
         * @description Whether a tenant is a user or a group
         * @enum {string}
         */
        SelfServiceAccountType: "User" | "Group";
        /** @description Who the tenant is */
        VSphereSelfServiceConfigAccountInfo: {
            AccountName: string;
            AccountSid?: string;
            AccountType: components["schemas"]["SelfServiceAccountType"];
        };
        /** @description Settings of the jobs that a tenant makes */
        VSphereSelfServiceConfigEntityTypeJobSettings: {
            DefaultSettings?: boolean;
            JobSchedulerType?: components["schemas"]["JobSchedulerType"];
            HighPriorityJob?: boolean;
            TemplateJobUid?: components["schemas"]["OptionalUid"];
        };
        /** @description What a tenant of the portal may use; also the body of the request that changes it */
        VSphereSelfServiceConfig: {
            BackupServerUid: components["schemas"]["Uid"];
            RepositoryUid: components["schemas"]["OptionalUid"];
            /** Format: int64 */
            QuotaGb: number;
            PerUser?: boolean;
            Account: components["schemas"]["VSphereSelfServiceConfigAccountInfo"];
            JobSettings: components["schemas"]["VSphereSelfServiceConfigEntityTypeJobSettings"];
            VCentersScopes?: components["schemas"]["Uid"][];
            Tags?: string[];
            /** Format: int64 */
            UsedQuotaMb?: number;
        } & components["schemas"]["Entity"];
        /** @description Configurations of tenants in their entity form */
        VSphereSelfServiceConfigs: {
            VSphereSelfServiceConfigs: components["schemas"]["VSphereSelfServiceConfig"][];
        };
        /** @description Either form of the collection */
        VSphereSelfServiceConfigCollection: components["schemas"]["EntityReferences"] | components["schemas"]["VSphereSelfServiceConfigs"];
        /** @description Configuration to make for a tenant */
        VSphereSelfServiceCreateSpec: {
            AccountName: string;
            AccountType?: components["schemas"]["SelfServiceAccountType"];
            RepositoryUid: components["schemas"]["Uid"];
            /** Format: int64 */
            QuotaGb: number;
            PerUser?: boolean;
            TemplateJobUid?: components["schemas"]["OptionalUid"];
            TemplateMode?: components["schemas"]["Word"];
            JobSchedulerType?: components["schemas"]["JobSchedulerType"];
            HighPriorityJob?: boolean;
            VCentersScopes?: components["schemas"]["Uid"][];
            Tags?: string[];
        };
        /** @description Either form of the resource */
        VSphereSelfServiceConfigResource: components["schemas"]["EntityRef"] | components["schemas"]["VSphereSelfServiceConfig"];
        /** @description Settings that the jobs of a tenant get */
        VSphereSelfServiceConfigJobSettings: components["schemas"]["TenantBackupJobSettings"];
        /** @description Links to accounts and roles, and nothing else */
        EnterpriseSecuritySettings: WithRequired<components["schemas"]["Linked"], "Href">;
        /**
         * @description Whether an account is a user or a group, and whether a single sign-on service knows it
         * @enum {string}
         */
        AccountType: "User" | "Group" | "ExternalUser" | "ExternalGroup";
        /** @description What an account may do with files */
        FileRestoreSettings: {
            FlrInplaceOnly: boolean;
            FlrExtentionRestrictions?: string;
        };
        /** @description What an account may do with databases */
        SqlRestoreSettings: {
            DenyInPlaceRestore: boolean;
        };
        /** @description A user or group of Enterprise Manager */
        EnterpriseAccount: {
            AccountType: components["schemas"]["AccountType"];
            AllowRestoreAllVms: boolean;
            FlrSettings?: components["schemas"]["FileRestoreSettings"];
            SqlSettings?: components["schemas"]["SqlRestoreSettings"];
        } & components["schemas"]["Entity"];
        /** @description Accounts in their entity form */
        EnterpriseAccounts: {
            EnterpriseAccounts?: components["schemas"]["EnterpriseAccount"][];
            EnterpriseAccountEntities?: components["schemas"]["EnterpriseAccount"][];
        };
        /** @description Either form of the collection */
        EnterpriseAccountCollection: components["schemas"]["EntityReferences"] | components["schemas"]["EnterpriseAccounts"];
        /** @description A role to be given to an account */
        EnterpriseAccountInRoleCreateSpec: {
            EnterpriseRoleUid: components["schemas"]["Uid"];
        };
        /** @description Roles to be given to an account */
        EnterpriseAccountInRoleCreateSpecList: {
            EnterpriseRoles: components["schemas"]["EnterpriseAccountInRoleCreateSpec"][];
        };
        /** @description A node of the virtual infrastructure; what is below it belongs to the scope */
        HierarchyScopeItem: {
            HierarchyObjRef?: components["schemas"]["OptionalHierarchyObjRef"];
            ObjectName?: string;
        };
        /** @description Restore scopes to be given to an account */
        HierarchyScopeCreateSpec: {
            HierarchyScopeItems: components["schemas"]["HierarchyScopeItem"][];
        };
        /** @description An account to be added */
        EnterpriseAccountCreateSpec: {
            AccountType: components["schemas"]["AccountType"];
            AccountName: string;
            Roles: components["schemas"]["EnterpriseAccountInRoleCreateSpecList"];
            AllowRestoreAllVms: boolean;
            HierarchyScopeObjects?: components["schemas"]["HierarchyScopeCreateSpec"];
            FlrSettings?: components["schemas"]["FileRestoreSettings"];
            SqlSettings?: components["schemas"]["SqlRestoreSettings"];
        };
        /** @description Says what it says by being there */
        Empty: Record<string, never>;
        /** @description Whose restore scopes are to be rebuilt; exactly one of the three */
        RebuildScopeJobSpec: {
            RebuildAll?: components["schemas"]["Empty"];
            RebuildUnprocessed?: components["schemas"]["Empty"];
            RebuildForCurrentUser?: components["schemas"]["Empty"];
        };
        /** @description Either form of the resource */
        EnterpriseAccountResource: components["schemas"]["EntityRef"] | components["schemas"]["EnterpriseAccount"];
        /** @description A role that an account has */
        EnterpriseAccountInRole: {
            RoleName: string;
        } & WithRequired<components["schemas"]["Linked"], "Href">;
        /** @description The roles of an account */
        EnterpriseAccountInRoleList: {
            EnterpriseAccountInRoles?: components["schemas"]["EnterpriseAccountInRole"][];
        };
        /** @description Kind of an object of the virtual infrastructure */
        HierarchyObjectType: string;
        /**
         * @description How far Enterprise Manager has come with a restore scope
         * @enum {string}
         */
        ScopeState: "Unprocessed" | "Processed" | "Removing";
        /** @description A part of the virtual infrastructure that an account may restore */
        EnterpriseAccountHierarchyScope: {
            Name: string;
            HierarchyRootName: string;
            Platform: components["schemas"]["Word"];
            HierarchyObjectType: components["schemas"]["HierarchyObjectType"];
            State: components["schemas"]["ScopeState"];
        } & WithRequired<components["schemas"]["Linked"], "Href">;
        /** @description The restore scopes of an account */
        EnterpriseAccountHierarchyScopes: {
            EnterpriseAccountHierarchyScopes: components["schemas"]["EnterpriseAccountHierarchyScope"][];
        };
        /** @description A security role; it has a name and nothing else */
        EnterpriseRole: components["schemas"]["Entity"];
        /** @description Security roles in their entity form */
        EnterpriseRoles: {
            EnterpriseRoles?: components["schemas"]["EnterpriseRole"][];
            EnterpriseRoleEntities?: components["schemas"]["EnterpriseRole"][];
        };
        /** @description Either form of the collection */
        EnterpriseRoleCollection: components["schemas"]["EntityReferences"] | components["schemas"]["EnterpriseRoles"];
        /** @description Either form of the resource */
        EnterpriseRoleResource: components["schemas"]["EntityRef"] | components["schemas"]["EnterpriseRole"];
        /** @description Links to the summary reports, and nothing else */
        SummaryReport: components["schemas"]["Linked"];
        /** @description Infrastructure and jobs in figures */
        OverviewReportFrame: {
            /** Format: int32 */
            BackupServers: number;
            /** Format: int32 */
            ProxyServers: number;
            /** Format: int32 */
            RepositoryServers: number;
            /** Format: int32 */
            RunningJobs: number;
            /** Format: int32 */
            ScheduledJobs: number;
            /** Format: int32 */
            SuccessfulVmLastestStates: number;
            /** Format: int32 */
            WarningVmLastestStates: number;
            /** Format: int32 */
            FailedVmLastestStates: number;
        } & components["schemas"]["Linked"];
        /** @description Protected VMs and their restore points in figures */
        VmsOverviewReportFrame: {
            /** Format: int32 */
            ProtectedVms: number;
            /** Format: int32 */
            BackedUpVms: number;
            /** Format: int32 */
            ReplicatedVms: number;
            /** Format: int32 */
            RestorePoints: number;
            /** Format: int64 */
            FullBackupPointsSize: number;
            /** Format: int64 */
            IncrementalBackupPointsSize: number;
            /** Format: int64 */
            ReplicaRestorePointsSize: number;
            /** Format: int64 */
            SourceVmsSize: number;
            /** Format: int32 */
            SuccessBackupPercents: number;
            ProtectedVmsReportLink?: string;
        } & components["schemas"]["Linked"];
        /** @description Job runs in figures */
        JobStatisticsReportFrame: {
            /** Format: int32 */
            RunningJobs: number;
            /** Format: int32 */
            ScheduledJobs: number;
            /** Format: int32 */
            ScheduledBackupJobs: number;
            /** Format: int32 */
            ScheduledReplicaJobs: number;
            /** Format: int32 */
            TotalJobRuns: number;
            /** Format: int32 */
            SuccessfulJobRuns: number;
            /** Format: int32 */
            WarningsJobRuns: number;
            /** Format: int32 */
            FailedJobRuns: number;
            /** Format: int32 */
            MaxJobDuration: number;
            /** Format: int32 */
            MaxBackupJobDuration: number;
            /** Format: int32 */
            MaxReplicaJobDuration: number;
            MaxDurationBackupJobName?: string;
            MaxDurationReplicaJobName?: string;
            BackupJobStatusReportLink?: string;
        } & components["schemas"]["Linked"];
        /** @description VMs processed on a day */
        ProcessedVmsDay: {
            /** Format: date-time */
            Timestamp: string;
            /** Format: int32 */
            ReplicatedVms: number;
            /** Format: int32 */
            BackupedVms: number;
        };
        /** @description VMs processed on each of the last days */
        ProcessedVmsReportFrame: {
            Days: components["schemas"]["ProcessedVmsDay"][];
        } & components["schemas"]["Linked"];
        /** @description Space of a repository */
        RepositoryPeriod: {
            Name: string;
            /** Format: int64 */
            Capacity: number;
            /** Format: int64 */
            FreeSpace: number;
            /** Format: int64 */
            BackupSize: number;
        };
        /** @description Space of the repositories */
        RepositoryReportFrame: {
            Periods: components["schemas"]["RepositoryPeriod"][];
            CapacityPlanningReportLink?: string;
        } & components["schemas"]["Linked"];
        /** @description The query service, links to ready-made queries */
        QuerySvc: components["schemas"]["Resource"];
        /** @description Key resources found, by kind */
        QueryEntities: {
            Jobs?: components["schemas"]["Jobs"];
            FailoverPlans?: components["schemas"]["FailoverPlans"];
            Backups?: components["schemas"]["Backups"];
            Replicas?: components["schemas"]["Replicas"];
            Repositories?: components["schemas"]["Repositories"];
            RestorePoints?: components["schemas"]["RestorePoints"];
            VmRestorePoints?: components["schemas"]["VmRestorePoints"];
            VAppRestorePoints?: components["schemas"]["VAppRestorePoints"];
            VmReplicaPoints?: components["schemas"]["VmReplicaPoints"];
            BackupJobSessions?: components["schemas"]["BackupJobSessions"];
            ReplicaJobSessions?: components["schemas"]["ReplicaJobSessions"];
            ReplicaTaskSessions?: components["schemas"]["ReplicaTaskSessions"];
            RestoreSessions?: components["schemas"]["RestoreSessions"];
            HierarchyRoots?: components["schemas"]["HierarchyRoots"];
            BackupTaskSessions?: components["schemas"]["BackupTaskSessions"];
            BackupServers?: components["schemas"]["BackupServers"];
            ManagedServers?: components["schemas"]["ManagedServers"];
            EnterpiseRoles?: components["schemas"]["EnterpriseRoles"];
            EnterpiseAccounts?: components["schemas"]["EnterpriseAccounts"];
            WanAccelerators?: components["schemas"]["WanAccelerators"];
            CloudGateways?: components["schemas"]["CloudGateways"];
            CloudTenants?: components["schemas"]["CloudTenants"];
            Passwords?: components["schemas"]["PasswordKeyInfoList"];
            Credentials?: components["schemas"]["CredentialsInfoList"];
            CloudHardwarePlans?: components["schemas"]["CloudHardwarePlans"];
            CloudPublicIpAddresses?: components["schemas"]["CloudPublicIpAddresses"];
            CloudVmReplicaPoints?: components["schemas"]["CloudVmReplicaPoints"];
            CloudFailoverPlans?: components["schemas"]["CloudFailoverPlans"];
            VlanConfigurations?: components["schemas"]["VlanConfigurations"];
            CloudFailoverSessions?: components["schemas"]["CloudFailoverSessions"];
            CloudReplicas?: components["schemas"]["CloudReplicas"];
            VCloudOrganizationConfigs?: components["schemas"]["VCloudOrganizationConfigs"];
            BackupFiles?: components["schemas"]["BackupFiles"];
            VSphereSelfServiceConfigs?: components["schemas"]["VSphereSelfServiceConfigs"];
            AgentRestorePoints?: components["schemas"]["AgentRestorePoints"];
            AgentBackupJobs?: components["schemas"]["AgentBackupJobs"];
            AgentProtectionGroups?: components["schemas"]["AgentProtectionGroups"];
            DiscoveredComputers?: components["schemas"]["DiscoveredComputers"];
            CloudGatewayPools?: components["schemas"]["CloudGatewayPools"];
            ExternalRepositories?: components["schemas"]["ExternalRepositories"];
            FileServers?: components["schemas"]["FileServers"];
            NASJobs?: components["schemas"]["NASJobs"];
            CdpPolicies?: components["schemas"]["CdpPolicies"];
            CdpReplicas?: components["schemas"]["CdpReplicas"];
            CdpReplicaSessions?: components["schemas"]["CdpReplicaSessions"];
            CdpReplicaTaskSessions?: components["schemas"]["CdpReplicaTaskSessions"];
            VAppReplicaPoints?: components["schemas"]["VAppReplicaPoints"];
        };
        /** @description Tasks of the logon session */
        Tasks: {
            Tasks: components["schemas"]["Task"][];
        };
        /** @description Resources without an identity of their own, by kind */
        QueryResources: {
            Tasks?: components["schemas"]["Tasks"];
            CredentialsList?: components["schemas"]["CredentialsInfoList"];
            ObjectsInJob?: components["schemas"]["ObjectsInJob"];
            sInObjectJob?: components["schemas"]["ObjectsInJob"];
            PasswordKeyInfoList?: components["schemas"]["PasswordKeyInfoList"];
            ObjectsInAgentBackupJob?: components["schemas"]["ObjectsInAgentBackupJob"];
            NASObjects?: components["schemas"]["NASObjects"];
            CloudSubtenants?: components["schemas"]["CloudSubtenants"];
        };
        /** @description A page of what was found, as references or as entities */
        QueryResult: {
            Refs?: components["schemas"]["EntityReferences"];
            Entities?: components["schemas"]["QueryEntities"];
            Resources?: components["schemas"]["QueryResources"];
            Links?: components["schemas"]["Links"];
            PagingInfo: components["schemas"]["PagingInfo"];
        };
        /** @description Links to lookups below each virtualization host, and nothing else */
        LookupSvc: components["schemas"]["Resource"];
        /** @description An object of the virtual infrastructure; it has a Type and no Href */
        HierarchyItem: {
            ObjectRef: components["schemas"]["HierarchyObjRef"];
            ObjectType: components["schemas"]["HierarchyObjectType"];
            ObjectName: string;
        } & components["schemas"]["Linked"];
        /** @description Objects of the virtual infrastructure that were found */
        HierarchyItems: {
            HierarchyItems: components["schemas"]["HierarchyItem"][];
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
        /** @description Accepted; there is no body */
        AcceptedWithoutBody: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
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
        /** @description The credentials record */
        CredentialsInfo: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CredentialsInfo"];
                "application/json": components["schemas"]["CredentialsInfo"];
            };
        };
        /** @description The credentials */
        CredentialsInfoList: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CredentialsInfoList"];
                "application/json": components["schemas"]["CredentialsInfoList"];
            };
        };
        /** @description Created; there is no body */
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The password */
        PasswordKeyInfo: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["PasswordKeyInfo"];
                "application/json": components["schemas"]["PasswordKeyInfo"];
            };
        };
        /** @description The passwords */
        PasswordKeyInfoList: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["PasswordKeyInfoList"];
                "application/json": components["schemas"]["PasswordKeyInfoList"];
            };
        };
        /** @description A list of external repositories, as references or as entities */
        ExternalRepositoryCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ExternalRepositoryCollection"];
                "application/json": components["schemas"]["ExternalRepositoryCollection"];
            };
        };
        /** @description One external repository, as a reference or as an entity */
        ExternalRepositoryResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ExternalRepositoryResource"];
                "application/json": components["schemas"]["ExternalRepositoryResource"];
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
        /** @description A list of managed servers, as references or as entities */
        ManagedServerCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ManagedServerCollection"];
                "application/json": components["schemas"]["ManagedServerCollection"];
            };
        };
        /** @description One managed server, as a reference or as an entity */
        ManagedServerResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ManagedServerResource"];
                "application/json": components["schemas"]["ManagedServerResource"];
            };
        };
        /** @description A list of virtualization hosts, as references or as entities */
        HierarchyRootCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["HierarchyRootCollection"];
                "application/json": components["schemas"]["HierarchyRootCollection"];
            };
        };
        /** @description One virtualization host, as a reference or as an entity */
        HierarchyRootResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["HierarchyRootResource"];
                "application/json": components["schemas"]["HierarchyRootResource"];
            };
        };
        /** @description A list of WAN accelerators, as references or as entities */
        WanAcceleratorCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["WanAcceleratorCollection"];
                "application/json": components["schemas"]["WanAcceleratorCollection"];
            };
        };
        /** @description One WAN accelerator, as a reference or as an entity */
        WanAcceleratorResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["WanAcceleratorResource"];
                "application/json": components["schemas"]["WanAcceleratorResource"];
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
        /** @description A list of agent restore points, as references */
        AgentRestorePointReferences: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EntityReferences"];
                "application/json": components["schemas"]["EntityReferences"];
            };
        };
        /** @description The mounts of a VM restore point */
        VmRestorePointMounts: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VmRestorePointMounts"];
                "application/json": components["schemas"]["VmRestorePointMounts"];
            };
        };
        /** @description A mount of a VM restore point */
        VmRestorePointMount: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VmRestorePointMount"];
                "application/json": components["schemas"]["VmRestorePointMount"];
            };
        };
        /** @description A file or folder, or what is in it */
        FileSystemContent: {
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
        /** @description A list of indexed VMs, as references or as entities */
        CatalogVmCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CatalogVmCollection"];
                "application/json": components["schemas"]["CatalogVmCollection"];
            };
        };
        /** @description One indexed VM, as a reference or as an entity */
        CatalogVmResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CatalogVmResource"];
                "application/json": components["schemas"]["CatalogVmResource"];
            };
        };
        /** @description A list of restore points of an indexed VM, as references or as entities */
        CatalogVmRestorePointCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CatalogVmRestorePointCollection"];
                "application/json": components["schemas"]["CatalogVmRestorePointCollection"];
            };
        };
        /** @description One restore point of an indexed VM, as a reference or as an entity */
        CatalogVmRestorePointResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CatalogVmRestorePointResource"];
                "application/json": components["schemas"]["CatalogVmRestorePointResource"];
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
        /** @description The service of Veeam Agent management */
        Agents: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Agents"];
                "application/json": components["schemas"]["Agents"];
            };
        };
        /** @description A list of restore points of machines, as references or as entities */
        AgentRestorePointCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["AgentRestorePointCollection"];
                "application/json": components["schemas"]["AgentRestorePointCollection"];
            };
        };
        /** @description One restore point of a machine, as a reference or as an entity */
        AgentRestorePointResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["AgentRestorePointResource"];
                "application/json": components["schemas"]["AgentRestorePointResource"];
            };
        };
        /** @description Mounts of a restore point of a machine */
        AgentRestorePointMounts: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["AgentRestorePointMounts"];
                "application/json": components["schemas"]["AgentRestorePointMounts"];
            };
        };
        /** @description A mount of a restore point of a machine */
        AgentRestorePointMount: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["AgentRestorePointMount"];
                "application/json": components["schemas"]["AgentRestorePointMount"];
            };
        };
        /** @description A list of backup sessions, as references or as entities */
        AgentBackupSessions: {
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
        /** @description A list of backup jobs for machines, as references or as entities */
        AgentBackupJobCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["AgentBackupJobCollection"];
                "application/json": components["schemas"]["AgentBackupJobCollection"];
            };
        };
        /** @description One backup job for machines, as a reference or as an entity */
        AgentBackupJobResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["AgentBackupJobResource"];
                "application/json": components["schemas"]["AgentBackupJobResource"];
            };
        };
        /** @description The machines and protection groups in a job */
        ObjectsInAgentBackupJob: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ObjectsInAgentBackupJob"];
                "application/json": components["schemas"]["ObjectsInAgentBackupJob"];
            };
        };
        /** @description A machine or protection group in a job */
        ObjectInAgentBackupJob: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ObjectInAgentBackupJob"];
                "application/json": components["schemas"]["ObjectInAgentBackupJob"];
            };
        };
        /** @description A list of protection groups, as references or as entities */
        AgentProtectionGroupCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["AgentProtectionGroupCollection"];
                "application/json": components["schemas"]["AgentProtectionGroupCollection"];
            };
        };
        /** @description One protection group, as a reference or as an entity */
        AgentProtectionGroupResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["AgentProtectionGroupResource"];
                "application/json": components["schemas"]["AgentProtectionGroupResource"];
            };
        };
        /** @description A list of machines, as references or as entities */
        DiscoveredComputerCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["DiscoveredComputerCollection"];
                "application/json": components["schemas"]["DiscoveredComputerCollection"];
            };
        };
        /** @description One machine, as a reference or as an entity */
        DiscoveredComputerResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["DiscoveredComputerResource"];
                "application/json": components["schemas"]["DiscoveredComputerResource"];
            };
        };
        /** @description What there is for file shares */
        NASService: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["NASService"];
                "application/json": components["schemas"]["NASService"];
            };
        };
        /** @description A list of file shares, as references or as entities */
        FileServerCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["FileServerCollection"];
                "application/json": components["schemas"]["FileServerCollection"];
            };
        };
        /** @description One file share, as a reference or as an entity */
        FileServerResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["FileServerResource"];
                "application/json": components["schemas"]["FileServerResource"];
            };
        };
        /** @description A list of jobs, as references or as entities */
        NASJobCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["NASJobCollection"];
                "application/json": components["schemas"]["NASJobCollection"];
            };
        };
        /** @description One job, as a reference or as an entity */
        NASJobResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["NASJobResource"];
                "application/json": components["schemas"]["NASJobResource"];
            };
        };
        /** @description What a job backs up */
        NASObjects: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["NASObjects"];
                "application/json": components["schemas"]["NASObjects"];
            };
        };
        /** @description An object that a job backs up */
        NASObject: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["NASObject"];
                "application/json": components["schemas"]["NASObject"];
            };
        };
        /** @description A list of backup sessions, as references */
        BackupJobSessionReferences: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EntityReferences"];
                "application/json": components["schemas"]["EntityReferences"];
            };
        };
        /** @description The entry to Veeam Cloud Connect */
        CloudConnectService: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudConnectService"];
                "application/json": components["schemas"]["CloudConnectService"];
            };
        };
        /** @description A list of tenants, as references or as entities */
        CloudTenantCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenantCollection"];
                "application/json": components["schemas"]["CloudTenantCollection"];
            };
        };
        /** @description One tenant, as a reference or as an entity */
        CloudTenantAccountResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenantAccountResource"];
                "application/json": components["schemas"]["CloudTenantAccountResource"];
            };
        };
        /** @description The storage quotas of a tenant */
        CloudTenantResources: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenantResources"];
                "application/json": components["schemas"]["CloudTenantResources"];
            };
        };
        /** @description One storage quota of a tenant */
        CloudTenantResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenantResource"];
                "application/json": components["schemas"]["CloudTenantResource"];
            };
        };
        /** @description The subscriptions of a tenant */
        CloudTenantComputeResources: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenantComputeResources"];
                "application/json": components["schemas"]["CloudTenantComputeResources"];
            };
        };
        /** @description One subscription of a tenant */
        CloudTenantComputeResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenantComputeResource"];
                "application/json": components["schemas"]["CloudTenantComputeResource"];
            };
        };
        /** @description The organization VDCs of a tenant */
        CloudTenantVCloudComputeResources: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenantVCloudComputeResources"];
                "application/json": components["schemas"]["CloudTenantVCloudComputeResources"];
            };
        };
        /** @description One organization VDC of a tenant */
        CloudTenantVCloudComputeResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenantVCloudComputeResource"];
                "application/json": components["schemas"]["CloudTenantVCloudComputeResource"];
            };
        };
        /** @description The subtenants of a tenant */
        CloudSubtenants: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudSubtenants"];
                "application/json": components["schemas"]["CloudSubtenants"];
            };
        };
        /** @description One subtenant */
        CloudSubtenant: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudSubtenant"];
                "application/json": components["schemas"]["CloudSubtenant"];
            };
        };
        /** @description A list of cloud gateway pools, as references or as entities */
        CloudGatewayPoolCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudGatewayPoolCollection"];
                "application/json": components["schemas"]["CloudGatewayPoolCollection"];
            };
        };
        /** @description Counters of new and rental machines */
        CloudTenantFreeLicenseCounters: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenantFreeLicenseCounters"];
                "application/json": components["schemas"]["CloudTenantFreeLicenseCounters"];
            };
        };
        /** @description A list of cloud gateways, as references or as entities */
        CloudGatewayCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudGatewayCollection"];
                "application/json": components["schemas"]["CloudGatewayCollection"];
            };
        };
        /** @description One cloud gateway, as a reference or as an entity */
        CloudGatewayResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudGatewayResource"];
                "application/json": components["schemas"]["CloudGatewayResource"];
            };
        };
        /** @description One cloud gateway pool, as a reference or as an entity */
        CloudGatewayPoolResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudGatewayPoolResource"];
                "application/json": components["schemas"]["CloudGatewayPoolResource"];
            };
        };
        /** @description A list of hardware plans, as references or as entities */
        CloudHardwarePlanCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudHardwarePlanCollection"];
                "application/json": components["schemas"]["CloudHardwarePlanCollection"];
            };
        };
        /** @description One hardware plan, as a reference or as an entity */
        CloudHardwarePlanResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudHardwarePlanResource"];
                "application/json": components["schemas"]["CloudHardwarePlanResource"];
            };
        };
        /** @description A list of tenants as entities */
        CloudTenants: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudTenants"];
                "application/json": components["schemas"]["CloudTenants"];
            };
        };
        /** @description A list of public IP addresses, as references or as entities */
        CloudPublicIpAddressCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudPublicIpAddressCollection"];
                "application/json": components["schemas"]["CloudPublicIpAddressCollection"];
            };
        };
        /** @description One public IP address, as a reference or as an entity */
        CloudPublicIpAddressResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudPublicIpAddressResource"];
                "application/json": components["schemas"]["CloudPublicIpAddressResource"];
            };
        };
        /** @description A list of VLAN configurations, as references or as entities */
        VlanConfigurationCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VlanConfigurationCollection"];
                "application/json": components["schemas"]["VlanConfigurationCollection"];
            };
        };
        /** @description One VLAN configuration, as a reference or as an entity */
        VlanConfigurationResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VlanConfigurationResource"];
                "application/json": components["schemas"]["VlanConfigurationResource"];
            };
        };
        /** @description A list of cloud failover plans, as references or as entities */
        CloudFailoverPlanCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudFailoverPlanCollection"];
                "application/json": components["schemas"]["CloudFailoverPlanCollection"];
            };
        };
        /** @description One cloud failover plan, as a reference or as an entity */
        CloudFailoverPlanResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudFailoverPlanResource"];
                "application/json": components["schemas"]["CloudFailoverPlanResource"];
            };
        };
        /** @description The VMs of a cloud failover plan */
        CloudFailoveredVms: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudFailoveredVms"];
                "application/json": components["schemas"]["CloudFailoveredVms"];
            };
        };
        /** @description One VM of a cloud failover plan */
        CloudFailoveredVm: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudFailoveredVm"];
                "application/json": components["schemas"]["CloudFailoveredVm"];
            };
        };
        /** @description A list of cloud failover sessions, as references or as entities */
        CloudFailoverSessionCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudFailoverSessionCollection"];
                "application/json": components["schemas"]["CloudFailoverSessionCollection"];
            };
        };
        /** @description One cloud failover session, as a reference or as an entity */
        CloudFailoverSessionResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudFailoverSessionResource"];
                "application/json": components["schemas"]["CloudFailoverSessionResource"];
            };
        };
        /** @description A list of replicas of tenants, as references or as entities */
        CloudReplicaCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudReplicaCollection"];
                "application/json": components["schemas"]["CloudReplicaCollection"];
            };
        };
        /** @description One replica of a tenant, as a reference or as an entity */
        CloudReplicaResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudReplicaResource"];
                "application/json": components["schemas"]["CloudReplicaResource"];
            };
        };
        /** @description A list of restore points of replicas of tenants, as references or as entities */
        CloudVmReplicaPointCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudVmReplicaPointCollection"];
                "application/json": components["schemas"]["CloudVmReplicaPointCollection"];
            };
        };
        /** @description One restore point of a replica of a tenant, as a reference or as an entity */
        CloudVmReplicaPointResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["CloudVmReplicaPointResource"];
                "application/json": components["schemas"]["CloudVmReplicaPointResource"];
            };
        };
        /** @description What there is for VMware Cloud Director */
        VCloudService: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VCloudService"];
                "application/json": components["schemas"]["VCloudService"];
            };
        };
        /** @description A list of configurations of organizations, as references or as entities */
        VCloudOrganizationConfigCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VCloudOrganizationConfigCollection"];
                "application/json": components["schemas"]["VCloudOrganizationConfigCollection"];
            };
        };
        /** @description One configuration of an organization, as a reference or as an entity */
        VCloudOrganizationConfigResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VCloudOrganizationConfigResource"];
                "application/json": components["schemas"]["VCloudOrganizationConfigResource"];
            };
        };
        /** @description Settings that the jobs of an organization get */
        VCloudOrganizationConfigBackupJobSettings: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VCloudOrganizationConfigBackupJobSettings"];
                "application/json": components["schemas"]["VCloudOrganizationConfigBackupJobSettings"];
            };
        };
        /** @description What there is for the vSphere self-service portal */
        VSphereSelfService: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VSphereSelfService"];
                "application/json": components["schemas"]["VSphereSelfService"];
            };
        };
        /** @description A list of configurations of tenants, as references or as entities */
        VSphereSelfServiceConfigCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VSphereSelfServiceConfigCollection"];
                "application/json": components["schemas"]["VSphereSelfServiceConfigCollection"];
            };
        };
        /** @description One configuration of a tenant, as a reference or as an entity */
        VSphereSelfServiceConfigResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VSphereSelfServiceConfigResource"];
                "application/json": components["schemas"]["VSphereSelfServiceConfigResource"];
            };
        };
        /** @description Settings that the jobs of a tenant get */
        VSphereSelfServiceConfigJobSettings: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VSphereSelfServiceConfigJobSettings"];
                "application/json": components["schemas"]["VSphereSelfServiceConfigJobSettings"];
            };
        };
        /** @description What there is to secure */
        EnterpriseSecuritySettings: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseSecuritySettings"];
                "application/json": components["schemas"]["EnterpriseSecuritySettings"];
            };
        };
        /** @description A list of accounts, as references or as entities */
        EnterpriseAccountCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseAccountCollection"];
                "application/json": components["schemas"]["EnterpriseAccountCollection"];
            };
        };
        /** @description The account is added, without a body; or the task that rebuilds restore scopes */
        AccountsPosted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["Task"];
                "application/json": components["schemas"]["Task"];
            };
        };
        /** @description One account, as a reference or as an entity */
        EnterpriseAccountResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseAccountResource"];
                "application/json": components["schemas"]["EnterpriseAccountResource"];
            };
        };
        /** @description The roles of the account */
        EnterpriseAccountInRoleList: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseAccountInRoleList"];
                "application/json": components["schemas"]["EnterpriseAccountInRoleList"];
            };
        };
        /** @description The role of the account */
        EnterpriseAccountInRole: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseAccountInRole"];
                "application/json": components["schemas"]["EnterpriseAccountInRole"];
            };
        };
        /** @description The restore scopes of the account */
        EnterpriseAccountHierarchyScopes: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseAccountHierarchyScopes"];
                "application/json": components["schemas"]["EnterpriseAccountHierarchyScopes"];
            };
        };
        /** @description The restore scope of the account */
        EnterpriseAccountHierarchyScope: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseAccountHierarchyScope"];
                "application/json": components["schemas"]["EnterpriseAccountHierarchyScope"];
            };
        };
        /** @description A list of security roles, as references or as entities */
        EnterpriseRoleCollection: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseRoleCollection"];
                "application/json": components["schemas"]["EnterpriseRoleCollection"];
            };
        };
        /** @description One security role, as a reference or as an entity */
        EnterpriseRoleResource: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["EnterpriseRoleResource"];
                "application/json": components["schemas"]["EnterpriseRoleResource"];
            };
        };
        /** @description The reports there are */
        SummaryReport: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["SummaryReport"];
                "application/json": components["schemas"]["SummaryReport"];
            };
        };
        /** @description Infrastructure and jobs */
        OverviewReportFrame: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["OverviewReportFrame"];
                "application/json": components["schemas"]["OverviewReportFrame"];
            };
        };
        /** @description Protected VMs */
        VmsOverviewReportFrame: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["VmsOverviewReportFrame"];
                "application/json": components["schemas"]["VmsOverviewReportFrame"];
            };
        };
        /** @description Job runs */
        JobStatisticsReportFrame: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["JobStatisticsReportFrame"];
                "application/json": components["schemas"]["JobStatisticsReportFrame"];
            };
        };
        /** @description VMs processed by day */
        ProcessedVmsReportFrame: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["ProcessedVmsReportFrame"];
                "application/json": components["schemas"]["ProcessedVmsReportFrame"];
            };
        };
        /** @description Space of repositories */
        RepositoryReportFrame: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["RepositoryReportFrame"];
                "application/json": components["schemas"]["RepositoryReportFrame"];
            };
        };
        /** @description The query service */
        QuerySvc: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["QuerySvc"];
                "application/json": components["schemas"]["QuerySvc"];
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
        /** @description The lookup service */
        LookupSvc: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["LookupSvc"];
                "application/json": components["schemas"]["LookupSvc"];
            };
        };
        /** @description What was found */
        HierarchyItems: {
            headers: {
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Type": components["headers"]["ContentType"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": components["schemas"]["HierarchyItems"];
                "application/json": components["schemas"]["HierarchyItems"];
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
        /** @description The ObjectInJobId. The pages call it {ID}, as they do the job. */
        ObjectInJobId: string;
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
        /** @description Name of the VM in the catalog */
        VmName: string;
        /** @description What of a folder to list; the folder itself when it is missing */
        EntryAction: "listAll" | "listFiles" | "listDirs";
        /** @description GUID of the object within the job or policy, its ObjectInJobId. */
        ObjectId: string;
        /** @description The GUID at the end of the UID of the VM. */
        VmId: string;
        /** @description Kind of resource to look for. Servers do not mind the case. */
        QueryType: "AgentBackupJob" | "AgentProtectionGroup" | "AgentRestorePoint" | "Backup" | "BackupFile" | "BackupJobSession" | "BackupServer" | "BackupTaskSession" | "CdpPolicy" | "CdpReplica" | "CdpReplicaSession" | "CdpReplicaTaskSession" | "CloudFailoverPlan" | "CloudFailoverSession" | "CloudGateway" | "CloudGatewayPool" | "CloudHardwarePlan" | "CloudPublicIpAddress" | "CloudReplica" | "CloudSubtenant" | "CloudTenant" | "CloudVmReplicaPoint" | "Credentials" | "DiscoveredComputer" | "FailoverPlan" | "FileServer" | "HierarchyRoot" | "Job" | "ManagedServer" | "NasJob" | "NasObject" | "ObjectInAgentBackupJob" | "ObjectInJob" | "Passwords" | "Replica" | "ReplicaJobSession" | "ReplicaTaskSession" | "Repository" | "RestorePoint" | "RestoreSession" | "Task" | "vAppReplicaPoint" | "vAppRestorePoint" | "VCloudOrganizationConfig" | "VlanConfiguration" | "VmReplicaPoint" | "VmRestorePoint" | "VsphereSelfServiceConfig" | "WanAccelerator" | "ExternalRepository";
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
        requestBody?: {
            content: {
                "application/xml": components["schemas"]["LoginSpec"];
                "application/json": components["schemas"]["LoginSpec"];
            };
        };
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
    postBackupServers: {
        parameters: {
            query: {
                action: "create";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["BackupServerSpec"];
                "application/json": components["schemas"]["BackupServerSpec"];
            };
        };
        responses: {
            202: components["responses"]["AcceptedWithoutBody"];
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
    editBackupServer: {
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
                "application/xml": components["schemas"]["BackupServerSpec"];
                "application/json": components["schemas"]["BackupServerSpec"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
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
    actOnBackupServer: {
        parameters: {
            query: {
                action: "collect" | "quickbackup" | "veeamzip";
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
                "application/xml": components["schemas"]["QuickBackupStartupSpec"] | components["schemas"]["VeeamZipStartupSpec"];
                "application/json": components["schemas"]["QuickBackupStartupSpec"] | components["schemas"]["VeeamZipStartupSpec"];
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
    deleteBackupServer: {
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
    getCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the credentials record. */
                credentialsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CredentialsInfo"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the credentials record. */
                credentialsId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CredentialsInfoEdit"];
                "application/json": components["schemas"]["CredentialsInfoEdit"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
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
    deleteCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the credentials record. */
                credentialsId: string;
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
    listCredentials: {
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
            200: components["responses"]["CredentialsInfoList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postCredentials: {
        parameters: {
            query: {
                action: "create";
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
                "application/xml": components["schemas"]["CredentialsInfoSpec"];
                "application/json": components["schemas"]["CredentialsInfoSpec"];
            };
        };
        responses: {
            201: components["responses"]["Created"];
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
    getPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the password. */
                passwordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PasswordKeyInfo"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the password. */
                passwordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["PasswordKeyInfoSpecEdit"];
                "application/json": components["schemas"]["PasswordKeyInfoSpecEdit"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
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
    deletePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the password. */
                passwordId: string;
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
    listPasswords: {
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
            200: components["responses"]["PasswordKeyInfoList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postPasswords: {
        parameters: {
            query: {
                action: "create";
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
                "application/xml": components["schemas"]["PasswordKeyInfoSpec"];
                "application/json": components["schemas"]["PasswordKeyInfoSpec"];
            };
        };
        responses: {
            202: components["responses"]["AcceptedWithoutBody"];
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
    listBackupServerExternalRepositories: {
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
            200: components["responses"]["ExternalRepositoryCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExternalRepositories: {
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
            200: components["responses"]["ExternalRepositoryCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getExternalRepository: {
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
            200: components["responses"]["ExternalRepositoryResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExternalRepositoryBackups: {
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
            200: components["responses"]["BackupCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listManagedServers: {
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
            200: components["responses"]["ManagedServerCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getManagedServer: {
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
            200: components["responses"]["ManagedServerResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHierarchyRoots: {
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
            200: components["responses"]["HierarchyRootCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHierarchyRoot: {
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
            200: components["responses"]["HierarchyRootResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWanAccelerators: {
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
            200: components["responses"]["WanAcceleratorCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWanAccelerator: {
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
            200: components["responses"]["WanAcceleratorResource"];
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
                "application/xml": components["schemas"]["JobEdit"];
                "application/json": components["schemas"]["JobEdit"];
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
                "application/xml": components["schemas"]["FailoverPlanEdit"];
                "application/json": components["schemas"]["FailoverPlanEdit"];
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
    actOnVmRestorePoint: {
        parameters: {
            query: {
                action: "restore";
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
                "application/xml": components["schemas"]["RestoreSpec"];
                "application/json": components["schemas"]["RestoreSpec"];
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
    actOnVAppRestorePoint: {
        parameters: {
            query: {
                action: "restore";
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
                "application/xml": components["schemas"]["RestoreSpec"];
                "application/json": components["schemas"]["RestoreSpec"];
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
    listChildBackups: {
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
            200: components["responses"]["BackupCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRestorePointAgentRestorePoints: {
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
            200: components["responses"]["AgentRestorePointReferences"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVmRestorePointMounts: {
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
            200: components["responses"]["VmRestorePointMounts"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createVmRestorePointMount: {
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
                "application/xml": components["schemas"]["VmRestorePointMountSpec"];
                "application/json": components["schemas"]["VmRestorePointMountSpec"];
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
    getVmRestorePointMount: {
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
            200: components["responses"]["VmRestorePointMount"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteVmRestorePointMount: {
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
    getVmRestorePointMountEntry: {
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
            200: components["responses"]["FileSystemContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnVmRestorePointMountEntry: {
        parameters: {
            query: {
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
    listBackupFileRestorePoints: {
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
    listBackupFileVmRestorePoints: {
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
    listCatalogVms: {
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
            200: components["responses"]["CatalogVmCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCatalogVm: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CatalogVmResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCatalogVmRestorePoints: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CatalogVmRestorePointCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCatalogVmRestorePoint: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CatalogVmRestorePointResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnCatalogVmRestorePoint: {
        parameters: {
            query: {
                action: "browse";
            };
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Accepted"];
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
    getGuestFileSystem: {
        parameters: {
            query?: {
                /** @description What of a folder to list; the folder itself when it is missing */
                action?: components["parameters"]["EntryAction"];
                /** @description Members a page, more than 0. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Number of the page, counted from 1. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FileSystemContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGuestFile: {
        parameters: {
            query?: {
                /** @description What of a folder to list; the folder itself when it is missing */
                action?: components["parameters"]["EntryAction"];
                /** @description Members a page, more than 0. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Number of the page, counted from 1. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Path below the root of the file system, with slashes between its parts */
                filepath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FileSystemContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnGuestFile: {
        parameters: {
            query: {
                action: "restore";
            };
            header?: never;
            path: {
                /** @description Name of the VM in the catalog */
                vmname: components["parameters"]["VmName"];
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Path below the root of the file system, with slashes between its parts */
                filepath: components["parameters"]["FilePath"];
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
                "application/xml": components["schemas"]["CdpPolicyEdit"];
                "application/json": components["schemas"]["CdpPolicyEdit"];
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
    getAgentsService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Agents"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAgentRestorePoints: {
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
            200: components["responses"]["AgentRestorePointCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentRestorePoint: {
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
            200: components["responses"]["AgentRestorePointResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAgentRestorePointMounts: {
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
            200: components["responses"]["AgentRestorePointMounts"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAgentRestorePointMount: {
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
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentRestorePointMount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount */
                mountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentRestorePointMount"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAgentRestorePointMount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount */
                mountId: string;
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
    getAgentRestorePointMountPath: {
        parameters: {
            query?: {
                /** @description What to list, or that a restored file be sent */
                action?: "listAll" | "listDirs" | "listFiles" | "download";
                /** @description Members a page, more than 0. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Number of the page, counted from 1. */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount */
                mountId: string;
                /** @description Path in the file system of the machine, with slashes, such as `C:/Users` */
                filepath: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FileSystemContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreAgentFile: {
        parameters: {
            query: {
                /** @description What to do */
                action: "restore";
            };
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Number of the mount */
                mountId: string;
                /** @description Path in the file system of the machine, with slashes, such as `C:/Users` */
                filepath: string;
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
    listAgentBackups: {
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
    listAgentBackupFiles: {
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
    listAgentBackupSessions: {
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
            200: components["responses"]["AgentBackupSessions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAgentBackupRestorePoints: {
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
    listAgentBackupJobs: {
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
            200: components["responses"]["AgentBackupJobCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentBackupJob: {
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
            200: components["responses"]["AgentBackupJobResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    runAgentBackupJob: {
        parameters: {
            query: {
                /** @description What to do */
                action: "start" | "stop" | "retry" | "toggleScheduleEnabled";
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
    listAgentBackupJobIncludes: {
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
            200: components["responses"]["ObjectsInAgentBackupJob"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentBackupJobInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description The ObjectInJobId of the machine or protection group */
                objectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ObjectInAgentBackupJob"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAgentProtectionGroups: {
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
            200: components["responses"]["AgentProtectionGroupCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentProtectionGroup: {
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
            200: components["responses"]["AgentProtectionGroupResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAgentProtectionGroupComputers: {
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
            200: components["responses"]["DiscoveredComputerCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDiscoveredComputers: {
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
            200: components["responses"]["DiscoveredComputerCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDiscoveredComputer: {
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
            200: components["responses"]["DiscoveredComputerResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNasService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NASService"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFileServers: {
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
            200: components["responses"]["FileServerCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFileServer: {
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
            200: components["responses"]["FileServerResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNasJobs: {
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
            200: components["responses"]["NASJobCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNasJob: {
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
            200: components["responses"]["NASJobResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNasJobIncludes: {
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
            200: components["responses"]["NASObjects"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getNasJobInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description ObjectInJobId of the object; the documentation calls it {ID} as well */
                objectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NASObject"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNasJobBackupSessions: {
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
            200: components["responses"]["BackupJobSessionReferences"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startNasJob: {
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
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stopNasJob: {
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
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryNasJob: {
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
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    toggleNasJobScheduleEnabled: {
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
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNasBackupSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BackupJobSessionReferences"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCloudConnectService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CloudConnectService"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCloudTenants: {
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
            200: components["responses"]["CloudTenantCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCloudTenant: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CreateCloudTenantSpec"];
                "application/json": components["schemas"]["CreateCloudTenantSpec"];
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
    getCloudTenant: {
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
            200: components["responses"]["CloudTenantAccountResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCloudTenant: {
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
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CloudTenantEdit"];
                "application/json": components["schemas"]["CloudTenantEdit"];
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
    deleteCloudTenant: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
                /** @description Whether the backups of the tenant go as well */
                includeBackups?: boolean;
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
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCloudTenantResources: {
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
            200: components["responses"]["CloudTenantResources"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCloudTenantResource: {
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
                "application/xml": components["schemas"]["CreateCloudTenantResourceSpec"];
                "application/json": components["schemas"]["CreateCloudTenantResourceSpec"];
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
    getCloudTenantResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the storage quota */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CloudTenantResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCloudTenantResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the storage quota */
                resourceId: string;
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
    listCloudTenantComputeResources: {
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
            200: components["responses"]["CloudTenantComputeResources"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCloudTenantComputeResource: {
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
                "application/xml": components["schemas"]["CloudTenantComputeResourceCreateSpec"];
                "application/json": components["schemas"]["CloudTenantComputeResourceCreateSpec"];
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
    getCloudTenantComputeResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the subscription */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CloudTenantComputeResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCloudTenantComputeResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the subscription */
                resourceId: string;
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
    listCloudTenantVCloudComputeResources: {
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
            200: components["responses"]["CloudTenantVCloudComputeResources"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCloudTenantVCloudComputeResource: {
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
                "application/xml": components["schemas"]["CloudTenantVCloudComputeResourceCreateSpec"];
                "application/json": components["schemas"]["CloudTenantVCloudComputeResourceCreateSpec"];
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
    getCloudTenantVCloudComputeResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the organization VDC */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CloudTenantVCloudComputeResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCloudTenantVCloudComputeResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the organization VDC */
                resourceId: string;
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
    listCloudSubtenants: {
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
            200: components["responses"]["CloudSubtenants"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCloudSubtenant: {
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
                "application/xml": components["schemas"]["CloudSubtenantCreateSpec"];
                "application/json": components["schemas"]["CloudSubtenantCreateSpec"];
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
    getCloudSubtenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the subtenant */
                subtenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CloudSubtenant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCloudSubtenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the subtenant */
                subtenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CloudSubtenantEdit"];
                "application/json": components["schemas"]["CloudSubtenantEdit"];
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
    deleteCloudSubtenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the subtenant */
                subtenantId: string;
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
    listCloudTenantGatewayPools: {
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
            200: components["responses"]["CloudGatewayPoolCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCloudTenantFreeLicenseCounters: {
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
            200: components["responses"]["CloudTenantFreeLicenseCounters"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCloudGateways: {
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
            200: components["responses"]["CloudGatewayCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCloudGateway: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CreateCloudGatewaySpec"];
                "application/json": components["schemas"]["CreateCloudGatewaySpec"];
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
    getCloudGateway: {
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
            200: components["responses"]["CloudGatewayResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCloudGateway: {
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
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CloudGatewayEdit"];
                "application/json": components["schemas"]["CloudGatewayEdit"];
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
    deleteCloudGateway: {
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
    listCloudGatewayPools: {
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
            200: components["responses"]["CloudGatewayPoolCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCloudGatewayPool: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CreateCloudGatewayPoolSpec"];
                "application/json": components["schemas"]["CreateCloudGatewayPoolSpec"];
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
    getCloudGatewayPool: {
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
            200: components["responses"]["CloudGatewayPoolResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCloudGatewayPool: {
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
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CloudGatewayPool"];
                "application/json": components["schemas"]["CloudGatewayPool"];
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
    deleteCloudGatewayPool: {
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
    listCloudHardwarePlans: {
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
            200: components["responses"]["CloudHardwarePlanCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCloudHardwarePlan: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CloudHardwarePlanCreateSpec"];
                "application/json": components["schemas"]["CloudHardwarePlanCreateSpec"];
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
    getCloudHardwarePlan: {
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
            200: components["responses"]["CloudHardwarePlanResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCloudHardwarePlan: {
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
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CloudHardwarePlan"];
                "application/json": components["schemas"]["CloudHardwarePlan"];
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
    deleteCloudHardwarePlan: {
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
    listCloudHardwarePlanTenants: {
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
            200: components["responses"]["CloudTenants"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCloudPublicIpAddresses: {
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
            200: components["responses"]["CloudPublicIpAddressCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCloudPublicIpAddresses: {
        parameters: {
            query?: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CloudPublicIpAddressCreateSpec"];
                "application/json": components["schemas"]["CloudPublicIpAddressCreateSpec"];
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
    getCloudPublicIpAddress: {
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
            200: components["responses"]["CloudPublicIpAddressResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCloudPublicIpAddress: {
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
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CloudPublicIpAddressEdit"];
                "application/json": components["schemas"]["CloudPublicIpAddressEdit"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
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
    deleteCloudPublicIpAddress: {
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
    listVlanConfigurations: {
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
            200: components["responses"]["VlanConfigurationCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVlanConfiguration: {
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
            200: components["responses"]["VlanConfigurationResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editVlanConfiguration: {
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
        requestBody: {
            content: {
                "application/xml": components["schemas"]["VlanConfigurationEdit"];
                "application/json": components["schemas"]["VlanConfigurationEdit"];
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
    deleteVlanConfiguration: {
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
    listCloudFailoverPlans: {
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
            200: components["responses"]["CloudFailoverPlanCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCloudFailoverPlan: {
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
            200: components["responses"]["CloudFailoverPlanResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editCloudFailoverPlan: {
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
        requestBody: {
            content: {
                "application/xml": components["schemas"]["CloudFailoverPlan"];
                "application/json": components["schemas"]["CloudFailoverPlan"];
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
    actOnCloudFailoverPlan: {
        parameters: {
            query: {
                /** @description Asks for the entity form instead of the reference form. Servers do not mind the case, nor the plural. */
                format?: components["parameters"]["Format"];
                /** @description What to do */
                action: "start" | "test" | "undo";
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
                "application/xml": components["schemas"]["CloudFailoverPlanManagementSpec"];
                "application/json": components["schemas"]["CloudFailoverPlanManagementSpec"];
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
    deleteCloudFailoverPlan: {
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
    listCloudFailoverPlanVms: {
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
            200: components["responses"]["CloudFailoveredVms"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCloudFailoverPlanVm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the VM in the plan */
                vmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CloudFailoveredVm"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCloudFailoverSessions: {
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
            200: components["responses"]["CloudFailoverSessionCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCloudFailoverSession: {
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
            200: components["responses"]["CloudFailoverSessionResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCloudReplicas: {
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
            200: components["responses"]["CloudReplicaCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCloudReplica: {
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
            200: components["responses"]["CloudReplicaResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCloudReplicaVmReplicaPoints: {
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
            200: components["responses"]["CloudVmReplicaPointCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCloudVmReplicaPoints: {
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
            200: components["responses"]["CloudVmReplicaPointCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCloudVmReplicaPoint: {
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
            200: components["responses"]["CloudVmReplicaPointResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVCloudService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VCloudService"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVCloudOrganizationConfigs: {
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
            200: components["responses"]["VCloudOrganizationConfigCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createVCloudOrganizationConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["VCloudOrganizationConfigCreateSpec"];
                "application/json": components["schemas"]["VCloudOrganizationConfigCreateSpec"];
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
    getVCloudOrganizationConfig: {
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
            200: components["responses"]["VCloudOrganizationConfigResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editVCloudOrganizationConfig: {
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
                "application/xml": components["schemas"]["VCloudOrganizationConfig"];
                "application/json": components["schemas"]["VCloudOrganizationConfig"];
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
    actOnVCloudOrganizationConfig: {
        parameters: {
            query: {
                action: "disable";
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
    deleteVCloudOrganizationConfig: {
        parameters: {
            query?: {
                /** @description Whether the jobs of the organization are deleted as well */
                deleteJobs?: boolean;
                /** @description Whether the backups of the organization are deleted as well */
                deleteBackupFiles?: boolean;
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
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVCloudOrganizationConfigBackupJobSettings: {
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
            200: components["responses"]["VCloudOrganizationConfigBackupJobSettings"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVSphereSelfService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VSphereSelfService"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVSphereSelfServiceConfigs: {
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
            200: components["responses"]["VSphereSelfServiceConfigCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createVSphereSelfServiceConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["VSphereSelfServiceCreateSpec"];
                "application/json": components["schemas"]["VSphereSelfServiceCreateSpec"];
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
    getVSphereSelfServiceConfig: {
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
            200: components["responses"]["VSphereSelfServiceConfigResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editVSphereSelfServiceConfig: {
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
                "application/xml": components["schemas"]["VSphereSelfServiceConfig"];
                "application/json": components["schemas"]["VSphereSelfServiceConfig"];
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
    deleteVSphereSelfServiceConfig: {
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
    getVSphereSelfServiceConfigJobSettings: {
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
            200: components["responses"]["VSphereSelfServiceConfigJobSettings"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSecuritySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnterpriseSecuritySettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAccounts: {
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
            200: components["responses"]["EnterpriseAccountCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postAccounts: {
        parameters: {
            query?: {
                action?: "rebuildScope";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": components["schemas"]["EnterpriseAccountCreateSpec"] | components["schemas"]["RebuildScopeJobSpec"];
                "application/json": components["schemas"]["EnterpriseAccountCreateSpec"] | components["schemas"]["RebuildScopeJobSpec"];
            };
        };
        responses: {
            201: components["responses"]["AccountsPosted"];
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
    getAccount: {
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
            200: components["responses"]["EnterpriseAccountResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    toggleAccountRestoreScope: {
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
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAccount: {
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
    listAccountRoles: {
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
            200: components["responses"]["EnterpriseAccountInRoleList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAccountRole: {
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
                "application/xml": components["schemas"]["EnterpriseAccountInRoleCreateSpec"];
                "application/json": components["schemas"]["EnterpriseAccountInRoleCreateSpec"];
            };
        };
        responses: {
            201: components["responses"]["Created"];
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
    getAccountRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the role. */
                roleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnterpriseAccountInRole"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAccountRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the role. */
                roleId: string;
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
    listAccountScopes: {
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
            200: components["responses"]["EnterpriseAccountHierarchyScopes"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAccountScopes: {
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
                "application/xml": components["schemas"]["HierarchyScopeCreateSpec"];
                "application/json": components["schemas"]["HierarchyScopeCreateSpec"];
            };
        };
        responses: {
            202: components["responses"]["AcceptedWithoutBody"];
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
    getAccountScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the restore scope. */
                scopeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnterpriseAccountHierarchyScope"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAccountScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The GUID at the end of the UID. Genuine servers take the whole UID as well. */
                ID: components["parameters"]["ID"];
                /** @description Id of the restore scope. */
                scopeId: string;
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
    listRoles: {
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
            200: components["responses"]["EnterpriseRoleCollection"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRole: {
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
            200: components["responses"]["EnterpriseRoleResource"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSummaryReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SummaryReport"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOverviewReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OverviewReportFrame"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVmsOverviewReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VmsOverviewReportFrame"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getJobStatisticsReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JobStatisticsReportFrame"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProcessedVmsReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProcessedVmsReportFrame"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRepositoryReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RepositoryReportFrame"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getQuerySvc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QuerySvc"];
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
    getLookupService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LookupSvc"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    lookup: {
        parameters: {
            query?: {
                /** @description The object itself. */
                hierarchyRef?: components["schemas"]["HierarchyObjRef"];
                /** @description UID of the hierarchy root to look below. */
                host?: components["schemas"]["Uid"];
                /** @description Name of the object; the links of the service have an asterisk for any. */
                name?: string;
                /** @description Kind of object. Servers do not mind the case. */
                type?: components["schemas"]["HierarchyObjectType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HierarchyItems"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
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
