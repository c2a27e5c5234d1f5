using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Properties that an SDK holds in another form than ARM's, by the values of their parts.</summary>
public class DerivedValueTests
{
    private static readonly SpelledValue s_switch = new("#on", ("true", "Enabled"), ("false", "Disabled")) { IsBoolean = true, IsClosed = true };
    private static readonly JoinedValue s_joined = new("_", "#tier", "#replication") { Unless = "#model" };
    private static readonly PieceValue s_piece = new("#sku", sku => sku.StartsWith("GP_", StringComparison.Ordinal) ? "GeneralPurpose" : null);

    [Theory]
    [InlineData("true", "Enabled")]
    [InlineData("FALSE", "Disabled")]
    [InlineData("other", "other")]
    public void Spelled_IsRead(string written, string wire) => Assert.Equal(wire, Text(s_switch.Read(new Parts(("#on", Scalar(written))), string.Empty)));

    [Theory]
    [InlineData("Enabled", "true")]
    [InlineData("disabled", "false")]
    public void Spelled_IsWritten(string wire, string written) =>
        Assert.Equal([new PartValue("#on", written, IsBoolean: true)], s_switch.Write(wire, new Parts(), string.Empty)!.Value.ToArray());

    [Fact]
    public void Spelled_ThatHasNoSpelling_IsNotWritten() => Assert.Null(s_switch.Write("Maybe", new Parts(), string.Empty));

    [Fact]
    public void Default_StandsForWhatIsLeftOut()
    {
        var value = new SpelledValue("#kind") { Default = "StorageV2" };
        Assert.True(value.Read(new Parts(), string.Empty) is ScalarValue { Text: "StorageV2", IsDefault: true, IsShared: true });
        Assert.False(value.IsRemovable);

        // A version without the member sends nothing.
        Assert.Same(UnknownValue.NotMapped, value.Read(new Parts(("#kind", UnknownValue.NotMapped)), string.Empty));
    }

    [Fact]
    public void Joined_CombinesAlternatives()
    {
        var parts = new Parts(("#tier", Either("Standard", "Premium")), ("#replication", Either("LRS", "ZRS")));
        var choice = Assert.IsType<ChoiceValue>(s_joined.Read(parts, string.Empty));
        Assert.Equal(["Standard_LRS", "Standard_ZRS", "Premium_LRS", "Premium_ZRS"], choice.Alternatives.Select(Text));
    }

    [Fact]
    public void Joined_IsAsKnownAsItsParts()
    {
        Assert.True(s_joined.Read(new Parts(("#tier", Scalar("Standard")), ("#replication", UnknownValue.Changed)), string.Empty) is UnknownValue);
        Assert.True(s_joined.Read(new Parts(("#tier", Scalar("Standard"))), string.Empty) is UnknownValue);
        Assert.True(s_joined.Read(new Parts(("#tier", Scalar("Premium")), ("#replication", Scalar("LRS")), ("#model", Scalar("V2"))), string.Empty) is UnknownValue);
        Assert.True(s_joined.Read(new Parts(("#tier", Scalar("Standard")), ("#replication", ChoiceValue.Either(Scalar("LRS"), UnknownValue.Changed))), string.Empty)
            is ChoiceValue { Alternatives: [ScalarValue { Text: "Standard_LRS" }, UnknownValue] });
    }

    [Theory]
    [InlineData("Standard_ZRS", "#replication=ZRS")]
    [InlineData("Premium_LRS", "#tier=Premium")]
    [InlineData("Premium_ZRS", "#tier=Premium,#replication=ZRS")]
    [InlineData("Standard_LRS", "")]
    public void Joined_WritesThePartsThatDiffer(string wire, string written)
    {
        var parts = s_joined.Write(wire, new Parts(("#tier", Scalar("Standard")), ("#replication", Scalar("LRS"))), string.Empty);
        Assert.Equal(written, string.Join(",", parts!.Value.Select(part => part.Path + "=" + part.Text)));
    }

    [Fact]
    public void Joined_OfAnotherForm_IsNotWritten() => Assert.Null(s_joined.Write("StandardZRS", new Parts(), string.Empty));

    [Theory]
    [InlineData("Standard_ZRS", "LRS")]
    [InlineData("Premium_ZRS", "LRS")]
    [InlineData("Premium_LRS", "Standard")]
    public void Joined_KnowsWhereItDiffers(string wanted, string part)
    {
        var value = (ScalarValue)s_joined.Read(new Parts(("#tier", Scalar("Standard")), ("#replication", Scalar("LRS"))), string.Empty);
        Assert.Equal($"\"{part}\"", value.Difference!(wanted).Syntax!.ToString());
    }

    [Fact]
    public void Piece_IsReadAndNeverWritten()
    {
        Assert.Equal("GeneralPurpose", Text(s_piece.Read(new Parts(("#sku", Scalar("GP_Standard_D4s_v3"))), string.Empty)));
        Assert.True(s_piece.Read(new Parts(("#sku", Scalar("unheard"))), string.Empty) is UnknownValue);
        Assert.True(s_piece.Read(new Parts(), string.Empty) is UnsetValue);
        Assert.Null(s_piece.Write("Burstable", new Parts(), string.Empty));
    }

    [Fact]
    public void Either_IsTheOneThatIsGiven()
    {
        var value = new EitherValue("#body", "#map");
        Assert.Equal("map", Text(value.Read(new Parts(("#map", Scalar("map"))), string.Empty)));
        Assert.True(value.Read(new Parts(), string.Empty) is UnsetValue { Path: "#body" });
        Assert.True(value.Read(new Parts(("#map", Scalar("map")), ("#body", Scalar("body"))), string.Empty) is UnknownValue);
    }

    [Fact]
    public void Prefix_LeadsToTheParts() =>
        Assert.Equal("Enabled", Text(s_switch.Read(new Parts(("properties.storage.#on", Scalar("true"))), "properties.storage.")));

    [Fact]
    public void Omitted_IsAlwaysUnset() => Assert.True(new OmittedValue("sku.tier").Read(new Parts(), string.Empty) is UnsetValue { Path: "sku.tier" });

    private static string Text(SettingValue value) => ((ScalarValue)value).Text;

    private static ScalarValue Scalar(string text) => new(text, SyntaxFactory.ParseExpression($"\"{text}\""));

    private static SettingValue Either(string first, string second) => ChoiceValue.Either(Scalar(first), Scalar(second));

    /// <summary>An object of which only the parts are known.</summary>
    private sealed class Parts : ObjectValue
    {
        private readonly Dictionary<string, SettingValue> _values;

        public Parts(params (string Path, SettingValue Value)[] values) => _values = values.ToDictionary(value => value.Path, value => value.Value);

        public override Origin Creation { get; } = SyntaxFactory.ParseExpression("new object()");

        public override Location TypeLocation => Creation.Location;

        protected override SettingValue GetCore(string path) => _values.TryGetValue(path, out var value) ? value : new UnsetValue(this, path);
    }
}
