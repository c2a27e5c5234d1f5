namespace Contoso.MlPlatform;

/// <summary>The databases with features and labels.</summary>
internal static class DatabaseTemplate
{
    public const string Text = @"{
  ""$schema"": ""https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"",
  ""contentVersion"": ""1.0.0.0"",
  ""resources"": [
    {
      ""type"": ""Microsoft.Sql/servers"",
      ""apiVersion"": ""2023-08-01"",
      ""name"": ""sql-features"",
      ""location"": ""westeurope"",
      ""properties"": { ""minimalTlsVersion"": ""1.2"" },
      ""resources"": [
        {
          ""type"": ""databases"",
          ""apiVersion"": ""2023-08-01"",
          ""name"": ""loyalty"",
          ""location"": ""westeurope"",
          ""dependsOn"": [ ""sql-features"" ],
          ""sku"": { ""name"": ""GP_Gen5_4"", ""tier"": ""GeneralPurpose"" },
          ""properties"": { ""requestedBackupStorageRedundancy"": ""Geo"", ""zoneRedundant"": true }
        }
      ]
    },
    {
      ""type"": ""Microsoft.DBforPostgreSQL/flexibleServers"",
      ""apiVersion"": ""2024-08-01"",
      ""name"": ""psql-runs"",
      ""location"": ""westeurope"",
      ""sku"": { ""name"": ""Standard_D4ds_v5"", ""tier"": ""GeneralPurpose"" },
      ""properties"": { ""version"": ""16"", ""highAvailability"": { ""mode"": ""ZoneRedundant"" }, ""backup"": { ""geoRedundantBackup"": ""Enabled"" } }
    },
    {
      ""type"": ""Microsoft.DBforMySQL/flexibleServers"",
      ""apiVersion"": ""2023-12-30"",
      ""name"": ""mysql-labels"",
      ""location"": ""westeurope"",
      ""sku"": { ""name"": ""Standard_D4ds_v4"", ""tier"": ""GeneralPurpose"" },
      ""properties"": {
        ""backup"": { ""geoRedundantBackup"": ""Enabled"" },
        ""highAvailability"": { ""mode"": ""ZoneRedundant"" }
      }
    },
    {
      ""type"": ""Microsoft.DocumentDB/databaseAccounts"",
      ""apiVersion"": ""2024-05-15"",
      ""name"": ""cosmos-graph"",
      ""location"": ""westeurope"",
      ""properties"": {
        ""databaseAccountOfferType"": ""Standard"",
        ""locations"": [
          { ""locationName"": ""westeurope"", ""failoverPriority"": 0, ""isZoneRedundant"": true },
          { ""locationName"": ""northeurope"", ""failoverPriority"": 1, ""isZoneRedundant"": true }
        ],
        ""enableAutomaticFailover"": true,
        ""backupPolicy"": { ""type"": ""Continuous"" }
      }
    }
  ]
}";
}
