using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>
/// Follows the template that a deployment is given to the text that it is made of: literals, constants, interpolated strings,
/// files that the project passes to the analyzer, and objects that are turned into JSON.
/// </summary>
internal sealed class TemplateTextReader
{
    private const int MaximumDepth = 32;

    // What the methods do that make other representations of the same JSON.
    private static readonly HashSet<(string Type, string Method)> s_wrappers = new()
    {
        ("BinaryData", "FromString"), ("BinaryData", "FromObjectAsJson"), ("BinaryData", "ToString"),
        ("JsonSerializer", "Serialize"), ("JsonSerializer", "Deserialize"), ("JsonSerializer", "SerializeToElement"), ("JsonSerializer", "SerializeToNode"), ("JsonSerializer", "SerializeToDocument"),
        ("JsonDocument", "Parse"), ("JsonNode", "Parse"), ("JsonElement", "Clone"), ("JsonElement", "GetRawText"), ("JsonNode", "ToJsonString"), ("JsonNode", "ToString"), ("JsonObject", "ToString"),
        ("JObject", "Parse"), ("JToken", "Parse"), ("JToken", "ToString"), ("JsonConvert", "SerializeObject"), ("JsonConvert", "DeserializeObject"),
    };

    private static readonly HashSet<string> s_fileReaders = new(StringComparer.Ordinal) { "ReadAllText", "ReadAllTextAsync" };

    private readonly CompilationReader _reader;
    private readonly TemplateFiles _files;
    private readonly TemplateTextBuilder _builder = new();
    private int _depth;

    private TemplateTextReader(CompilationReader reader, TemplateFiles files)
    {
        _reader = reader;
        _files = files;
    }

    /// <summary>The text that a setting stands for; null when nothing of it is known.</summary>
    public static TemplateText? Read(CompilationReader reader, TemplateFiles files, SettingValue value)
    {
        var (operation, frame) = value switch
        {
            ReferenceValue reference => (reference.Operation, reference.Frame),
            ScalarValue { Origin.Syntax: { } syntax } => (reader.GetOperation(syntax), null),
            ObjectValue { Creation.Syntax: { } syntax } => (reader.GetOperation(syntax), null),
            _ => default((IOperation?, CallFrame?)),
        };
        if (operation is null)
        {
            return null;
        }

        var text = new TemplateTextReader(reader, files);
        return text.TryAdd(operation, frame) ? text._file ?? text._builder.Build() : null;
    }

    private TemplateText? _file;

    /// <summary>True when the expression is only given to a method that makes another representation of it.</summary>
    public static bool IsRepresented(CompilationReader reader, SyntaxNode expression)
    {
        var operation = reader.GetOperation(expression);
        while (operation?.Parent is IConversionOperation)
        {
            operation = operation.Parent;
        }

        return operation?.Parent is IArgumentOperation { Parent: IInvocationOperation call } && IsWrapper(call);
    }

    private static bool IsWrapper(IInvocationOperation call) => s_wrappers.Contains((call.TargetMethod.ContainingType.Name, call.TargetMethod.Name));

    /// <summary>Adds text; false when it cannot be told.</summary>
    private bool TryAdd(IOperation operation, CallFrame? frame)
    {
        if (_depth >= MaximumDepth)
        {
            return false;
        }

        _depth++;
        var added = TryAddCore(FlowReader.Unwrap(operation), frame);
        _depth--;
        return added;
    }

    private bool TryAddCore(IOperation operation, CallFrame? frame)
    {
        switch (operation)
        {
            case ILiteralOperation { Syntax: LiteralExpressionSyntax literal, ConstantValue.Value: string }:
                LiteralText.Add(_builder, literal);
                return true;

            case IInterpolatedStringOperation { Syntax: InterpolatedStringExpressionSyntax whole } interpolated:
                foreach (var part in interpolated.Parts)
                {
                    AddPart(whole, part, frame);
                }

                return true;

            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                AddOrHole(sum.LeftOperand, frame);
                AddOrHole(sum.RightOperand, frame);
                return true;

            case IInvocationOperation call when s_fileReaders.Contains(call.TargetMethod.Name) && call.TargetMethod.ContainingType.Name == "File":
                return TryAddFile(call, frame);

            case IInvocationOperation call when IsWrapper(call):
                return (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } wrapped && TryAdd(wrapped, frame);

            case IPropertyReferenceOperation { Property: { Name: "RootElement", ContainingType.Name: "JsonDocument" }, Instance: { } document }:
                return TryAdd(document, frame);

            case IObjectCreationOperation { Type.Name: "BinaryData", Arguments: { Length: > 0 } arguments }:
                return TryAdd(arguments[0].Value, frame);

            case IAwaitOperation await:
                return TryAdd(await.Operation, frame);

            // The text of a constant is where the constant is declared.
            case { ConstantValue: { HasValue: true, Value: string } } when FindConstant(operation) is { } constant:
                return TryAdd(constant, frame);
        }

        // What is left is either a variable or a method of the program, or an object that becomes JSON.
        var sources = FlowReader.Follow(_reader, operation, frame);
        if (sources.Length == 1 && sources[0] is { Operation: { } source, Text: null } && source.Syntax != operation.Syntax)
        {
            return ObjectText.IsUnchanged(_reader, sources[0]) && TryAdd(source, sources[0].Frame);
        }

        return ObjectText.TryAdd(_reader, _builder, operation, frame);
    }

    private void AddPart(InterpolatedStringExpressionSyntax whole, IInterpolatedStringContentOperation part, CallFrame? frame)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation { Syntax: InterpolatedStringTextSyntax text, Text.ConstantValue: { HasValue: true, Value: string value } }:
                LiteralText.Add(_builder, whole, text, value);
                break;

            case IInterpolationOperation { Alignment: null, FormatString: null } hole:
                AddOrHole(hole.Expression, frame);
                break;

            default:
                _builder.AddHole(part.Syntax);
                break;
        }
    }

    private void AddOrHole(IOperation operation, CallFrame? frame)
    {
        switch (ValueReader.Read(_reader, operation, frame))
        {
            case ScalarValue { Origin.Syntax: LiteralExpressionSyntax literal } known when literal.Token.ValueText == known.Text && literal.Token.Value is string:
                LiteralText.Add(_builder, literal);
                break;

            case ScalarValue known:
                _builder.Add(known.Text, known.Origin.Syntax ?? operation.Syntax);
                break;

            default:
                if (FlowReader.Unwrap(operation) is not (IInterpolatedStringOperation or IBinaryOperation) || !TryAdd(operation, frame))
                {
                    _builder.AddHole(operation.Syntax);
                }

                break;
        }
    }

    private bool TryAddFile(IInvocationOperation call, CallFrame? frame)
    {
        var path = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value;
        _file = path is null ? null : _files.Find(FilePath.GetEnd(_reader, path, frame));
        return _file is not null;
    }

    private IOperation? FindConstant(IOperation operation)
    {
        ISymbol? symbol = operation switch
        {
            IFieldReferenceOperation { Field: { IsConst: true } field } => field,
            ILocalReferenceOperation { Local: { IsConst: true } local } => local,
            _ => null,
        };
        return symbol is not null && _reader.IsOwn(symbol) && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? _reader.GetOperation(value)
            : null;
    }
}
