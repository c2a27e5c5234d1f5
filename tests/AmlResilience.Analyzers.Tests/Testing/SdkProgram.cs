using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>The places in a program where people declare resources.</summary>
public enum Place
{
    Method,
    TopLevel,
    Lambda,
    Constructor,
    Field,
}

/// <summary>Whole programs around a declaration, so that a test shows only what it is about.</summary>
internal static class SdkProgram
{
    /// <summary>The usings of a program of the ARM SDK.</summary>
    public const string ArmUsings = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager;
        using Azure.ResourceManager.ApplicationInsights;
        using Azure.ResourceManager.ApplicationInsights.Models;
        using Azure.ResourceManager.ContainerRegistry;
        using Azure.ResourceManager.ContainerRegistry.Models;
        using Azure.ResourceManager.ContainerService;
        using Azure.ResourceManager.ContainerService.Models;
        using Azure.ResourceManager.KeyVault;
        using Azure.ResourceManager.KeyVault.Models;
        using Azure.ResourceManager.MachineLearning;
        using Azure.ResourceManager.MachineLearning.Models;
        using Azure.ResourceManager.Resources;
        using Azure.ResourceManager.Resources.Models;
        using Azure.ResourceManager.ContainerInstance;
        using Azure.ResourceManager.ContainerInstance.Models;
        using Azure.ResourceManager.CosmosDB;
        using Azure.ResourceManager.CosmosDB.Models;
        using Azure.ResourceManager.DataLakeStore;
        using Azure.ResourceManager.DataLakeStore.Models;
        using Azure.ResourceManager.Databricks;
        using Azure.ResourceManager.Databricks.Models;
        using Azure.ResourceManager.HDInsight;
        using Azure.ResourceManager.HDInsight.Models;
        using Azure.ResourceManager.KubernetesConfiguration;
        using Azure.ResourceManager.KubernetesConfiguration.Models;
        using Azure.ResourceManager.Monitor;
        using Azure.ResourceManager.Monitor.Models;
        using Azure.ResourceManager.MySql;
        using Azure.ResourceManager.MySql.FlexibleServers;
        using Azure.ResourceManager.MySql.FlexibleServers.Models;
        using Azure.ResourceManager.MySql.Models;
        using Azure.ResourceManager.OperationalInsights;
        using Azure.ResourceManager.OperationalInsights.Models;
        using Azure.ResourceManager.PostgreSql;
        using Azure.ResourceManager.PostgreSql.FlexibleServers;
        using Azure.ResourceManager.PostgreSql.FlexibleServers.Models;
        using Azure.ResourceManager.PostgreSql.Models;
        using Azure.ResourceManager.Sql;
        using Azure.ResourceManager.Sql.Models;
        using Azure.ResourceManager.Storage;
        using Azure.ResourceManager.Storage.Models;

        """;

    /// <summary>The usings of a Pulumi program, without those of services.</summary>
    public const string PulumiUsings = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Pulumi;

        """;

    /// <summary>All places, as theory data.</summary>
    public static TheoryData<Place> Places => [.. Enum.GetValues<Place>()];

    /// <summary>A program of the ARM SDK. The statements may use <c>group</c>, <c>location</c>, <c>isProduction</c> and <c>configured</c>.</summary>
    public static string Arm(string statements, string members = "") => $$"""
        {{ArmUsings}}
        class Program
        {
            static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, bool isProduction, string configured)
            {
                {{statements}}
                await Task.CompletedTask;
            }

            {{members}}
        }
        """;

    /// <summary>
    /// A Pulumi program. The statements may use <c>isProduction</c>, <c>configured</c> and <c>config</c>; <paramref name="usings"/>
    /// names services, for example <c>Storage</c>.
    /// </summary>
    public static string Pulumi(string usings, string statements, string members = "") => $$"""
        {{PulumiUsings}}{{ServiceUsings(usings)}}
        class MyStack : Stack
        {
            public MyStack()
            {
                var config = new Pulumi.Config();
                var isProduction = config.GetBoolean("production") ?? false;
                var configured = config.Require("value");
                {{statements}}
            }

            {{members}}
        }
        """;

    /// <summary>A program of Pulumi's classic provider, with the same names as <see cref="Pulumi(string, string, string)"/>.</summary>
    public static string Classic(string usings, string statements, string members = "") => ToClassic(Pulumi(usings, statements, members));

    /// <summary>The same for version 4 of the provider.</summary>
    public static string ClassicV4(string usings, string statements, string members = "") => $"{SdkReferences.ClassicV4Mark}\n{Classic(usings, statements, members)}";

    /// <summary>The same ARM data object in each place where people write one.</summary>
    public static string Arm(Place place, string type, string collection, string creation) => place switch
    {
        Place.Method => Arm($"await group.{collection}().CreateOrUpdateAsync(WaitUntil.Completed, \"name\", {creation});"),
        Place.TopLevel => $"""
            {ArmUsings}
            ResourceGroupResource group = null!;
            var location = AzureLocation.WestEurope;
            var data = {creation};
            await group.{collection}().CreateOrUpdateAsync(WaitUntil.Completed, "name", data);
            """,
        Place.Lambda => Arm($"Func<Task> deploy = async () => await group.{collection}().CreateOrUpdateAsync(WaitUntil.Completed, \"name\", {creation});"),
        Place.Constructor => $$"""
            {{ArmUsings}}
            class Deployment
            {
                private readonly {{type}} _data;

                public Deployment(ResourceGroupResource group, AzureLocation location)
                {
                    _data = {{creation}};
                    group.{{collection}}().CreateOrUpdate(WaitUntil.Completed, "name", _data);
                }
            }
            """,
        Place.Field => $$"""
            {{ArmUsings}}
            class Deployment
            {
                private static readonly AzureLocation location = AzureLocation.WestEurope;
                private readonly {{type}} _data = {{creation}};

                public Task DeployAsync(ResourceGroupResource group) => group.{{collection}}().CreateOrUpdateAsync(WaitUntil.Completed, "name", _data);
            }
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    /// <summary>The same Pulumi resource in each place where people write one.</summary>
    public static string Pulumi(Place place, string usings, string type, string creation) => place switch
    {
        Place.Method => Pulumi(usings, "Declare();", $"static void Declare() {{ _ = {creation}; }}"),
        Place.TopLevel => $$"""
            {{PulumiUsings}}{{ServiceUsings(usings)}}
            return await Pulumi.Deployment.RunAsync(() =>
            {
                _ = {{creation}};
            });
            """,
        Place.Lambda => Pulumi(usings, $"Func<{type}> declare = () => {creation};"),
        Place.Constructor => Pulumi(usings, $"Resource = {creation};", $"public {type} Resource {{ get; }}"),
        Place.Field => Pulumi(usings, string.Empty, $"private readonly {type} _resource = {creation};"),
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    /// <summary>The same resource of Pulumi's classic provider in each place where people write one.</summary>
    public static string Classic(Place place, string usings, string type, string creation) => ToClassic(Pulumi(place, usings, type, creation));

    public static bool IsTopLevel(string markup)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var source, out _, out _);
        return CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);
    }

    // What is no name of a service is written the same with both providers. These services have no blocks.
    private static string ToClassic(string program) => new[] { "AppInsights", "Authorization", "Core" }.Aggregate(
        program.Replace("using Pulumi.AzureNative.", "using Pulumi.Azure.", StringComparison.Ordinal),
        static (text, service) => text.Replace($"using Pulumi.Azure.{service}.Inputs;\n", string.Empty, StringComparison.Ordinal));

    private static string ServiceUsings(string services) =>
        string.Concat(services.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(service => $"using Pulumi.AzureNative.{service};\nusing Pulumi.AzureNative.{service}.Inputs;\n"));
}
