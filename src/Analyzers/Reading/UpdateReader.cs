using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Turns a call that sends fetched settings back to Azure into the change of the resource that it makes.</summary>
internal static class UpdateReader
{
    /// <summary>The changed resource; null when the call sends nothing, or an object that the program creates, or one of several.</summary>
    public static ResourceDeclaration? Read(CompilationReader reader, IInvocationOperation submission)
    {
        if (!reader.IsSubmission(submission.TargetMethod) || Holder.FindSettings(reader, submission) is not { } settings)
        {
            return null;
        }

        // What a method of the program returns may be the same object each time, which its other callers may change.
        var sources = FlowReader.Follow(reader, settings, frame: null);
        return sources.Length == 1
            && sources[0] is { Call: null, Operation: IPropertyReferenceOperation { Instance: not null } fetched }
            && !reader.IsOwn(fetched.Property)
            && reader.IsResourceReference(fetched.Property)
            && reader.FindDeclaration(fetched.Type) is { SettingsParameter: null, IsPatch: false } declaration
            && FetchedObject.Create(reader, sources[0], fetched, settings.Syntax) is { } data
                ? new ResourceDeclaration
                {
                    ResourceType = declaration.ResourceType,
                    IsUpdate = true,
                    DisplayName = DeclarationReader.GetDisplayName(reader, Holder.FindName(submission) ?? submission.Instance, context: null) ?? "{" + settings.Syntax + "}",
                    Settings = new UpdateSettings(data, isPatch: reader.IsUpdate(submission.TargetMethod)),
                    Creation = submission.Syntax,
                    TypeLocation = settings.Syntax.GetLocation(),
                    Name = Holder.FindName(submission) is { } name ? ValueReader.Read(reader, name, frame: null) : UnknownValue.NotFollowed,
                    Parent = UnknownValue.NotFollowed,
                }
                : null;
    }
}
