// API surface of Aspire.Hosting.Azure.OperationalInsights 13.1.0: names and types only; bodies are empty.
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;

namespace Aspire.Hosting;

public static partial class AzureLogAnalyticsWorkspaceExtensions
{
    public static IResourceBuilder<AzureLogAnalyticsWorkspaceResource> AddAzureLogAnalyticsWorkspace(this IDistributedApplicationBuilder builder, string name) => throw null!;
}
