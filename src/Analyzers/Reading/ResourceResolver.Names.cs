using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>Resources that are meant by an id or a name.</content>
internal sealed partial class ResourceResolver
{
    private void ResolveText(string text)
    {
        if (ArmIdReader.Parse(text) is { } id)
        {
            ResolveId(id);
        }
        else if (_namedType is not null && text.IndexOf('/') < 0)
        {
            ResolveId(new ArmId(_namedType, new IdPart(text), Group: _namedGroup));
        }
        else
        {
            _isCertain = false;
        }
    }

    private void ResolveText(IOperation operation, CallFrame? frame)
    {
        if (operation.ConstantValue is { HasValue: true, Value: string known })
        {
            ResolveText(known);
        }
        else if (ArmIdReader.Read(_reader, operation, frame) is { } id)
        {
            ResolveId(id);
        }
        else if (ArmIdReader.IsText(operation) && ArmIdReader.ReadText(_reader, operation, frame) is { Count: 1 } whole && whole[0].Expression is { } expression)
        {
            Resolve(expression, whole[0].Frame);
        }
        else
        {
            _isCertain = false;
        }
    }

    private void ResolveId(ArmId id)
    {
        if (id.Name.Text is null && id.Name.Expression is { } expression)
        {
            // The name of a resource that is declared: /.../storageAccounts/{account.Name}.
            var found = ResolveApart(expression, id.Name.Frame).Where(creation => IsOfType(creation, id.ResourceType)).ToArray();
            _isCertain &= found.Length > 0;
            _declarations.UnionWith(found);
        }
        else if (NamedResource.Find(_reader, id, _cancellationToken) is { } named)
        {
            // A creation that runs under several names is several resources.
            _isCertain &= named.Maker is null;
            _declarations.Add(named.Creation.Syntax!);
            _calls[named.Creation.Syntax!] = CallChain.Of(named);
        }
        else
        {
            _isCertain = false;
        }
    }

    /// <summary>A resource under a constant name in a dictionary of the program.</summary>
    private bool TryResolveEntry(IOperation operation, CallFrame? frame)
    {
        if (!FilledDictionary.IsEntry(operation) || FilledDictionary.Find(_reader, (IPropertyReferenceOperation)operation, frame, _cancellationToken) is not { } value)
        {
            return false;
        }

        Resolve(value, frame);
        return true;
    }

    private IEnumerable<SyntaxNode> ResolveApart(IOperation expression, CallFrame? frame)
    {
        var outer = _declarations;
        _declarations = new HashSet<SyntaxNode>();
        Resolve(expression, frame);
        var found = _declarations;
        _declarations = outer;
        return found;
    }

    private bool IsOfType(SyntaxNode creation, string resourceType) =>
        string.Equals(_reader.FindDeclaration(_reader.GetOperation(creation, _cancellationToken)?.Type)?.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase);

    /// <summary>A resource that is fetched by name or id, after the program created it.</summary>
    private bool TryResolveLookup(IInvocationOperation invocation, CallFrame? frame)
    {
        var method = invocation.TargetMethod;
        if (_reader.IsOwn(method) || !method.Name.StartsWith("Get", StringComparison.Ordinal) || (method.IsStatic && !method.IsExtensionMethod) || FindFetchedType(method.ReturnType) is not { } type)
        {
            return false;
        }

        var given = invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type is { SpecialType: SpecialType.System_String } or { Name: "ResourceIdentifier" });
        if (given is null)
        {
            return false;
        }

        if (given.Parameter!.Type.SpecialType != SpecialType.System_String)
        {
            Resolve(given.Value, frame);
            return true;
        }

        var owner = new IdPart(null, invocation.Instance ?? invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value, frame);
        var name = ArmIdReader.ReadPart(_reader, given.Value, frame);
        ResolveId(ResourceNaming.IsChild(type) ? new ArmId(type, name, Parent: owner) : new ArmId(type, name, Group: owner));
        return true;
    }

    private string? FindFetchedType(ITypeSymbol returned)
    {
        while (returned is INamedTypeSymbol { Name: "Response" or "NullableResponse" or "Task", TypeArguments: { Length: 1 } arguments })
        {
            returned = arguments[0];
        }

        return _reader.FindResourceType(returned);
    }
}
