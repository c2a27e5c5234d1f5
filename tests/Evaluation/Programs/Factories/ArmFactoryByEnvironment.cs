// Production is zone-redundant; the SKU of the other environments is read from the environment and cannot be told.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

namespace Contoso.Features;

internal static class FeatureDatabase
{
    public static Task DeployAsync(SqlServerResource server, string environment) =>
        server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "features", Describe(environment));

    private static SqlDatabaseData Describe(string environment)
    {
        if (environment == "prod")
        {
            return new SqlDatabaseData(AzureLocation.WestEurope) { Sku = new SqlSku("GP_Gen5_4"), IsZoneRedundant = true };
        }

        return new SqlDatabaseData(AzureLocation.WestEurope) { Sku = SkuOf(environment), IsZoneRedundant = environment != "dev" };
    }

    private static SqlSku SkuOf(string environment) => new(Environment.GetEnvironmentVariable($"SQL_SKU_{environment}"));
}
