namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Programs with one replica of a container registry.</summary>
internal static class ReplicaProgram
{
    /// <summary>What gives the collection of replicas, below the resource group.</summary>
    public const string ArmCollection = "GetContainerRegistry(\"acr\").Value.GetContainerRegistryReplications";

    /// <summary>A replica of the ARM SDK with an initialiser.</summary>
    public static string Arm(string initializer, string before = "") => SdkProgram.Arm($"""
        {before}
                await group.{ArmCollection}().CreateOrUpdateAsync(WaitUntil.Completed, "northeurope", new ContainerRegistryReplicationData(location){initializer}); // kept
        """);

    /// <summary>The creation of a Pulumi replica with one more member.</summary>
    public static string PulumiReplica(string member) =>
        $"new Replication(\"northeurope\", new ReplicationArgs {{ ResourceGroupName = \"rg\", RegistryName = \"acr\", {member} }})";

    /// <summary>A Pulumi replica with these lines of members.</summary>
    public static string PulumiLines(string members) => SdkProgram.Pulumi("ContainerRegistry", $$"""
        _ = new Replication("northeurope", new ReplicationArgs
                {
        {{members}}
                });
        """);
}
