using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>MySQL single server is retired.</summary>
public class Amlr4203Tests() : RetiredServerTests(FlexibleServerProgram.MySql("AMLR4203"), "AMLR4203")
{
    [Fact]
    public Task Message_NamesTypeAndSuccessor() => Verify.MessageAsync(
        ArmProgram("{|#0:MySqlServerCreateOrUpdateContent|}"),
        "AMLR4203",
        DiagnosticSeverity.Warning,
        "MySQL server 'db-ml' has the type Microsoft.DBforMySQL/servers of single servers; use Microsoft.DBforMySQL/flexibleServers, because Azure retired MySQL single server on 2024-09-16");
}
