namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>
/// Programs that declare a flexible server of PostgreSQL or MySQL. The tests speak of types by tokens (<c>$Mode</c>), which each
/// SDK and service names differently, and of the rule as <c>ID</c>.
/// </summary>
internal sealed class FlexibleServerProgram
{
    /// <summary>What keeps the other rule of the service silent.</summary>
    public const string GeoBackup = ", Backup = new $Backup { GeoRedundantBackup = \"Enabled\" }";
    public const string ZoneRedundant = ", HighAvailability = new $HighAvailability { Mode = \"ZoneRedundant\" }";

    private readonly string _id;
    private readonly (string Token, string Name)[] _armNames;
    private readonly (string Token, string Name)[] _pulumiNames;

    private FlexibleServerProgram(string id, string prefix, string armGeo, string service, (string Mode, string Geo, string Sku, string Tier) pulumi, (string Older, string Single, string Preview) versions)
    {
        _id = id;
        Prefix = prefix;
        Service = service;
        Versions = versions;
        var flexible = prefix + "FlexibleServer";
        _armNames =
        [
            ("$Data", flexible + "Data"), ("$Sku", flexible + "Sku"), ("$Tier", flexible + "SkuTier"), ("$Mode", flexible + "HighAvailabilityMode"),
            ("$HighAvailability", flexible + "HighAvailability"), ("$Backup", flexible + "BackupProperties"), ("$Geo", flexible + armGeo),
            ("$Storage", flexible + "Storage"), ("$Encryption", flexible + "DataEncryption"), ("$Status", flexible + "EnableStatusEnum"),
        ];
        _pulumiNames =
        [
            ("$Data", "Server"), ("$Sku", pulumi.Sku), ("$Tier", pulumi.Tier), ("$Mode", pulumi.Mode), ("$HighAvailability", "HighAvailabilityArgs"),
            ("$Backup", "BackupArgs"), ("$Geo", pulumi.Geo), ("$Storage", "StorageArgs"), ("$Encryption", "DataEncryptionArgs"), ("$Status", "EnableStatusEnum"),
        ];
    }

    public string Service { get; }

    /// <summary>Namespaces: of the flexible server under older names, of the single server, and of a preview that has neither's members.</summary>
    public (string Older, string Single, string Preview) Versions { get; }

    /// <summary>What the ARM SDK's type names begin with.</summary>
    public string Prefix { get; }

    public static FlexibleServerProgram PostgreSql(string id) => new(
        id,
        "PostgreSql",
        "GeoRedundantBackupEnum",
        "DBforPostgreSQL",
        ("PostgreSqlFlexibleServerHighAvailabilityMode", "GeographicallyRedundantBackup", "SkuArgs", "SkuTier"),
        ("DBforPostgreSQL.V20221201", "DBforPostgreSQL.V20171201", "DBforPostgreSQL.V20200214Preview"));

    public static FlexibleServerProgram MySql(string id) => new(
        id,
        "MySql",
        "EnableStatusEnum",
        "DBforMySQL",
        ("HighAvailabilityMode", "EnableStatusEnum", "MySQLServerSkuArgs", "ServerSkuTier"),
        ("DBforMySQL.V20220101", "DBforMySQL.V20171201", "DBforMySQL.V20200701Preview"));

    public string ArmCreation(string members, string type = "$Data", string tier = "\"GeneralPurpose\"", string location = "location") =>
        Expand(_armNames, $"new {type}({location}) {{ Sku = new $Sku(\"Standard_D4ds_v5\", {tier}){members} }}");

    public string PulumiCreation(string members, string type = "$Data", string tier = "\"GeneralPurpose\"") =>
        Expand(_pulumiNames, $"new {type}(\"db\", new ServerArgs {{ ResourceGroupName = \"rg\", Sku = new $Sku {{ Name = \"Standard_D4ds_v5\", Tier = {tier} }}{members} }})");

    public string Arm(string members, string type = "$Data", string tier = "\"GeneralPurpose\"", string location = "location") =>
        SdkProgram.Arm($"await group.Get{Prefix}FlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, \"db\", {ArmCreation(members, type, tier, location)}); // kept");

    public string ArmStatements(string statements) => SdkProgram.Arm(Expand(_armNames, statements));

    public string Arm(Place place, string members, string type) =>
        SdkProgram.Arm(place, $"{Prefix}FlexibleServerData", $"Get{Prefix}FlexibleServers", ArmCreation(members, type));

    public string Pulumi(string members, string type = "$Data", string tier = "\"GeneralPurpose\"") =>
        SdkProgram.Pulumi(Service, $"_ = {PulumiCreation(members, type, tier)}; // kept");

    public string Pulumi(Place place, string members, string type) => SdkProgram.Pulumi(place, Service, "Server", PulumiCreation(members, type));

    /// <summary>The same declaration in a versioned namespace of majors 1 and 2, where the enumerations have their older names.</summary>
    public string OlderPulumi(string members, string type = "Server") => SdkProgram.Pulumi(
        Versions.Older,
        $"_ = new {type.Replace("ID:", _id + ":")}(\"db\", new() {{ ResourceGroupName = \"rg\", Sku = new SkuArgs {{ Name = \"Standard_D4ds_v5\", Tier = SkuTier.GeneralPurpose }}{members} }});");

    /// <summary>The members make the same finding in both SDKs.</summary>
    public async Task FindingsAsync(string members, string type = "$Data", string tier = "\"GeneralPurpose\"")
    {
        await Verify.FindingsAsync(Arm(members, type, tier));
        await Verify.FindingsAsync(Pulumi(members, type, tier));
    }

    public async Task NoFixAsync(string members, string type = "$Data", string tier = "\"GeneralPurpose\"")
    {
        await Verify.NoFixAsync(Arm(members, type, tier));
        await Verify.NoFixAsync(Pulumi(members, type, tier));
    }

    public async Task FixAsync(string found, string wanted, string verb, string type = "$Data")
    {
        await Verify.FixAsync(Arm(found, type), Arm(wanted), $"{_id}.{verb}");
        await Verify.FixAsync(Pulumi(found, type), Pulumi(wanted), $"{_id}.{verb}");
    }

    private string Expand((string Token, string Name)[] names, string text)
    {
        // Longer tokens first, since one may begin another.
        foreach (var (token, name) in names.OrderByDescending(pair => pair.Token.Length))
        {
            text = text.Replace(token, name);
        }

        return text.Replace("{|ID:", "{|" + _id + ":");
    }
}
