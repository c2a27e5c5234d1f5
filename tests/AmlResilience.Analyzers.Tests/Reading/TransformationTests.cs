using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Transformations of a parent may rewrite whatever is created below it; those that write tags only say nothing about resilience.</summary>
public class TransformationTests
{
    private const string Functions = """
        private static readonly SkuArgs s_premium = new() { Name = "Premium" };
            private static readonly ResourceTransformation Policy = Raise;
            private static readonly RegistryArgs s_args = new();
            private static readonly ResourceTransformationResult? s_result = new(s_args, new CustomResourceOptions());
            private static readonly List<ResourceArgs> s_seen = new();
            private static event Action<ResourceArgs>? Rewriting;
            private static bool IsKnown(string type) => type.Length > 3;
            private static void Upgrade(ResourceTransformationArgs args) => Change(args.Args);
            private static ResourceTransformationResult? None(ResourceTransformationArgs args) => null;
            private static ResourceTransformationResult? Ask(ResourceTransformationArgs args) => Policy(args);
            private static ResourceArgs Change(ResourceArgs args) { if (args is RegistryArgs acr) { acr.Sku = s_premium; } return args; }
            private static ResourceTransformationResult? Raise(ResourceTransformationArgs args) { Change(args.Args); return null; }
            private static ResourceTransformationResult? AddTags(ResourceTransformationArgs args) { if (args.Args is RegistryArgs acr) { acr.Tags["team"] = "ml"; } return null; }
        """;

    [Theory]
    [InlineData("args => null")]
    [InlineData("args => { return null; }")]
    [InlineData("args => (null)")]
    [InlineData("args => default")]
    [InlineData("args => (ResourceTransformationResult?)null")]
    [InlineData("args => args.Args is null ? null : new ResourceTransformationResult(args.Args, args.Options)")]
    [InlineData("args => { Console.WriteLine(args.Resource); return null; }")]
    [InlineData("args => { if (args.Args is RegistryArgs acr) { acr.Tags = new() { [\"team\"] = \"ml\" }; } return null; }")]
    [InlineData("args => { if (args.Args is RegistryArgs acr) { acr.Tags.Add(\"team\", \"ml\"); } return new ResourceTransformationResult(args.Args, args.Options); }")]
    [InlineData("args => { args.Args.GetType().GetProperty(\"Tags\")?.SetValue(args.Args, null); return null; }")]
    [InlineData("args => { var tags = args.Args.GetType().GetProperty(\"Tags\"); if (tags != null) { tags.SetValue(args.Args, null); } return null; }")]
    [InlineData("args => { if (IsKnown(args.Resource.GetResourceType()) && args.Args is RegistryArgs acr) { acr.Tags[\"team\"] = \"ml\"; } return null; }")]
    [InlineData("args => { var type = string.Empty; type = args.Resource.GetResourceType(); _ = type; return null; }")]
    [InlineData("AddTags, None")]
    [InlineData("AddTags")]
    [InlineData("None")]
    public Task TagsOnly_HidesNothing(string function) => VerifyAsync(function, isReported: true);

    [Theory]
    [InlineData("args => { if (args.Args is RegistryArgs acr) { acr.Sku = new SkuArgs { Name = \"Premium\" }; } return null; }")]
    [InlineData("args => { if (args.Args is RegistryArgs acr) { acr.Sku = s_premium; } return null; }")]
    [InlineData("args => { var sku = new SkuArgs { Name = \"Premium\" }; return null; }")]
    [InlineData("args => new ResourceTransformationResult(new RegistryArgs(), args.Options)")]
    [InlineData("args => { return new ResourceTransformationResult(Change(args.Args), args.Options); }")]
    [InlineData("args => Raise(args)")]
    [InlineData("args => { return Raise(args); }")]
    [InlineData("args => args.Args is null ? Raise(args) : null")]
    [InlineData("args => args.Args is null ? null : Raise(args)")]
    [InlineData("args => { Change(args.Args); return null; }")]
    [InlineData("args => { args.Args.GetType().GetProperty(\"Sku\")?.SetValue(args.Args, null); return null; }")]
    [InlineData("args => { args.Args.GetType().GetProperty(args.Resource.ToString()!)?.SetValue(args.Args, null); return null; }")]
    [InlineData("args => { args.Args.GetType().GetProperties()[0].SetValue(args.Args, null); return null; }")]
    [InlineData("Raise")]
    [InlineData("Policy")]
    [InlineData("Ask")]
    [InlineData("args => Policy(args)")]
    [InlineData("args => args.Args is null ? null : Policy(args)")]
    [InlineData("args => args.Args is null ? Policy(args) : null")]
    [InlineData("args => { return Policy(args); }")]
    [InlineData("args => new ResourceTransformationResult(s_args, args.Options)")]
    [InlineData("args => { return new ResourceTransformationResult(s_args, args.Options); }")]
    [InlineData("args => s_result")]
    [InlineData("args => args.Args is null ? s_result : null")]
    [InlineData("args => args.Args is null ? null : s_result")]
    [InlineData("args => { s_seen.Add(args.Args); return null; }")]
    [InlineData("args => null, Raise")]
    [InlineData("AddTags, Policy")]
    [InlineData("args => { Upgrade(args); return null; }")]
    [InlineData("args => { if (args.Args is RegistryArgs acr) { (acr.Sku, acr.AdminUserEnabled) = (s_premium, false); } return null; }")]
    [InlineData("args => { dynamic acr = args.Args; acr.Sku = s_premium; return null; }")]
    [InlineData("args => { Rewriting?.Invoke(args.Args); return null; }")]
    public Task Anything_HidesEverything(string function) => VerifyAsync(function, isReported: false);

    [Theory]
    [InlineData("var options = new ComponentResourceOptions(); options.ResourceTransformations.Add(Raise);", false)]
    [InlineData("var options = new ComponentResourceOptions(); options.ResourceTransformations.Add(AddTags);", true)]
    [InlineData("var options = new ComponentResourceOptions(); options.ResourceTransformations = new() { Raise };", false)]
    [InlineData("var options = new ComponentResourceOptions(); options.ResourceTransformations.AddRange(new ResourceTransformation[] { Raise });", false)]
    [InlineData("var options = new CustomResourceOptions(); options.ResourceTransformations.Add(Raise);", true)] // of one resource
    [InlineData("var options = new Own(); options.ResourceTransformations.Add(Raise);", true)] // of no resource
    [InlineData("var options = new ComponentResourceOptions(); Console.WriteLine(options.Protect);", true)]
    [InlineData("var options = new CustomResourceOptions(); options.ResourceTransformations.Add(Raise); var child = new CustomResourceOptions { Parent = this };", true)]
    [InlineData("var options = new CustomResourceOptions(); options.ResourceTransformations.Add(Raise); var group = new Registry(\"other\", null!, options); var child = new CustomResourceOptions { Parent = group };", false)]
    [InlineData("var options = new ComponentResourceOptions(); Find(options).Add(Raise); static List<ResourceTransformation> Find(ComponentResourceOptions of) => of.ResourceTransformations;", false)]
    [InlineData("Console.WriteLine(nameof(ComponentResourceOptions.ResourceTransformations));", true)]
    public Task AddedLater_Counts(string statements, bool isReported) => Verify.FindingsAsync(Program("AddTags", statements, isReported));

    private static Task VerifyAsync(string functions, bool isReported) => Verify.FindingsAsync(Program(functions, string.Empty, isReported));

    private static string Program(string functions, string statements, bool isReported) => SdkProgram.Pulumi(
        "ContainerRegistry",
        $$"""{{statements}} _ = new Registry("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = {{(isReported ? "{|AMLR2101:\"Basic\"|}" : "\"Basic\"")}} } });""",
        $$"""
        {{Functions}}

            internal class Own
            {
                public List<ResourceTransformation> ResourceTransformations { get; } = [];
            }
        }

        class Parent : ComponentResource
        {
            public Parent() : base("contoso:ml:Parent", "parent", new ComponentResourceOptions { ResourceTransformations = { {{functions}} } }) { }
            {{Functions}}
        """);
}
