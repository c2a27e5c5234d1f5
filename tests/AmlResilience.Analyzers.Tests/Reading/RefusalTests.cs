using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Methods that refuse what they are given, or skip it, in ways that no single condition shows.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("var isAllowed = true; if (sku == \"Basic\") { isAllowed = false; } if (!isAllowed) { return; }")]
    [InlineData("string? error = null; if (sku == \"Basic\") { error = \"no\"; } if (error != null) { throw new ArgumentException(error); }")]
    [InlineData("var errors = new List<string>(); if (sku == \"Basic\") { errors.Add(\"no\"); } if (errors.Count > 0) { return; }")]
    [InlineData("var isAllowed = true; isAllowed &= sku != \"Basic\"; if (!isAllowed) { return; }")]
    [InlineData("var isAllowed = true; switch (sku) { case \"Basic\": isAllowed = false; break; } if (!isAllowed) { return; }")]
    [InlineData("s_isSkipped = sku == \"Basic\"; if (s_isSkipped) { return; }")]
    [InlineData("bool IsLow() => sku == \"Basic\"; if (IsLow()) { return; }")]
    [InlineData("if (sku == \"Basic\") { Environment.Exit(1); }")]
    [InlineData("Refuse(sku, \"Basic\");")]
    [InlineData("await RefuseAsync(sku);")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfEqual(sku, \"Basic\");")]
    [InlineData("var copies = sku switch { \"Basic\" => throw new ArgumentException(), _ => 3 }; Console.WriteLine(copies);")]
    [InlineData("var tier = sku == \"Basic\" ? throw new ArgumentException() : sku; Console.WriteLine(tier);")]
    [InlineData("try { Console.WriteLine(int.Parse(sku)); } catch (FormatException) { return; }")]
    [InlineData("if (new ContainerRegistrySkuName(sku) == \"basic\") { return; }")]
    public Task WhatIsGiven_IsSilent(string guard) => VerifyAsync(guard, "\"Basic\"");

    [Theory]
    [InlineData("var isAllowed = true; if (DateTime.Now.Year > 2040) { isAllowed = false; } if (!isAllowed) { return; }")]
    [InlineData("var text = \"\"; text += DateTime.Now; if (text.Length == 0) { return; }")]
    [InlineData("ArgumentNullException.ThrowIfNull(sku);")]
    [InlineData("ArgumentException.ThrowIfNullOrEmpty(sku);")]
    [InlineData("Console.WriteLine(sku);")]
    [InlineData("if (sku == \"Premium\") { Environment.Exit(1); }")]
    [InlineData("var errors = new List<string>(); if (DateTime.Now.Year > 2040) { errors.Add(\"no\"); } if (errors.Count > 0) { return; }")]
    public Task OtherCode_IsReported(string guard) => VerifyAsync(guard, "{|AMLR2101:\"Basic\"|}");

    [Theory]
    [InlineData("if (stage == 0) { return; }")]
    [InlineData("if (stage == Stage.Cheap) { return; }")]
    [InlineData("if ((int)stage == 0) { return; }")]
    public Task Enumeration_IsComparedByValue(string guard) => Verify.FindingsAsync(SdkProgram.Arm(
        "await CreateAsync(group, location, Stage.Test, \"Basic\"); await CreateAsync(group, location, Stage.Production, \"Premium\");",
        $$"""
        static async Task CreateAsync(ResourceGroupResource group, AzureLocation location, Stage stage, string sku)
        {
            {{guard}}
            await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new ContainerRegistrySku(sku)));
        }
        enum Stage { Test, Production, Cheap = Test }
        """));

    // The loop outside of another one, or of a function, brings the value.
    [Theory]
    [InlineData("foreach (var sku in new[] { \"Basic\", \"Premium\" }) { foreach (var name in new[] { \"a\", \"b\" }) { if (sku == \"Basic\") { continue; } await CreateAsync(group, location, sku); } }")]
    [InlineData("foreach (var sku in new[] { \"Basic\", \"Premium\" }) { await Task.Run(async () => { if (sku == \"Basic\") { return; } await CreateAsync(group, location, sku); }); }")]
    [InlineData("foreach (var sku in new[] { \"Basic\", \"Premium\" }) { foreach (var name in configured.Split(',')) { if (sku == \"Basic\") { continue; } await CreateAsync(group, location, sku); } }")]
    public Task OuterRound_IsSilent(string statements) => VerifyAsync("", statements: statements);

    [Theory]
    [InlineData("foreach (var sku in new[] { {|AMLR2101:\"Basic\"|}, \"Premium\" }) { foreach (var name in new[] { \"a\", \"b\" }) { if (name == \"c\") { continue; } await CreateAsync(group, location, sku); } }")]
    [InlineData("foreach (var sku in new[] { {|AMLR2101:\"Basic\"|}, \"Premium\" }) { foreach (var name in new[] { \"a\", \"b\" }) { if (sku == \"Premium\") { continue; } await CreateAsync(group, location, sku); } }")]
    public Task OuterRound_IsReported(string statements) => VerifyAsync("", statements: statements);

    [Theory]
    [InlineData("if (!IsAllowed) { return; }")]
    [InlineData("if (IsLow()) { return; }")]
    [InlineData("var isLow = _sku == \"Basic\"; if (isLow) { return; }")]
    [InlineData("if (_isSkipped) { return; }")]
    [InlineData("if (_dryRun) { return; }")]
    public Task State_IsSilent(string guard) => VerifyStateAsync(guard, "\"Basic\"");

    [Theory]
    [InlineData("if (_name.Length > 3) { return; }")]
    [InlineData("if (_sku == \"Premium\") { return; }")]
    [InlineData("Console.WriteLine(_sku);")]
    public Task OtherState_IsReported(string guard) => VerifyStateAsync(guard, "{|AMLR2101:\"Basic\"|}");

    private static Task VerifyStateAsync(string guard, string sku) => Verify.FindingsAsync(SdkProgram.Arm(
        $"await new Images({sku}, true, configured).SendAsync(group, location); await new Images(\"Premium\", false, configured).SendAsync(group, location);",
        $$"""
        class Step { protected readonly bool _dryRun; protected Step(bool dryRun) => _dryRun = dryRun; }
        class Images : Step
        {
            readonly string _sku;
            readonly string _name;
            readonly bool _isSkipped;
            public Images(string sku, bool dryRun, string name) : base(dryRun) { _sku = sku; _name = name; _isSkipped = sku == "Basic"; }
            bool IsAllowed => _sku != "Basic";
            bool IsLow() => _sku == "Basic";
            public async Task SendAsync(ResourceGroupResource group, AzureLocation location)
            {
                {{guard}}
                await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new ContainerRegistrySku(_sku)));
            }
        }
        """));

    private static Task VerifyAsync(string guard, string sku = "\"Basic\"", string? statements = null) => Verify.FindingsAsync(SdkProgram.Arm(
        statements ?? $"await CreateAsync(group, location, {sku}); await CreateAsync(group, location, \"Premium\");",
        $$"""
        static bool s_isSkipped;
        static void Refuse(string sku, string low) { if (sku == low) { throw new ArgumentException(sku); } }
        static Task RefuseAsync(string sku) => sku == "Basic" ? throw new ArgumentException(sku) : Task.CompletedTask;
        static async Task CreateAsync(ResourceGroupResource group, AzureLocation location, string sku)
        {
            {{guard}}
            await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new ContainerRegistrySku(sku)));
        }
        """));
}
