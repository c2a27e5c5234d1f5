// API surface of Aspire.Hosting.Azure.ApplicationInsights 13.1.0: names and types only; bodies are empty.
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;

namespace Aspire.Hosting;

public static partial class AzureApplicationInsightsExtensions
{
    public static IResourceBuilder<AzureApplicationInsightsResource> AddAzureApplicationInsights(this IDistributedApplicationBuilder builder, string name) => throw null!;
    public static IResourceBuilder<AzureApplicationInsightsResource> AddAzureApplicationInsights(this IDistributedApplicationBuilder builder, string name, IResourceBuilder<AzureLogAnalyticsWorkspaceResource>? logAnalyticsWorkspace) => throw null!;
    public static IResourceBuilder<AzureApplicationInsightsResource> WithLogAnalyticsWorkspace(this IResourceBuilder<AzureApplicationInsightsResource> builder, IResourceBuilder<AzureLogAnalyticsWorkspaceResource> logAnalyticsWorkspace) => throw null!;
    public static IResourceBuilder<AzureApplicationInsightsResource> WithLogAnalyticsWorkspace(this IResourceBuilder<AzureApplicationInsightsResource> builder, BicepOutputReference workspaceId) => throw null!;
}
