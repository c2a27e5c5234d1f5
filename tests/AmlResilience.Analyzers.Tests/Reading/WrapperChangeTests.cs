using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Wrappers whose value is replaced in place: <c>Assign</c> and <c>ClearValue</c> of a Bicep value.</summary>
public class WrapperChangeTests
{
    private const string Account = "var account = new StorageAccount(\"st\") { Sku = new StorageSku { Name = StorageSkuName.StandardLrs }, Kind = StorageKind.StorageV2 }; infra.Add(account); ";
    private const string Redundant = "StorageSkuName.StandardZrs";

    [Theory]
    [InlineData("var name = account.Sku.Name; name.Assign(" + Redundant + ");")]
    [InlineData("var name = account.Sku.Name; if (isProduction) { name.ClearValue(); }")]
    [InlineData("Set(account.Sku.Name, " + Redundant + ");")]
    [InlineData("GetName(account).Assign(" + Redundant + ");")]
    [InlineData("((IBicepValue)account.Sku.Name).Assign((BicepValue<StorageSkuName>)" + Redundant + ");")]
    [InlineData("new Setter(account.Sku.Name).Run();")]
    [InlineData("foreach (var other in infra.GetProvisionableResources().OfType<StorageAccount>()) { other.Sku.Name.Assign(" + Redundant + "); }")]
    [InlineData("foreach (var other in infra.GetProvisionableResources().OfType<StorageAccount>()) { var name = other.Sku.Name; name.Assign(" + Redundant + "); }")]
    public Task Value_ThatIsReplaced_IsSilent(string statements) => Verify.FindingsAsync(ProvisioningProgram.Create("Storage", Account + statements, Members));

    [Theory]
    [InlineData("var name = account.Sku.Name; Console.WriteLine(name);")]
    [InlineData("Show(account.Sku.Name);")]
    [InlineData("var output = new ProvisioningOutput(\"sku\", typeof(string)) { Value = account.Name }; infra.Add(output); output.Value = account.Id;")]
    [InlineData("Set(account.Location, AzureLocation.WestEurope);")]
    [InlineData("foreach (var other in infra.GetProvisionableResources().OfType<StorageAccount>()) { Console.WriteLine(other.Sku.Name); }")]
    public Task Value_ThatIsRead_IsReported(string statements) => Verify.FindingsAsync(
        ProvisioningProgram.Create("Storage", Account.Replace("StorageSkuName.StandardLrs", "{|AMLR2001:StorageSkuName.StandardLrs|}", StringComparison.Ordinal) + statements, Members));

    [Theory]
    [InlineData("BicepValue<StorageSkuName> name = StorageSkuName.StandardLrs; name.Assign(" + Redundant + "); account.Sku.Name = name;")]
    [InlineData("BicepValue<StorageSkuName> name = StorageSkuName.StandardLrs; Set(name, " + Redundant + "); account.Sku.Name = name;")]
    [InlineData("BicepValue<StorageSkuName> name = StorageSkuName.StandardLrs; var same = name; same.Assign(" + Redundant + "); account.Sku.Name = name;")]
    [InlineData("s_name.Assign(" + Redundant + "); account.Sku.Name = s_name;")]
    [InlineData("BicepValue<StorageSkuName> name = StorageSkuName.StandardLrs; Show(name); account.Sku.Name = {|AMLR2001:name|};")]
    public Task Variable(string statements) => Verify.FindingsAsync(
        ProvisioningProgram.Create("Storage", "var account = new StorageAccount(\"st\") { Kind = StorageKind.StorageV2 }; infra.Add(account); " + statements, Members));

    private const string Members = """
        static readonly BicepValue<StorageSkuName> s_name = StorageSkuName.StandardLrs;
            static void Set<T>(BicepValue<T> target, T value) => target.Assign(value);
            static void Show<T>(BicepValue<T> value) => Console.WriteLine(value);
            static BicepValue<StorageSkuName> GetName(StorageAccount account) => account.Sku.Name;
            class Setter
            {
                private readonly BicepValue<StorageSkuName> _name;
                public Setter(BicepValue<StorageSkuName> name) => _name = name;
                public void Run() => _name.Assign(StorageSkuName.StandardZrs);
            }
        """;
}
