using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Which edits of a file leave what it declares to others as it was.</summary>
public class FileShapeTests
{
    private const string Program = """
        using System;

        namespace Contoso
        {
            // A stack.
            [Obsolete("old")]
            internal partial class Stack<T> : IDisposable where T : class
            {
                private readonly int _count = 3;
                private const int Most = 7;

                public Stack(int count) : base() { _count = count; }

                public int Count { get { return _count; } private set { } } = 4;

                public int Twice => _count * 5;

                public int this[int index] => index + 6;

                public event Action? Changed { add { Add(1); } remove { } }

                public static T? operator +(Stack<T> left, int right) => null;

                public void Add(int number) { _ = number + 8; }

                void IDisposable.Dispose() => Add(9);

                ~Stack() { Add(10); }

                private enum Kind { Small, Large = 2 }

                private delegate void Made(string name);
            }
        }
        """;

    [Theory]
    [InlineData("_count = count;", "_count = count + 1;")]
    [InlineData("return _count;", "return 2 * _count;")]
    [InlineData("_count * 5", "_count * 2")]
    [InlineData("index + 6", "index - 6")]
    [InlineData("Add(1)", "Add(2)")]
    [InlineData("=> null", "=> default")]
    [InlineData("_ = number + 8;", "")]
    [InlineData("Add(9)", "Add(90)")]
    [InlineData("Add(10)", "Add(100)")]
    [InlineData("// A stack.", "// A stack of things.")]
    [InlineData("// A stack.", "/// <summary>A stack.</summary>")]
    [InlineData("using System;", "\n\nusing System;\n")]
    public void Body_IsNotDeclared(string before, string after) => Assert.True(AreSame(Program, Replace(Program, before, after)));

    [Theory]
    [InlineData("using System;", "using System.IO;")]
    [InlineData("namespace Contoso", "namespace Fabrikam")]
    [InlineData("\"old\"", "\"older\"")]
    [InlineData("partial class", "class")]
    [InlineData("class Stack", "struct Stack")]
    [InlineData("<T>", "<S>")]
    [InlineData(": IDisposable", ": ICloneable")]
    [InlineData("where T : class", "where T : struct")]
    [InlineData("_count = 3", "_count = 33")]
    [InlineData("Most = 7", "Most = 8")]
    [InlineData("Stack(int count)", "Stack(long count)")]
    [InlineData(": base()", ": this(null)")]
    [InlineData("private set", "set")]
    [InlineData("= 4;", "= 5;")]
    [InlineData("int Twice", "long Twice")]
    [InlineData("this[int index]", "this[long index]")]
    [InlineData("Action?", "Func<int>?")]
    [InlineData("operator +", "operator -")]
    [InlineData("public void Add(", "public int Add(")]
    [InlineData("int number)", "int number, int other = 1)")]
    [InlineData("IDisposable.Dispose", "Dispose")]
    [InlineData("Large = 2", "Large = 3")]
    [InlineData("string name", "object name")]
    [InlineData("~Stack() { Add(10); }", "")]
    public void Declaration_IsDeclared(string before, string after) => Assert.False(AreSame(Program, Replace(Program, before, after)));

    [Fact]
    public void TopLevelStatements_AreBodies()
    {
        Assert.True(AreSame("using System; Run(1); class Stack { }", "using System; Run(2); Run(3); class Stack { }"));
        Assert.False(AreSame("using System; class Stack { }", "using System; Run(2); class Stack { }"));
    }

    [Fact]
    public void Directives_DecideWhatIsDeclared()
    {
        const string Guarded = "#define SMALL\nenum Kind\n{\n    First,\n#if SMALL\n    Small,\n#endif\n}\nclass Stack { void Add() { int one; } }";
        Assert.False(AreSame(Guarded, Replace(Guarded, "#define SMALL", "#define LARGE")));
        Assert.True(AreSame(Guarded, Replace(Guarded, "int one;", "int two;")));
        Assert.True(AreSame(Guarded, Replace(Guarded, "enum Kind", "// All.\nenum Kind")));
    }

    private static string Replace(string text, string before, string after)
    {
        Assert.Contains(before, text, StringComparison.Ordinal);
        return text.Replace(before, after, StringComparison.Ordinal);
    }

    private static bool AreSame(string left, string right)
    {
        var (first, second) = (Read(left), Read(right));
        Assert.Equal(first.IsSameAs(second), second.IsSameAs(first));
        Assert.True(first.IsSameAs(Read(left)));
        return first.IsSameAs(second);
    }

    private static FileShape Read(string text) => new(CSharpSyntaxTree.ParseText(text, AnalyzerRun.ParseOptions));
}
