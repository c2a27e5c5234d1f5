using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>What a template deploys.</summary>
/// <param name="Resources">The resources that could be read, those of nested templates included.</param>
/// <param name="Unread">What may deploy more.</param>
internal sealed record TemplateModel(ImmutableArray<TemplateResource> Resources, ImmutableArray<UnreadPart> Unread);

/// <summary>A part of a template that may deploy resources and cannot be read.</summary>
/// <param name="Node">The part.</param>
/// <param name="Reason">Why it was not read.</param>
internal sealed record UnreadPart(JsonNode Node, Reason Reason);
