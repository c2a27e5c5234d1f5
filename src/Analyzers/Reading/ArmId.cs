using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The id or the name of a resource, as far as an expression tells it.</summary>
/// <param name="ResourceType">The ARM type of the resource.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The resource that it is a child of, or that name.</param>
/// <param name="Group">The resource group that it is in, or its name.</param>
internal sealed record ArmId(string ResourceType, IdPart Name, IdPart Parent = default, IdPart Group = default);

/// <summary>A name in an id: known text, or the expression that gives it.</summary>
/// <param name="Text">The text; null when it is not known.</param>
/// <param name="Expression">The expression; null when there is none that stands for all of the part.</param>
/// <param name="Frame">The call that the expression belongs to.</param>
internal readonly record struct IdPart(string? Text, IOperation? Expression = null, CallFrame? Frame = null);
