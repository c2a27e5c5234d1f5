using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Legacy storage account kind.</summary>
public class Amlr2003Tests
{
    private const string Key = "AMLR2003.useStorageV2";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_LegacyKind_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "StorageAccountCreateOrUpdateContent", "GetStorageAccounts", StorageProgram.ArmContent("StorageSkuName.StandardGrs", "{|AMLR2003:StorageKind.Storage|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_LegacyKind_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Storage", "StorageAccount", StorageProgram.PulumiAccount("SkuName.Standard_GRS", "{|AMLR2003:Kind.BlobStorage|}")));

    [Theory]
    [InlineData("{|AMLR2003:StorageKind.BlobStorage|}")]
    [InlineData("{|AMLR2003:\"storage\"|}")]
    [InlineData("{|AMLR2003:isProduction ? StorageKind.BlobStorage : StorageKind.Storage|}")]
    public Task Arm_EveryLegacyKind_IsReported(string kind) => Verify.FindingsAsync(StorageProgram.ArmData("configured", kind));

    [Theory]
    [InlineData("StorageKind.StorageV2")]
    [InlineData("StorageKind.BlockBlobStorage")]
    [InlineData("StorageKind.FileStorage")]
    [InlineData("configured")]
    [InlineData("isProduction ? StorageKind.StorageV2 : StorageKind.Storage")]
    public Task Arm_OtherOrUnknownKind_IsSilent(string kind) => Verify.FindingsAsync(StorageProgram.ArmData("configured", kind));

    [Theory]
    [InlineData("Kind.StorageV2")]
    [InlineData("Kind.FileStorage")]
    [InlineData("configured")]
    public Task Pulumi_OtherOrUnknownKind_IsSilent(string kind) => Verify.FindingsAsync(StorageProgram.PulumiData("configured", kind));

    [Fact]
    public Task Pulumi_Unset_IsSilent() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage", "_ = new StorageAccount(\"st\", new StorageAccountArgs { ResourceGroupName = \"rg\" });"));

    // A workspace accepts the first kind as its default account, but not BlobStorage: that is AMLR1003.
    [Theory]
    [InlineData("{|AMLR2003:StorageKind.Storage|}")]
    [InlineData("{|AMLR1003:StorageKind.BlobStorage|}")]
    public Task Arm_DefaultAccount_HasOneFinding(string kind) => Verify.FindingsAsync(StorageProgram.ArmDefault("configured", kind));

    [Theory]
    [InlineData("{|AMLR2003:Kind.Storage|}")]
    [InlineData("{|AMLR1003:Kind.BlobStorage|}")]
    public Task Pulumi_DefaultAccount_HasOneFinding(string kind) => Verify.FindingsAsync(StorageProgram.PulumiDefault("configured", kind));

    [Theory]
    [InlineData("{|AMLR2003:StorageKind.Storage|}", "StorageKind.StorageV2")]
    [InlineData("{|AMLR2003:StorageKind.BlobStorage|}", "StorageKind.StorageV2")]
    [InlineData("{|AMLR2003:\"Storage\"|}", "\"StorageV2\"")]
    public Task Arm_Fix_UsesStorageV2(string found, string wanted) => Verify.FixAsync(
        StorageProgram.ArmData("configured", $"/* before */ {found} /* after */"), StorageProgram.ArmData("configured", $"/* before */ {wanted} /* after */"), Key);

    [Theory]
    [InlineData("{|AMLR2003:Kind.BlobStorage|}", "Kind.StorageV2")]
    [InlineData("{|AMLR2003:\"Storage\"|}", "\"StorageV2\"")]
    public Task Pulumi_Fix_UsesStorageV2(string found, string wanted) => Verify.FixAsync(
        StorageProgram.PulumiData("configured", $"/* before */ {found} /* after */"), StorageProgram.PulumiData("configured", $"/* before */ {wanted} /* after */"), Key);

    [Fact]
    public Task FixAll_ChangesEveryAccount()
    {
        return Verify.FixAsync(Program("{|AMLR2003:Kind.Storage|}", "{|AMLR2003:\"BlobStorage\"|}"), Program("Kind.StorageV2", "\"StorageV2\""));

        static string Program(string first, string second) => SdkProgram.Pulumi("Storage", $"""
            _ = {StorageProgram.PulumiAccount("configured", first, name: "a")}; // first
                    _ = {StorageProgram.PulumiAccount("configured", second, name: "b")};
            """);
    }

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        StorageProgram.ArmData("configured", "{|#0:StorageKind.Storage|}"),
        "AMLR2003",
        DiagnosticSeverity.Info,
        "Storage account 'stdata' has kind = Storage; use StorageV2, because accounts of a legacy kind cannot be zone-redundant and are being retired");
}
