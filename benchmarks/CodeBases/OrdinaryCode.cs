using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Benchmarks.CodeBases;

/// <summary>Business code that has nothing to do with Azure: records, services, parsers, reports.</summary>
internal static class OrdinaryCode
{
    private static readonly Func<int, string>[] s_kinds = [WriteRecord, WriteService, WriteParser, WriteReport];

    /// <summary>The code; the SDKs are referenced only where that is asked for.</summary>
    public static CodeBase Create(int files, bool withSdks = false) => new(
        withSdks ? "Ordinary code beside the SDKs" : "Ordinary code",
        [CodeBase.Parse("/Usings.cs", "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;"),
            .. Enumerable.Range(0, files).Select(number => CodeBase.Parse($"/Shop/File{number}.cs", s_kinds[number % s_kinds.Length](number / s_kinds.Length)))],
        withSdks ? SdkReferences.All : SdkReferences.Framework,
        OutputKind.DynamicallyLinkedLibrary);

    /// <summary>A file with object creations of types that no SDK has.</summary>
    public static CodeBase CreateCreations(int count) => new(
        "Creations",
        [CodeBase.Parse("/Creations.cs", $$"""
            using System.Collections.Generic;

            internal static class Creations
            {
            {{string.Concat(Enumerable.Range(0, count / 10).Select(number => $$"""
                public static object Make{{number}}() => new object[]
                {
                    new List<int>(4), new Dictionary<string, int> { ["a"] = 1 }, new System.Text.StringBuilder("x"), new object(), new HashSet<string>(),
                    new Queue<int>(), new Stack<long>(8), new System.Version(1, {{number}}), new System.Uri("https://example.org/{{number}}"), new KeyValuePair<int, int>(1, 2),
                };

            """))}}
            }
            """)],
        SdkReferences.All,
        OutputKind.DynamicallyLinkedLibrary);

    private static string WriteRecord(int number) => $$"""
        namespace Shop.Orders{{number}};

        /// <summary>An order of a customer.</summary>
        public sealed record Order{{number}}(int Id, string Customer, DateTime Placed, IReadOnlyList<Line{{number}}> Lines)
        {
            public decimal Total => Lines.Sum(line => line.Price * line.Count);

            public bool IsLarge => Total > 1000m || Lines.Count > 20;

            public Order{{number}} WithLine(Line{{number}} line) => this with { Lines = Lines.Append(line).ToList() };
        }

        public sealed record Line{{number}}(string Article, int Count, decimal Price, string? Note = null);

        public sealed class OrderOptions{{number}}
        {
            private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

            public string Currency { get; set; } = "EUR";

            public int MaximumLines { get; set; } = 100;

            public string this[string name]
            {
                get => _values.TryGetValue(name, out var value) ? value : string.Empty;
                set => _values[name] = value;
            }

            public void Validate()
            {
                if (MaximumLines <= 0)
                {
                    throw new InvalidOperationException($"MaximumLines is {MaximumLines}.");
                }
            }
        }
        """;

    private static string WriteService(int number) => $$"""
        using Shop.Orders{{number}};

        namespace Shop.Services{{number}};

        public interface IOrderStore{{number}}
        {
            Task<Order{{number}}?> FindAsync(int id, CancellationToken cancellationToken);

            Task SaveAsync(Order{{number}} order, CancellationToken cancellationToken);
        }

        public sealed class OrderService{{number}}(IOrderStore{{number}} store, OrderOptions{{number}} options)
        {
            private readonly SemaphoreSlim _gate = new(1, 1);
            private readonly List<string> _log = new();

            public async Task<Order{{number}}> PlaceAsync(string customer, IEnumerable<Line{{number}}> lines, CancellationToken cancellationToken)
            {
                options.Validate();
                await _gate.WaitAsync(cancellationToken);
                try
                {
                    var kept = lines.Where(line => line.Count > 0).Take(options.MaximumLines).ToList();
                    if (kept.Count == 0)
                    {
                        throw new ArgumentException("An order needs a line.", nameof(lines));
                    }

                    var order = new Order{{number}}(_log.Count + 1, customer.Trim(), DateTime.UtcNow, kept);
                    await store.SaveAsync(order, cancellationToken);
                    _log.Add($"{order.Id}: {order.Total:0.00} {options.Currency}");
                    return order;
                }
                finally
                {
                    _gate.Release();
                }
            }

            public async Task<decimal> SumAsync(IEnumerable<int> ids, CancellationToken cancellationToken)
            {
                var sum = 0m;
                foreach (var id in ids)
                {
                    if (await store.FindAsync(id, cancellationToken) is { } order)
                    {
                        sum += order.IsLarge ? order.Total * 0.95m : order.Total;
                    }
                }

                return sum;
            }

            public ILookup<string, Line{{number}}> Group(IEnumerable<Order{{number}}> orders) =>
                orders.SelectMany(order => order.Lines).OrderBy(line => line.Article).ToLookup(line => line.Article);
        }
        """;

    private static string WriteParser(int number) => $$"""
        using System.Globalization;

        namespace Shop.Import{{number}};

        internal static class LineParser{{number}}
        {
            public static bool TryParse(string text, out (string Article, int Count, decimal Price) line)
            {
                line = default;
                var parts = text.Split(';');
                if (parts.Length != 3 || string.IsNullOrWhiteSpace(parts[0]))
                {
                    return false;
                }

                if (!int.TryParse(parts[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var count)
                    || !decimal.TryParse(parts[2], NumberStyles.Number, CultureInfo.InvariantCulture, out var price))
                {
                    return false;
                }

                line = (parts[0].Trim(), count, price);
                return true;
            }

            public static int Classify(string article)
            {
                var hash = {{number}};
                for (var index = 0; index < article.Length; index++)
                {
                    hash = (hash * 31) + article[index];
                }

                return article switch
                {
                    "" => 0,
                    { Length: > 20 } => 1,
                    _ when article.StartsWith('A') => 2,
                    _ => Math.Abs(hash % 7) + 3,
                };
            }

            public static IEnumerable<string> Split(string text)
            {
                var start = 0;
                while (start < text.Length)
                {
                    var end = text.IndexOf('\n', start);
                    end = end < 0 ? text.Length : end;
                    yield return text[start..end].TrimEnd('\r');
                    start = end + 1;
                }
            }
        }
        """;

    private static string WriteReport(int number) => $$"""
        using System.Text;

        namespace Shop.Reports{{number}};

        public abstract class Report{{number}}
        {
            protected Report{{number}}(string title) => Title = title;

            public string Title { get; }

            public virtual string Render()
            {
                var text = new StringBuilder();
                text.AppendLine(Title).Append('=', Title.Length).AppendLine();
                foreach (var (name, value) in GetRows())
                {
                    text.Append(name.PadRight(20)).AppendLine(value.ToString("0.00"));
                }

                return text.ToString();
            }

            protected abstract IEnumerable<(string Name, double Value)> GetRows();
        }

        public sealed class SalesReport{{number}} : Report{{number}}
        {
            private readonly IReadOnlyDictionary<string, double[]> _sales;

            public SalesReport{{number}}(IReadOnlyDictionary<string, double[]> sales)
                : base("Sales")
            {
                _sales = sales;
            }

            protected override IEnumerable<(string Name, double Value)> GetRows()
            {
                foreach (var pair in _sales.OrderByDescending(pair => pair.Value.Sum()))
                {
                    var average = pair.Value.Length == 0 ? 0 : pair.Value.Average();
                    yield return (pair.Key, Math.Round(average, 2));
                }
            }
        }
        """;
}
