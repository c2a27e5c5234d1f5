using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>
/// Where an object goes decides whether what it leaves out is known to stay out. A pool without zones tells: it is found where
/// nobody else may set them.
/// </summary>
public class ObjectFateTests
{
    private const string New = "new ContainerServiceAgentPoolData { VmSize = \"Standard_D4s_v5\" }";
    private const string Found = "new {|AMLR3001:ContainerServiceAgentPoolData|} { VmSize = \"Standard_D4s_v5\" }";
    private const string Zoned = "new ContainerServiceAgentPoolData { VmSize = \"Standard_D4s_v5\", AvailabilityZones = { \"1\", \"2\", \"3\" } }";

    [Theory]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", " + Found + ");")]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", (" + Found + "));")]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", (ContainerServiceAgentPoolData)(object)" + Found + ");")]
    [InlineData("ContainerServiceAgentPoolData data; data = " + Found + "; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("await SendAsync(" + Found + ");", "static Task SendAsync(ContainerServiceAgentPoolData data) => Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + Found + "; await SendAsync(data);", "static Task SendAsync(ContainerServiceAgentPoolData data) => Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("await SendAsync(" + Found + ");", "static Task SendAsync(ContainerServiceAgentPoolData data) => InnerAsync(data); static Task InnerAsync(ContainerServiceAgentPoolData data) => Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", Tagged(" + Found + "));", "static ContainerServiceAgentPoolData Tagged(ContainerServiceAgentPoolData data) { data.OSDiskSizeInGB = 128; return data; }")]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", Create());", "static ContainerServiceAgentPoolData Create() => " + Found + ";")]
    [InlineData("await pool.UpdateAsync(WaitUntil.Completed, Create()); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", Create());", "static ContainerServiceAgentPoolData Create() => " + Found + ";")]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", s_data);", "static readonly ContainerServiceAgentPoolData s_data = " + Found + ";")]
    [InlineData("s_data = " + Found + "; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", s_data);", "static ContainerServiceAgentPoolData? s_data;")]
    [InlineData("var data = " + Found + "; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data); data = " + Zoned + "; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"q\", data);")]
    [InlineData("var data = " + Zoned + "; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data); data = " + Found + "; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"q\", data);")]
    [InlineData("var data = " + Found + "; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data); data.AvailabilityZones.Add(\"1\"); data.AvailabilityZones.Add(\"2\");")]
    [InlineData("var data = " + Found + "; Console.WriteLine(data); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + Found + "; if (data is null || data == null) { return; } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + Found + "; switch (data) { case { Count: 3 }: break; } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", s_data); var other = " + Zoned + "; other.AvailabilityZones.Clear();", "private static readonly ContainerServiceAgentPoolData s_data = " + Found + ";")]
    public Task NobodyElseHasIt_IsReported(string statements, string members = "") => Verify.FindingsAsync(Program(statements, members));

    [Theory]
    [InlineData("await pool.UpdateAsync(WaitUntil.Completed, " + New + ");")]
    [InlineData("var data = " + New + "; await pool.UpdateAsync(WaitUntil.Completed, data);")]
    [InlineData("await pool.UpdateAsync(WaitUntil.Completed, Create()); await pool.UpdateAsync(WaitUntil.Completed, Create());", "static ContainerServiceAgentPoolData Create() => " + New + ";")]
    [InlineData("Changed?.Invoke(" + New + ");")]
    [InlineData("var data = " + New + "; Changed?.Invoke(data); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; var other = data; other.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; data = " + Zoned + "; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", Harden(" + New + "));", "static ContainerServiceAgentPoolData Harden(ContainerServiceAgentPoolData data) { data.AvailabilityZones.Add(\"1\"); data.AvailabilityZones.Add(\"2\"); data.AvailabilityZones.Add(\"3\"); return data; }")]
    [InlineData("await SendAsync(" + New + ");", "static Task SendAsync(ContainerServiceAgentPoolData data) { data.AvailabilityZones.Add(\"1\"); data.AvailabilityZones.Add(\"2\"); data.AvailabilityZones.Add(\"3\"); return Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data); }")]
    [InlineData("await SendAsync(" + New + ");", "static Task SendAsync(ContainerServiceAgentPoolData data) { Changed?.Invoke(data); return Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data); }")]
    [InlineData("", "internal static readonly ContainerServiceAgentPoolData s_data = " + New + ";")]
    [InlineData("", "public static ContainerServiceAgentPoolData Create() => " + New + ";")]
    [InlineData("", "public static ContainerServiceAgentPoolData Create() { var data = " + New + "; return data; }")]
    [InlineData("var data = " + New + "; if (data is { } other) { other.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; switch (data) { case { } other: other.AvailabilityZones.Add(\"1\"); break; } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; Change(ref data); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);", "static void Change(ref ContainerServiceAgentPoolData data) => data = " + Zoned + ";")]
    [InlineData("var list = new List<ContainerServiceAgentPoolData> { " + New + " }; foreach (var data in list) { data.AvailabilityZones.Add(\"1\"); }")]
    [InlineData("object data = " + New + "; ((ContainerServiceAgentPoolData)data).AvailabilityZones.Add(configured);")]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", Create(true));", "static ContainerServiceAgentPoolData Create(bool isZoned) { if (isZoned) { return " + Zoned + "; } return " + New + "; }")]
    [InlineData("await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", s_data); var other = Get(); other.AvailabilityZones.Add(\"1\");", "private static readonly ContainerServiceAgentPoolData s_data = " + New + "; static ContainerServiceAgentPoolData Get() => s_data;")]
    [InlineData("var data = " + New + "; Console.WriteLine(configured); data.AvailabilityZones.Add(\"1\"); data.AvailabilityZones.Add(\"2\"); data.AvailabilityZones.Add(\"3\");")]
    [InlineData("var data = " + New + "; Console.WriteLine(configured); if (isProduction) { data.AvailabilityZones.Add(configured); }")]
    public Task SomebodyElseHasIt_IsSilent(string statements, string members = "") => Verify.FindingsAsync(Program(statements, members));

    private static string Program(string statements, string members) => SdkProgram.Arm(statements, $$"""
        private static readonly ContainerServiceAgentPoolCollection Pools = null!;
            private static readonly ContainerServiceAgentPoolResource pool = null!;
            private static Action<ContainerServiceAgentPoolData>? Changed { get; set; }
            {{members}}
        """);
}
