// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System;

namespace Pulumi;

public static class Log
{
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => throw null!;
    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => throw null!;
    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => throw null!;
    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => throw null!;
    public static void Exception(Exception exception, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => throw null!;
}
