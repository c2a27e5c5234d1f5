using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Members that nobody need set, and members that a derived type sets.</summary>
public class MemberDefaultTests
{
    [Theory]
    [InlineData("string? _sku; public void UseLow() => _sku = \"Basic\";", "_sku ?? \"Premium\"")]
    [InlineData("public string? Sku { get; private set; } public void UseLow() => Sku = \"Basic\";", "Sku ?? \"Premium\"")]
    [InlineData("static string? s_sku; public static void UseLow() => s_sku = \"Basic\";", "s_sku ?? \"Premium\"")]
    [InlineData("readonly string? _sku; public Images(bool isLow) { if (isLow) { _sku = \"Basic\"; } } public Images() { }", "_sku ?? \"Premium\"")]
    [InlineData("ContainerRegistrySku? _sku; public void UseLow() => _sku = new(\"Basic\");", "(_sku ?? new(\"Premium\")).Name.ToString()")]
    [InlineData("enum Tier { Premium, Basic } Tier _tier; public void UseLow() => _tier = Tier.Basic;", "_tier.ToString()")]
    public Task NotAlwaysSet_IsSilent(string members, string sku) => VerifyAsync(members, sku);

    [Theory]
    [InlineData("string? _sku = {|AMLR2101:\"Basic\"|};", "_sku ?? \"Premium\"")]
    [InlineData("readonly string _sku; public Images() { _sku = {|AMLR2101:\"Basic\"|}; }", "_sku")]
    [InlineData("readonly string _sku; public Images(bool isLow) { if (isLow) { _sku = {|AMLR2101:\"Basic\"|}; } else { _sku = {|AMLR2101:\"Standard\"|}; } }", "_sku")]
    [InlineData("readonly string _sku; public Images() : this({|AMLR2101:\"Basic\"|}) { } Images(string sku) => _sku = sku;", "_sku")]
    [InlineData("static readonly string s_sku; static Images() { s_sku = {|AMLR2101:\"Basic\"|}; }", "s_sku")]
    public Task AlwaysSet_IsReported(string members, string sku) => VerifyAsync(members, sku);

    [Theory]
    [InlineData("new High().Sku", "class Low { public string Sku { get; init; } = \"Basic\"; } class High : Low { public High() => Sku = \"Premium\"; }")]
    [InlineData("new High(\"Basic\").Sku", "record Low(string Sku); record High : Low { public High(string Sku) : base(\"Premium\") { } }")]
    [InlineData("new Low(\"Basic\", true).Sku", "record Low(string Sku) { public Low(string Sku, bool isHigh) : this(\"Premium\") { } }")]
    [InlineData("(new Low(\"Basic\") with { Count = 2 }).Sku", "record Low(string Sku) { public int Count { get; init; } protected Low(Low other) { Sku = \"Premium\"; } }")]
    public Task SetByAnotherConstructor_IsSilent(string sku, string types) => VerifyAsync("", sku, types);

    [Theory]
    [InlineData("{|AMLR2101:new High().Sku|}", "class Low { public string Sku { get; init; } = \"Basic\"; } class High : Low { public string Name { get; init; } = \"\"; }")]
    [InlineData("new Low({|AMLR2101:\"Basic\"|}).Sku", "record Low(string Sku);")]
    [InlineData("(new Low({|AMLR2101:\"Basic\"|}) with { Count = 2 }).Sku", "record Low(string Sku) { public int Count { get; init; } }")]
    public Task SetByNobodyElse_IsReported(string sku, string types) => VerifyAsync("", sku, types);

    private static Task VerifyAsync(string members, string sku, string types = "") => Verify.FindingsAsync(SdkProgram.Arm("", $$"""
        class Images
        {
            {{members}}
            public Task SendAsync(ResourceGroupResource group, AzureLocation location) =>
                group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new ContainerRegistrySku({{sku}})));
        }
        {{types}}
        """));
}
