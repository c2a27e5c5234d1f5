using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Geo-redundant data account without zones in its primary region; off by default.</summary>
public class Amlr2002Tests
{
    private const string Id = "AMLR2002";
    private const string Key = "AMLR2002.useGeoZoneRedundant";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_GeoRedundant_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "StorageAccountCreateOrUpdateContent", "GetStorageAccounts", StorageProgram.ArmContent("{|AMLR2002:StorageSkuName.StandardGrs|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_GeoRedundant_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Storage", "StorageAccount", StorageProgram.PulumiAccount("{|AMLR2002:SkuName.Standard_RAGRS|}")));

    [Theory]
    [InlineData("{|AMLR2002:\"standard_ragrs\"|}", "configured")]
    [InlineData("{|AMLR2002:isProduction ? StorageSkuName.StandardRagrs : StorageSkuName.StandardGrs|}", "StorageKind.StorageV2")]
    public Task Arm_UnknownKindAndChoice_AreReported(string sku, string kind) => Verify.FindingsAsync(StorageProgram.ArmData(sku, kind));

    [Theory]
    [InlineData("StorageSkuName.StandardGzrs")]
    [InlineData("StorageSkuName.StandardRagzrs")]
    [InlineData("StorageSkuName.StandardZrs")]
    [InlineData("isProduction ? StorageSkuName.StandardGzrs : StorageSkuName.StandardGrs")]
    [InlineData("configured")]
    [InlineData("\"Standard_GRZ\"")]
    public Task Arm_ZoneRedundantOrUnknown_IsSilent(string sku) => Verify.FindingsOfAsync(Id, StorageProgram.ArmData(sku));

    [Theory]
    [InlineData("SkuName.Standard_GZRS")]
    [InlineData("\"Standard_RAGZRS\"")]
    [InlineData("isProduction ? SkuName.Standard_ZRS : SkuName.Standard_GRS")]
    [InlineData("configured")]
    public Task Pulumi_ZoneRedundantOrUnknown_IsSilent(string sku) => Verify.FindingsOfAsync(Id, StorageProgram.PulumiData(sku));

    [Fact]
    public Task Pulumi_Unset_IsSilent() => Verify.FindingsOfAsync(Id, SdkProgram.Pulumi(
        "Storage", "_ = new StorageAccount(\"st\", new StorageAccountArgs { ResourceGroupName = \"rg\", Kind = Kind.StorageV2 });"));

    // The default account of a workspace is AMLR1001.
    [Fact]
    public Task Arm_DefaultAccount_IsSilent() => Verify.FindingsOfAsync(Id, StorageProgram.ArmDefault("{|AMLR1001:StorageSkuName.StandardGrs|}"));

    [Fact]
    public Task Pulumi_DefaultAccount_IsSilent() => Verify.FindingsOfAsync(Id, StorageProgram.PulumiDefault("{|AMLR1001:SkuName.Standard_GRS|}"));

    // Legacy kinds cannot have zones: that is AMLR2003.
    [Fact]
    public Task Arm_LegacyKind_IsSilent() => Verify.FindingsOfAsync(Id, StorageProgram.ArmData("StorageSkuName.StandardGrs", "{|AMLR2003:StorageKind.Storage|}"));

    [Theory]
    [InlineData("AzureLocation.WestUS")]
    [InlineData("\"Poland Central\"")]
    public Task Arm_RegionWithoutZonesOrPair_IsSilent(string region) => Verify.FindingsOfAsync(Id, StorageProgram.ArmData("StorageSkuName.StandardGrs", location: region));

    [Fact]
    public Task Pulumi_RegionWithoutZones_IsSilent() => Verify.FindingsOfAsync(Id, StorageProgram.PulumiData("SkuName.Standard_GRS", rest: ", Location = \"westus\""));

    [Fact]
    public Task OffByDefault() => Verify.FindingsAsync(StorageProgram.ArmData("StorageSkuName.StandardGrs"));

    [Theory]
    [InlineData("{|AMLR2002:StorageSkuName.StandardGrs|}", "StorageSkuName.StandardGzrs")]
    [InlineData("{|AMLR2002:StorageSkuName.StandardRagrs|}", "StorageSkuName.StandardRagzrs")]
    [InlineData("{|AMLR2002:\"Standard_GRS\"|}", "\"Standard_GZRS\"")]
    public Task Arm_Fix_AddsZones(string found, string wanted) => Verify.FixAsync(
        StorageProgram.ArmData($"/* before */ {found} /* after */"), StorageProgram.ArmData($"/* before */ {wanted} /* after */"), Key);

    [Theory]
    [InlineData("{|AMLR2002:SkuName.Standard_RAGRS|}", "SkuName.Standard_RAGZRS")]
    [InlineData("{|AMLR2002:\"Standard_GRS\"|}", "\"Standard_GZRS\"")]
    public Task Pulumi_Fix_AddsZones(string found, string wanted) => Verify.FixAsync(
        StorageProgram.PulumiData($"/* before */ {found} /* after */"), StorageProgram.PulumiData($"/* before */ {wanted} /* after */"), Key);

    // Without a kind an account is taken for general-purpose v2.
    [Fact]
    public Task Pulumi_Fix_WithoutKind_AddsZones() => Verify.FixAsync(
        StorageProgram.PulumiData("{|AMLR2002:SkuName.Standard_GRS|}").Replace("Kind = Kind.StorageV2, ", string.Empty),
        StorageProgram.PulumiData("SkuName.Standard_GZRS").Replace("Kind = Kind.StorageV2, ", string.Empty),
        Key);

    [Theory]
    [InlineData("{|AMLR2002:StorageSkuName.StandardGrs|}", "configured")]
    [InlineData("{|AMLR2002:isProduction ? StorageSkuName.StandardRagrs : StorageSkuName.StandardGrs|}", "StorageKind.StorageV2")]
    public Task Arm_UnknownKindOrReadAccessByEnvironment_HasNoFix(string sku, string kind) => Verify.NoFixAsync(StorageProgram.ArmData(sku, kind));

    [Fact]
    public Task FixAll_ChangesEveryAccount()
    {
        return Verify.FixAsync(
            Program("{|AMLR2002:SkuName.Standard_GRS|}", "{|AMLR2002:\"Standard_RAGRS\"|}"), Program("SkuName.Standard_GZRS", "\"Standard_RAGZRS\""));

        static string Program(string first, string second) => SdkProgram.Pulumi("Storage", $"""
            _ = {StorageProgram.PulumiAccount(first, name: "a")}; // first
                    _ = {StorageProgram.PulumiAccount(second, name: "b")};
            """);
    }

    [Theory]
    [InlineData("{|#0:StorageSkuName.StandardGrs|}", "Standard_GRS; use Standard_GZRS")]
    [InlineData("{|#0:StorageSkuName.StandardRagrs|}", "Standard_RAGRS; use Standard_RAGZRS")]
    [InlineData("{|#0:isProduction ? StorageSkuName.StandardRagrs : StorageSkuName.StandardGrs|}", "Standard_RAGRS or Standard_GRS; use Standard_GZRS or Standard_RAGZRS")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string sku, string expected) => Verify.MessageAsync(
        StorageProgram.ArmData(sku),
        Id,
        DiagnosticSeverity.Info,
        $"Storage account 'stdata' has sku.name = {expected}, because in the primary region all copies of the data are in a single datacenter");
}
