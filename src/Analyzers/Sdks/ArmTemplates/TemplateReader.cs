using System;
using System.Collections.Immutable;
using System.Threading;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>Finds the resources that a template deploys, with those of templates within it.</summary>
internal sealed class TemplateReader
{
    private const string DeploymentType = "Microsoft.Resources/deployments";
    private const string SchemaEnd = "DeploymentTemplate.json";

    private readonly ImmutableArray<TemplateResource>.Builder _resources = ImmutableArray.CreateBuilder<TemplateResource>();
    private readonly ImmutableArray<UnreadPart>.Builder _unread = ImmutableArray.CreateBuilder<UnreadPart>();
    private readonly CancellationToken _cancellationToken;

    private TemplateReader(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    /// <summary>False for a text that is certainly no template file, so that it need not be read.</summary>
    public static bool MayBeTemplate(string text) => text.IndexOf(SchemaEnd, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>True when the schema says that the JSON is a template, for whatever scope.</summary>
    public static bool IsTemplate(JsonNode? root) =>
        root is JsonObject template && template.Get("$schema") is JsonString { IsUnknown: false } schema && MayBeTemplate(schema.Value);

    /// <summary>Reads a template. Text that a deployment is given is one, whether it has a schema or not.</summary>
    public static TemplateModel Read(JsonNode template, TemplateParameters parameters, CancellationToken cancellationToken = default)
    {
        var reader = new TemplateReader(cancellationToken);
        if (template is JsonObject root)
        {
            var scope = new TemplateScope(root, parameters, string.Empty, TemplateScope.OuterGroup, TemplateScope.OuterSubscription);
            reader.ReadResources(root, root, new Place(scope, scope.Group, scope.Subscription));
        }
        else
        {
            reader._unread.Add(new UnreadPart(template, Reason.TemplateUnreadable));
        }

        return new TemplateModel(reader._resources.ToImmutable(), reader._unread.ToImmutable());
    }

    private void ReadResources(JsonObject owner, JsonObject template, Place place)
    {
        switch (owner.Get("resources"))
        {
            case JsonArray array:
                if (array.IsOpen)
                {
                    Skip(array, Reason.ValuePutIn);
                }

                foreach (var item in array.Items)
                {
                    ReadResource(item, template, place);
                }

                break;
            case JsonObject symbols:
                if (symbols.IsOpen)
                {
                    Skip(symbols, Reason.ValuePutIn);
                }

                foreach (var member in symbols.Members)
                {
                    // Of a repeated symbol only the last one holds.
                    if (member.Name.IsUnknown || symbols.Find(member.Name.Value) == member)
                    {
                        ReadResource(member.Value, template, place);
                    }
                }

                break;
            case null:
                if (owner.IsOpen)
                {
                    Skip(owner, Reason.ValuePutIn);
                }

                break;
            case JsonLiteral { IsNull: true }:
                break;
            case { } other:
                Skip(other, Reason.ResourcesNotListed);
                break;
        }
    }

    private void ReadResource(JsonNode item, JsonObject template, Place place)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (item is not JsonObject node)
        {
            Skip(item, Reason.ValuePutIn);
            return;
        }

        if (node.Get("type") is not { } typeNode || place.Scope.Evaluate(typeNode) is not TemplateScalar { Kind: ScalarKind.String } written)
        {
            Skip(node, Reason.ResourceTypeUnknown);
            return;
        }

        var isDeployed = IsTrue(node, "condition", place.Scope.ForConditions, ifMissing: true);
        var count = GetCount(node, place.Scope);
        place = place with { IsConditional = place.IsConditional || isDeployed is null, IsRepeated = place.IsRepeated || count != 1 };
        if (string.Equals(written.Text, DeploymentType, StringComparison.OrdinalIgnoreCase))
        {
            if (isDeployed != false && count != 0)
            {
                ReadDeployment(node, template, place);
            }

            return;
        }

        var resource = CreateResource(node, typeNode, written.Text, place);
        var isExisting = IsTrue(node, "existing", place.Scope, ifMissing: false);
        if (isDeployed != false && isExisting == false && count != 0)
        {
            _resources.Add(resource);
        }
        else if (isExisting is null)
        {
            Skip(node, Reason.ExistenceUnknown);
        }

        if (count != 0)
        {
            // The condition of a resource is not that of those within it.
            ReadResources(node, template, place with { Container = resource, IsConditional = place.IsConditional || isDeployed == false });
        }
    }

    private static TemplateResource CreateResource(JsonObject node, JsonNode typeNode, string written, Place place)
    {
        var name = node.Get("name") is { } nameNode ? place.Scope.Evaluate(nameNode) : TemplateUnknown.NotFollowed;
        var type = written;
        var names = default(ImmutableArray<ImmutableArray<TextPart>>);
        if (place.Container is { } container && !TemplateId.IsType(written))
        {
            type = container.Type + "/" + written;
            var own = TemplateId.GetNames("/" + written, name.Parts);
            names = own.IsDefault || container.Names.IsDefault ? default : container.Names.AddRange(own);
        }
        else
        {
            names = TemplateId.GetNames(type, name.Parts);
        }

        return new TemplateResource
        {
            Node = node,
            Type = type,
            TypeNode = typeNode,
            Name = name,
            Names = names,
            Scope = place.Scope,
            Group = place.Group,
            Subscription = place.Subscription,
            IsConditional = place.IsConditional,
            IsRepeated = place.IsRepeated,
            Container = place.Container,
        };
    }

    private void ReadDeployment(JsonObject node, JsonObject template, Place place)
    {
        var scope = place.Scope;
        if (node.Get("properties") is not JsonObject properties || properties.Get("template") is not JsonObject inner)
        {
            Skip(node, Reason.NestedTemplateElsewhere);
            return;
        }

        var group = node.Get("resourceGroup") is { } groupNode ? scope.Evaluate(groupNode).Parts : place.Group;
        var subscription = node.Get("subscriptionId") is { } subscriptionNode ? scope.Evaluate(subscriptionNode).Parts : place.Subscription;
        if (node.IsOpen || node.Get("scope") is not null || (node.Get("subscriptionId") is not null && node.Get("resourceGroup") is null))
        {
            group = default;
            subscription = default;
        }

        place = place with { Group = group, Subscription = subscription, Container = null };
        switch (IsInner(properties, template, scope))
        {
            case false:
                // Expressions refer to the template around, whose parameters and variables they see.
                ReadResources(inner, template, place);
                break;
            case true:
                var parameters = TemplateParameters.Read(properties.Get("parameters"), scope);
                if (properties.Get("parametersLink") is not null)
                {
                    parameters = TemplateParameters.Unreadable;
                }

                var innerScope = new TemplateScope(inner, parameters, scope.Id + "@" + node.Start, group, subscription);
                ReadResources(inner, inner, place with { Scope = innerScope });
                break;
            default:
                Skip(node, Reason.NestedScopeUnknown);
                break;
        }
    }

    private static bool? IsInner(JsonObject properties, JsonObject template, TemplateScope scope)
    {
        if (properties.Get("expressionEvaluationOptions") is not { } options)
        {
            // Templates with symbolic names evaluate nested ones apart, others do not.
            return properties.IsOpen ? null : template.Get("resources") is JsonObject;
        }

        return options is JsonObject named && named.Get("scope") is { } written && scope.Evaluate(written) is TemplateScalar value
            ? value.Text.ToLowerInvariant() switch { "inner" => true, "outer" => false, _ => null }
            : null;
    }

    /// <summary>How many resources a loop deploys; -1 when it cannot be told.</summary>
    private static int GetCount(JsonObject node, TemplateScope scope)
    {
        if (node.Get("copy") is not { } loop)
        {
            return node.IsOpen ? -1 : 1;
        }

        return loop is JsonObject copy && copy.Get("count") is { } count && scope.Evaluate(count) is TemplateScalar number &&
            scope.ForConditions.Evaluate(count) is TemplateScalar && int.TryParse(number.Text, out var value) ? value : -1;
    }

    private static bool? IsTrue(JsonObject node, string name, TemplateScope scope, bool ifMissing) =>
        node.Get(name) is not { } written ? node.IsOpen ? null : ifMissing
            : scope.Evaluate(written) is TemplateScalar value ? value.Text.ToLowerInvariant() switch { "true" => true, "false" => false, _ => null }
            : null;

    private void Skip(JsonNode node, Reason reason) => _unread.Add(new UnreadPart(node, reason));

    /// <summary>What holds for the resources that are read.</summary>
    private sealed record Place(TemplateScope Scope, ImmutableArray<TextPart> Group, ImmutableArray<TextPart> Subscription)
    {
        public TemplateResource? Container { get; init; }

        public bool IsConditional { get; init; }

        public bool IsRepeated { get; init; }
    }
}
