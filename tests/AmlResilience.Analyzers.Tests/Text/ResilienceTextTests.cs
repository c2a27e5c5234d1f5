using System.Reflection;
using System.Runtime.Loader;
using System.Resources;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Documentation;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Text;

/// <summary>One file holds every text that a person reads, and nothing that nobody reads.</summary>
public partial class ResilienceTextTests
{
    private static readonly string s_source = Repository.Combine("src");

    private static readonly KeyValuePair<string, string>[] s_entries =
    [
        .. XDocument.Load(Path.Combine(s_source, "Analyzers", "ResilienceText.resx")).Root!.Elements("data")
            .Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value)),
    ];

    private static readonly Dictionary<string, string> s_texts = new(s_entries);

    private static readonly (string Path, SyntaxNode Root)[] s_files =
    [
        .. Directory.GetFiles(s_source, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(s_source, path).Replace('\\', '/'), CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot())),
    ];

    [Fact]
    public void Keys_AreSortedAndTextsAreNotEmpty()
    {
        Assert.Equal(s_entries.Select(entry => entry.Key).Order(StringComparer.Ordinal), s_entries.Select(entry => entry.Key));
        Assert.All(s_entries, entry => Assert.Equal(entry.Value.Trim(), entry.Value));
        Assert.All(s_entries, entry => Assert.NotEmpty(entry.Value));
    }

    [Fact]
    public void Descriptors_TakeTheirTextsFromTheFile()
    {
        var used = new HashSet<string>();
        foreach (var descriptor in RuleCatalog.Descriptors)
        {
            Check(descriptor.Title, descriptor.Id + "_Title");
            Check(descriptor.Description, descriptor.Id + "_Description");
            Check(descriptor.MessageFormat, Assert.Single(s_texts.Keys, key => IsMessage(key, descriptor.Id) && s_texts[key] == descriptor.MessageFormat.ToString()));
        }

        Assert.Equal(s_texts.Keys.Where(key => Descriptive().IsMatch(key)).Order(), used.Order());

        void Check(LocalizableString text, string key)
        {
            Assert.IsType<LocalizableResourceString>(text);
            Assert.Equal(s_texts[key], text.ToString());
            used.Add(key);
        }
    }

    [Fact]
    public void Reasons_HaveTextsAndAreGiven()
    {
        var given = s_files.SelectMany(file => file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            .Where(access => access.Expression is IdentifierNameSyntax { Identifier.ValueText: nameof(Reason) })
            .Select(access => "Reason_" + access.Name.Identifier.ValueText)
            .ToHashSet();
        Assert.Equal(Enum.GetNames<Reason>().Select(name => "Reason_" + name).Order(), s_texts.Keys.Where(key => key.StartsWith("Reason_", StringComparison.Ordinal)).Order());
        Assert.Superset(Enum.GetNames<Reason>().Select(name => "Reason_" + name).ToHashSet(), given);
    }

    [Fact]
    public void Remedies_HaveTitlesAndArePlanned()
    {
        // A title is the text of the finding's id and the verb, so each verb that the rules write must be that of a text, and the other way round.
        var verbs = s_texts.Keys.Where(key => Titular().IsMatch(key)).Select(key => key["AMLR0000_".Length..]).ToHashSet();
        var written = s_files.Where(IsRule).SelectMany(file => file.Root.DescendantNodes().OfType<LiteralExpressionSyntax>()).Select(literal => literal.Token.ValueText).ToHashSet();
        Assert.Empty(verbs.Except(written));
        Assert.All(
            s_files.Where(IsRule).SelectMany(file => file.Root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
                .Where(creation => creation is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: nameof(Remedy) } })
                .Select(creation => creation.ArgumentList!.Arguments[0].Expression).OfType<LiteralExpressionSyntax>(),
            verb => Assert.Contains(verb.Token.ValueText, verbs));
    }

    [Fact]
    public void Titles_AreThoseOfThePages()
    {
        foreach (var id in RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Distinct())
        {
            var titles = RulePage.Read(id).Facts["Fix"].Split("<br>").Where(title => !title.StartsWith("None: ", StringComparison.Ordinal)).ToArray();
            var patterns = s_texts.Where(text => Titular().IsMatch(text.Key) && text.Key.StartsWith(id, StringComparison.Ordinal))
                .Select(text => "^" + Regex.Escape(text.Value).Replace(@"\{0}", @"\w+", StringComparison.Ordinal) + @"( \(new resources only\))?$").ToArray();
            Assert.All(titles, title => Assert.True(patterns.Any(pattern => Regex.IsMatch(title, pattern)), $"{id}: '{title}' is no text"));
            Assert.All(patterns, pattern => Assert.True(titles.Any(title => Regex.IsMatch(title, pattern)), $"{id}: '{pattern}' is on no page"));
        }
    }

    [Fact]
    public void EveryOtherText_IsUsedByItsKey()
    {
        // A key that is put together is that of a reason or a title.
        var asked = s_files.SelectMany(file => file.Root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => IsLookup(file.Path, call.Expression)))
            .SelectMany(call => call.ArgumentList.Arguments[0].DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Where(literal => literal.Parent is not BinaryExpressionSyntax)
            .Select(literal => literal.Token.ValueText)
            .ToHashSet();
        var others = s_texts.Keys.Where(key => !Descriptive().IsMatch(key) && !Titular().IsMatch(key) && !key.StartsWith("Reason_", StringComparison.Ordinal));
        Assert.Equal(others.Order(), asked.Order());

        static bool IsLookup(string path, ExpressionSyntax method) =>
            method.ToString() is "ResilienceText.Get" or "ResilienceText.Format" || (path == "Analyzers/ResilienceText.cs" && method.ToString() is "Get" or "Format");
    }

    [Fact]
    public void Code_HoldsNoWordsForPeople() => Assert.Empty(
        from file in s_files
        where IsRule(file) || file.Path.StartsWith("CodeFixes/", StringComparison.Ordinal)

        // Names of machines, and C# that is written.
        where !file.Path.StartsWith("Analyzers/Rules/Data/", StringComparison.Ordinal) && !file.Path.StartsWith("CodeFixes/Writing/", StringComparison.Ordinal)
        from token in file.Root.DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
        where Words().IsMatch(token.ValueText)
        select $"{file.Path}: {token.ValueText}");

    [Fact]
    public void Descriptors_AreMadeWithoutReadingTexts()
    {
        var context = new AssemblyLoadContext("Fresh", isCollectible: true);
        try
        {
            var assembly = context.LoadFromAssemblyPath(typeof(ResilienceAnalyzer).Assembly.Location);
            var analyzer = (Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer)Activator.CreateInstance(assembly.GetType(typeof(ResilienceAnalyzer).FullName!)!)!;
            Assert.Equal(RuleCatalog.Descriptors.Length, analyzer.SupportedDiagnostics.Length);

            var manager = (ResourceManager)assembly.GetType(typeof(ResilienceText).FullName!)!.GetProperty(nameof(ResilienceText.Manager), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            Assert.Null(manager.GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, createIfNotExists: false, tryParents: false));
            Assert.NotEmpty(analyzer.SupportedDiagnostics[0].Title.ToString());
            Assert.NotNull(manager.GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, createIfNotExists: false, tryParents: false));
        }
        finally
        {
            context.Unload();
        }
    }

    private static bool IsRule((string Path, SyntaxNode Root) file) => file.Path.StartsWith("Analyzers/Rules/", StringComparison.Ordinal);

    private static bool IsMessage(string key, string id) => key == id + "_Message" || key.StartsWith(id + "_Message_", StringComparison.Ordinal);

    [GeneratedRegex("^AMLR[0-9]{4}_(Title|Description|Message(_[A-Z][A-Za-z]*)?)$")]
    private static partial Regex Descriptive();

    [GeneratedRegex("^AMLR[0-9]{4}_[a-z][A-Za-z0-9]*$")]
    private static partial Regex Titular();

    [GeneratedRegex(@"\p{Ll} \p{L}|^(nothing|unset)$")]
    private static partial Regex Words();
}
