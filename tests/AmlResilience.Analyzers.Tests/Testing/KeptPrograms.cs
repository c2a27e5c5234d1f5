using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Testing;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Keeps the programs that tests verify as files, one for each distinct program, where an environment variable names a folder: <c>tests/Robustness</c> mutates them.</summary>
internal static class KeptPrograms
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "AMLRESILIENCE_PROGRAMS";

    /// <summary>The line before each file of a program but the first; the name of the file follows.</summary>
    public const string FileMark = "// file: ";

    /// <summary>Writes the files of one program, without their markup; does nothing where no folder is named.</summary>
    public static void Keep(params string[] sources)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
        {
            return;
        }

        var text = string.Join('\n', sources.Select((source, index) => (index == 0 ? string.Empty : $"{FileMark}File{index}.cs\n") + Strip(source)));
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
        var path = Path.Combine(Directory.CreateDirectory(Path.GetFullPath(folder, Repository.Root)).FullName, name + ".cs");
        if (!File.Exists(path))
        {
            // Tests run beside each other, and two may verify the same program.
            var draft = Path.ChangeExtension(path, $".{Environment.CurrentManagedThreadId}.draft");
            File.WriteAllText(draft, text);
            File.Move(draft, path, overwrite: true);
        }
    }

    private static string Strip(string markup)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var source, out _, out _);
        return source;
    }
}
