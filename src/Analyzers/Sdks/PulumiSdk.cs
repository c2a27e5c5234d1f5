using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks;

/// <summary>What is the same in every Pulumi provider: the resources, outputs and options of Pulumi itself.</summary>
internal abstract class PulumiSdk : Sdk
{
    public override string? FindResourceType(INamedTypeSymbol type) => FindDeclaration(type)?.ResourceType;

    public override bool IsSubmission(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor && FindDeclaration(method.ContainingType) is not null;

    public override bool IsResourceReference(IPropertySymbol property) =>
        (property.Name == "Id" && IsNamespace(property.ContainingNamespace, "Pulumi"))
        || (property.Name == "Name" && FindDeclaration(property.ContainingType) is not null);

    public override string? FindEchoedPath(IPropertySymbol property) =>
        property.Name == "Location" && FindDeclaration(property.ContainingType) is not null ? "location" : null;

    public override PassThrough? FindPassThrough(IMethodSymbol method) =>
        !IsNamespace(method.ContainingNamespace, "Pulumi") ? null : (method.ContainingType.Name, method.Name) switch
        {
            ("Output", "Create" or "CreateSecret" or "Unsecret" or "Format" or "All") => PassThrough.Argument,
            ("Output", "Tuple") => PassThrough.Parts,
            ("Output", "Apply") => PassThrough.Function,
            (_, "ToOutput") => PassThrough.Receiver,
            _ => null,
        };

    public override bool IsOverridingOption(string memberName) =>
        memberName is "Id" or "Urn" or "ImportId" or "ResourceTransformations" or "ResourceTransforms";

    public override IEnumerable<string> InheritedOptionNames => new[] { "ResourceTransformations", "ResourceTransforms" };

    public override bool IsOptionsOfOne(INamedTypeSymbol type) => type.Name == "CustomResourceOptions" && IsNamespace(type.ContainingNamespace, "Pulumi");

    public override string? ParentOptionName => "Parent";

    public override bool IsGroup(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "ComponentResource" && IsNamespace(current.ContainingNamespace, "Pulumi"))
            {
                return true;
            }
        }

        return false;
    }
}
