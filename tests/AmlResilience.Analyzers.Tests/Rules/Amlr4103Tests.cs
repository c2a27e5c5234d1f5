using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>PostgreSQL single server is retired.</summary>
public class Amlr4103Tests() : RetiredServerTests(FlexibleServerProgram.PostgreSql("AMLR4103"), "AMLR4103")
{
    [Fact]
    public Task Message_NamesTypeAndSuccessor() => Verify.MessageAsync(
        ArmProgram("{|#0:PostgreSqlServerCreateOrUpdateContent|}"),
        "AMLR4103",
        DiagnosticSeverity.Warning,
        "PostgreSQL server 'db-ml' has the type Microsoft.DBforPostgreSQL/servers of single servers; use Microsoft.DBforPostgreSQL/flexibleServers, because Azure retired PostgreSQL single server on 2025-03-28");
}
