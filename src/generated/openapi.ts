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
        /** @description Entry to Veeam Cloud Connect, links only */
        CloudConnectService: components["schemas"]["Resource"];
        /** @description A time as clients send it: the offset may be missing */
        CloudClientDateTime: string;
        /** @description Whether, and when, the account expires */
        CloudTenantLeaseOptions: {
            LeaseExpirationDate?: components["schemas"]["CloudClientDateTime"];
            Enabled: boolean;
        };
        /** @description Identity of a key resource, or empty where the reference leads nowhere */
        OptionalUid: string;
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
        /** @description A tenant account */
        CloudTenant: {
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
        /** @description How it ended */
        TaskResult: {
            Message?: string;
            Success: boolean;
        };
        /** @description What the server does in the background */
        Task: {
            TaskId: string;
            State: string;
            Operation: string;
            Result?: components["schemas"]["TaskResult"];
        } & components["schemas"]["Resource"];
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
        /** @description A subtenant account */
        CloudSubtenant: {
            Name: string;
            Description?: string;
            Password?: string;
            Enabled?: boolean;
            RepositoryQuota?: components["schemas"]["CloudSubtenantRepositoryQuota"];
            Id: string;
        } & components["schemas"]["Resource"];
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
        /** @description A cloud gateway */
        CloudGateway: {
            Enabled?: boolean;
            NetworkMode: components["schemas"]["CloudGatewayNetworkMode"];
            ExternalIP?: string;
            /** Format: int32 */
            ExternalPort?: number;
            /** Format: int32 */
            InternalPort?: number;
            Description?: string;
        } & components["schemas"]["Entity"];
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
        /** @description A public IP address */
        CloudPublicIpAddress: {
            IpAddress?: string;
            TenantUid?: components["schemas"]["OptionalUid"];
            BackupServerUid?: components["schemas"]["OptionalUid"];
        } & components["schemas"]["Entity"];
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
        /** @description Identity of a VLAN configuration: a URN as everywhere else, or its GUID alone */
        VlanUid: string;
        /** @description A virtual switch with VLANs reserved for tenants */
        VlanConfiguration: {
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
            UID: components["schemas"]["VlanUid"];
        } & components["schemas"]["Linked"];
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
        /**
         * @description How far a failover has come
         * @enum {string}
         */
        CloudSessionState: "Starting" | "Stopping" | "Working" | "Stopped";
        /**
         * @description How a failover has ended
         * @enum {string}
         */
        CloudSessionResult: "Success" | "Warning" | "Failed" | "None";
        /**
         * Format: int32
         * @description Progress of a failover in per cent
         */
        CloudSessionProgress: number;
        /** @description What the session does for one VM */
        CloudFailoverTaskSession: {
            VmReplicaPointLink?: components["schemas"]["Link"];
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["CloudSessionState"];
            Result: components["schemas"]["CloudSessionResult"];
            Progress: components["schemas"]["CloudSessionProgress"];
            FailureMessage?: string;
            VmName?: string;
        };
        /** @description What the session does for each VM */
        CloudFailoverTaskSessions: {
            CloudFailoverTasks?: components["schemas"]["CloudFailoverTaskSession"][];
        };
        /** @description A run of a cloud failover plan */
        CloudFailoverSession: {
            JobType: components["schemas"]["CloudFailoverJobType"];
            CreationTimeUTC: components["schemas"]["UtcDateTime"];
            EndTimeUTC?: components["schemas"]["UtcDateTime"];
            State: components["schemas"]["CloudSessionState"];
            Result: components["schemas"]["CloudSessionResult"];
            Progress: components["schemas"]["CloudSessionProgress"];
            FailureMessage?: string;
            CloudFailoverTasks: components["schemas"]["CloudFailoverTaskSessions"];
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
        /** @description The task that does it */
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
                "application/xml": components["schemas"]["CloudTenant"];
                "application/json": components["schemas"]["CloudTenant"];
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
                "application/xml": components["schemas"]["CloudSubtenant"];
                "application/json": components["schemas"]["CloudSubtenant"];
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
                "application/xml": components["schemas"]["CloudGateway"];
                "application/json": components["schemas"]["CloudGateway"];
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
                "application/xml": components["schemas"]["CloudPublicIpAddress"];
                "application/json": components["schemas"]["CloudPublicIpAddress"];
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
                "application/xml": components["schemas"]["VlanConfiguration"];
                "application/json": components["schemas"]["VlanConfiguration"];
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
