using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>One resource of a template.</summary>
/// <param name="Scope">What its expressions mean.</param>
/// <param name="Node">The resource as it is written.</param>
/// <param name="Type">The ARM type, with those of its parents.</param>
/// <param name="TypeNode">Where the type is written.</param>
/// <param name="Name">The names, its own last, as <see cref="TemplateNames"/> writes them; null when they cannot be told.</param>
/// <param name="Parent">The type and name of the resource that it extends, where that is not the parent in its name.</param>
internal sealed record TemplateResource(TemplateScope Scope, JsonObject Node, string Type, JsonNode TypeNode, string? Name, TemplateReference? Parent);

/// <summary>Lists the resources of a template, with those of nested templates and those inside other resources.</summary>
internal sealed class TemplateReader
{
    private const string Deployments = "Microsoft.Resources/deployments";
    private const int MaximumDepth = 16;

    private readonly ImmutableArray<TemplateResource>.Builder _resources = ImmutableArray.CreateBuilder<TemplateResource>();
    private readonly Dictionary<string, TemplateReference> _symbols = new(StringComparer.OrdinalIgnoreCase);

    private TemplateReader()
    {
    }

    /// <summary>False when some part of the template cannot be read, so that it may have other resources.</summary>
    public bool IsComplete { get; private set; } = true;

    public ImmutableArray<TemplateResource> Resources => _resources.ToImmutable();

    public static TemplateReader Read(TemplateText text, JsonObject template, GivenParameters given)
    {
        var reader = new TemplateReader();
        reader.AddAll(new TemplateScope(text, template, given), template, string.Empty, string.Empty, 0);
        return reader;
    }

    /// <summary>True for a file that says that it is a template.</summary>
    public static bool IsTemplate(JsonNode? root) =>
        root is JsonObject template && template.Get("$schema") is JsonString schema && schema.Value.IndexOf("deploymentTemplate.json", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The resource that a symbolic name of the template stands for.</summary>
    public TemplateReference? FindSymbol(string name) => _symbols.TryGetValue(name, out var found) ? found : null;

    private void AddAll(TemplateScope scope, JsonObject owner, string parentType, string? parentName, int depth)
    {
        switch (owner.Get("resources"))
        {
            case JsonArray array when depth < MaximumDepth:
                IsComplete &= !array.IsOpen;
                foreach (var item in array.Items)
                {
                    Add(scope, item, null, parentType, parentName, depth);
                }

                break;

            // Since language version 2.0 resources have symbolic names.
            case JsonObject symbolic when depth < MaximumDepth:
                IsComplete &= !symbolic.IsOpen;
                foreach (var member in symbolic.Members)
                {
                    Add(scope, member.Value, member.Name.Value, parentType, parentName, depth);
                }

                break;

            case null when !owner.IsOpen:
                break;

            default:
                IsComplete = false;
                break;
        }
    }

    private void Add(TemplateScope scope, JsonNode item, string? symbol, string parentType, string? parentName, int depth)
    {
        if (item is not JsonObject resource || resource.Get("type") is not { } typeNode || scope.Evaluate(typeNode) is not ScalarValue type)
        {
            IsComplete = false;
            return;
        }

        if ((resource.Get("condition") is { } condition && TemplateFunctions.IsFalse(scope.Evaluate(condition)) == true) || IsNone(scope, resource))
        {
            return;
        }

        var ownName = TemplateNames.Read(scope, resource.Get("name"));
        var fullType = parentType.Length > 0 ? parentType + "/" + type.Text : type.Text;
        var name = parentName is null || ownName is null ? null : parentName.Length > 0 ? parentName + "/" + ownName : ownName;
        if (symbol is not null && name is not null)
        {
            _symbols[symbol] = new TemplateReference(fullType, name);
        }

        if (resource.Get("existing") is JsonLiteral { Value: true })
        {
            return;
        }

        _resources.Add(new TemplateResource(scope, resource, fullType, typeNode, name, ReadScope(scope, resource)));
        if (string.Equals(fullType, Deployments, StringComparison.OrdinalIgnoreCase))
        {
            AddNested(scope, resource, depth);
        }
        else
        {
            AddAll(scope, resource, fullType, name, depth + 1);
        }
    }

    private static bool IsNone(TemplateScope scope, JsonObject resource) =>
        resource.Get("copy") is JsonObject copy && copy.Get("count") is { } count && scope.Evaluate(count) is ScalarValue { Text: "0" };

    /// <summary>The resource that an extension resource names by its scope.</summary>
    private static TemplateReference? ReadScope(TemplateScope scope, JsonObject resource)
    {
        if (resource.Get("scope") is not JsonString { IsUnknown: false } written)
        {
            return null;
        }

        if (scope.Evaluate(written) is TemplateReference reference)
        {
            return reference;
        }

        // Microsoft.ContainerService/managedClusters/name
        var segments = TemplateNames.Read(scope, written) is { } name ? TemplateNames.Split(name) : Array.Empty<string>();
        return segments.Count == 3 ? new TemplateReference(segments[0] + "/" + segments[1], segments[2]) : null;
    }

    private void AddNested(TemplateScope scope, JsonObject deployment, int depth)
    {
        var properties = deployment.Get("properties") as JsonObject;
        if (properties?.Get("template") is not JsonObject template)
        {
            // A linked template.
            IsComplete = false;
            return;
        }

        var isInner = properties.Get("expressionEvaluationOptions") is JsonObject options && options.Get("scope") is JsonString { Value: var value } && string.Equals(value, "inner", StringComparison.OrdinalIgnoreCase);
        var given = properties.Get("parameters") switch
        {
            JsonObject parameters => GivenParameters.Of(scope, parameters),
            null when properties.Get("parametersLink") is null => GivenParameters.None,
            _ => GivenParameters.Unknown,
        };

        // Otherwise the expressions of the nested template mean what they mean in the outer one.
        AddAll(isInner ? new TemplateScope(scope.Text, template, given) : scope, template, string.Empty, string.Empty, depth + 1);
    }
}
