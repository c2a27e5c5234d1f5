using System;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Reads dictionaries with string keys: their initialisers, and the statements that set one name later.</summary>
internal static class DictionaryReader
{
    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol named
        && (named is { Name: "InputMap", ContainingNamespace.Name: "Pulumi" } || named.AllInterfaces.Append(named).Any(face =>
            face is { Name: "IDictionary", TypeArguments.Length: 2 } && face.TypeArguments.All(argument => (Wrapper.FindWrapped(argument) ?? argument).SpecialType == SpecialType.System_String)));

    /// <summary>The entries of <c>{ ["name"] = value }</c> or <c>{ { "name", value } }</c>; none without an initialiser.</summary>
    public static DictionaryValue Read(CompilationReader reader, IObjectOrCollectionInitializerOperation? initializer, CallFrame? frame)
    {
        var entries = ImmutableArray.CreateBuilder<DictionaryEntry>();
        var isOpen = false;
        foreach (var element in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (TryRead(reader, element, frame, out var name, out var value))
            {
                entries.Add(new DictionaryEntry(name, value, element.Syntax));
            }
            else
            {
                isOpen = true;
            }
        }

        return new DictionaryValue(entries.ToImmutable(), isOpen);
    }

    /// <summary>What a statement that sets a name makes of the value of <paramref name="name"/>.</summary>
    public static SettingValue Apply(CompilationReader reader, SettingValue value, IOperation statement, CallFrame? frame, string name, bool isCertain) =>
        !TryRead(reader, statement, frame, out var written, out var given) ? UnknownValue.Changed
        : !string.Equals(written, name, StringComparison.OrdinalIgnoreCase) ? value
        : isCertain ? given
        : ChoiceValue.Either(value, given);

    /// <summary>True for an element access by name.</summary>
    public static bool IsNamed(IOperation access) =>
        access is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments }
        && arguments[0].Parameter?.Type.SpecialType == SpecialType.System_String;

    private static bool TryRead(CompilationReader reader, IOperation element, CallFrame? frame, out string name, out SettingValue value)
    {
        var (key, given) = element switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when IsNamed(target) => (target.Arguments[0].Value, assignment.Value),
            IInvocationOperation { TargetMethod: { Name: "Add", IsExtensionMethod: false }, Arguments: { Length: 2 } arguments } => (arguments[0].Value, arguments[1].Value),
            _ => default((IOperation?, IOperation?)),
        };
        if (key is not null && given is not null && ValueReader.Read(reader, key, frame) is ScalarValue text)
        {
            name = text.Text;
            value = ValueReader.Read(reader, given, frame);
            return true;
        }

        name = string.Empty;
        value = UnknownValue.NotFollowed;
        return false;
    }
}
