using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Geo-redundant default account of a workspace.</summary>
public class Amlr1001Tests
{
    private const string Key = "AMLR1001.useZoneRedundant";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_GeoRedundant_IsReported(Place place) => Verify.FindingsAsync(StorageProgram.ArmDefault(place, "{|AMLR1001:StorageSkuName.StandardGrs|}"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_GeoRedundant_IsReported(Place place) => Verify.FindingsAsync(StorageProgram.PulumiDefault(place, "{|AMLR1001:SkuName.Standard_GRS|}"));

    [Theory]
    [InlineData("{|AMLR1001:StorageSkuName.StandardRagrs|}")]
    [InlineData("{|AMLR1001:StorageSkuName.StandardGzrs|}")]
    [InlineData("{|AMLR1001:StorageSkuName.StandardRagzrs|}")]
    [InlineData("{|AMLR1001:\"Standard_GRS\"|}")]
    [InlineData("{|AMLR1001:\"standard_ragzrs\"|}")]
    [InlineData("new StorageSkuName({|AMLR1001:\"Standard_GZRS\"|})")]
    [InlineData("{|AMLR1001:isProduction ? StorageSkuName.StandardRagrs : StorageSkuName.StandardGrs|}")]
    public Task Arm_EveryGeoSku_IsReported(string sku) => Verify.FindingsAsync(StorageProgram.ArmDefault(sku));

    [Theory]
    [InlineData("{|AMLR1001:SkuName.Standard_RAGRS|}")]
    [InlineData("{|AMLR1001:SkuName.Standard_GZRS|}")]
    [InlineData("{|AMLR1001:SkuName.Standard_RAGZRS|}")]
    [InlineData("{|AMLR1001:\"Standard_GRS\"|}")]
    [InlineData("{|AMLR1001:SkuName.Standard_GRS|}.ToString()")]
    [InlineData("{|AMLR1001:isProduction ? SkuName.Standard_RAGRS : SkuName.Standard_GRS|}")]
    public Task Pulumi_EveryGeoSku_IsReported(string sku) => Verify.FindingsAsync(StorageProgram.PulumiDefault(sku));

    [Theory]
    [InlineData("StorageSkuName.StandardZrs")]
    [InlineData("\"Standard_ZRS\"")]
    [InlineData("isProduction ? StorageSkuName.StandardZrs : StorageSkuName.StandardGrs")]
    [InlineData("configured")]
    [InlineData("isProduction ? configured : \"Standard_GRS\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"SKU\") ?? \"Standard_GRS\"")]
    [InlineData("\"Standard_GRSS\"")]
    public Task Arm_ZoneRedundantOrUnknown_IsSilent(string sku) => Verify.FindingsAsync(StorageProgram.ArmDefault(sku));

    [Theory]
    [InlineData("SkuName.Standard_ZRS")]
    [InlineData("\"Standard_ZRS\"")]
    [InlineData("isProduction ? SkuName.Standard_GRS : SkuName.Standard_ZRS")]
    [InlineData("configured")]
    [InlineData("config.Get(\"sku\") ?? \"Standard_GRS\"")]
    [InlineData("\"Standard-GRS\"")]
    public Task Pulumi_ZoneRedundantOrUnknown_IsSilent(string sku) => Verify.FindingsAsync(StorageProgram.PulumiDefault(sku));

    [Fact]
    public Task Arm_Null_IsSilent() => Verify.FindingsAsync(StorageProgram.ArmDefault("StorageSkuName.StandardGrs").Replace("new StorageSku(StorageSkuName.StandardGrs)", "null"));

    [Fact]
    public Task Pulumi_Unset_IsSilent() => Verify.FindingsAsync(StorageProgram.PulumiDefault("SkuName.Standard_GRS").Replace("Sku = new SkuArgs { Name = SkuName.Standard_GRS }", string.Empty));

    // Training data that must survive a regional outage belongs in such an account.
    [Fact]
    public Task Arm_DataAccount_IsSilent() => Verify.FindingsAsync(StorageProgram.ArmData("StorageSkuName.StandardGrs"));

    [Fact]
    public Task Pulumi_DataAccount_IsSilent() => Verify.FindingsAsync(StorageProgram.PulumiData("SkuName.Standard_RAGZRS"));

    [Theory]
    [InlineData("{|AMLR1001:StorageSkuName.StandardGrs|}", "StorageSkuName.StandardZrs")]
    [InlineData("{|AMLR1001:StorageSkuName.StandardRagzrs|}", "StorageSkuName.StandardZrs")]
    [InlineData("{|AMLR1001:\"Standard_RAGRS\"|}", "\"Standard_ZRS\"")]
    [InlineData("new StorageSkuName({|AMLR1001:\"Standard_GZRS\"|})", "new StorageSkuName(\"Standard_ZRS\")")]
    [InlineData("{|AMLR1001:isProduction ? StorageSkuName.StandardGzrs : StorageSkuName.StandardGrs|}", "StorageSkuName.StandardZrs")]
    public Task Arm_Fix_UsesZoneRedundant(string found, string wanted) => Verify.FixAsync(
        StorageProgram.ArmDefault($"/* before */ {found} /* after */"), StorageProgram.ArmDefault($"/* before */ {wanted} /* after */"), Key);

    [Theory]
    [InlineData("{|AMLR1001:SkuName.Standard_GRS|}", "SkuName.Standard_ZRS")]
    [InlineData("{|AMLR1001:\"Standard_GZRS\"|}", "\"Standard_ZRS\"")]
    [InlineData("{|AMLR1001:SkuName.Standard_RAGRS|}.ToString()", "SkuName.Standard_ZRS.ToString()")]
    public Task Pulumi_Fix_UsesZoneRedundant(string found, string wanted) => Verify.FixAsync(
        StorageProgram.PulumiDefault($"/* before */ {found} /* after */"), StorageProgram.PulumiDefault($"/* before */ {wanted} /* after */"), Key);

    // Only general-purpose v2 accounts can be zone-redundant.
    [Fact]
    public Task Arm_Fix_ChangesLegacyKindToo() => Verify.FixAsync(
        StorageProgram.ArmDefault("{|AMLR1001:StorageSkuName.StandardGrs|}", "{|AMLR2003:StorageKind.Storage|}"), StorageProgram.ArmDefault("StorageSkuName.StandardZrs"), Key);

    [Fact]
    public Task Pulumi_Fix_ChangesLegacyKindToo() => Verify.FixAsync(
        StorageProgram.PulumiDefault("{|AMLR1001:\"Standard_GRS\"|}", "{|AMLR2003:\"Storage\"|}"), StorageProgram.PulumiDefault("\"Standard_ZRS\"", "\"StorageV2\""), Key);

    [Fact]
    public Task Arm_Fix_SettlesUnsupportedKindToo() => Verify.FixAsync(
        StorageProgram.ArmDefault("{|AMLR1001:StorageSkuName.StandardRagrs|}", "{|AMLR1003:StorageKind.BlobStorage|}"), StorageProgram.ArmDefault("StorageSkuName.StandardZrs"));

    [Fact]
    public Task Pulumi_Fix_SettlesUnsupportedKindToo() => Verify.FixAsync(
        StorageProgram.PulumiDefault("{|AMLR1001:SkuName.Standard_GRS|}", "{|AMLR1003:Kind.BlobStorage|}"), StorageProgram.PulumiDefault("SkuName.Standard_ZRS"));

    // Without zones a choice of locally redundant storage has a good side.
    [Theory]
    [InlineData("location", "{|AMLR1001:isProduction ? StorageSkuName.StandardGrs : StorageSkuName.StandardLrs|}")]
    [InlineData("AzureLocation.WestUS", "isProduction ? StorageSkuName.StandardGrs : StorageSkuName.StandardLrs")]
    public Task Arm_ChoiceOfLocallyRedundant_IsReportedWithZones(string region, string sku) => Verify.FindingsAsync(StorageProgram.ArmDefault(sku, location: region));

    // Reported, since the copy in the other region is of no use there either; but there is no zone-redundant storage to change to.
    [Theory]
    [InlineData("AzureLocation.WestUS")]
    [InlineData("\"westus\"")]
    [InlineData("\"West US\"")]
    [InlineData("new AzureLocation(\"UK West\")")]
    public Task Arm_RegionWithoutZones_HasNoFix(string region) => Verify.NoFixAsync(StorageProgram.ArmDefault("{|AMLR1001:StorageSkuName.StandardGrs|}", location: region));

    [Theory]
    [InlineData("\"westus\"")]
    [InlineData("\"West US\"")]
    public Task Pulumi_RegionWithoutZones_HasNoFix(string region) => Verify.NoFixAsync(
        StorageProgram.PulumiDefault("{|AMLR1001:SkuName.Standard_GRS|}", rest: $", Location = {region}"));

    [Theory]
    [InlineData("configured")]
    [InlineData("\"atlantis\"")]
    [InlineData("AzureLocation.WestEurope")]
    public Task Arm_Fix_TakesUnknownRegionForZonal(string region) => Verify.FixAsync(
        StorageProgram.ArmDefault("{|AMLR1001:StorageSkuName.StandardGrs|}", location: region), StorageProgram.ArmDefault("StorageSkuName.StandardZrs", location: region), Key);

    [Fact]
    public Task FixAll_ChangesEveryAccount()
    {
        return Verify.FixAsync(
            Program("{|AMLR1001:SkuName.Standard_GRS|}", "{|AMLR1001:\"Standard_RAGZRS\"|}", "{|AMLR1002:SkuName.Standard_LRS|}"),
            Program("SkuName.Standard_ZRS", "\"Standard_ZRS\"", "SkuName.Standard_ZRS"));

        static string Program(string first, string second, string third) => SdkProgram.Pulumi("Storage", $"""
            _ = {StorageProgram.PulumiWorkspace(StorageProgram.PulumiAccount(first, name: "a") + ".Id")};
                    _ = {StorageProgram.PulumiWorkspace(StorageProgram.PulumiAccount(second, name: "b") + ".Id")}; // second
                    _ = {StorageProgram.PulumiWorkspace(StorageProgram.PulumiAccount(third, name: "c") + ".Id")};
            """);
    }

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        StorageProgram.ArmDefault("{|#0:StorageSkuName.StandardRagrs|}"),
        "AMLR1001",
        DiagnosticSeverity.Warning,
        "Storage account 'stml' is the default storage account of an Azure Machine Learning workspace and has sku.name = Standard_RAGRS; use Standard_ZRS, because Azure Machine Learning cannot fail over to the copy in the other region");

    [Fact]
    public Task Message_WithoutZones_AsksForLocallyRedundant() => Verify.MessageAsync(
        StorageProgram.PulumiDefault("{|#0:SkuName.Standard_GRS|}", rest: ", Location = \"westus\""),
        "AMLR1001",
        DiagnosticSeverity.Warning,
        "Storage account 'stml' is the default storage account of an Azure Machine Learning workspace and has sku.name = Standard_GRS; use Standard_LRS, because Azure Machine Learning cannot fail over to the copy in the other region");
}
