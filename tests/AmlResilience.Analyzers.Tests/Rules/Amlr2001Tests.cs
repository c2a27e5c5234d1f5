using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Locally redundant data account.</summary>
public class Amlr2001Tests
{
    private const string Key = "AMLR2001.useZoneRedundant";
    private const string GeoZoneKey = "AMLR2001.useGeoZoneRedundant";
    private const string Reason = ", because all copies of the data are in a single datacenter";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_LocallyRedundant_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "StorageAccountCreateOrUpdateContent", "GetStorageAccounts", StorageProgram.ArmContent("{|AMLR2001:StorageSkuName.StandardLrs|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_LocallyRedundant_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Storage", "StorageAccount", StorageProgram.PulumiAccount("{|AMLR2001:SkuName.Standard_LRS|}")));

    [Theory]
    [InlineData("{|AMLR2001:StorageSkuName.PremiumLrs|}", "StorageKind.BlockBlobStorage")]
    [InlineData("{|AMLR2001:StorageSkuName.PremiumLrs|}", "StorageKind.StorageV2")]
    [InlineData("{|AMLR2001:StorageSkuName.StandardLrs|}", "{|AMLR2003:StorageKind.BlobStorage|}")]
    [InlineData("{|AMLR2001:\"standard_lrs\"|}", "configured")]
    [InlineData("new StorageSkuName({|AMLR2001:\"Premium_LRS\"|})", "StorageKind.FileStorage")]
    [InlineData("{|AMLR2001:isProduction ? StorageSkuName.PremiumLrs : StorageSkuName.StandardLrs|}", "StorageKind.StorageV2")]
    public Task Arm_EveryLocalSku_IsReported(string sku, string kind) => Verify.FindingsAsync(StorageProgram.ArmData(sku, kind));

    [Theory]
    [InlineData("{|AMLR2001:SkuName.Premium_LRS|}", "Kind.FileStorage")]
    [InlineData("{|AMLR2001:SkuName.Standard_LRS|}", "{|AMLR2003:Kind.Storage|}")]
    [InlineData("{|AMLR2001:\"Standard_LRS\"|}", "configured")]
    [InlineData("{|AMLR2001:SkuName.Standard_LRS|}.ToString()", "Kind.StorageV2")]
    public Task Pulumi_EveryLocalSku_IsReported(string sku, string kind) => Verify.FindingsAsync(StorageProgram.PulumiData(sku, kind));

    [Theory]
    [InlineData("StorageSkuName.StandardZrs")]
    [InlineData("StorageSkuName.StandardGrs")]
    [InlineData("StorageSkuName.StandardRagrs")]
    [InlineData("StorageSkuName.StandardGzrs")]
    [InlineData("\"Standard_RAGZRS\"")]
    [InlineData("StorageSkuName.PremiumZrs")]
    [InlineData("isProduction ? StorageSkuName.StandardGzrs : StorageSkuName.StandardLrs")]
    [InlineData("configured")]
    [InlineData("isProduction ? configured : \"Standard_LRS\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"SKU\") ?? \"Standard_LRS\"")]
    [InlineData("\"Standart_LRS\"")]
    public Task Arm_RedundantOrUnknown_IsSilent(string sku) => Verify.FindingsAsync(StorageProgram.ArmData(sku));

    [Theory]
    [InlineData("SkuName.Standard_ZRS")]
    [InlineData("SkuName.Standard_GRS")]
    [InlineData("SkuName.Standard_RAGZRS")]
    [InlineData("isProduction ? SkuName.Standard_ZRS : SkuName.Standard_LRS")]
    [InlineData("configured")]
    [InlineData("config.Get(\"sku\") ?? \"Standard_LRS\"")]
    [InlineData("\"StandardLRS\"")]
    public Task Pulumi_RedundantOrUnknown_IsSilent(string sku) => Verify.FindingsAsync(StorageProgram.PulumiData(sku));

    [Fact]
    public Task Arm_Parameter_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm("", $"public static StorageAccountCreateOrUpdateContent Create(StorageSkuName sku, AzureLocation location) => {StorageProgram.ArmContent("sku")};"));

    [Fact]
    public Task Pulumi_Unset_IsSilent() => Verify.FindingsAsync(StorageProgram.PulumiData("SkuName.Standard_LRS").Replace("Sku = new SkuArgs { Name = SkuName.Standard_LRS }", string.Empty));

    [Theory]
    [InlineData("{|AMLR2001:StorageSkuName.StandardLrs|}", "StorageSkuName.StandardZrs")]
    [InlineData("{|AMLR2001:\"Standard_LRS\"|}", "\"Standard_ZRS\"")]
    [InlineData("new StorageSkuName({|AMLR2001:\"Standard_LRS\"|})", "new StorageSkuName(\"Standard_ZRS\")")]
    public Task Arm_Fix_UsesZoneRedundant(string found, string wanted) => Verify.FixAsync(
        StorageProgram.ArmData($"/* before */ {found} /* after */"), StorageProgram.ArmData($"/* before */ {wanted} /* after */"), Key);

    [Theory]
    [InlineData("{|AMLR2001:SkuName.Standard_LRS|}", "SkuName.Standard_ZRS")]
    [InlineData("{|AMLR2001:\"Standard_LRS\"|}", "\"Standard_ZRS\"")]
    public Task Pulumi_Fix_UsesZoneRedundant(string found, string wanted) => Verify.FixAsync(
        StorageProgram.PulumiData($"/* before */ {found} /* after */", rest: ", IsHnsEnabled = true"), StorageProgram.PulumiData($"/* before */ {wanted} /* after */", rest: ", IsHnsEnabled = true"), Key);

    [Theory]
    [InlineData("StorageKind.BlockBlobStorage")]
    [InlineData("StorageKind.FileStorage")]
    public Task Arm_Fix_KeepsPremiumKind(string kind) => Verify.FixAsync(
        StorageProgram.ArmData("{|AMLR2001:StorageSkuName.PremiumLrs|}", kind), StorageProgram.ArmData("StorageSkuName.PremiumZrs", kind), Key);

    [Fact]
    public Task Pulumi_Fix_KeepsPremiumKind() => Verify.FixAsync(
        StorageProgram.PulumiData("{|AMLR2001:\"Premium_LRS\"|}", "Kind.FileStorage"), StorageProgram.PulumiData("\"Premium_ZRS\"", "Kind.FileStorage"), Key);

    [Theory]
    [InlineData("{|AMLR2003:StorageKind.Storage|}")]
    [InlineData("{|AMLR2003:StorageKind.BlobStorage|}")]
    public Task Arm_Fix_ChangesLegacyKindToo(string kind) => Verify.FixAsync(
        StorageProgram.ArmData("{|AMLR2001:StorageSkuName.StandardLrs|}", kind), StorageProgram.ArmData("StorageSkuName.StandardZrs"), Key);

    [Fact]
    public Task Pulumi_Fix_ChangesLegacyKindToo() => Verify.FixAsync(
        StorageProgram.PulumiData("{|AMLR2001:SkuName.Standard_LRS|}", "{|AMLR2003:\"BlobStorage\"|}"), StorageProgram.PulumiData("SkuName.Standard_ZRS", "\"StorageV2\""), Key);

    // Premium page blobs, tiers that differ by environment, and kinds that Azure would refuse: no rewrite is right.
    [Theory]
    [InlineData("{|AMLR2001:StorageSkuName.PremiumLrs|}", "StorageKind.StorageV2")]
    [InlineData("{|AMLR2001:StorageSkuName.PremiumLrs|}", "configured")]
    [InlineData("{|AMLR2001:StorageSkuName.StandardLrs|}", "StorageKind.BlockBlobStorage")]
    [InlineData("{|AMLR2001:isProduction ? StorageSkuName.PremiumLrs : StorageSkuName.StandardLrs|}", "StorageKind.StorageV2")]
    public Task Arm_KindAndTierThatDoNotGoTogether_HaveNoFix(string sku, string kind) => Verify.NoFixAsync(StorageProgram.ArmData(sku, kind));

    // The premium tier has no geo-redundancy, and neither has a region without a pair.
    [Fact]
    public Task Arm_PremiumTierWithoutZones_HasNoFix() => Verify.NoFixAsync(
        StorageProgram.ArmData("{|AMLR2001:StorageSkuName.PremiumLrs|}", location: "AzureLocation.WestUS"));

    [Fact]
    public Task Arm_RegionWithoutZonesAndPair_HasNoFix()
    {
        var program = StorageProgram.ArmData("{|AMLR2001:StorageSkuName.StandardLrs|}", location: "\"polandcentral\"");
        return Verify.FixWithAsync("aml_resilience.non_zonal_regions = polandcentral", program, program);
    }

    [Theory]
    [InlineData("AzureLocation.WestUS")]
    [InlineData("\"westus\"")]
    [InlineData("\"West US\"")]
    public Task Arm_RegionWithoutZones_FixUsesGeoRedundant(string region) => Verify.FixAsync(
        StorageProgram.ArmData("{|AMLR2001:StorageSkuName.StandardLrs|}", location: region), StorageProgram.ArmData("StorageSkuName.StandardGrs", location: region), "AMLR2001.useGeoRedundant");

    [Theory]
    [InlineData("\"westus\"")]
    [InlineData("\"West US\"")]
    public Task Pulumi_RegionWithoutZones_FixUsesGeoRedundant(string region) => Verify.FixAsync(
        StorageProgram.PulumiData("{|AMLR2001:SkuName.Standard_LRS|}", "{|AMLR2003:Kind.Storage|}", $", Location = {region}"),
        StorageProgram.PulumiData("SkuName.Standard_GRS", "Kind.StorageV2", $", Location = {region}"));

    // Premium kinds know local and zone redundancy only.
    [Fact]
    public Task Arm_PremiumKindWithoutZones_IsSilent() => Verify.FindingsAsync(
        StorageProgram.ArmData("StorageSkuName.PremiumLrs", "StorageKind.BlockBlobStorage", "AzureLocation.WestUS"));

    [Fact]
    public Task Pulumi_PremiumKindWithoutZones_IsSilent() => Verify.FindingsAsync(
        StorageProgram.PulumiData("SkuName.Premium_LRS", "Kind.FileStorage", ", Location = \"westus\""));

    [Theory]
    [InlineData("[|StorageSkuName.StandardLrs|]", "StorageSkuName.StandardGzrs")]
    [InlineData("[|\"Standard_LRS\"|]", "\"Standard_GZRS\"")]
    public Task Arm_Alternative_UsesGeoZoneRedundant(string found, string wanted) => Verify.AlternativeAsync(
        StorageProgram.ArmData($"/* before */ {found} /* after */"), StorageProgram.ArmData($"/* before */ {wanted} /* after */"), GeoZoneKey);

    [Fact]
    public Task Pulumi_Alternative_UsesGeoZoneRedundant() => Verify.AlternativeAsync(
        StorageProgram.PulumiData("[|SkuName.Standard_LRS|]"), StorageProgram.PulumiData("SkuName.Standard_GZRS"), GeoZoneKey);

    // Without a kind an account is taken for general-purpose v2.
    [Fact]
    public Task Pulumi_Alternative_WithoutKind_UsesGeoZoneRedundant() => Verify.AlternativeAsync(
        WithoutKind(StorageProgram.PulumiData("[|SkuName.Standard_LRS|]")), WithoutKind(StorageProgram.PulumiData("SkuName.Standard_GZRS")), GeoZoneKey);

    [Theory]
    [InlineData("[|StorageSkuName.StandardLrs|]", "StorageKind.StorageV2", "AzureLocation.WestUS")]
    [InlineData("[|StorageSkuName.StandardLrs|]", "StorageKind.StorageV2", "AzureLocation.ItalyNorth")]
    [InlineData("[|StorageSkuName.StandardLrs|]", "StorageKind.Storage", "location")]
    [InlineData("[|StorageSkuName.StandardLrs|]", "configured", "location")]
    [InlineData("[|StorageSkuName.PremiumLrs|]", "StorageKind.BlockBlobStorage", "location")]
    [InlineData("[|StorageSkuName.StandardZrs|]", "StorageKind.StorageV2", "location")]
    public Task Arm_WithoutPairOrKind_HasNoAlternative(string sku, string kind, string region) => Verify.NoAlternativeAsync(StorageProgram.ArmData(sku, kind, region));

    [Fact]
    public Task Pulumi_WithoutPair_HasNoAlternative() => Verify.NoAlternativeAsync(
        StorageProgram.PulumiData("[|SkuName.Standard_LRS|]", rest: ", Location = \"Poland Central\""));

    [Fact]
    public Task FixAll_ChangesEveryAccount()
    {
        return Verify.FixAsync(
            Program("{|AMLR2001:StorageSkuName.StandardLrs|}", "{|AMLR2001:StorageSkuName.PremiumLrs|}", "{|AMLR2001:\"Standard_LRS\"|}", "{|AMLR2003:StorageKind.Storage|}"),
            Program("StorageSkuName.StandardZrs", "StorageSkuName.PremiumZrs", "\"Standard_ZRS\"", "StorageKind.StorageV2"));

        static string Program(string first, string second, string third, string thirdKind) => SdkProgram.Arm($"""
            var accounts = group.GetStorageAccounts();
                    await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "a", {StorageProgram.ArmContent(first)}); // first
                    await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "b", {StorageProgram.ArmContent(second, "StorageKind.FileStorage")});
                    await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "c", {StorageProgram.ArmContent(third, thirdKind)});
            """);
    }

    [Theory]
    [InlineData("{|#0:StorageSkuName.StandardLrs|}", "StorageKind.StorageV2", "location", "sku.name = Standard_LRS; use Standard_ZRS")]
    [InlineData("{|#0:StorageSkuName.PremiumLrs|}", "StorageKind.FileStorage", "location", "sku.name = Premium_LRS; use Premium_ZRS")]
    [InlineData("{|#0:StorageSkuName.StandardLrs|}", "StorageKind.StorageV2", "AzureLocation.WestUS", "sku.name = Standard_LRS; use Standard_GRS")]
    [InlineData("{|#0:isProduction ? StorageSkuName.PremiumLrs : StorageSkuName.StandardLrs|}", "StorageKind.StorageV2", "location", "sku.name = Premium_LRS or Standard_LRS; use Standard_ZRS")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string sku, string kind, string region, string expected) => Verify.MessageAsync(
        StorageProgram.ArmData(sku, kind, region), "AMLR2001", DiagnosticSeverity.Warning, $"Storage account 'stdata' has {expected}{Reason}");

    // One expression makes several of the values.
    [Fact]
    public Task Message_NamesAllValuesOfOnePlace() => Verify.MessageAsync(
        SdkProgram.Pulumi("Storage", $$"""
            var tier = isProduction ? "Premium" : "Standard";
                    var sku = {|#0:$"{tier}_LRS"|};
                    if (configured == "test")
                    {
                        sku = {|AMLR2001:"Standard_LRS"|};
                    }

                    _ = {{StorageProgram.PulumiAccount("sku", name: "stdata")}};
            """),
        "AMLR2001",
        DiagnosticSeverity.Warning,
        $"Storage account 'stdata' has sku.name = Premium_LRS or Standard_LRS; use Standard_ZRS{Reason}");

    private static string WithoutKind(string program) => program.Replace("Kind = Kind.StorageV2, ", string.Empty);
}
