// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System.Text.Json;

namespace Pulumi;

public sealed class InputJson : Input<JsonElement>
{
    public InputJson() : base(null!) { }

    public static implicit operator InputJson(string json) => throw null!;
    public static implicit operator InputJson(JsonDocument document) => throw null!;
    public static implicit operator InputJson(JsonElement element) => throw null!;
    public static implicit operator InputJson(Output<string> json) => throw null!;
    public static implicit operator InputJson(Output<JsonDocument> document) => throw null!;
    public static implicit operator InputJson(Output<JsonElement> element) => throw null!;
}
