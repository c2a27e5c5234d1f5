namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>What <c>docs/coverage.md</c> says beyond the rules themselves. It names every planned rule; only those that exist are written.</summary>
internal static class CoverageData
{
    /// <summary>Rules about resources that a way has, but without what the rule asks for.</summary>
    public static readonly HashSet<(string Way, string Id)> Inexpressible =
    [
        ("Pulumi", "AMLR2304"), // the provider has no replication of a Log Analytics workspace
        ("Pulumi (classic)", "AMLR2304"),
        ("Pulumi (classic)", "AMLR1105"), // an inference cluster always names the cluster that it attaches
        ("Pulumi (classic)", "AMLR1107"),
        ("Pulumi (classic)", "AMLR1202"), // there are no online deployments that could be scaled
    ];

    /// <summary>The services of the article, in its order, and the rules that stand for each.</summary>
    public static readonly CoveredService[] Services =
    [
        Service("Azure Machine Learning infrastructure", "Microsoft", "no", "1009 1201 1202 1301 1302 1303 1005 1007"),
        Service("Azure Storage (default account)", "You", "no", "1001 1002 1003 1004 1006"),
        Service("Azure Key Vault", "You", "yes", "2201 2202 2203 1008"),
        Service("Azure Container Registry", "You", "no", "2101 2102 2103 2104 1005 1303"),
        Service("Application Insights", "You", "not applicable", "2301 2302 2303 2304"),
        Service("Compute instance", "Microsoft", "no", "1103 1104"),
        Service("Compute cluster", "Microsoft", "no", "1101 1102 1104"),
        Service("Azure Kubernetes Service", "You", "no", "3001 3002 3003 3004 3005 3006 1108"),
        Service("AKS created by Azure Machine Learning", "You", "no", "1105 1106 1107"),
        Service("Azure Databricks", "You", "no", "3201 3202 3203"),
        Service("Azure Container Instances", "You", "no", "3101 3102 3103"),
        Service("Azure HDInsight", "You", "no", "3301 2001 4001"),
        Service("Blob container, file share and Data Lake Storage Gen2", "You", "no", "2001 2002 2003 1006"),
        Service("Data Lake Storage Gen1", "You", "no", "4401"),
        Service("Azure SQL Database", "You", "no", "4001 4002 4003"),
        Service("Azure Database for PostgreSQL", "You", "no", "4101 4102 4103"),
        Service("Azure Database for MySQL", "You", "no", "4201 4202 4203"),
        Service("Databricks file system", "You", "no", "3201 3203"),
        Service("Azure Cosmos DB (customer-managed key)", "You", "no", "1007 1008 4301 4302 4303 4304"),
        Service("Deployment by an ARM template (next steps)", "You", "-", "9001"),
    ];

    /// <summary>The tools of <see cref="Peers"/>.</summary>
    public static readonly string[] Tools = ["PSRule for Azure", "APRL", "Checkov", "azqr", "Pulumi policy packs"];

    /// <summary>What other tools check of the same, by rule, in the order of <see cref="Tools"/>.</summary>
    public static readonly Dictionary<string, string[]> Peers = """
        AMLR1001  opposite  -         opposite  -         -
        AMLR1002  partly    partly    partly    APRL      -
        AMLR1003  -         -         -         -         -
        AMLR1004  -         -         -         -         -
        AMLR1005  -         -         -         -         -
        AMLR1006  -         -         -         -         -
        AMLR1007  -         -         -         -         -
        AMLR1008  partly    partly    partly    APRL      -
        AMLR1009  -         text      -         -         -
        AMLR1101  -         -         -         -         -
        AMLR1102  -         -         -         -         -
        AMLR1103  -         -         -         -         -
        AMLR1104  -         text      -         -         -
        AMLR1105  -         -         -         -         -
        AMLR1106  -         -         -         -         -
        AMLR1107  -         -         -         -         -
        AMLR1108  -         -         -         -         -
        AMLR1201  -         -         -         -         -
        AMLR1202  -         -         -         -         -
        AMLR1301  -         text      -         -         -
        AMLR1302  -         -         -         -         -
        AMLR1303  -         -         -         -         -
        AMLR2001  yes       yes       partly    APRL      -
        AMLR2002  -         -         -         -         -
        AMLR2003  -         yes       -         APRL      -
        AMLR2101  partly    yes       partly    APRL      -
        AMLR2102  partly    yes       partly    APRL      -
        AMLR2103  -         -         -         -         -
        AMLR2104  -         yes       yes       APRL      -
        AMLR2201  yes       yes       yes       APRL      -
        AMLR2202  yes       yes       yes       APRL      -
        AMLR2203  -         -         -         -         -
        AMLR2301  yes       yes       -         APRL      -
        AMLR2302  -         -         -         -         -
        AMLR2303  -         -         -         -         -
        AMLR2304  yes       -         -         -         -
        AMLR3001  yes       yes       -         APRL      -
        AMLR3002  yes       yes       partly    APRL      -
        AMLR3003  yes       partly    -         APRL      -
        AMLR3004  yes       partly    -         APRL      -
        AMLR3005  yes       -         partly    -         -
        AMLR3006  -         -         -         -         -
        AMLR3101  -         -         -         yes       -
        AMLR3102  -         -         -         -         -
        AMLR3103  -         -         -         -         -
        AMLR3201  -         -         -         -         -
        AMLR3202  partly    -         -         -         -
        AMLR3203  -         text      -         -         -
        AMLR3301  -         -         -         -         -
        AMLR4001  -         yes       yes       APRL      -
        AMLR4002  -         -         -         -         -
        AMLR4003  -         text      -         -         -
        AMLR4101  yes       yes       -         APRL      -
        AMLR4102  yes       yes       yes       APRL      -
        AMLR4103  -         -         -         -         -
        AMLR4201  yes       yes       -         APRL      -
        AMLR4202  yes       yes       partly    APRL      -
        AMLR4203  yes       -         -         yes       -
        AMLR4301  -         yes       -         APRL      partly
        AMLR4302  yes       yes       -         APRL      -
        AMLR4303  -         yes       -         APRL      -
        AMLR4304  yes       yes       -         APRL      -
        AMLR4401  -         -         -         -         -
        AMLR9001  -         -         -         -         -
        AMLR9002  -         -         -         -         -
        AMLR9003  -         -         -         -         -
        """.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToDictionary(cells => cells[0], cells => cells[1..]);

    private static CoveredService Service(string name, string managedBy, string isAvailable, string numbers) =>
        new(name, managedBy, isAvailable, [.. numbers.Split(' ').Select(number => "AMLR" + number)]);
}

/// <summary>A row of the article's table.</summary>
internal sealed record CoveredService(string Name, string ManagedBy, string IsAvailableByDefault, string[] Ids);
