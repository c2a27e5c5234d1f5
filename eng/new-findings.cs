#:property PublishAot=false
// Prints the resilience findings of one SARIF log, or folder of logs, that another one does not have.
// Usage: dotnet run new-findings.cs -- <logs of the main branch> <logs of the pull request> [--fail-on note|warning|error]
// Ends with 0 when nothing new is at the level or above it (default: warning), with 1 when something is, with 2 when it cannot tell.
using System.Text.Json;

string[] levels = ["note", "warning", "error"];
var failOn = args is [_, _, "--fail-on", var level] ? Array.IndexOf(levels, level) : args.Length == 2 ? 1 : -1;
if (failOn < 0)
{
    Console.Error.WriteLine("usage: new-findings.cs <logs of the main branch> <logs of the pull request> [--fail-on note|warning|error]");
    return 2;
}

try
{
    var known = Read(args[0]).GroupBy(finding => finding.Key).ToDictionary(group => group.Key, group => group.Count());
    var worst = -1;
    foreach (var finding in Read(args[1]))
    {
        // Of three alike, where main has two, one is new.
        if (known.GetValueOrDefault(finding.Key) is var count and > 0)
        {
            known[finding.Key] = count - 1;
            continue;
        }

        Console.WriteLine($"{finding.Place}: {finding.Level} {finding.Rule}: {finding.Message}");
        worst = Math.Max(worst, Array.IndexOf(levels, finding.Level));
    }

    return worst >= failOn ? 1 : 0;
}
catch (Exception exception) when (exception is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
{
    Console.Error.WriteLine($"error: {exception.Message}");
    return 2;
}

static IEnumerable<Finding> Read(string path) => (Directory.Exists(path) ? Directory.GetFiles(path, "*.sarif").Order(StringComparer.Ordinal) : (IEnumerable<string>)[path]).SelectMany(ReadLog);

static IEnumerable<Finding> ReadLog(string file)
{
    using var log = JsonDocument.Parse(File.ReadAllText(file));
    foreach (var result in log.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray()))
    {
        var rule = result.GetProperty("ruleId").GetString()!;
        if (!rule.StartsWith("AMLR", StringComparison.Ordinal) || (result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0))
        {
            continue;
        }

        // What is said of the whole project has no place.
        var (path, line, column) = (file, 1, 1);
        if (result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0)
        {
            var physical = locations[0].GetProperty("physicalLocation");
            path = new Uri(new Uri("file:///"), physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
            (line, column) = (physical.GetProperty("region").GetProperty("startLine").GetInt32(), physical.GetProperty("region").GetProperty("startColumn").GetInt32());
        }

        var message = result.GetProperty("message").GetProperty("text").GetString()!;
        var level = result.TryGetProperty("level", out var given) ? given.GetString()! : "warning";
        yield return new Finding((rule, Path.GetFileName(path), message), $"{path}({line},{column})", level, rule, message);
    }
}

// The same on every machine: neither lines nor folders count.
internal sealed record Finding((string Rule, string File, string Message) Key, string Place, string Level, string Rule, string Message);
