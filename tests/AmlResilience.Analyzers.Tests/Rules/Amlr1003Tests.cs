using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Default account of a kind, tier or namespace that a workspace does not accept.</summary>
public class Amlr1003Tests
{
    private const string Key = "AMLR1003.useZoneRedundant";
    private const string Prefix = "Storage account 'stml' is the default storage account of an Azure Machine Learning workspace and has ";
    private const string Reason = ", because Azure Machine Learning accepts only standard general-purpose accounts without a hierarchical namespace as default";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_UnsupportedKind_IsReported(Place place) => Verify.FindingsAsync(
        StorageProgram.ArmDefault(place, "StorageSkuName.PremiumZrs", "{|AMLR1003:StorageKind.FileStorage|}"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_UnsupportedKind_IsReported(Place place) => Verify.FindingsAsync(
        StorageProgram.PulumiDefault(place, "SkuName.Premium_LRS", "{|AMLR1003:Kind.BlockBlobStorage|}"));

    [Theory]
    [InlineData("StorageSkuName.StandardZrs", "{|AMLR1003:StorageKind.BlobStorage|}")]
    [InlineData("StorageSkuName.PremiumLrs", "{|AMLR1003:StorageKind.BlockBlobStorage|}")]
    [InlineData("configured", "{|AMLR1003:\"FileStorage\"|}")]
    [InlineData("configured", "{|AMLR1003:\"blobstorage\"|}")]
    [InlineData("configured", "{|AMLR1003:isProduction ? StorageKind.BlockBlobStorage : StorageKind.FileStorage|}")]
    [InlineData("{|AMLR1003:StorageSkuName.PremiumLrs|}", "StorageKind.StorageV2")]
    [InlineData("{|AMLR1003:StorageSkuName.PremiumZrs|}", "StorageKind.StorageV2")]
    [InlineData("{|AMLR1003:StorageSkuName.PremiumV2Lrs|}", "StorageKind.StorageV2")]
    [InlineData("{|AMLR1003:StorageSkuName.PremiumV2Zrs|}", "configured")]
    [InlineData("{|AMLR1003:\"Premium_LRS\"|}", "{|AMLR2003:StorageKind.Storage|}")]
    public Task Arm_EveryUnsupportedType_IsReportedOnce(string sku, string kind) => Verify.FindingsAsync(StorageProgram.ArmDefault(sku, kind));

    [Theory]
    [InlineData("SkuName.Standard_ZRS", "{|AMLR1003:Kind.BlobStorage|}")]
    [InlineData("SkuName.Premium_ZRS", "{|AMLR1003:\"FileStorage\"|}")]
    [InlineData("configured", "{|AMLR1003:Kind.FileStorage|}")]
    [InlineData("{|AMLR1003:SkuName.Premium_LRS|}", "Kind.StorageV2")]
    [InlineData("{|AMLR1003:SkuName.Premium_ZRS|}", "Kind.StorageV2")]
    [InlineData("{|AMLR1003:SkuName.PremiumV2_LRS|}", "Kind.StorageV2")]
    [InlineData("{|AMLR1003:\"PremiumV2_ZRS\"|}", "configured")]
    public Task Pulumi_EveryUnsupportedType_IsReportedOnce(string sku, string kind) => Verify.FindingsAsync(StorageProgram.PulumiDefault(sku, kind));

    [Theory]
    [InlineData("StorageSkuName.StandardZrs", "StorageKind.StorageV2")]
    [InlineData("StorageSkuName.StandardZrs", "{|AMLR2003:StorageKind.Storage|}")]
    [InlineData("StorageSkuName.StandardZrs", "configured")]
    [InlineData("StorageSkuName.StandardZrs", "\"BlobStorag\"")]
    [InlineData("StorageSkuName.StandardZrs", "isProduction ? StorageKind.StorageV2 : StorageKind.BlobStorage")]
    [InlineData("isProduction ? StorageSkuName.StandardZrs : StorageSkuName.PremiumZrs", "StorageKind.StorageV2")]
    [InlineData("Environment.GetEnvironmentVariable(\"SKU\") ?? \"Premium_ZRS\"", "StorageKind.StorageV2")]
    [InlineData("\"Premium_ZZZ\"", "StorageKind.StorageV2")]
    public Task Arm_SupportedOrUnknown_IsSilent(string sku, string kind) => Verify.FindingsAsync(StorageProgram.ArmDefault(sku, kind));

    [Theory]
    [InlineData("SkuName.Standard_ZRS", "Kind.StorageV2")]
    [InlineData("SkuName.Standard_ZRS", "{|AMLR2003:Kind.Storage|}")]
    [InlineData("SkuName.Standard_ZRS", "config.Get(\"kind\") ?? \"FileStorage\"")]
    [InlineData("SkuName.Standard_ZRS", "\"FileStorages\"")]
    [InlineData("configured", "configured")]
    public Task Pulumi_SupportedOrUnknown_IsSilent(string sku, string kind) => Verify.FindingsAsync(StorageProgram.PulumiDefault(sku, kind));

    [Fact]
    public Task Pulumi_Unset_IsSilent() => Verify.FindingsAsync(StorageProgram.PulumiDefault("SkuName.Standard_ZRS").Replace("Kind = Kind.StorageV2, Sku = new SkuArgs { Name = SkuName.Standard_ZRS }", string.Empty));

    [Theory]
    [InlineData("{|AMLR1003:true|}")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("isProduction")]
    [InlineData("isProduction ? true : false")]
    public Task Arm_HierarchicalNamespace_IsReportedWhenOn(string value) => Verify.FindingsAsync(
        StorageProgram.ArmDefault("StorageSkuName.StandardZrs", rest: $" {{ IsHnsEnabled = {value} }}"));

    [Theory]
    [InlineData("{|AMLR1003:true|}")]
    [InlineData("false")]
    [InlineData("isProduction")]
    [InlineData("config.RequireBoolean(\"lake\")")]
    public Task Pulumi_HierarchicalNamespace_IsReportedWhenOn(string value) => Verify.FindingsAsync(
        StorageProgram.PulumiDefault("SkuName.Standard_ZRS", rest: $", IsHnsEnabled = {value}"));

    [Fact]
    public Task Arm_HierarchicalNamespaceSetLater_IsReported() => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var content = {{StorageProgram.ArmContent("StorageSkuName.StandardZrs")}};
        content.IsHnsEnabled = {|AMLR1003:true|};
        var account = await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", content);
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = account.Value.Id };
        """));

    // A data account may be of any kind and tier, and a lake.
    [Fact]
    public Task Arm_DataAccount_IsSilent() => Verify.FindingsAsync(
        StorageProgram.ArmData("StorageSkuName.PremiumZrs", "StorageKind.BlockBlobStorage", rest: " { IsHnsEnabled = true }"));

    [Fact]
    public Task Pulumi_DataAccount_IsSilent() => Verify.FindingsAsync(
        StorageProgram.PulumiData("SkuName.Standard_ZRS", rest: ", IsHnsEnabled = true"));

    [Theory]
    [InlineData("StorageSkuName.PremiumLrs", "{|AMLR1003:StorageKind.BlockBlobStorage|}", "StorageSkuName.StandardZrs", "StorageKind.StorageV2")]
    [InlineData("\"Premium_ZRS\"", "{|AMLR1003:\"FileStorage\"|}", "\"Standard_ZRS\"", "\"StorageV2\"")]
    [InlineData("StorageSkuName.StandardZrs", "{|AMLR1003:StorageKind.BlobStorage|}", "StorageSkuName.StandardZrs", "StorageKind.StorageV2")]
    [InlineData("{|AMLR1003:StorageSkuName.PremiumLrs|}", "StorageKind.StorageV2", "StorageSkuName.StandardZrs", "StorageKind.StorageV2")]
    [InlineData("{|AMLR1003:StorageSkuName.PremiumLrs|}", "{|AMLR2003:StorageKind.Storage|}", "StorageSkuName.StandardZrs", "StorageKind.StorageV2")]
    public Task Arm_Fix_ChangesKindAndSkuTogether(string sku, string kind, string fixedSku, string fixedKind) => Verify.FixAsync(
        StorageProgram.ArmDefault($"/* sku */ {sku} /* after */", $"/* kind */ {kind} /* after */"),
        StorageProgram.ArmDefault($"/* sku */ {fixedSku} /* after */", $"/* kind */ {fixedKind} /* after */"),
        Key);

    [Theory]
    [InlineData("SkuName.Premium_LRS", "{|AMLR1003:Kind.FileStorage|}", "SkuName.Standard_ZRS", "Kind.StorageV2")]
    [InlineData("\"Premium_LRS\"", "{|AMLR1003:\"BlockBlobStorage\"|}", "\"Standard_ZRS\"", "\"StorageV2\"")]
    [InlineData("{|AMLR1003:SkuName.Premium_ZRS|}", "Kind.StorageV2", "SkuName.Standard_ZRS", "Kind.StorageV2")]
    public Task Pulumi_Fix_ChangesKindAndSkuTogether(string sku, string kind, string fixedSku, string fixedKind) => Verify.FixAsync(
        StorageProgram.PulumiDefault($"/* sku */ {sku} /* after */", $"/* kind */ {kind} /* after */"),
        StorageProgram.PulumiDefault($"/* sku */ {fixedSku} /* after */", $"/* kind */ {fixedKind} /* after */"),
        Key);

    // What the account's owner decides elsewhere cannot be made to go together.
    [Theory]
    [InlineData("configured", "{|AMLR1003:StorageKind.BlockBlobStorage|}")]
    [InlineData("{|AMLR1003:StorageSkuName.PremiumLrs|}", "configured")]
    public Task Arm_OneOfTheTwoUnknown_HasNoFix(string sku, string kind) => Verify.NoFixAsync(StorageProgram.ArmDefault(sku, kind));

    // Switching the namespace off changes what the account is.
    [Fact]
    public Task Pulumi_HierarchicalNamespace_HasNoFix() => Verify.NoFixAsync(
        StorageProgram.PulumiDefault("SkuName.Standard_ZRS", rest: ", IsHnsEnabled = {|AMLR1003:true|}"));

    [Theory]
    [InlineData("AzureLocation.WestUS")]
    [InlineData("\"West US\"")]
    public Task Arm_RegionWithoutZones_HasNoFix(string region) => Verify.NoFixAsync(
        StorageProgram.ArmDefault("StorageSkuName.PremiumLrs", "{|AMLR1003:StorageKind.FileStorage|}", region));

    [Fact]
    public Task Pulumi_RegionWithoutZones_HasNoFix() => Verify.NoFixAsync(
        StorageProgram.PulumiDefault("SkuName.Premium_LRS", "{|AMLR1003:Kind.FileStorage|}", ", Location = \"westus\""));

    [Fact]
    public Task FixAll_ChangesEveryAccount()
    {
        return Verify.FixAsync(
            Program("SkuName.Premium_LRS", "{|AMLR1003:Kind.FileStorage|}", "{|AMLR1003:\"Premium_ZRS\"|}", "\"StorageV2\""),
            Program("SkuName.Standard_ZRS", "Kind.StorageV2", "\"Standard_ZRS\"", "\"StorageV2\""));

        static string Program(string firstSku, string firstKind, string secondSku, string secondKind) => SdkProgram.Pulumi("Storage", $"""
            _ = {StorageProgram.PulumiWorkspace(StorageProgram.PulumiAccount(firstSku, firstKind, name: "a") + ".Id")}; // first
                    _ = {StorageProgram.PulumiWorkspace(StorageProgram.PulumiAccount(secondSku, secondKind, name: "b") + ".Id")};
            """);
    }

    [Fact]
    public Task Message_Kind() => Verify.MessageAsync(
        StorageProgram.ArmDefault("StorageSkuName.PremiumLrs", "{|#0:StorageKind.FileStorage|}"), "AMLR1003", DiagnosticSeverity.Warning, Prefix + "kind = FileStorage; use StorageV2" + Reason);

    [Fact]
    public Task Message_Sku() => Verify.MessageAsync(
        StorageProgram.ArmDefault("{|#0:StorageSkuName.PremiumLrs|}"), "AMLR1003", DiagnosticSeverity.Warning, Prefix + "sku.name = Premium_LRS; use Standard_ZRS" + Reason);

    [Fact]
    public Task Message_WithoutZones_AsksForLocallyRedundant() => Verify.MessageAsync(
        StorageProgram.ArmDefault("{|#0:StorageSkuName.PremiumLrs|}", location: "AzureLocation.WestUS"), "AMLR1003", DiagnosticSeverity.Warning, Prefix + "sku.name = Premium_LRS; use Standard_LRS" + Reason);

    [Fact]
    public Task Message_HierarchicalNamespace() => Verify.MessageAsync(
        StorageProgram.PulumiDefault("SkuName.Standard_ZRS", rest: ", IsHnsEnabled = {|#0:true|}"), "AMLR1003", DiagnosticSeverity.Warning, Prefix + "properties.isHnsEnabled = true; use false" + Reason);
}
