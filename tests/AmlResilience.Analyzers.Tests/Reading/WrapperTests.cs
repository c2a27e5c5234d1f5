using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Classes that hold a value and convert from it.</summary>
public class WrapperTests
{
    private const string Box = """
        private sealed class Box<T>
            {
                public Box(T value) => Value = value;

                public T Value { get; }

                public static implicit operator Box<T>(T value) => new Box<T>(value);
            }
        """;

    // What a wrapper holds can be changed through it.
    [Theory]
    [InlineData("Box<StorageAccount> box = account; box.Value.Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("var box = new Box<StorageAccount>(account); box.Value.Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("Harden(account); static void Harden(Box<StorageAccount> box) => box.Value.Sku.Name = StorageSkuName.StandardZrs;")]
    public Task OfAnObject_IsAnotherNameOfIt(string statements) => Verify.FindingsAsync(ProvisioningProgram.Create("Storage", Account + statements, Box));

    // The program may change what is in a class of its own.
    [Theory]
    [InlineData("Upgrade(sku); static void Upgrade(Setting<StorageSkuName> given) => given.Value = StorageSkuName.StandardZrs;", "sku.Value")]
    [InlineData("var same = sku; same.Value = StorageSkuName.StandardZrs;", "sku.Value")]
    [InlineData("Console.WriteLine(sku.Value);", "{|AMLR2001:sku.Value|}")]
    public Task OfTheProgram_MayBeChanged(string statements, string value) => Verify.FindingsAsync(ProvisioningProgram.Create(
        "Storage",
        $"var sku = new Setting<StorageSkuName>(StorageSkuName.StandardLrs); {statements} infra.Add(new StorageAccount(\"st\") {{ Kind = StorageKind.StorageV2, Sku = new StorageSku {{ Name = {value} }} }});",
        Box.Replace("Box", "Setting", StringComparison.Ordinal).Replace("{ get; }", "{ get; set; }", StringComparison.Ordinal)));

    [Theory]
    [InlineData("BicepValue<string> name = account.Name; Console.WriteLine(name);")]
    [InlineData("var name = account.Name; Use(name); static void Use(BicepValue<string> value) => Console.WriteLine(value);")]
    [InlineData("var output = new ProvisioningOutput(\"id\", typeof(string)); output.Value = account.Id; infra.Add(output);")]
    public Task OfAValue_IsNoOtherNameOfTheObject(string statements) => Verify.FindingsAsync(
        ProvisioningProgram.Create("Storage", Account.Replace("StorageSkuName.StandardLrs", "{|AMLR2001:StorageSkuName.StandardLrs|}") + statements, Box));

    [Theory]
    [InlineData("BicepValue<StorageSkuName> sku = {|AMLR2001:StorageSkuName.StandardLrs|}; account.Sku.Name = sku;")]
    [InlineData("BicepValue<StorageSkuName> sku = new({|AMLR2001:StorageSkuName.StandardLrs|}); account.Sku.Name = sku;")]
    [InlineData("BicepValue<StorageSkuName> sku = parameter; account.Sku.Name = sku;")]
    [InlineData("account.Sku.Name = Choose(); static BicepValue<StorageSkuName> Choose() => {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("Box<StorageSkuName> box = StorageSkuName.StandardLrs; account.Sku.Name = box.Value;")]
    public Task Value_IsFollowed(string statements) => Verify.FindingsAsync(
        ProvisioningProgram.Create("Storage", "var account = new StorageAccount(\"st\") { Kind = StorageKind.StorageV2 }; infra.Add(account); " + statements, Box));

    private const string Account = "var account = new StorageAccount(\"st\") { Sku = new StorageSku { Name = StorageSkuName.StandardLrs }, Kind = StorageKind.StorageV2 }; infra.Add(account); ";
}
