using System;
using System.Collections.Generic;

namespace AmlResilience.Analyzers.Sdks;

/// <summary>
/// A resource that a call declares without saying more: the settings are written in the library behind the call. What the table
/// does not hold is left to the service.
/// </summary>
internal sealed class ImpliedResource
{
    private readonly List<KeyValuePair<string, string?>> _settings = new();
    private readonly List<KeyValuePair<string, string>> _resets = new();

    public ImpliedResource(string resourceType, string typeName, string noun)
    {
        ResourceType = resourceType;
        TypeName = typeName;
        Noun = noun;
    }

    /// <summary>The ARM resource type.</summary>
    public string ResourceType { get; }

    /// <summary>The full name of the class that the library makes the resource with, and that functions of the program may change.</summary>
    public string TypeName { get; }

    /// <summary>What a variable that holds the resource would be called.</summary>
    public string Noun { get; }

    /// <summary>True when the call is made on the builder of the resource that this one belongs to, and whose functions may change it.</summary>
    public bool IsChild { get; private set; }

    /// <summary>ARM paths with their values; null where the value is decided at deployment.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Settings => _settings;

    public ImpliedResource OfParent()
    {
        IsChild = true;
        return this;
    }

    public ImpliedResource Set(string path, string value) => Add(path, value);

    /// <summary>A setting whose value the deployment decides.</summary>
    public ImpliedResource SetAtDeployment(string path) => Add(path, value: null);

    /// <summary>Says that a method of the builder takes settings away again.</summary>
    public ImpliedResource Without(string methodName, params string[] paths)
    {
        foreach (var path in paths)
        {
            _resets.Add(new KeyValuePair<string, string>(methodName, path));
        }

        return this;
    }

    /// <summary>True when calling the method takes the setting away.</summary>
    public bool IsReset(string methodName, string path) => _resets.Exists(reset => reset.Key == methodName && string.Equals(reset.Value, path, StringComparison.OrdinalIgnoreCase));

    private ImpliedResource Add(string path, string? value)
    {
        _settings.Add(new KeyValuePair<string, string?>(path, value));
        return this;
    }
}

/// <summary>What a method does with the builder of a resource that a call declares.</summary>
internal enum BuilderUse
{
    /// <summary>Anything.</summary>
    Unknown,

    /// <summary>Nothing that changes the resource.</summary>
    Leaves,

    /// <summary>It lets the function that it is given change the resource.</summary>
    Changes,

    /// <summary>It makes the declaration void: the resource exists already, or is none of Azure.</summary>
    Voids,
}

/// <summary>How a program changes the resource behind a builder: by a method of the builder that is given a function, in which the resource is looked up.</summary>
/// <param name="Method">The method of the builder.</param>
/// <param name="Parameter">What the function's parameter is usually called.</param>
/// <param name="Lookup">The method of the parameter that gives the resources.</param>
internal sealed record BuilderCallback(string Method, string Parameter, string Lookup);
