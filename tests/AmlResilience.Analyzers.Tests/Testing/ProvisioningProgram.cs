namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Programs of Azure.Provisioning around a declaration or a lookup.</summary>
internal static class ProvisioningProgram
{
    /// <summary>
    /// A program whose statements may use <c>infra</c>, <c>isProduction</c>, <c>configured</c> and <c>parameter</c>;
    /// <paramref name="services"/> names packages, for example <c>Storage</c>.
    /// </summary>
    public static string Create(string services, string statements, string members = "") => $$"""
        {{Usings(services)}}
        class Program
        {
            static void Declare(Infrastructure infra, bool isProduction, string configured, ProvisioningParameter parameter)
            {
                {{statements}}
            }

            {{members}}
        }
        """;

    /// <summary>A program that adds one object.</summary>
    public static string Add(string services, string creation) => Create(services, $"infra.Add({creation});");

    /// <summary>The same object in each place where people write one.</summary>
    public static string Create(Place place, string services, string type, string creation) => place switch
    {
        Place.Method => Create(services, $"{type} resource = {creation};\n        infra.Add(resource);"),
        Place.TopLevel => $"""
            {Usings(services)}
            var infra = new Infrastructure();
            var resource = {creation};
            infra.Add(resource);
            infra.Build().Save(".");
            """,
        Place.Lambda => Create(services, $"Action<Infrastructure> declare = module => module.Add({creation});\n        declare(infra);"),
        Place.Constructor => $$"""
            {{Usings(services)}}
            class Module : Infrastructure
            {
                private readonly {{type}} _resource;

                public Module()
                {
                    _resource = {{creation}};
                    Add(_resource);
                }
            }
            """,
        Place.Field => $$"""
            {{Usings(services)}}
            class Module
            {
                private readonly {{type}} _resource = {{creation}};

                public void AddTo(Infrastructure infra) => infra.Add(_resource);
            }
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    private static string Usings(string services) => $"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Azure.Core;
        using Azure.Provisioning;
        using Azure.Provisioning.Expressions;
        using Azure.Provisioning.Primitives;
        using Azure.Provisioning.Resources;
        {string.Concat(services.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(service => $"using Azure.Provisioning.{service};\n"))}
        """;
}
