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

    private const string Local = "new StorageAccountCreateOrUpdateContent(new StorageSku(StorageSkuName.StandardLrs), StorageKind.StorageV2, AzureLocation.WestEurope)";
    private const string FoundLocal = "new StorageAccountCreateOrUpdateContent(new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}), StorageKind.StorageV2, AzureLocation.WestEurope)";
    private const string Redundant = "new StorageAccountCreateOrUpdateContent(new StorageSku(StorageSkuName.StandardZrs), StorageKind.StorageV2, AzureLocation.WestEurope)";

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
    [InlineData("var data = " + Found + "; Console.Out.WriteLine(data); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + Found + "; await Console.Out.WriteLineAsync(data.ToString()); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + Found + "; Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(data)); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + Found + "; System.Diagnostics.Debug.WriteLine(data); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + Found + "; ArgumentNullException.ThrowIfNull(data); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + Found + "; _ = data.GetHashCode() + data.GetType().Name + data.Equals(null); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + Found + "; if (data.AvailabilityZones.Contains(\"1\") || data.AvailabilityZones.IndexOf(\"1\") > 0) { data.AvailabilityZones.CopyTo(new string[1], 0); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
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
    [InlineData("var data = " + New + "; await s_channel.Writer.WriteAsync(data); await foreach (var next in s_channel.Reader.ReadAllAsync()) { next.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);", "static readonly System.Threading.Channels.Channel<ContainerServiceAgentPoolData> s_channel = System.Threading.Channels.Channel.CreateUnbounded<ContainerServiceAgentPoolData>();")]
    [InlineData("var data = " + New + "; var made = new TaskCompletionSource<ContainerServiceAgentPoolData>(); made.SetResult(data); var same = await made.Task; same.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; s_progress.Report(data); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);", "static readonly IProgress<ContainerServiceAgentPoolData> s_progress = new Progress<ContainerServiceAgentPoolData>(next => next.AvailabilityZones.Add(\"1\"));")]
    [InlineData("var data = " + New + "; System.Threading.Volatile.Write(ref s_kept, data); s_kept!.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);", "static ContainerServiceAgentPoolData? s_kept;")]
    [InlineData("var data = " + New + "; var changer = new System.Threading.Thread(next => ((ContainerServiceAgentPoolData)next!).AvailabilityZones.Add(\"1\")); changer.Start(data); changer.Join(); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var pair = (Data: " + New + ", Name: \"p\"); Change(pair); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, pair.Name, pair.Data);", "static void Change((ContainerServiceAgentPoolData Data, string Name) pair) => pair.Data.AvailabilityZones.Add(\"1\");")]
    [InlineData("var pair = (Data: " + New + ", Name: \"p\"); var other = pair; other.Data.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, pair.Name, pair.Data);")]
    [InlineData("var data = " + New + "; var pair = ValueTuple.Create(data, 1); pair.Item1.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; var pair = KeyValuePair.Create(\"p\", data); pair.Value.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var pair = new KeyValuePair<string, ContainerServiceAgentPoolData>(\"p\", " + New + "); Change(pair); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, pair.Key, pair.Value);", "static void Change(KeyValuePair<string, ContainerServiceAgentPoolData> pair) => pair.Value.AvailabilityZones.Add(\"1\");")]
    [InlineData("var entry = new Entry(" + New + "); Change(entry); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", entry.Data);", "readonly record struct Entry(ContainerServiceAgentPoolData Data); static void Change(Entry entry) => entry.Data.AvailabilityZones.Add(\"1\");")]
    [InlineData("var entry = new Entry { Data = " + New + " }; Change(entry); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", entry.Data);", "struct Entry { public ContainerServiceAgentPoolData Data; } static void Change(Entry entry) => entry.Data.AvailabilityZones.Add(\"1\");")]
    [InlineData("var data = " + New + "; var all = System.Collections.Immutable.ImmutableArray.Create(data); Change(all); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);", "static void Change(System.Collections.Immutable.ImmutableArray<ContainerServiceAgentPoolData> all) => all[0].AvailabilityZones.Add(\"1\");")]
    [InlineData("IDictionary<string, ContainerServiceAgentPoolData> all = new Dictionary<string, ContainerServiceAgentPoolData>(); var data = " + New + "; all.TryAdd(\"p\", data); all[\"p\"].AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var entry = new Entry { Pools = { [\"p\"] = " + New + " } }; Change(entry); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", entry.Pools[\"p\"]);", "class Entry { public Dictionary<string, ContainerServiceAgentPoolData> Pools { get; } = new(); } static void Change(Entry entry) { foreach (var data in entry.Pools.Values) { data.AvailabilityZones.Add(\"1\"); } }")]
    [InlineData("var all = new[] { new Entry(" + New + ") }; foreach (var entry in all) { entry.Data.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[0].Data);", "record Entry(ContainerServiceAgentPoolData Data);")]
    [InlineData("var all = new[] { new { Data = " + New + " } }; foreach (var entry in all) { entry.Data.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[0].Data);")]
    [InlineData("var all = new[] { new KeyValuePair<string, ContainerServiceAgentPoolData>(\"p\", " + New + ") }; foreach (var (_, data) in all) { data.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[0].Value);")]
    [InlineData("var all = new[] { new KeyValuePair<string, ContainerServiceAgentPoolData>(\"p\", " + New + ") }; foreach (var entry in all) { entry.Value.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[0].Value);")]
    [InlineData("var all = new Dictionary<string, ContainerServiceAgentPoolData> { [\"p\"] = " + New + " }; foreach (var entry in all) { entry.Value.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[\"p\"]);")]
    [InlineData("var all = new Dictionary<string, ContainerServiceAgentPoolData> { [\"p\"] = " + New + " }; foreach (var (_, data) in all) { data.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[\"p\"]);")]
    [InlineData("var all = new Dictionary<string, ContainerServiceAgentPoolData> { [\"p\"] = " + New + " }; foreach (var data in all.Values) { data.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[\"p\"]);")]
    [InlineData("var all = new[] { (\"p\", " + New + ") }; foreach (var (_, data) in all) { data.AvailabilityZones.Add(\"1\"); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[0].Item2);")]
    [InlineData("var all = new[] { new Entry(" + New + ") }; Change(all[0]); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[0].Data);", "record Entry(ContainerServiceAgentPoolData Data); static void Change(Entry entry) => entry.Data.AvailabilityZones.Add(\"1\");")]
    [InlineData("var all = new[] { new Entry(" + New + ") }; Array.ForEach(all, entry => entry.Data.AvailabilityZones.Add(\"1\")); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[0].Data);", "record struct Entry(ContainerServiceAgentPoolData Data);")]
    [InlineData("var all = new[] { new KeyValuePair<string, ContainerServiceAgentPoolData>(\"p\", " + New + ") }; Change(all); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", all[0].Value);", "static void Change(KeyValuePair<string, ContainerServiceAgentPoolData>[] all) => all[0].Value.AvailabilityZones.Add(\"1\");")]
    [InlineData("var all = new List<KeyValuePair<string, ContainerServiceAgentPoolData>> { new(\"p\", " + New + ") }; all.ForEach(pair => pair.Value.AvailabilityZones.Add(\"1\")); foreach (var pair in all) { await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", pair.Value); }")]
    [InlineData("var all = new List<KeyValuePair<string, ContainerServiceAgentPoolData>> { new(\"p\", " + New + ") }; foreach (var pair in all) { pair.Value.AvailabilityZones.Add(\"1\"); } foreach (var pair in all) { await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", pair.Value); }")]
    [InlineData("var all = new List<(string, ContainerServiceAgentPoolData Data)> { new(\"p\", " + New + ") }; foreach (var pair in all) { pair.Data.AvailabilityZones.Add(\"1\"); } foreach (var pair in all) { await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", pair.Data); }")]
    [InlineData("var data = " + New + "; Func<ContainerServiceAgentPoolData> get = () => data; get().AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; Func<ContainerServiceAgentPoolData> get = () => { return data; }; get().AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; _ = data switch { null => 0, { } other => Change(other) }; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);", "static int Change(ContainerServiceAgentPoolData data) { data.AvailabilityZones.Add(\"1\"); return 1; }")]
    [InlineData("var data = " + New + "; switch (data) { case null: break; case { } other: other.AvailabilityZones.Add(\"1\"); break; } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; data?.AvailabilityZones.Add(\"1\"); data?.AvailabilityZones.Add(\"2\"); data?.AvailabilityZones.Add(\"3\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; var other = isProduction ? data : null; other?.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; var other = configured switch { \"a\" => data, _ => null }; other?.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; var other = s_other ?? data; other.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);", "static ContainerServiceAgentPoolData? s_other;")]
    [InlineData("var data = " + New + "; var all = new[] { data }; all[0].AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; var lists = new[] { data.AvailabilityZones }; lists[0].Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; var zones = data.AvailabilityZones; zones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; Array.ForEach(new[] { \"1\", \"2\", \"3\" }, data.AvailabilityZones.Add); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; new List<string> { \"1\", \"2\", \"3\" }.ForEach(zone => data.AvailabilityZones.Add(zone)); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; var (first, _) = (data, 1); first.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; dynamic other = data; other.AvailabilityZones.Add(\"1\"); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; foreach (var zone in new[] { \"1\", \"2\", \"3\" }) { data.AvailabilityZones.Add(zone); } await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data);")]
    [InlineData("var data = " + New + "; Console.WriteLine(configured); data.AvailabilityZones.Add(\"1\"); data.AvailabilityZones.Add(\"2\"); data.AvailabilityZones.Add(\"3\");")]
    [InlineData("var data = " + New + "; Console.WriteLine(configured); if (isProduction) { data.AvailabilityZones.Add(configured); }")]
    public Task SomebodyElseHasIt_IsSilent(string statements, string members = "") => Verify.FindingsAsync(Program(statements, members));

    // One call sends one of several objects: they are one account.
    [Theory]
    [InlineData("isProduction ? " + Redundant + " : " + Local)]
    [InlineData("isProduction ? " + Local + " : " + Redundant)]
    [InlineData("isProduction ? " + FoundLocal + " : " + FoundLocal)]
    [InlineData("configured switch { \"a\" => " + FoundLocal + ", \"b\" => " + FoundLocal + ", _ => " + FoundLocal + " }")]
    [InlineData("configured switch { \"a\" => " + Local + ", \"b\" => " + Redundant + ", _ => " + Local + " }")]
    public async Task OneOfSeveral_IsOneDeclaration(string content)
    {
        await Verify.FindingsAsync(SdkProgram.Arm($"await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"st\", {content});"));
        await Verify.FindingsAsync(SdkProgram.Arm($"var content = {content}; await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"st\", content);"));
    }

    private static string Program(string statements, string members) => SdkProgram.Arm(statements, $$"""
        private static readonly ContainerServiceAgentPoolCollection Pools = null!;
            private static readonly ContainerServiceAgentPoolResource pool = null!;
            private static Action<ContainerServiceAgentPoolData>? Changed { get; set; }
            {{members}}
        """);
}
