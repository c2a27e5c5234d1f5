using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Reads ids that a program puts together from text: constants, interpolation, concatenation and what the SDKs offer for it.</summary>
internal static class ArmIdReader
{
    private const int MaximumDepth = 4;
    private const int MaximumParts = 64;

    /// <summary>The id that the text is; null when it is none, or does not tell what type of resource it means.</summary>
    public static ArmId? Parse(string text) => Parse(Split(new[] { new IdPart(text) }));

    /// <summary>The id that the expression gives; null as above.</summary>
    public static ArmId? Read(CompilationReader reader, IOperation operation, CallFrame? frame) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "CreateResourceIdentifier", IsStatic: true } method } creation when reader.FindResourceType(method.ContainingType) is { } type =>
            FromArguments(reader, type, creation, frame),
        IInvocationOperation { TargetMethod: { Name: "AppendProviderResource", ContainingType.Name: "ResourceIdentifier" or "ResourceIdentifierExtensions" } } appended =>
            FromProvider(reader, appended, frame),
        _ => IsText(operation) ? Parse(Split(ReadText(reader, operation, frame))) : null,
    };

    /// <summary>The text as known pieces and expressions in between; one expression alone stands for the whole.</summary>
    public static IReadOnlyList<IdPart> ReadText(CompilationReader reader, IOperation operation, CallFrame? frame)
    {
        var parts = new List<IdPart>();
        Collect(reader, operation, frame, parts, 0);
        return parts.Count <= MaximumParts ? parts : Array.Empty<IdPart>();
    }

    /// <summary>True for expressions that put text together.</summary>
    public static bool IsText(IOperation operation) =>
        operation is { ConstantValue: { HasValue: true, Value: string } } or IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }
        || IsFormat(operation);

    /// <summary>The text of a part of an id, or the expression that gives it.</summary>
    public static IdPart ReadPart(CompilationReader reader, IOperation operation, CallFrame? frame) => Join(ReadText(reader, operation, frame));

    private static bool IsFormat(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Format", IsStatic: true, ContainingType: { Name: "Output", ContainingNamespace.Name: "Pulumi" } }, Arguments.Length: 1 };

    private static void Collect(CompilationReader reader, IOperation operation, CallFrame? frame, List<IdPart> parts, int depth)
    {
        if (parts.Count > MaximumParts)
        {
            return;
        }

        var text = FlowReader.Unwrap(operation);
        switch (text)
        {
            case { ConstantValue: { HasValue: true, Value: string known } }:
                parts.Add(new IdPart(known));
                break;

            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                {
                    CollectPart(reader, part, frame, parts, depth);
                }

                break;

            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum when depth < MaximumDepth * MaximumDepth:
                Collect(reader, sum.LeftOperand, frame, parts, depth + 1);
                Collect(reader, sum.RightOperand, frame, parts, depth + 1);
                break;

            case IInvocationOperation format when IsFormat(format):
                Collect(reader, format.Arguments[0].Value, frame, parts, depth + 1);
                break;

            default:
                var sources = depth < MaximumDepth ? FlowReader.Follow(reader, text, frame) : default;
                if (sources is { IsDefault: false, Length: 1 } && sources[0].Operation is { } source && source.Syntax != text.Syntax && IsText(source))
                {
                    Collect(reader, source, sources[0].Frame, parts, depth + 1);
                }
                else
                {
                    parts.Add(new IdPart(null, text, frame));
                }

                break;
        }
    }

    private static void CollectPart(CompilationReader reader, IInterpolatedStringContentOperation part, CallFrame? frame, List<IdPart> parts, int depth)
    {
        if (part is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string known } })
        {
            parts.Add(new IdPart(known));
        }
        else if (part is IInterpolationOperation { FormatString: null, Alignment: null, Expression: var expression })
        {
            Collect(reader, expression, frame, parts, depth);
        }
        else
        {
            parts.Add(default);
        }
    }

    /// <summary>The segments between the slashes.</summary>
    private static List<IdPart> Split(IReadOnlyList<IdPart> parts)
    {
        var segments = new List<IdPart>();
        var current = new List<IdPart>();
        foreach (var part in parts)
        {
            if (part.Text is null)
            {
                current.Add(part);
                continue;
            }

            var pieces = part.Text.Split('/');
            for (var index = 0; index < pieces.Length; index++)
            {
                if (index > 0)
                {
                    segments.Add(Join(current));
                    current.Clear();
                }

                if (pieces[index].Length > 0)
                {
                    current.Add(new IdPart(pieces[index]));
                }
            }
        }

        segments.Add(Join(current));
        return segments;
    }

    private static IdPart Join(IReadOnlyList<IdPart> parts) =>
        parts.Count == 1 ? parts[0] : parts.All(part => part.Text is not null) ? new IdPart(string.Concat(parts.Select(part => part.Text))) : default;

    private static ArmId? Parse(List<IdPart> segments)
    {
        var provider = segments.FindLastIndex(segment => Is(segment, "providers"));
        var pairs = segments.Count - provider - 2;

        // "/subscriptions/..." or the id of a resource group: what comes before is no other text.
        if (provider < 1 || pairs < 2 || pairs % 2 != 0 || !(segments[0].Text is "" || segments[0].Expression is not null) || segments[provider + 1].Text is not { Length: > 0 } type)
        {
            return null;
        }

        for (var index = provider + 2; index < segments.Count; index += 2)
        {
            if (segments[index].Text is not { Length: > 0 } name)
            {
                return null;
            }

            type += "/" + name;
        }

        var group = segments.FindIndex(0, provider, segment => Is(segment, "resourceGroups"));
        return new ArmId(
            type,
            segments[segments.Count - 1],
            pairs > 2 ? segments[segments.Count - 3] : default,
            group >= 0 && group + 1 < provider ? segments[group + 1] : provider == 1 ? segments[0] : default);
    }

    private static ArmId? FromArguments(CompilationReader reader, string type, IInvocationOperation creation, CallFrame? frame)
    {
        // In the order of the parameters, whatever the order that they are written in.
        var arguments = creation.Arguments.Where(argument => argument.Parameter is not null).OrderBy(argument => argument.Parameter!.Ordinal).ToArray();
        if (arguments.Length == 0)
        {
            return null;
        }

        var parent = arguments.Length > 1 && arguments[arguments.Length - 2].Parameter!.Name is not ("resourceGroupName" or "subscriptionId") ? arguments[arguments.Length - 2] : null;
        var group = arguments.FirstOrDefault(argument => argument.Parameter!.Name == "resourceGroupName");
        return new ArmId(type, Part(arguments[arguments.Length - 1]), Part(parent), Part(group));

        IdPart Part(IArgumentOperation? argument) => argument is null ? default : ReadPart(reader, argument.Value, frame);
    }

    /// <summary><c>group.Id.AppendProviderResource("Microsoft.Storage", "storageAccounts", name)</c>.</summary>
    private static ArmId? FromProvider(CompilationReader reader, IInvocationOperation appended, CallFrame? frame)
    {
        var arguments = appended.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => argument.Value).ToList();
        if (appended.Instance is { } instance)
        {
            arguments.Insert(0, instance);
        }

        return arguments.Count == 4 && ReadPart(reader, arguments[1], frame).Text is { Length: > 0 } space && ReadPart(reader, arguments[2], frame).Text is { Length: > 0 } type
            ? new ArmId(space + "/" + type, ReadPart(reader, arguments[3], frame), Group: new IdPart(null, arguments[0], frame))
            : null;
    }

    private static bool Is(IdPart part, string text) => string.Equals(part.Text, text, StringComparison.OrdinalIgnoreCase);
}
