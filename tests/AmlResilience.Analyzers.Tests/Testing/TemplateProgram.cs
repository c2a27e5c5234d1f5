namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Programs that deploy an ARM template.</summary>
internal static class TemplateProgram
{
    public const string Schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    /// <summary>A program that gives an expression of type <c>BinaryData</c> to a deployment.</summary>
    public static string Deploying(string template, string before = "", string members = "", string parameters = "") => SdkProgram.Arm(
        $"{before}await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, \"main\", new ArmDeploymentContent(new ArmDeploymentProperties(ArmDeploymentMode.Incremental) {{ Template = {template}{parameters} }}));",
        members);

    /// <summary>A program that deploys the resources in a raw string.</summary>
    public static string Raw(string resources, string parameters = "", string given = "") =>
        Deploying($"BinaryData.FromString(\"\"\"{Json(resources, parameters)}\"\"\")", parameters: given);

    /// <summary>A program that deploys the resources in a raw string of several lines, each resource on its own.</summary>
    public static string Lines(params string[] lines) => Deploying($$""""
        BinaryData.FromString("""
                    {
                      "$schema": "{{Schema}}",
                      "contentVersion": "1.0.0.0",
                      "resources": [
                        {
        {{string.Join("\n", lines.Select(line => "                  " + line))}}
                        }
                      ]
                    }
                    """)
        """");

    /// <summary>A whole template on one line.</summary>
    public static string Json(string resources, string parameters = "", string variables = "") =>
        $$"""{ "$schema": "{{Schema}}", "contentVersion": "1.0.0.0", "parameters": { {{parameters}} }, "variables": { {{variables}} }, "resources": [ {{resources}} ] }""";

    /// <summary>One resource.</summary>
    public static string Resource(string type, string name, string rest) =>
        $$"""{ "type": {{type}}, "apiVersion": "2023-07-01", "name": "{{name}}", "location": "westeurope", {{rest}} }""";

    /// <summary>A container registry with this SKU, as JSON.</summary>
    public static string Registry(string sku, string rest = "") =>
        Resource("\"Microsoft.ContainerRegistry/registries\"", "crml", $$"""
            "sku": { "name": {{sku}} }{{rest}}
            """);
}
