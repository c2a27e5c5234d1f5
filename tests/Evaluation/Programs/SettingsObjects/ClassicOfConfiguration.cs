// Structured configuration decides: cannot be told.
using Pulumi;
using Pulumi.Azure.MSSql;

public class DatabaseStack : Stack
{
    public DatabaseStack()
    {
        var settings = new Config().RequireObject<DatabaseSettings>("features");
        _ = new Database("loyalty", new DatabaseArgs { ServerId = settings.ServerId, SkuName = settings.Sku, ZoneRedundant = settings.IsZoneRedundant });
    }
}

internal sealed class DatabaseSettings
{
    public string ServerId { get; set; } = "";

    public string Sku { get; set; } = "";

    public bool IsZoneRedundant { get; set; }
}
