using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// The creations that run for a file's calls though they stand in another file: what the file gives to them is judged with the
/// file, so that a finding is there while one types the argument.
/// </summary>
internal sealed class ForeignDeclarations
{
    private readonly Dictionary<SyntaxTree, HashSet<IObjectCreationOperation>> _byCaller = new();

    private ForeignDeclarations()
    {
    }

    public static ForeignDeclarations Build(CompilationReader reader, CancellationToken cancellationToken)
    {
        var syntax = reader.GetSyntax(cancellationToken);
        var creations = reader.Bound.CreationsOf(reader.Sdks.SelectMany(sdk => sdk.DeclaringTypeNames), cancellationToken);
        var foreign = new ForeignDeclarations();

        // Only creations inside a function with parameters, which some call names, are worth binding.
        foreach (var node in creations.Where(creation => GetFunctionNames(creation).Any(name => syntax.CallsOf(name).Count > 0 || reader.Bound.CreationsOf(new[] { name }, cancellationToken).Any())))
        {
            if (reader.GetOperation(node, cancellationToken) is IObjectCreationOperation creation && reader.FindDeclaration(creation.Type) is not null)
            {
                foreach (var call in reader.GetResources(creation, cancellationToken).SelectMany(declaration => declaration.Calls))
                {
                    foreign.Add(call.SyntaxTree, creation);
                }
            }
        }

        return foreign;
    }

    public IEnumerable<IObjectCreationOperation> Get(SyntaxTree tree) =>
        _byCaller.TryGetValue(tree, out var creations) ? creations.OrderBy(creation => creation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(creation => creation.Syntax.SpanStart) : Enumerable.Empty<IObjectCreationOperation>();

    private void Add(SyntaxTree caller, IObjectCreationOperation creation)
    {
        if (caller != creation.Syntax.SyntaxTree)
        {
            if (!_byCaller.TryGetValue(caller, out var creations))
            {
                _byCaller.Add(caller, creations = new HashSet<IObjectCreationOperation>());
            }

            creations.Add(creation);
        }
    }

    /// <summary>The functions with parameters that the creation stands in, by the name of their calls.</summary>
    private static IEnumerable<string> GetFunctionNames(SyntaxNode creation)
    {
        foreach (var ancestor in creation.Ancestors())
        {
            switch (ancestor)
            {
                case MethodDeclarationSyntax { ParameterList.Parameters.Count: > 0 } method:
                    yield return method.Identifier.ValueText;
                    break;
                case LocalFunctionStatementSyntax { ParameterList.Parameters.Count: > 0 } function:
                    yield return function.Identifier.ValueText;
                    break;
                case ConstructorDeclarationSyntax { ParameterList.Parameters.Count: > 0 } constructor:
                    yield return constructor.Identifier.ValueText;
                    break;
            }
        }
    }
}
