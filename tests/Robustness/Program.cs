using System.Diagnostics;
using System.Globalization;
using AmlResilience.Analyzers.Tests.Testing;
using AmlResilience.Robustness;

const string Usage = """
    Mutates programs, analyses them with every rule on, and applies the fixes.
      --count N          as many mutated programs (the default is 1500)
      --minutes N        as long as this
      --stream N         other mutations than those of stream 1
      --program NAME     only programs with this in their name
      --seed SEED        only the mutations of this seed, as a failure reports it
      --document         writes the figures into docs/robustness.md
    """;

var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
for (var index = 0; index < args.Length; index++)
{
    var hasValue = args[index] is "--count" or "--minutes" or "--stream" or "--program" or "--seed";
    if ((!hasValue && args[index] != "--document") || (hasValue && index + 1 == args.Length))
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }

    arguments[args[index]] = hasValue ? args[++index] : string.Empty;
}

var clock = Stopwatch.StartNew();
var kept = Environment.GetEnvironmentVariable(KeptPrograms.Variable) is { Length: > 0 } folder ? Path.GetFullPath(folder, Repository.Root) : Repository.Combine("artifacts", "programs");
var corpus = Corpus.Read(kept);
if (arguments.TryGetValue("--program", out var name))
{
    corpus = [.. corpus.Where(program => program.Name.Contains(name, StringComparison.OrdinalIgnoreCase))];
}

Console.WriteLine($"{corpus.Length} programs: {string.Join(", ", corpus.GroupBy(program => program.Source).Select(source => $"{source.Count()} {source.Key}"))}");
var run = new RobustnessRun(corpus, arguments.TryGetValue("--stream", out var stream) ? Parse<uint>(stream) : 1, Report);
if (arguments.TryGetValue("--seed", out var seed))
{
    foreach (var program in corpus)
    {
        await run.RepeatAsync(program, seed.Length == 0 ? null : seed);
    }
}
else if (arguments.TryGetValue("--minutes", out var minutes))
{
    await run.ElapseAsync(TimeSpan.FromMinutes(Parse<double>(minutes)));
}
else
{
    await run.CountAsync(arguments.TryGetValue("--count", out var count) ? Parse<int>(count) : 1500);
}

Console.WriteLine(RobustnessDocument.Write(run, corpus, clock.Elapsed));
if (arguments.ContainsKey("--document"))
{
    var document = Repository.Combine("docs", "robustness.md");
    File.WriteAllText(document, RobustnessDocument.Insert(File.ReadAllText(document), run, corpus, clock.Elapsed));
}

Console.WriteLine(run.Failed == 0 ? "Robust." : $"Not robust: {run.Reasons} reasons.");
return run.Failed == 0 ? 0 : 1;

// The whole program is too long for a log.
void Report(Failure failure)
{
    var text = $"{failure.Exception}\n\n{Mutator.Apply(failure.Program, failure.Mutations).Text}";
    var path = Path.Combine(Directory.CreateDirectory(Repository.Combine("artifacts", "robustness")).FullName, $"{failure.Program.Name}.{failure.Seed}.txt");
    File.WriteAllText(path, text);
    Console.WriteLine($"""
        Failed: {failure.Exception.Signature}
          {string.Join("\n  ", failure.Exception.Message.Split('\n').Take(12))}
          program {failure.Program.Name}, mutations [{string.Join(", ", failure.Mutations.Select(mutation => mutation.ToString()))}]
          again: --program {failure.Program.Name} --seed "{failure.Seed}"; the program: {path}

        """);
}

static T Parse<T>(string text)
    where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
