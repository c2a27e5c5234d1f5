using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks;

/// <summary>
/// What the reading and writing code must know of one SDK: which C# types declare which ARM resources, which members hold which
/// ARM paths, and how values are spelled. Types are matched by full name; an SDK never knows a rule.
/// </summary>
internal abstract class Sdk
{
    /// <summary>Simple names of the types whose creation declares a resource: the cheap first test of every creation expression.</summary>
    public abstract IReadOnlyCollection<string> DeclaringTypeNames { get; }

    /// <summary>Names of the methods whose call may declare, change or give a resource.</summary>
    public IEnumerable<string> CallNames => SubmissionNames.Concat(UpdateNames).Concat(LookupNames).Concat(ImplyingNames);

    public abstract bool IsReferenced(Compilation compilation);

    /// <summary>How creating <paramref name="type"/> declares a resource, or null when it does not.</summary>
    public abstract DeclarationMap? FindDeclaration(INamedTypeSymbol type);

    /// <summary>Where <paramref name="type"/> keeps ARM properties, or null when it is no settings object of this SDK.</summary>
    public abstract ObjectMap? FindObject(INamedTypeSymbol type);

    /// <summary>The ARM type of the resource that an object of the class stands for, or null when it stands for none.</summary>
    public abstract string? FindResourceType(INamedTypeSymbol type);

    /// <summary>Simple names of the types whose creation declares a resource of the ARM type, without those that only change one.</summary>
    public abstract IEnumerable<string> GetDeclaringTypeNames(string resourceType);

    /// <summary>Simple names of the types whose settings may hold resources of the ARM type.</summary>
    public virtual IEnumerable<string> GetOwningTypeNames(string resourceType) => Array.Empty<string>();

    /// <summary>The wire value of a static member of an enumeration type; null when the SDK has no special spelling for it.</summary>
    public abstract string? FindWireValue(INamedTypeSymbol enumeration, string memberName);

    /// <summary>True when calling the method sends the settings object to Azure, after which changes to it no longer matter.</summary>
    public abstract bool IsSubmission(IMethodSymbol method);

    /// <summary>Names of the methods that create what their settings declare.</summary>
    public virtual IEnumerable<string> SubmissionNames => Array.Empty<string>();

    /// <summary>True when the method only notes the object that it is given: it is sent later, with everything that is done to it until then.</summary>
    public virtual bool IsRegistration(IMethodSymbol method) => false;

    /// <summary>Names of the methods that give the resources which other code declared, so that the program can change them.</summary>
    public virtual IEnumerable<string> LookupNames => Array.Empty<string>();

    /// <summary>True when the method gives the resources which other code declared.</summary>
    public virtual bool IsLookup(IMethodSymbol method) => false;

    /// <summary>Names of the methods that take a resource out of what is built.</summary>
    public virtual IEnumerable<string> RemovalNames => Array.Empty<string>();

    /// <summary>Names of the methods by which a class of the program, deriving from one of the SDK, builds other resources than were noted.</summary>
    public virtual IEnumerable<string> ChoosingNames => Array.Empty<string>();

    /// <summary>True when calling the method takes a resource out of what is built, or overriding it makes the program choose what that is.</summary>
    public virtual bool IsChoice(IMethodSymbol method) => false;

    /// <summary>Names of the methods that declare a resource whose settings are written in the library behind them.</summary>
    public virtual IEnumerable<string> ImplyingNames => Array.Empty<string>();

    /// <summary>The resource that calling the method declares with settings of its own; null when it declares none.</summary>
    public virtual ImpliedResource? FindImplied(IMethodSymbol method) => null;

    /// <summary>What a method does with the builder that such a call gives.</summary>
    public virtual BuilderUse FindBuilderUse(IMethodSymbol method) => BuilderUse.Unknown;

    /// <summary>How a program changes the resource behind such a builder; null when it cannot.</summary>
    public virtual BuilderCallback? BuilderCallback => null;

    /// <summary>Names of the properties through which a program rewrites whatever the library makes.</summary>
    public virtual IEnumerable<string> RewriterNames => Array.Empty<string>();

    /// <summary>True when calling the method, or setting the property, does not change the settings object that it is given or called on.</summary>
    public virtual bool LeavesUnchanged(ISymbol member) => false;

    /// <summary>Names of the methods that change a resource that exists.</summary>
    public virtual IEnumerable<string> UpdateNames => Array.Empty<string>();

    /// <summary>True when the submission changes a resource that exists, so that what the settings leave out stays as it is.</summary>
    public virtual bool IsUpdate(IMethodSymbol method) => false;

    /// <summary>True when maps of the SDK have derived values.</summary>
    public virtual bool HasDerivedValues => false;

    /// <summary>True when the method gives the collection that a resource's children are created in; they belong to the resource it is called on.</summary>
    public virtual bool IsChildCollection(IMethodSymbol method) => false;

    /// <summary>The ARM path of the setting that a property of a resource only gives back, such as its location; null for other properties.</summary>
    public virtual string? FindEchoedPath(IPropertySymbol property) => null;

    /// <summary>True for members such as <c>Id</c> or <c>Value</c> that stand for the resource they are read from.</summary>
    public abstract bool IsResourceReference(IPropertySymbol property);

    /// <summary>True when the options given beside the settings adopt an existing resource or rewrite the settings out of sight.</summary>
    public virtual bool IsOverridingOption(string memberName) => false;

    /// <summary>Names of the options that rewrite the settings of whatever is created below the resource that they are given to.</summary>
    public virtual IEnumerable<string> InheritedOptionNames => Array.Empty<string>();

    /// <summary>True for the options type of a single resource, to which something belongs only where that is said.</summary>
    public virtual bool IsOptionsOfOne(INamedTypeSymbol type) => false;

    /// <summary>The option that names the resource to which another one belongs, and which hands its options down; null when there is none.</summary>
    public virtual string? ParentOptionName => null;

    /// <summary>True for the type of a resource that is only a group of others; its options are not those of a single resource.</summary>
    public virtual bool IsGroup(ITypeSymbol type) => false;

    /// <summary>How a method that wraps values passes on the one it is given; null when it makes a value of its own.</summary>
    public virtual PassThrough? FindPassThrough(IMethodSymbol method) => null;

    /// <summary>Compares a namespace with a dotted name without building strings.</summary>
    protected static bool IsNamespace(INamespaceSymbol? symbol, string dottedName)
    {
        var end = dottedName.Length;
        while (symbol is { IsGlobalNamespace: false })
        {
            var start = end - symbol.Name.Length;
            if (start < 0 || string.CompareOrdinal(dottedName, start, symbol.Name, 0, symbol.Name.Length) != 0)
            {
                return false;
            }

            symbol = symbol.ContainingNamespace;
            if (start == 0)
            {
                return symbol is { IsGlobalNamespace: true };
            }

            if (dottedName[start - 1] != '.')
            {
                return false;
            }

            end = start - 1;
        }

        return false;
    }

    /// <summary>The outermost namespaces of a symbol's namespace, compared with a dotted prefix.</summary>
    protected static bool IsWithin(INamespaceSymbol? symbol, string dottedPrefix)
    {
        for (; symbol is { IsGlobalNamespace: false }; symbol = symbol.ContainingNamespace)
        {
            if (IsNamespace(symbol, dottedPrefix))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Where a method takes the value from that it gives back in another wrapping.</summary>
internal enum PassThrough
{
    /// <summary>Its first argument.</summary>
    Argument,

    /// <summary>What it is called on.</summary>
    Receiver,

    /// <summary>What the function in its last argument makes of the value that it is called on.</summary>
    Function,

    /// <summary>A tuple of its arguments.</summary>
    Parts,
}

/// <summary>How creating a C# type declares an ARM resource.</summary>
/// <param name="ResourceType">The ARM resource type.</param>
/// <param name="SettingsParameter">The constructor parameter that carries the settings; null when the created object is the settings.</param>
/// <param name="NameParameter">The constructor parameter that names the resource, for people at least; null when the submission does.</param>
/// <param name="IsPatch">True when the object changes a resource that exists: what it leaves out stays as it is, and it declares no other one.</param>
internal sealed record DeclarationMap(string ResourceType, string? SettingsParameter = null, string? NameParameter = null, bool IsPatch = false)
{
    /// <summary>The resources that are written within the settings of this one, though they are resources of their own to ARM.</summary>
    public ImmutableArray<InlineMap> Inline { get; init; } = ImmutableArray<InlineMap>.Empty;

    /// <summary>The path of the link to the resource that is meant where this one is named, such as the account of a container; null for a resource of its own.</summary>
    public string? PartOf { get; init; }

    /// <summary>True when the created object is the resource, rather than settings that become one when they are sent.</summary>
    public bool IsResource => SettingsParameter is not null || NameParameter is not null;
}

/// <summary>Resources that are written within the settings of the one that they belong to.</summary>
/// <param name="Path">Where the settings list them.</param>
/// <param name="ResourceType">Their ARM resource type.</param>
/// <param name="NamePath">The ARM path by which people tell them apart; where an element is no object, it is the value at that path.</param>
internal sealed record InlineMap(string Path, string ResourceType, string NamePath);

/// <summary>Which members and constructor parameters of a settings type hold which ARM paths.</summary>
internal abstract class ObjectMap
{
    /// <summary>
    /// Finds the member that holds <paramref name="path"/> or an ancestor of it.
    /// <paramref name="rest"/> is the path that remains below the member's value.
    /// </summary>
    public abstract MemberMap? Find(INamedTypeSymbol type, string path, out string rest);

    /// <summary>The value that the type itself stands for, such as the discriminator <c>computeType</c>; null when there is none.</summary>
    public virtual string? FindConstant(INamedTypeSymbol type, string path) => null;

    /// <summary>How the type holds a property in another form than ARM's; null when a member holds it as it is, or none does.</summary>
    public virtual DerivedValue? FindDerived(INamedTypeSymbol type, string path) => null;

    /// <summary>The path of the link to the resource whose value a property has where the code leaves it out; null when that is the service's choice.</summary>
    public virtual string? FindInherited(string path) => null;
}

/// <summary>One ARM property in C#.</summary>
/// <param name="Names">The property's C# names, newest SDK first.</param>
/// <param name="Parameter">The constructor parameter that sets it, if any.</param>
internal sealed record MemberMap(string[] Names, string? Parameter)
{
    public bool Has(string memberName) => Array.IndexOf(Names, memberName) >= 0;

    /// <summary>True when the type, or one that it derives from, has the member under one of its names.</summary>
    public bool IsIn(INamedTypeSymbol type) => FindProperty(type) is not null;

    /// <summary>The property of the type, or of one that it derives from; the newest, where a version of the SDK has several.</summary>
    public IPropertySymbol? FindProperty(INamedTypeSymbol type)
    {
        foreach (var name in Names)
        {
            for (INamedTypeSymbol? candidate = type; candidate is not null; candidate = candidate.BaseType)
            {
                foreach (var member in candidate.GetMembers(name))
                {
                    if (member is IPropertySymbol property)
                    {
                        return property;
                    }
                }
            }
        }

        return null;
    }
}
