using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Values that come from helper methods, local functions and the program's own settings objects.</summary>
public class ValueMethodTests
{
    [Theory]
    [InlineData("static string Sku() => {|AMLR2101:\"Basic\"|};", "Sku()")]
    [InlineData("static string Sku() { return {|AMLR2101:\"Basic\"|}; }", "Sku()")]
    [InlineData("static ContainerRegistrySkuName Sku() => {|AMLR2101:ContainerRegistrySkuName.Basic|};", "Sku()")]
    [InlineData("static string Sku() { var sku = {|AMLR2101:\"Basic\"|}; return sku; }", "Sku()")]
    [InlineData("static string Sku(bool big) => big ? {|AMLR2101:\"Standard\"|} : {|AMLR2101:\"Basic\"|};", "Sku(isProduction)")]
    [InlineData("static string Sku(bool big) { if (big) { return {|AMLR2101:\"Standard\"|}; } return {|AMLR2101:\"Basic\"|}; }", "Sku(isProduction)")]
    [InlineData("static string Sku(bool big) { if (big) { throw new ArgumentException(); } return {|AMLR2101:\"Basic\"|}; }", "Sku(isProduction)")]
    [InlineData("static string Sku(string sku) => sku;", "Sku({|AMLR2101:\"Basic\"|})")]
    [InlineData("static string Sku(string other, string sku) => sku;", "Sku(sku: {|AMLR2101:\"Basic\"|}, other: \"Premium\")")]
    [InlineData("static ContainerRegistrySkuName Sku(string sku) => new(sku);", "Sku({|AMLR2101:\"Basic\"|})")]
    [InlineData("static string Outer(string sku) => Inner(sku); static string Inner(string sku) => sku;", "Outer({|AMLR2101:\"Basic\"|})")]
    [InlineData("static class Names { public static string Sku() => {|AMLR2101:\"Basic\"|}; }", "Names.Sku()")]
    [InlineData("static Task<string> SkuAsync() => Task.FromResult(\"Basic\");", "await SkuAsync()")]
    [InlineData("static async Task<string> SkuAsync() { await Task.Yield(); return {|AMLR2101:\"Basic\"|}; }", "await SkuAsync()")]
    [InlineData("static async Task<string> SkuAsync() { await Task.Yield(); return {|AMLR2101:\"Basic\"|}; }", "await SkuAsync().ConfigureAwait(false)")]
    [InlineData("static string Sku(string sku = {|AMLR2101:\"Basic\"|}) => sku;", "Sku()")]
    [InlineData("static string Sku(params string[] skus) => skus[0];", "Sku({|AMLR2101:\"Basic\"|})")]
    public Task Method_IsFollowed(string member, string name) => Verify.FindingsAsync(Registry.Arm(name, member));

    [Theory]
    [InlineData("static string Sku(string sku) { sku = \"Premium\"; return sku; }", "Sku(\"Basic\")")]
    [InlineData("static string Sku(string sku) { if (sku == \"Basic\") { sku = \"Premium\"; } return sku; }", "Sku(\"Basic\")")]
    [InlineData("static string Sku(string sku) { Fix(ref sku); return sku; } static void Fix(ref string sku) => sku = \"Premium\";", "Sku(\"Basic\")")]
    [InlineData("static string Sku(string sku) { sku += \"Premium\"; return sku; }", "Sku(\"Basic\")")]
    [InlineData("static string Sku(string sku) { sku ??= \"Premium\"; return sku; }", "Sku(null!)")]
    [InlineData("static string Sku(bool big) => big ? \"Premium\" : \"Basic\";", "Sku(true)")]
    [InlineData("static string Sku(bool big) { if (big) { return \"Premium\"; } return \"Basic\"; }", "Sku(isProduction)")]
    [InlineData("static string Sku(string environment) => environment;", "Sku(configured)")]
    [InlineData("static string Sku() => throw new NotImplementedException();", "Sku()")]
    [InlineData("static string Sku() { throw new NotImplementedException(); }", "Sku()")]
    [InlineData("static string Sku(int n) => n == 0 ? \"Basic\" : Sku(n - 1);", "Sku(3)")]
    [InlineData("static string Sku() => Sku();", "Sku()")]
    [InlineData("static string Even() => Odd(); static string Odd() => Even();", "Even()")]
    [InlineData("static IEnumerable<string> Skus() { yield return \"Basic\"; }", "System.Linq.Enumerable.First(Skus())")]
    [InlineData("abstract class Size { public abstract string Sku(); } class Small : Size { public override string Sku() => \"Basic\"; }", "new Small().Sku()")]
    [InlineData("class Size { public virtual string Sku() => \"Basic\"; }", "new Size().Sku()")]
    [InlineData("static readonly Func<string> Sku = () => \"Basic\";", "Sku()")]
    [InlineData("static T Identity<T>(T value, T other) => EqualityComparer<T>.Default.Equals(value, other) ? other : value;", "Identity(\"Basic\", configured)")]
    public Task Method_ThatCannotTell_IsSilent(string member, string name) => Verify.FindingsAsync(Registry.Arm(name, member));

    [Theory]
    [InlineData("string Sku() => {|AMLR2101:\"Basic\"|};")]
    [InlineData("static string Sku() => {|AMLR2101:\"Basic\"|};")]
    [InlineData("string Sku() { return {|AMLR2101:\"Basic\"|}; }")]
    [InlineData("string Sku() { var inner = () => \"Premium\"; return {|AMLR2101:\"Basic\"|}; }")]
    [InlineData("string Sku() => isProduction ? \"Premium\" : \"Basic\";")]
    [InlineData("string Sku() => configured;")]
    [InlineData("Func<string> Sku = () => \"Basic\";")]
    public Task LocalFunction_IsFollowed(string function) => Verify.FindingsAsync(Registry.Arm("Sku()", before: function));

    [Theory]
    [InlineData("static ContainerRegistrySku Sku() => new({|AMLR2101:\"Basic\"|});", "Sku()")]
    [InlineData("static ContainerRegistrySku Sku() { return new ContainerRegistrySku({|AMLR2101:\"Basic\"|}); }", "Sku()")]
    [InlineData("static ContainerRegistrySku Sku() { var sku = new ContainerRegistrySku({|AMLR2101:\"Basic\"|}); return sku; }", "Sku()")]
    [InlineData("static ContainerRegistrySku Sku(string name) => new(name);", "Sku({|AMLR2101:\"Basic\"|})")]
    [InlineData("static ContainerRegistrySku Sku() { var sku = new ContainerRegistrySku(\"Basic\"); sku.Name = \"Premium\"; return sku; }", "Sku()")]
    [InlineData("static ContainerRegistrySku Sku() { var sku = new ContainerRegistrySku(\"Premium\"); sku.Name = {|AMLR2101:\"Basic\"|}; return sku; }", "Sku()")]
    [InlineData("static ContainerRegistrySku Sku(bool big) { var sku = new ContainerRegistrySku(\"Basic\"); if (big) { sku.Name = \"Premium\"; } return sku; }", "Sku(isProduction)")]
    [InlineData("static async Task<ContainerRegistrySku> SkuAsync() { await Task.Yield(); return new({|AMLR2101:\"Basic\"|}); }", "await SkuAsync()")]
    public Task MethodThatReturnsSku_IsFollowed(string member, string sku) => Verify.FindingsAsync(Registry.ArmSku(sku, member));

    [Theory]
    [InlineData("static ContainerRegistryData Data(AzureLocation location) => new(location, new({|AMLR2101:\"Basic\"|}));", "Data(location)")]
    [InlineData("static ContainerRegistryData Data(AzureLocation location) { var data = new ContainerRegistryData(location, new({|AMLR2101:\"Basic\"|})); return data; }", "Data(location)")]
    [InlineData("static async Task<ContainerRegistryData> DataAsync() { await Task.Yield(); return new(\"westeurope\", new({|AMLR2101:\"Basic\"|})); }", "await DataAsync()")]
    [InlineData("static ContainerRegistryData Data(string name) { var data = new ContainerRegistryData(\"westeurope\", new(name)); data.Sku.Name = {|AMLR2101:\"Basic\"|}; return data; }", "Data(configured)")]
    [InlineData("static Task<ContainerRegistryData> DataAsync() { var data = new ContainerRegistryData(\"westeurope\", new(\"Basic\")); return Task.FromResult(data); }", "await DataAsync()")]
    public Task MethodThatReturnsData_IsFollowed(string member, string data) => Verify.FindingsAsync(Registry.ArmData(data, member));

    // Who calls the method may change what it returns.
    [Theory]
    [InlineData("var data = Create(location); data.Sku.Name = \"Premium\";")]
    [InlineData("ContainerRegistryData data; data = Create(location); if (isProduction) { data.Sku.Name = \"Premium\"; }")]
    [InlineData("var data = Create(location); Raise(data); static void Raise(ContainerRegistryData data) => data.Sku.Name = \"Premium\";")]
    [InlineData("var data = Raise(Create(location)); static ContainerRegistryData Raise(ContainerRegistryData data) { data.Sku.Name = \"Premium\"; return data; }")]
    [InlineData("var data = Wrap(location); data.Sku.Name = \"Premium\"; static ContainerRegistryData Wrap(AzureLocation location) => Create(location);")]
    [InlineData("var data = await WrapAsync(location); data.Sku.Name = \"Premium\"; static async Task<ContainerRegistryData> WrapAsync(AzureLocation location) { await Task.Yield(); return Create(location); }")]
    [InlineData("var data = isProduction ? new ContainerRegistryData(location, new(\"Premium\")) : Create(location);")]
    [InlineData("var data = Create(location); data.Sku = new(\"Premium\");")]
    public Task MethodThatReturnsData_ChangedByCaller_IsSilent(string before) => Verify.FindingsAsync(Registry.ArmData(
        "data", "static ContainerRegistryData Create(AzureLocation location) => new(location, new(\"Basic\"));", before));

    [Theory]
    [InlineData("static RegistryArgs Args() => new() { Sku = new SkuArgs { Name = {|AMLR2101:\"Basic\"|} } };", "Args()")]
    [InlineData("static RegistryArgs Args(string sku) => new() { Sku = new SkuArgs { Name = sku } };", "Args({|AMLR2101:\"Basic\"|})")]
    [InlineData("static RegistryArgs Args(string sku) => new() { Sku = new SkuArgs { Name = sku } };", "Args(configured)")]
    [InlineData("static RegistryArgs Args() { var args = new RegistryArgs(); args.Sku = new SkuArgs { Name = {|AMLR2101:\"Basic\"|} }; return args; }", "Args()")]
    [InlineData("static RegistryArgs Args(bool big) => big ? new() { Sku = new SkuArgs { Name = \"Premium\" } } : new() { Sku = new SkuArgs { Name = \"Basic\" } };", "Args(isProduction)")]
    public Task Pulumi_MethodThatReturnsArgs_IsFollowed(string member, string args) => Verify.FindingsAsync(Registry.PulumiArgs(args, member));

    [Theory]
    [InlineData("record Settings(string Sku);", "new Settings(\"Basic\")", true)]
    [InlineData("record Settings(string Sku);", "new Settings(Sku: \"Basic\")", true)]
    [InlineData("record Settings(string Sku);", "new Settings(\"Premium\") { Sku = \"Basic\" }", true)]
    [InlineData("record struct Settings(string Sku);", "new Settings(\"Basic\")", true)]
    [InlineData("class Settings { public string Sku { get; init; } = \"Premium\"; }", "new Settings { Sku = \"Basic\" }", true)]
    [InlineData("class Settings { public string Sku { get; init; } = \"Basic\"; }", "new Settings()", true)]
    [InlineData("class Settings { public string Sku { get; init; } = \"Basic\"; }", "new Settings { Sku = \"Premium\" }", false)]
    [InlineData("class Settings { public required string Sku { get; init; } }", "new Settings { Sku = \"Basic\" }", true)]
    [InlineData("class Settings { public string Sku { get; set; } = \"Premium\"; }", "new Settings { Sku = \"Basic\" }", true)]
    [InlineData("class Settings { public Settings(string sku) { Sku = sku; } public string Sku { get; } }", "new Settings(\"Basic\")", true)]
    [InlineData("class Settings(string sku) { public string Sku { get; } = sku; }", "new Settings(\"Basic\")", true)]
    [InlineData("class Settings { public string Sku => \"Basic\"; }", "new Settings()", true)]
    [InlineData("record Settings(string Sku);", "new Settings(configured)", false)]
    [InlineData("record Settings(string Sku);", "isProduction ? new Settings(\"Premium\") : new Settings(\"Basic\")", false)]
    [InlineData("record Settings(string Sku);", "new Settings(\"Basic\") with { Sku = \"Premium\" }", false)]
    [InlineData("record Settings(string Sku);", "new Settings(\"Premium\") with { Sku = \"Basic\" }", true)]
    [InlineData("class Settings { public string Sku = \"Basic\"; }", "new Settings { Sku = \"Premium\" }", false)]
    [InlineData("class Settings { public string Sku { get; set; } = \"Basic\"; }", "new Settings()", true)]
    [InlineData("class Settings { public Settings() { Sku = \"Basic\"; } public string Sku { get; set; } = \"Premium\"; }", "new Settings()", true)]
    [InlineData("class Settings { public Settings() { Sku = \"Premium\"; } public string Sku { get; set; } = \"Basic\"; }", "new Settings()", false)]
    [InlineData("class Settings { public Settings() { Sku = Sku.Replace(\"Basic\", \"Premium\"); } public string Sku { get; set; } = \"Basic\"; }", "new Settings()", false)]
    [InlineData("class Settings { public Settings() { Sku += \"c\"; } public string Sku { get; set; } = \"Basic\"; }", "new Settings()", false)]
    [InlineData("class Settings { public Settings() : this(\"Premium\") { } public Settings(string sku) { Sku = sku; } public string Sku { get; set; } = \"Basic\"; }", "new Settings()", false)]
    [InlineData("class OptionAttribute : Attribute { } class Settings { [Option] public string Sku { get; set; } = \"Basic\"; }", "new Settings()", false)]
    [InlineData("class Settings { public string Sku { get => \"Premium\"; set { } } }", "new Settings { Sku = \"Basic\" }", false)]
    [InlineData("class Settings { private string _sku = \"Premium\"; public string Sku { get => _sku; set => _sku = value.Trim(); } }", "new Settings { Sku = \"Basic\" }", false)]
    public Task SettingsObject_IsFollowed(string type, string settings, bool isReported) => Verify.FindingsAsync(
        Registry.Arm(isReported ? "{|AMLR2101:settings.Sku|}" : "settings.Sku", type, $"var settings = {settings};"));

    [Theory]
    [InlineData("var settings = new Settings { Sku = \"Basic\" }; settings.Sku = \"Premium\";")]
    [InlineData("var settings = new Settings { Sku = \"Basic\" }; Raise(settings);")]
    [InlineData("var settings = new Settings { Sku = \"Basic\" }; var other = settings; other.Sku = \"Premium\";")]
    [InlineData("var settings = new Settings { Sku = \"Basic\" }; Action raise = () => settings.Sku = \"Premium\"; raise();")]
    [InlineData("var settings = System.Text.Json.JsonSerializer.Deserialize<Settings>(configured)!;")]
    public Task SettingsObject_ChangedLater_IsSilent(string before) => Verify.FindingsAsync(Registry.Arm(
        "settings.Sku",
        "class Settings { public string Sku { get; set; } = \"Standard\"; } static void Raise(Settings settings) => settings.Sku = \"Premium\";",
        before));

    [Fact]
    public Task SettingsField_IsFollowed() => Verify.FindingsAsync(Registry.Pulumi(
        "{|AMLR2101:s_settings.Sku|}", "private static readonly Settings s_settings = new(\"Basic\"); record Settings(string Sku);"));
}
