using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Locally redundant default account of a workspace.</summary>
public class Amlr1002Tests
{
    private const string Key = "AMLR1002.useZoneRedundant";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_LocallyRedundant_IsReported(Place place) => Verify.FindingsAsync(StorageProgram.ArmDefault(place, "{|AMLR1002:StorageSkuName.StandardLrs|}"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_LocallyRedundant_IsReported(Place place) => Verify.FindingsAsync(StorageProgram.PulumiDefault(place, "{|AMLR1002:SkuName.Standard_LRS|}"));

    [Theory]
    [InlineData("{|AMLR1002:\"Standard_LRS\"|}")]
    [InlineData("{|AMLR1002:\"STANDARD_LRS\"|}")]
    [InlineData("new StorageSkuName({|AMLR1002:\"Standard_LRS\"|})")]
    [InlineData("{|AMLR1002:isProduction ? StorageSkuName.StandardLrs : \"Standard_LRS\"|}")]
    public Task Arm_EverySpelling_IsReported(string sku) => Verify.FindingsAsync(StorageProgram.ArmDefault(sku));

    [Theory]
    [InlineData("{|AMLR1002:\"Standard_LRS\"|}")]
    [InlineData("{|AMLR1002:SkuName.Standard_LRS|}.ToString()")]
    public Task Pulumi_EverySpelling_IsReported(string sku) => Verify.FindingsAsync(StorageProgram.PulumiDefault(sku));

    [Theory]
    [InlineData("StorageSkuName.StandardZrs")]
    [InlineData("isProduction ? StorageSkuName.StandardZrs : StorageSkuName.StandardLrs")]
    [InlineData("isProduction switch { true => StorageSkuName.StandardZrs, false => StorageSkuName.StandardLrs }")]
    [InlineData("configured")]
    [InlineData("isProduction ? configured : \"Standard_LRS\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"SKU\") ?? \"Standard_LRS\"")]
    [InlineData("\"Standard_LSR\"")]
    public Task Arm_ZoneRedundantOrUnknown_IsSilent(string sku) => Verify.FindingsAsync(StorageProgram.ArmDefault(sku));

    [Theory]
    [InlineData("SkuName.Standard_ZRS")]
    [InlineData("isProduction ? SkuName.Standard_ZRS : SkuName.Standard_LRS")]
    [InlineData("configured")]
    [InlineData("config.Get(\"sku\") ?? \"Standard_LRS\"")]
    [InlineData("config.RequireObject<SkuName>(\"sku\")")]
    [InlineData("\"Standard LRS\"")]
    public Task Pulumi_ZoneRedundantOrUnknown_IsSilent(string sku) => Verify.FindingsAsync(StorageProgram.PulumiDefault(sku));

    [Fact]
    public Task Arm_Null_IsSilent() => Verify.FindingsAsync(StorageProgram.ArmDefault("StorageSkuName.StandardLrs").Replace("new StorageSku(StorageSkuName.StandardLrs)", "null"));

    [Fact]
    public Task Pulumi_Unset_IsSilent() => Verify.FindingsAsync(StorageProgram.PulumiDefault("SkuName.Standard_LRS").Replace("Sku = new SkuArgs { Name = SkuName.Standard_LRS }", string.Empty));

    [Fact]
    public Task Arm_Parameter_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm("", $$"""
        public static async Task CreateAsync(ResourceGroupResource group, AzureLocation location, StorageSkuName sku)
        {
            var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", {{StorageProgram.ArmContent("sku")}})).Value;
            _ = new MachineLearningWorkspaceData(location) { StorageAccount = account.Id };
        }
        """));

    // Nothing better can be the default account there.
    [Theory]
    [InlineData("AzureLocation.WestUS")]
    [InlineData("AzureLocation.CanadaEast")]
    [InlineData("isProduction ? AzureLocation.WestUS : AzureLocation.WestUS2")]
    [InlineData("\"westus\"")]
    [InlineData("\"West US\"")]
    public Task Arm_RegionWithoutZones_IsSilent(string region) => Verify.FindingsAsync(StorageProgram.ArmDefault("StorageSkuName.StandardLrs", location: region));

    [Theory]
    [InlineData("\"westus\"")]
    [InlineData("\"West US\"")]
    public Task Pulumi_RegionWithoutZones_IsSilent(string region) => Verify.FindingsAsync(StorageProgram.PulumiDefault("SkuName.Standard_LRS", rest: $", Location = {region}"));

    [Theory]
    [InlineData("AzureLocation.WestEurope")]
    [InlineData("\"westeurope\"")]
    [InlineData("configured")]
    public Task Arm_RegionWithZonesOrUnknown_IsReported(string region) => Verify.FindingsAsync(StorageProgram.ArmDefault("{|AMLR1002:StorageSkuName.StandardLrs|}", location: region));

    [Theory]
    [InlineData("{|AMLR1002:StorageSkuName.StandardLrs|}", "StorageSkuName.StandardZrs")]
    [InlineData("{|AMLR1002:\"Standard_LRS\"|}", "\"Standard_ZRS\"")]
    [InlineData("new StorageSkuName({|AMLR1002:\"Standard_LRS\"|})", "new StorageSkuName(\"Standard_ZRS\")")]
    public Task Arm_Fix_UsesZoneRedundant(string found, string wanted) => Verify.FixAsync(
        StorageProgram.ArmDefault($"/* before */ {found} /* after */"), StorageProgram.ArmDefault($"/* before */ {wanted} /* after */"), Key);

    [Theory]
    [InlineData("{|AMLR1002:SkuName.Standard_LRS|}", "SkuName.Standard_ZRS")]
    [InlineData("{|AMLR1002:\"Standard_LRS\"|}", "\"Standard_ZRS\"")]
    [InlineData("{|AMLR1002:Pulumi.AzureNative.Storage.SkuName.Standard_LRS|}", "Pulumi.AzureNative.Storage.SkuName.Standard_ZRS")]
    public Task Pulumi_Fix_UsesZoneRedundant(string found, string wanted) => Verify.FixAsync(
        StorageProgram.PulumiDefault($"/* before */ {found} /* after */"), StorageProgram.PulumiDefault($"/* before */ {wanted} /* after */"), Key);

    [Fact]
    public Task Arm_Fix_ChangesLegacyKindToo() => Verify.FixAsync(
        StorageProgram.ArmDefault("{|AMLR1002:\"Standard_LRS\"|}", "{|AMLR2003:\"Storage\"|}"), StorageProgram.ArmDefault("\"Standard_ZRS\"", "\"StorageV2\""), Key);

    [Fact]
    public Task Pulumi_Fix_ChangesLegacyKindToo() => Verify.FixAsync(
        StorageProgram.PulumiDefault("{|AMLR1002:SkuName.Standard_LRS|}", "{|AMLR2003:Kind.Storage|}"), StorageProgram.PulumiDefault("SkuName.Standard_ZRS"), Key);

    [Fact]
    public Task Arm_Fix_KeepsConfiguredKind() => Verify.FixAsync(
        StorageProgram.ArmDefault("{|AMLR1002:StorageSkuName.StandardLrs|}", "configured"), StorageProgram.ArmDefault("StorageSkuName.StandardZrs", "configured"), Key);

    // The lake is no default account at all; the SKU is the smaller trouble and can be fixed by itself.
    [Fact]
    public Task Arm_Fix_LeavesHierarchicalNamespace() => Verify.FixAsync(
        StorageProgram.ArmDefault("{|AMLR1002:StorageSkuName.StandardLrs|}", rest: " { IsHnsEnabled = {|AMLR1003:true|} }"),
        StorageProgram.ArmDefault("StorageSkuName.StandardZrs", rest: " { IsHnsEnabled = {|AMLR1003:true|} }"),
        Key);

    // Geo-zone-redundant storage would only trade this finding for another.
    [Theory]
    [InlineData("[|StorageSkuName.StandardLrs|]")]
    [InlineData("[|StorageSkuName.StandardGrs|]")]
    public Task Arm_HasNoAlternative(string sku) => Verify.NoAlternativeAsync(StorageProgram.ArmDefault(sku));

    [Fact]
    public Task Pulumi_HasNoAlternative() => Verify.NoAlternativeAsync(StorageProgram.PulumiDefault("[|SkuName.Standard_LRS|]"));

    [Fact]
    public Task FixAll_ChangesEveryAccount()
    {
        return Verify.FixAsync(
            Program("{|AMLR1002:StorageSkuName.StandardLrs|}", "{|AMLR1002:\"Standard_LRS\"|}", "{|AMLR2001:StorageSkuName.StandardLrs|}"),
            Program("StorageSkuName.StandardZrs", "\"Standard_ZRS\"", "StorageSkuName.StandardZrs"));

        static string Program(string first, string second, string third) => SdkProgram.Arm($$"""
            var accounts = group.GetStorageAccounts();
                    var a = await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "a", {{StorageProgram.ArmContent(first)}});
                    var b = await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "b", {{StorageProgram.ArmContent(second)}}); // second
                    await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "c", {{StorageProgram.ArmContent(third)}});
                    _ = new MachineLearningWorkspaceData(location) { StorageAccount = a.Value.Id };
                    _ = new MachineLearningWorkspaceData(location) { StorageAccount = b.Value.Id };
            """);
    }

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        StorageProgram.PulumiDefault("{|#0:SkuName.Standard_LRS|}"),
        "AMLR1002",
        DiagnosticSeverity.Warning,
        "Storage account 'stml' is the default storage account of an Azure Machine Learning workspace and has sku.name = Standard_LRS; use Standard_ZRS, because the data of every run sits in a single datacenter");
}
