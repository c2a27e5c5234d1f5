namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Programs with one SQL database or elastic pool.</summary>
internal static class SqlProgram
{
    public const string ArmDatabases = "GetSqlServer(\"sql\").Value.GetSqlDatabases";
    public const string ArmPools = "GetSqlServer(\"sql\").Value.GetElasticPools";

    /// <summary>A database of the ARM SDK.</summary>
    public static string Arm(string members, string type = "SqlDatabaseData", string location = "location") =>
        SdkProgram.Arm($"await group.{ArmDatabases}().CreateOrUpdateAsync(WaitUntil.Completed, \"orders\", {ArmData(members, type, location)}); // kept");

    /// <summary>An elastic pool of the ARM SDK.</summary>
    public static string ArmPool(string members, string type = "ElasticPoolData", string location = "location") =>
        SdkProgram.Arm($"await group.{ArmPools}().CreateOrUpdateAsync(WaitUntil.Completed, \"pool\", {ArmData(members, type, location)}); // kept");

    public static string ArmData(string members, string type = "SqlDatabaseData", string location = "location") => $"new {type}({location}) {{ {members} }}";

    /// <summary>A Pulumi database; the type is <c>Database</c> or <c>ElasticPool</c>, with or without markup.</summary>
    public static string Pulumi(string members, string type = "Database") => SdkProgram.Pulumi("Sql", $"_ = {PulumiResource(members, type)}; // kept");

    public static string PulumiResource(string members, string type = "Database") =>
        $"new {type}(\"orders\", new() {{ ResourceGroupName = \"rg\", ServerName = \"sql\", {members} }})";
}
