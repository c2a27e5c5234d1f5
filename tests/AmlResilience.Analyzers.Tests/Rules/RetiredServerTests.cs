using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Single servers: what AMLR4103 and AMLR4203 share.</summary>
public abstract class RetiredServerTests
{
    private readonly string _id;

    private protected RetiredServerTests(FlexibleServerProgram program, string id)
    {
        Server = program;
        _id = id;
    }

    public static TheoryData<Place> Places => SdkProgram.Places;

    private protected FlexibleServerProgram Server { get; }

    private string ArmType => Server.Prefix + "ServerCreateOrUpdateContent";

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_SingleServer_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, ArmType, $"Get{Server.Prefix}Servers", $"new {Mark(ArmType)}(new {Server.Prefix}ServerPropertiesForDefaultCreate(\"admin\", \"secret\"), location)"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_SingleServer_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, Server.Service, "SingleServer", PulumiCreation(Mark("SingleServer"), "SingleServerArgs")));

    // Every one, however it comes about, with backups or without; and none of the rules about flexible servers speaks.
    [Fact]
    public Task Arm_Replica_IsReportedWithoutFix() => Verify.NoFixAsync(SdkProgram.Arm($$"""
        var properties = new {{Server.Prefix}}ServerPropertiesForReplica(new ResourceIdentifier(configured)) { StorageProfile = new {{Server.Prefix}}StorageProfile { GeoRedundantBackup = "Disabled" } };
                await group.Get{{Server.Prefix}}Servers().CreateOrUpdateAsync(WaitUntil.Completed, configured, new {{Mark(ArmType)}}(properties, AzureLocation.WestUS));
        """));

    // In versions where Server is the single server, and where the settings are not known.
    [Theory]
    [InlineData("new ServerArgs { ResourceGroupName = \"rg\", Properties = new ServerPropertiesForReplicaArgs { CreateMode = \"Replica\", SourceServerId = configured } }")]
    [InlineData("new()")]
    [InlineData("Settings")]
    public Task Pulumi_VersionOfSingleServer_IsReportedWithoutFix(string args) => Verify.NoFixAsync(SdkProgram.Pulumi(
        Server.Versions.Single, $"_ = new {Mark("Server")}(\"db\", {args});", "public static ServerArgs Settings { get; set; } = new();"));

    [Fact]
    public Task Arm_ExistingServer_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm(
        $"var server = await group.Get{Server.Prefix}ServerAsync(\"db\"); await server.Value.UpdateAsync(WaitUntil.Completed, new {Server.Prefix}ServerPatch());"));

    [Theory]
    [InlineData("_ = SingleServer.Get(\"db\", \"id\");")]
    [InlineData("_ = new SingleServer(\"db\", new SingleServerArgs(), new CustomResourceOptions { ImportId = configured });")]
    public Task Pulumi_ExistingServer_IsSilent(string statement) => Verify.FindingsAsync(SdkProgram.Pulumi(Server.Service, statement));

    // Versions that have neither a single server's nor a flexible server's settings.
    [Fact]
    public Task Pulumi_UnknownVersion_IsSilent() => Verify.FindingsAsync(
        "class Program { static void Main() { _ = new Pulumi.AzureNative." + Server.Versions.Preview + ".Server(\"db\", new() { ResourceGroupName = \"rg\" }); } }");

    private protected string ArmProgram(string type) => SdkProgram.Arm(
        $"await group.Get{Server.Prefix}Servers().CreateOrUpdateAsync(WaitUntil.Completed, \"db-ml\", new {type}(new {Server.Prefix}ServerPropertiesForDefaultCreate(\"admin\", \"secret\"), location));");

    private static string PulumiCreation(string type, string args) =>
        $"new {type}(\"db\", new {args} {{ ResourceGroupName = \"rg\", Properties = new ServerPropertiesForDefaultCreateArgs {{ AdministratorLogin = \"admin\", AdministratorLoginPassword = \"secret\", CreateMode = \"Default\" }} }})";

    private string Mark(string type) => "{|" + _id + ":" + type + "|}";
}
