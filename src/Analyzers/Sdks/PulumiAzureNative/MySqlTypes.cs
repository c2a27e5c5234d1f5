namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.DBforMySQL</c>.</summary>
internal static class MySqlTypes
{
    private const string Service = "DBforMySQL";

    public static AzureNativeTypes AddMySql(this AzureNativeTypes types)
    {
        // Server is the single server in major version 1 and older versioned namespaces, whose settings sit in an object of their
        // own, and the flexible server later. Early previews of the flexible server have neither member and are not judged.
        types.Resource(Service, "Server", "Microsoft.DBforMySQL/flexibleServers", argsMember: "HighAvailability");
        types.Resource(Service, "Server", "Microsoft.DBforMySQL/servers", argsMember: "Properties");
        types.Resource(Service, "SingleServer", "Microsoft.DBforMySQL/servers");
        return types;
    }
}
