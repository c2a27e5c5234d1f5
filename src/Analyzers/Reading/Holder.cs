using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Where an object goes from the expression that makes it, or from a call that returns it.</summary>
/// <param name="Variable">The variable that holds it; null when it goes straight on.</param>
/// <param name="Hosts">The same as a host, with the point up to which changes count.</param>
/// <param name="Submission">The call that sends it to Azure.</param>
/// <param name="Fate">What becomes of it otherwise.</param>
internal readonly record struct Holder(ISymbol? Variable, ImmutableArray<Host> Hosts, IInvocationOperation? Submission, Fate Fate)
{
    /// <summary>The name under which it is sent to Azure.</summary>
    public IOperation? Name => Submission is null ? null : FindName(Submission);

    /// <summary>The argument of a submission that names the resource.</summary>
    public static IOperation? FindName(IInvocationOperation submission) =>
        submission.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value;

    /// <param name="reader">The compilation's reader.</param>
    /// <param name="origin">The expression that gives the object.</param>
    /// <param name="creation">The expression that makes it.</param>
    public static Holder Find(CompilationReader reader, IOperation origin, SyntaxNode creation)
    {
        var uses = new UseClassifier(reader, depth: 0).Classify(origin);
        if (uses.Any(use => use.Kind is UseKind.Assign or UseKind.Add || (use.Kind == UseKind.Opaque && use.Chain.IsEmpty && IsHandedOver(origin))))
        {
            return Straight(null, Fate.Lost);
        }

        var current = origin;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation
            or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IAwaitOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation invocation } when reader.IsSubmission(invocation.TargetMethod) =>
                Straight(invocation, reader.IsUpdate(invocation.TargetMethod) ? Fate.Shared : Fate.Sent),
            IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter, Parent: IInvocationOperation call }
                when UseClassifier.FindParameter(reader, call.TargetMethod, parameter) is { } inBody => FromVariable(reader, inBody, origin, creation),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => FromVariable(reader, declarator.Symbol, origin, creation),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => FromVariable(reader, local.Local, origin, creation),
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation field } => FromVariable(reader, field.Field, origin, creation),
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => FromVariable(reader, fields[0], origin, creation),
            _ => Straight(null, uses.Any(use => use.Kind == UseKind.Return) ? Fate.Returned : Fate.Shared),
        };
    }

    /// <summary>The argument of a submission that carries the settings.</summary>
    public static IOperation? FindSettings(CompilationReader reader, IInvocationOperation submission) =>
        submission.Arguments.FirstOrDefault(argument => reader.FindDeclaration(argument.Parameter?.Type) is not null)?.Value;

    private static Holder Straight(IInvocationOperation? submission, Fate fate) => new(null, ImmutableArray<Host>.Empty, submission, fate);

    private static Holder FromVariable(CompilationReader reader, ISymbol variable, IOperation origin, SyntaxNode creation)
    {
        IInvocationOperation? submission = null;
        SyntaxNode? point = null;
        var isReplaced = false;
        var isReturned = false;
        foreach (var use in reader.Variables.GetUses(variable))
        {
            if (use.Kind == UseKind.Submit && use.Value is IInvocationOperation call)
            {
                var isSent = IsSent(reader, call, creation);
                point = isSent ? use.Syntax : point;
                submission ??= isSent ? call : null;
                isReplaced |= !isSent;
            }

            isReturned |= use.Kind == UseKind.Return;
        }

        var isIncomplete = (variable is IFieldSymbol && variable.DeclaredAccessibility != Accessibility.Private)
            || (submission is not null && reader.IsUpdate(submission.TargetMethod));
        var fate = isIncomplete ? Fate.Shared
            : isReturned ? Fate.Returned
            : isReplaced && point is null ? Fate.Lost
            : Fate.Sent;
        var host = new Host(variable, point ?? GetEnd(origin.Syntax), IsSubmitted: point is not null);
        return new Holder(variable, ImmutableArray.Create(host), submission, fate);
    }

    /// <summary>False when the call certainly sends other objects.</summary>
    private static bool IsSent(CompilationReader reader, IInvocationOperation submission, SyntaxNode creation) =>
        FindSettings(reader, submission) is not { } settings
        || FlowReader.Follow(reader, settings, frame: null).Any(source => source.Operation is not IObjectCreationOperation created || created.Syntax == creation);

    /// <summary>True when the object goes straight into a call, where it may be changed.</summary>
    private static bool IsHandedOver(IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
        {
            operation = operation.Parent;
        }

        return operation.Parent is IArgumentOperation or IInvocationOperation;
    }

    // Without a submission every later change counts, up to the end of the body.
    private static SyntaxNode GetEnd(SyntaxNode origin)
    {
        var block = origin.FirstAncestorOrSelf<BlockSyntax>();
        return block is { Statements.Count: > 0 } ? block.Statements.Last() : origin;
    }
}

/// <summary>What becomes of an object.</summary>
internal enum Fate
{
    /// <summary>It is sent to Azure, or stays where it is.</summary>
    Sent,

    /// <summary>It goes to the callers of its method.</summary>
    Returned,

    /// <summary>It goes to code that is not looked at, or changes a resource that exists: what it leaves out is not known to stay out.</summary>
    Shared,

    /// <summary>It is changed out of sight, or another object takes its place before anything is sent.</summary>
    Lost,
}
