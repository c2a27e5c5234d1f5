using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Sdks;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>What callbacks set on the one storage account that they look up.</summary>
public class ConfiguredSettingsTests
{
    private const string Kept = "kept";
    private const string Unknown = "unknown";
    private const string Set = "infra.GetProvisionableResources().OfType<StorageAccount>().Single().Sku.Name = StorageSkuName.StandardZrs";

    [Theory]
    [InlineData("infra => { }", Kept)]
    [InlineData("infra => infra.Add(new ProvisioningOutput(\"o\", typeof(string)))", Kept)]
    [InlineData("infra => { var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); account.AllowBlobPublicAccess = false; }", Kept)]
    [InlineData("infra => { foreach (var blob in infra.GetProvisionableResources().OfType<BlobService>()) { Use(blob); } }", Kept)]
    [InlineData("infra => { if (infra.GetProvisionableResources().OfType<StorageAccount>().Any()) { Console.WriteLine(infra.BicepName); } }", Kept)]
    [InlineData("infra => " + Set, "Standard_ZRS")]
    [InlineData("infra => { " + Set + "; }", "Standard_ZRS")]
    [InlineData("Harden", "Standard_ZRS")]
    [InlineData("infra => Harden(infra)", "Standard_ZRS")]
    [InlineData("infra => { if (isProduction) { " + Set + "; } }", "kept or Standard_ZRS")]
    [InlineData("infra => { if (isProduction) { Harden(infra); } }", "kept or Standard_ZRS")]
    [InlineData("infra => { var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); account.Sku.Name = parameter; }", Unknown)]
    [InlineData("infra => Use(infra)", Unknown)]
    [InlineData("infra => Use(infra.GetProvisionableResources())", Unknown)]
    [InlineData("infra => Use(infra.GetProvisionableResources().OfType<StorageAccount>().Single())", Unknown)]
    [InlineData("infra => { foreach (var found in infra.GetProvisionableResources()) { Use(found); } }", Unknown)]
    [InlineData("infra => Use(infra.GetProvisionableResources().OfType<StorageAccount>().ToArray())", Unknown)]
    [InlineData("infra => Use(infra.GetProvisionableResources().OfType<StorageAccount>().Select(found => (object)found))", Unknown)]
    [InlineData("infra => Use(infra.GetProvisionableResources().First())", Unknown)]
    [InlineData("infra => { foreach (var found in infra.GetProvisionableResources()) { if (found is StorageAccount account) { Use(account); } } }", Unknown)]
    [InlineData("infra => { foreach (var found in infra.GetProvisionableResources()) { if (found is BlobService blobs) { Use(blobs); } } }", Kept)]
    [InlineData("infra => Use(infra.GetProvisionableResources().OfType<BlobService>())", Kept)]
    [InlineData("infra => Use(infra.GetProvisionableResources().OfType<BlobService>().ToArray())", Kept)]
    [InlineData("infra => Use(infra.GetProvisionableResources().OfType<BlobService>().First())", Kept)]
    [InlineData("infra => Console.WriteLine(infra.GetProvisionableResources().OfType<StorageAccount>().Count())", Kept)]
    [InlineData("infra => Console.WriteLine(infra.GetProvisionableResources().OfType<StorageAccount>().First().BicepIdentifier)", Kept)]
    [InlineData("infra => infra.GetProvisionableResources().OfType<StorageAccount>().ToList().ForEach(Use)", Unknown)]
    [InlineData("infra => { var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); Use(account); }", Unknown)]
    [InlineData("infra => { var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); account = new StorageAccount(\"other\"); account.Sku.Name = StorageSkuName.StandardZrs; }", Unknown)]
    [InlineData("infra => { var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); Use(account.Sku); }", Unknown)]
    [InlineData("infra => { var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); var same = account; same.Sku.Name = StorageSkuName.StandardZrs; }", "Standard_ZRS")]
    [InlineData("infra => { Harden(infra); " + Set + "; }", Unknown)]
    [InlineData("given", Unknown)]
    public async Task OneCallback(string callback, string expected) => Assert.Equal(expected, await ReadAsync($"Call({callback});"));

    [Theory]
    [InlineData("Call(infra => { }); Call(Harden);", "Standard_ZRS")]
    [InlineData("Call(Harden); Call(infra => { });", "Standard_ZRS")]
    [InlineData("Call(Harden); Call(Weaken);", "Standard_LRS")]
    [InlineData("Call(Harden); Call(given);", Unknown)]
    [InlineData("Call(given); Call(Harden);", "Standard_ZRS")]
    public async Task LaterCallbacks_HaveTheLastWord(string statements, string expected) => Assert.Equal(expected, await ReadAsync(statements));

    private static async Task<string> ReadAsync(string statements)
    {
        var source = ProvisioningProgram.Create("Storage", statements, """
            private static readonly Action<Infrastructure> given = Environment.GetCommandLineArgs().Length > 0 ? Harden : Weaken;

                private static readonly Action<object> Use = Console.WriteLine;

                private static void Call(Action<Infrastructure> callback) => callback(new Infrastructure());

                private static void Harden(Infrastructure infra) => infra.GetProvisionableResources().OfType<StorageAccount>().Single().Sku.Name = StorageSkuName.StandardZrs;

                private static void Weaken(Infrastructure infra)
                {
                    foreach (var account in infra.GetProvisionableResources().OfType<StorageAccount>())
                    {
                        account.Sku = new StorageSku { Name = StorageSkuName.StandardLrs };
                    }
                }
            """);
        var compilation = AnalyzerRun.Compile("Program", SdkReferences.All, source);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var reader = new CompilationReader(compilation, SdkCatalog.ReferencedBy(compilation));
        var root = await compilation.SyntaxTrees.Single().GetRootAsync();
        var callbacks = root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => call.Expression.ToString() == "Call")
            .Select(call => ((IInvocationOperation)reader.GetOperation(call)!).Arguments[0].Value);
        return Describe(ConfiguredSettings.Read(reader, callbacks, "Microsoft.Storage/storageAccounts").Get("sku.name"));
    }

    private static string Describe(SettingValue value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        ChoiceValue choice => string.Join(" or ", choice.Alternatives.Select(Describe)),
        _ => value == UnknownValue.Kept ? Kept : Unknown,
    };
}
