using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>What is a declaration of an account, and what later code makes of it.</summary>
public class StorageDeclarationTests
{
    private const string Submit = "await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"stdata\", content);";

    private static readonly string s_local = $"var content = {StorageProgram.ArmContent("StorageSkuName.StandardLrs")};";
    private static readonly string s_reported = $"var content = {StorageProgram.ArmContent("{|AMLR2001:StorageSkuName.StandardLrs|}")};";

    [Theory]
    [InlineData("StorageAccountResource account = await group.GetStorageAccounts().GetAsync(\"st\"); _ = new MachineLearningWorkspaceData(location) { StorageAccount = account.Id };")]
    [InlineData("_ = ArmStorageModelFactory.StorageSku(StorageSkuName.StandardLrs);")]
    [InlineData("var sku = new StorageSku(StorageSkuName.StandardLrs);")]
    [InlineData("var same = StorageSkuName.StandardLrs == configured;")]
    public Task Arm_NoDeclaration_IsSilent(string statements) => Verify.FindingsAsync(SdkProgram.Arm(statements));

    [Theory]
    [InlineData("StorageAccount.Get(\"st\", configured)")]
    [InlineData("new StorageAccount(\"st\", ARGS, new CustomResourceOptions { ImportId = configured })")]
    [InlineData("new StorageAccount(\"st\", ARGS, new CustomResourceOptions { ResourceTransformations = { args => null } })")]
    [InlineData("new StorageAccount(\"st\", ARGS, new() { ResourceTransforms = new List<ResourceTransform> { (args, _) => null! } })")]
    [InlineData("new StorageAccount(\"st\", ARGS, new CustomResourceOptions { Urn = configured })")]
    public Task Pulumi_ExistingOrTransformed_IsSilent(string account) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage",
        $"_ = {account.Replace("ARGS", "new StorageAccountArgs { ResourceGroupName = \"rg\", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = SkuName.Standard_LRS } }")};"));

    [Fact]
    public Task Pulumi_OptionsInVariable_AreRead() => Verify.FindingsAsync(SdkProgram.Pulumi("Storage", """
        var options = new CustomResourceOptions { ImportId = configured };
        var child = new CustomResourceOptions { Protect = true };
        _ = new StorageAccount("a", new StorageAccountArgs { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = SkuName.Standard_LRS } }, options);
        _ = new StorageAccount("b", new StorageAccountArgs { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = {|AMLR2001:SkuName.Standard_LRS|} } }, child);
        """));

    [Theory]
    [InlineData("content.Sku = new StorageSku(StorageSkuName.StandardZrs);")]
    [InlineData("content.Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("content.Sku = new(\"Standard_ZRS\");")]
    [InlineData("if (isProduction) { content.Sku = new StorageSku(StorageSkuName.StandardZrs); }")]
    [InlineData("if (isProduction) { content.Sku.Name = configured; }")]
    [InlineData("content.Sku = isProduction ? new StorageSku(StorageSkuName.StandardGzrs) : new StorageSku(StorageSkuName.StandardLrs);")]
    [InlineData("var sku = content.Sku; sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("foreach (var name in new[] { configured }) content.Sku.Name = name;")]
    [InlineData("Action change = () => content.Sku.Name = configured; change();")]
    public Task Arm_LaterWrite_Wins(string write) => Verify.FindingsAsync(SdkProgram.Arm($"{s_local} {write} {Submit}"));

    [Theory]
    [InlineData("content.AllowSharedKeyAccess = false;")]
    [InlineData("content.Tags.Add(\"team\", \"ml\");")]
    [InlineData("Console.WriteLine(content.Sku.Name);")]
    [InlineData("if (content.Kind == StorageKind.Storage) { return; }")]
    [InlineData("content.Location = configured;")]
    public Task Arm_OtherWrite_ChangesNothing(string write) => Verify.FindingsAsync(SdkProgram.Arm($"{s_reported} {write} {Submit}"));

    [Fact]
    public Task Arm_WriteAfterSubmission_IsTooLate() => Verify.FindingsAsync(SdkProgram.Arm(
        $"{s_reported} {Submit} content.Sku = new StorageSku(StorageSkuName.StandardZrs);"));

    [Fact]
    public Task Arm_LaterViolatingWrite_IsReportedThere() => Verify.FindingsAsync(SdkProgram.Arm(
        $"var content = {StorageProgram.ArmContent("StorageSkuName.StandardZrs")}; content.Sku = new StorageSku({{|AMLR2001:StorageSkuName.StandardLrs|}}); {Submit}"));

    [Fact]
    public Task Arm_ConditionalWriteOfViolatingValues_ReportsEach() => Verify.FindingsAsync(SdkProgram.Arm(
        $"{s_reported} if (isProduction) {{ content.Sku = new StorageSku({{|AMLR2001:StorageSkuName.PremiumLrs|}}); }} {Submit}"));

    [Theory]
    [InlineData("policy.Apply(content);", "interface IPolicy { void Apply(StorageAccountCreateOrUpdateContent content); }")]
    [InlineData("Harden(content);", "static void Harden(StorageAccountCreateOrUpdateContent content) => content.Sku = new StorageSku(StorageSkuName.StandardZrs);")]
    [InlineData("Harden(content);", "static void Harden(StorageAccountCreateOrUpdateContent content) { var sku = content.Sku; sku.Name = \"Standard_ZRS\"; }")]
    [InlineData("Harden(ref content);", "static void Harden(ref StorageAccountCreateOrUpdateContent content) { }")]
    [InlineData("var contents = new List<StorageAccountCreateOrUpdateContent>(); contents.Add(content); Harden(contents);", "static void Harden(List<StorageAccountCreateOrUpdateContent> contents) => contents[0].Sku.Name = \"Standard_ZRS\";")]
    [InlineData("Harden(content.Sku);", "static void Harden(StorageSku sku) => sku.Name = StorageSkuName.StandardZrs;")]
    public Task Arm_HandedToCodeThatMayChangeIt_IsSilent(string call, string member) => Verify.FindingsAsync(SdkProgram.Arm(
        $"{(member.Contains("interface", StringComparison.Ordinal) ? "IPolicy policy = null!;" : string.Empty)} {s_local} {call} {Submit}", member));

    [Theory]
    [InlineData("Log(content);", "static void Log(StorageAccountCreateOrUpdateContent content) => Console.WriteLine(content.Sku.Name);")]
    [InlineData("ArgumentNullException.ThrowIfNull(content);", "")]
    public Task Arm_HandedToCodeThatOnlyReads_IsReported(string call, string member) => Verify.FindingsAsync(SdkProgram.Arm($"{s_reported} {call} {Submit}", member));

    [Fact]
    public Task Arm_ReturnedAsIs_IsReported() => Verify.FindingsAsync(SdkProgram.Arm(
        "var content = Create(location); " + Submit,
        $"static StorageAccountCreateOrUpdateContent Create(AzureLocation location) => {StorageProgram.ArmContent("{|AMLR2001:StorageSkuName.StandardLrs|}")};"));

    // The caller has the last word.
    [Theory]
    [InlineData("content.Sku = new StorageSku(StorageSkuName.StandardZrs);")]
    [InlineData("content.Sku.Name = configured;")]
    public Task Arm_ReturnedAndChangedByCaller_IsSilent(string write) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var content = Create(location); {write} {Submit}",
        $"static StorageAccountCreateOrUpdateContent Create(AzureLocation location) => {StorageProgram.ArmContent("StorageSkuName.StandardLrs")};"));

    [Theory]
    [InlineData("args.Sku = new SkuArgs { Name = SkuName.Standard_ZRS };")]
    [InlineData("if (isProduction) { args.Sku = new SkuArgs { Name = \"Standard_GZRS\" }; }")]
    [InlineData("args.Sku = config.RequireObject<SkuArgs>(\"sku\");")]
    [InlineData("Harden(args);")]
    [InlineData("sku.Name = SkuName.Standard_ZRS;")]
    [InlineData("if (isProduction) { sku.Name = configured; }")]
    public Task Pulumi_LaterWrite_Wins(string write) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage",
        $$"""
        var sku = new SkuArgs { Name = SkuName.Standard_LRS };
        var args = new StorageAccountArgs { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = sku };
        {{write}}
        _ = new StorageAccount("st", args);
        """,
        "static void Harden(StorageAccountArgs args) => args.Sku = new SkuArgs { Name = SkuName.Standard_ZRS };"));

    [Theory]
    [InlineData("var sku = new StorageSku(NAME); var content = new StorageAccountCreateOrUpdateContent(sku, StorageKind.StorageV2, location);")]
    [InlineData("var name = NAME; var content = new StorageAccountCreateOrUpdateContent(new StorageSku(name), StorageKind.StorageV2, location);")]
    [InlineData("var content = new StorageAccountCreateOrUpdateContent(new StorageSku(StorageSkuName.StandardZrs), StorageKind.StorageV2, location); content.Sku = new StorageSku(NAME);")]
    public Task Arm_ValueInAnotherStatement_IsFixedThere(string statements) => Verify.FixAsync(
        SdkProgram.Arm(statements.Replace("NAME", "{|AMLR2001:StorageSkuName.StandardLrs|}") + " " + Submit),
        SdkProgram.Arm(statements.Replace("NAME", "StorageSkuName.StandardZrs") + " " + Submit));

    [Fact]
    public Task Pulumi_ValueInAnotherStatement_IsFixedThere() => Verify.FixAsync(
        SdkProgram.Pulumi("Storage", "var sku = new SkuArgs { Name = {|AMLR2001:SkuName.Standard_LRS|} }; _ = new StorageAccount(\"a\", new StorageAccountArgs { ResourceGroupName = \"rg\", Kind = Kind.StorageV2, Sku = sku });"),
        SdkProgram.Pulumi("Storage", "var sku = new SkuArgs { Name = SkuName.Standard_ZRS }; _ = new StorageAccount(\"a\", new StorageAccountArgs { ResourceGroupName = \"rg\", Kind = Kind.StorageV2, Sku = sku });"));

    // One SKU object in two accounts is one choice: what is right for the workspace is wrong for the data.
    [Fact]
    public Task Arm_SharedSku_IsNotFixedForOneAccountAtTheCostOfAnother() => Verify.NoFixAsync(SdkProgram.Arm($$"""
        var sku = new StorageSku({|AMLR1001:StorageSkuName.StandardGrs|});
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stdata", new StorageAccountCreateOrUpdateContent(sku, StorageKind.StorageV2, location));
        var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", new StorageAccountCreateOrUpdateContent(sku, StorageKind.StorageV2, location))).Value;
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = account.Id };
        """));

    [Fact]
    public Task Arm_SharedSkuName_IsFixedWhereItIsUsed() => Verify.FixAsync(
        SharedName("{|AMLR1001:redundancy|}"), SharedName("StorageSkuName.StandardZrs"));

    private static string SharedName(string name) => SdkProgram.Arm($$"""
        var redundancy = StorageSkuName.StandardGrs;
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stdata", {{StorageProgram.ArmContent("redundancy")}});
        var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", {{StorageProgram.ArmContent(name)}})).Value;
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = account.Id };
        """);
}
