namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>App hosts of Aspire.</summary>
internal static class AspireProgram
{
    private const string Services = "ApplicationInsights ContainerRegistry CosmosDB KeyVault OperationalInsights PostgreSql Sql Storage";

    /// <summary>An app host whose statements may use <c>builder</c>, with the namespaces of every service.</summary>
    public static string Create(string statements, string members = "") => $$"""
        using System;
        using System.Linq;
        using Aspire.Hosting;
        using Aspire.Hosting.ApplicationModel;
        using Aspire.Hosting.Azure;
        using Azure.Provisioning;
        using Azure.Provisioning.Primitives;
        {{string.Concat(Services.Split(' ').Select(service => $"using Azure.Provisioning.{service};\n"))}}
        var builder = DistributedApplication.CreateBuilder(args);
        {{statements}}
        builder.Build().Run();
        {{members}}
        """;

    /// <summary>The same with the function that the builder of a call is given; it may use <c>infra</c>.</summary>
    public static string Configure(string call, string statements) => Create($$"""
        builder.{{call}}.ConfigureInfrastructure(infra =>
        {
            {{statements}}
        });
        """);
}
