namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.DBforPostgreSQL</c>.</summary>
internal static class PostgreSqlTypes
{
    private const string Service = "DBforPostgreSQL";

    public static AzureNativeTypes AddPostgreSql(this AzureNativeTypes types)
    {
        // Server is the single server in major version 1 and older versioned namespaces, whose settings sit in an object of their
        // own, and the flexible server later. Early previews of the flexible server have neither member and are not judged.
        types.Resource(Service, "Server", "Microsoft.DBforPostgreSQL/flexibleServers", argsMember: "HighAvailability");
        types.Resource(Service, "Server", "Microsoft.DBforPostgreSQL/servers", argsMember: "Properties");
        types.Resource(Service, "SingleServer", "Microsoft.DBforPostgreSQL/servers");
        return types;
    }
}
