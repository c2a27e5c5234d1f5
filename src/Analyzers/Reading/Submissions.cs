using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The calls that send settings to Azure.</summary>
internal static class Submissions
{
    /// <summary>The ARM types of which settings are sent that come from somewhere else than a creation that is read, such as a parameter, a fetched resource or an object of a derived class.</summary>
    public static HashSet<string> FindOtherTypes(CompilationReader reader, CancellationToken cancellationToken)
    {
        var types = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var call in reader.Sdks.SelectMany(sdk => sdk.SubmissionNames).Distinct().SelectMany(reader.GetSyntax(cancellationToken).CallsOf))
        {
            if (reader.GetOperation(call, cancellationToken) is not IInvocationOperation invocation || !reader.IsSubmission(invocation.TargetMethod))
            {
                continue;
            }

            // The first argument of a type counts; patches change resources that are counted where they are created.
            foreach (var sent in invocation.Arguments.Select(argument => (Type: reader.FindDeclaration(argument.Parameter?.Type), argument.Value))
                .Where(static sent => sent.Type is { IsPatch: false }).GroupBy(static sent => sent.Type!.ResourceType, StringComparer.OrdinalIgnoreCase))
            {
                if (FlowReader.Follow(reader, sent.First().Value, frame: null).Any(source => source.Operation is not IObjectCreationOperation created || reader.FindDeclaration(created.Type) is null))
                {
                    types.Add(sent.Key);
                }
            }
        }

        return types;
    }
}
