namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Programs of Pulumi's classic provider.</summary>
internal static class ClassicProgram
{
    /// <summary>
    /// A stack. The statements may use <c>isProduction</c>, <c>configured</c> and <c>config</c>; <paramref name="modules"/> names
    /// namespaces of the provider, for example <c>Storage</c>.
    /// </summary>
    public static string Create(string modules, string statements, string members = "") => $$"""
        {{SdkProgram.PulumiUsings}}{{Usings(modules)}}
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

    /// <summary>The same resource in each place where people write one.</summary>
    public static string Create(Place place, string modules, string type, string creation) => place switch
    {
        Place.Method => Create(modules, "Declare();", $"static void Declare() {{ _ = {creation}; }}"),
        Place.TopLevel => $$"""
            {{SdkProgram.PulumiUsings}}{{Usings(modules)}}
            return await Pulumi.Deployment.RunAsync(() =>
            {
                _ = {{creation}};
            });
            """,
        Place.Lambda => Create(modules, $"Func<{type}> declare = () => {creation};"),
        Place.Constructor => Create(modules, $"Resource = {creation};", $"public {type} Resource {{ get; }}"),
        Place.Field => Create(modules, string.Empty, $"private readonly {type} _resource = {creation};"),
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    // Some have no blocks.
    private static string Usings(string modules) => string.Concat(modules.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(module => $"using Pulumi.Azure.{module};\n{(module is "Core" or "AppInsights" ? string.Empty : $"using Pulumi.Azure.{module}.Inputs;\n")}"));
}
