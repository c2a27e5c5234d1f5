using CsCheck;

namespace AmlResilience.Robustness;

/// <summary>What is done to a program. The first ones nearly always break it, the later ones mostly leave it one that compiles.</summary>
internal enum MutationKind
{
    DeleteToken,
    DuplicateToken,
    SwapTokens,
    ReplaceToken,
    Truncate,
    DropReference,
    DuplicateType,
    RenameMember,
    DeleteNode,
    DuplicateNode,
    SwapNodes,
    ReplaceExpression,
    NullExpression,
    ChangeLiteral,
    Parenthesize,
    WrapStatement,
    InsertComment,
    InsertDirective,
    SplitLine,
    JoinLine,
    LineEnds,
    Tabs,
}

/// <summary>One change of a program.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Where">The place, taken modulo the number of places.</param>
/// <param name="What">The other place, or the choice among forms, likewise.</param>
internal sealed record Mutation(MutationKind Kind, uint Where, uint What)
{
    /// <summary>One to three mutations; fewer ones, and those nearer to the beginning, are smaller to CsCheck.</summary>
    public static Gen<Mutation[]> Several { get; } =
        Gen.Select(Gen.Int[0, Enum.GetValues<MutationKind>().Length - 1], Gen.UInt, Gen.UInt, (kind, where, what) => new Mutation((MutationKind)kind, where, what)).Array[1, 3];

    public override string ToString() => $"{Kind}({Where}, {What})";
}
