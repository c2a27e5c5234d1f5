// API surface of Aspire.Hosting.Azure.Sql 13.1.0: names and types only; bodies are empty.

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Lives in Aspire.Hosting.SqlServer, which this package brings along.</summary>
public partial class SqlServerServerResource : ContainerResource
{
    public SqlServerServerResource(string name, ParameterResource password) : base(name) { }
}
