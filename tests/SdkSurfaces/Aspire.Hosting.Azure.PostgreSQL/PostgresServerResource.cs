// API surface of Aspire.Hosting.Azure.PostgreSQL 13.1.0: names and types only; bodies are empty.

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Lives in Aspire.Hosting.PostgreSQL, which this package brings along.</summary>
public partial class PostgresServerResource : ContainerResource
{
    public PostgresServerResource(string name, ParameterResource? userName, ParameterResource password) : base(name) { }
}
