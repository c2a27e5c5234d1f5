// Whatever the stage is, the server is of the kind that was retired.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MySql;
using Azure.ResourceManager.MySql.Models;
using Azure.ResourceManager.Resources;

public static class LegacyServer
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, bool isLarge)
    {
        MySqlServerPropertiesForCreate properties = new MySqlServerPropertiesForDefaultCreate("mysqladmin", Guid.NewGuid().ToString());
        if (isLarge)
        {
            properties.StorageProfile = new MySqlStorageProfile { BackupRetentionDays = 35 };
        }

        var content = new {|AMLR4203:MySqlServerCreateOrUpdateContent|}(properties, location);
        await group.GetMySqlServers().CreateOrUpdateAsync(WaitUntil.Completed, "mysql-legacy", content);
    }
}
