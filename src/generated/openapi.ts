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
        /** @description A HierarchyObjRef that is empty where it leads nowhere */
        OptionalHierarchyObjRef: string;
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
        /** @description Either form of the resource */
        VAppRestorePointResource: components["schemas"]["EntityRef"] | components["schemas"]["VAppRestorePoint"];
        /** @description Either form of the resource */
        BackupFileResource: components["schemas"]["EntityRef"] | components["schemas"]["BackupFile"];
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
        /** @description What there is for VMware Cloud Director */
        VCloudService: WithRequired<components["schemas"]["Linked"], "Href">;
        /** @description A UID that is empty where it leads nowhere */
        OptionalUid: string;
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
        /**
         * @description Name of a day
         * @enum {string}
         */
        DayOfWeek: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";
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
        /**
         * @description Name of a month
         * @enum {string}
         */
        Month: "January" | "February" | "March" | "April" | "May" | "June" | "July" | "August" | "September" | "October" | "November" | "December";
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
        /** @description A file share, or a part of one, that a job backs up */
        NASObject: {
            HierarchyObjRef: components["schemas"]["HierarchyObjRef"];
            ObjectInJobId: string;
            FileOrFolder: string;
            FileServerUid: components["schemas"]["Uid"];
            InclusionMask?: string[];
            ExclusionMask?: string[];
        } & components["schemas"]["Resource"];
        /** @description What a job backs up */
        NASObjects: {
            NASObjects: components["schemas"]["NASObject"][];
        };
        /** @description Files by their extensions */
        NASJobFileExtensionsOptionsInfo: {
            /** @enum {string} */
            ArchiveFileExtensionsScope?: "Any" | "Specified" | "ExceptSpecified";
            InclusionMask?: string[];
            ExclusionMask?: string[];
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
        /** @description Whether and how often a failed job is run again */
        RetryOptions: {
            /** Format: int64 */
            RetryTimes?: number;
            /** Format: int64 */
            RetryTimeout?: number;
            RetrySpecified?: boolean;
        };
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
        /** @description A job that backs up file shares */
        NASJob: {
            Description?: string;
            Includes?: components["schemas"]["NASObjects"];
            StorageOptions?: components["schemas"]["NASJobStorageOptionsInfo"];
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
