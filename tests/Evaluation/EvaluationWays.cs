using System.Collections.Immutable;

namespace AmlResilience.Evaluation;

/// <summary>The ways in which a program declares Azure resources; the name of each program starts with its own.</summary>
internal static class Ways
{
    public const string Arm = "Arm";
    public const string Pulumi = "Pulumi";
    public const string Classic = "Classic";
    public const string Provisioning = "Provisioning";
    public const string Template = "Template";

    /// <summary>In how many forms a way must have a program where it need not be in every one.</summary>
    public const int RequiredForms = 12;

    public static ImmutableArray<string> All { get; } = [Arm, Pulumi, Classic, Provisioning, Template];

    /// <summary>The ways that have a program in every form that exists in them.</summary>
    public static ImmutableArray<string> OfEveryForm { get; } = [Arm, Pulumi];

    /// <summary>The forms that do not exist in a way, and why.</summary>
    public static ImmutableDictionary<(string Way, string Form), string> Absent { get; } = new Dictionary<(string Way, string Form), string>
    {
        [(Arm, "Outputs")] = "values that are known after the deployment are Pulumi's",
        [(Pulumi, "FetchMutatePut")] = "a Pulumi program declares, and does not change what it fetched",
        [(Classic, "FetchMutatePut")] = "a Pulumi program declares, and does not change what it fetched",
        [(Provisioning, "FetchMutatePut")] = "a program of Azure.Provisioning writes a template, and fetches nothing",
        [(Provisioning, "Outputs")] = "outputs of Azure.Provisioning are decided by the deployment, and no value is made of them in C#",
        [(Template, "FetchMutatePut")] = "a template is not fetched to be changed",
        [(Template, "Outputs")] = "outputs of a template are read after the deployment",
    }.ToImmutableDictionary();

    /// <summary>The way as people call it.</summary>
    public static string Display(string way) => way switch
    {
        Arm => "Azure SDK for .NET",
        Classic => "Pulumi (classic)",
        Provisioning => "Azure.Provisioning and Aspire",
        Template => "ARM template",
        _ => way,
    };

    /// <summary>The way of a program. A template has no namespace, so the name of the program says that it is about one.</summary>
    public static string Of(string name, string text)
    {
        if (name.StartsWith(Template, StringComparison.Ordinal)
            && (Contains(text, "ArmDeploymentProperties") || Contains(text, "TemplateDeployment") || Contains(text, "Pulumi.AzureNative.Resources") || Contains(text, "deploymentTemplate.json")))
        {
            return Template;
        }

        if (Contains(text, "using Azure.Provisioning") || Contains(text, "using Aspire.Hosting"))
        {
            return Provisioning;
        }

        if (Contains(text, "Pulumi.Azure.") && !Contains(text, "Pulumi.AzureNative"))
        {
            return Classic;
        }

        return Contains(text, "using Pulumi") ? Pulumi : Arm;
    }

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.Ordinal);
}
