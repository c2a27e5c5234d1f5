using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>What the creation itself gives the object: constructor arguments and initialisers.</content>
internal sealed partial class CreatedObject
{
    private SettingValue ReadInitial(MemberMap member, string path, string rest) => FindInitial(member) switch
    {
        ISimpleAssignmentOperation assignment => Below(ValueReader.Read(_reader, assignment.Value, _frame), path, rest),
        IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested => Below(ReadNested(target.Property, nested.Initializer, member), path, rest),
        IArgumentOperation argument => Below(ValueReader.Read(_reader, argument.Value, _frame), path, rest),

        // An older SDK without the member cannot set the property, and one that must be given in another constructor cannot be read.
        _ => _isPartial || !member.IsIn(Type) ? UnknownValue.NotMapped : new UnsetValue(this, path),
    };

    /// <summary>The part of the creation that sets the member: in the initialiser the last one counts, and it runs after the constructor.</summary>
    private IOperation? FindInitial(MemberMap member)
    {
        var initializers = _initializer?.Initializers ?? ImmutableArray<IOperation>.Empty;
        for (var index = initializers.Length - 1; index >= 0; index--)
        {
            var set = initializers[index] switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => target.Property.Name,
                IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } => target.Property.Name,
                _ => null,
            };
            if (set is not null && member.Has(set))
            {
                return initializers[index];
            }
        }

        return FindArgument(member);
    }

    private IArgumentOperation? FindArgument(MemberMap member)
    {
        foreach (var argument in _arguments)
        {
            if (member.Parameter is not null && argument.Parameter?.Name == member.Parameter && argument.ArgumentKind == ArgumentKind.Explicit)
            {
                return argument;
            }
        }

        return null;
    }

    /// <summary>What is left of the path is looked up in the member's value; null there means that the member is unset.</summary>
    private SettingValue Below(SettingValue value, string path, string rest)
    {
        if (value is DictionaryValue dictionary && rest.Length > 0)
        {
            return dictionary.Find(rest) ?? new UnsetValue(this, path);
        }

        var below = Normalize(value, path).Get(value is NullValue ? string.Empty : rest);
        return below is ScalarValue scalar && value is CreatedObject { IsShared: true } ? new ScalarValue(scalar.Text, scalar.Origin, isShared: true) : below;
    }

    private SettingValue ReadNested(IPropertySymbol property, IObjectOrCollectionInitializerOperation initializer, MemberMap member)
    {
        if (_reader.FindObject(property.Type) is { } map)
        {
            return new CreatedObject(
                _reader, map, (INamedTypeSymbol)property.Type, initializer.Syntax, initializer, ImmutableArray<IArgumentOperation>.Empty, _frame, ImmutableArray<Host>.Empty, isPartial: true);
        }

        if (DictionaryReader.IsDictionary(property.Type))
        {
            return DictionaryReader.Read(_reader, initializer, _frame);
        }

        // What the initialiser adds to a list that the constructor got is not the whole list.
        return FindArgument(member) is null && initializer.Initializers.All(element => element is IInvocationOperation)
            ? ValueReader.ReadAdditions(_reader, initializer, _frame, initializer.Syntax)
            : UnknownValue.NotFollowed;
    }
}
