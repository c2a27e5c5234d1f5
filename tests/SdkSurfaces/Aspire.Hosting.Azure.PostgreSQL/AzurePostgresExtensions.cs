// API surface of Aspire.Hosting.Azure.PostgreSQL 13.1.0: names and types only; bodies are empty.
using System;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;

namespace Aspire.Hosting;

public static partial class AzurePostgresExtensions
{
    public static IResourceBuilder<AzurePostgresFlexibleServerResource> AddAzurePostgresFlexibleServer(this IDistributedApplicationBuilder builder, string name) => throw null!;
    public static IResourceBuilder<AzurePostgresFlexibleServerDatabaseResource> AddDatabase(this IResourceBuilder<AzurePostgresFlexibleServerResource> builder, string name, string? databaseName = null) => throw null!;
    public static IResourceBuilder<AzurePostgresFlexibleServerResource> RunAsContainer(this IResourceBuilder<AzurePostgresFlexibleServerResource> builder, Action<IResourceBuilder<PostgresServerResource>>? configureContainer = null) => throw null!;
    public static IResourceBuilder<AzurePostgresFlexibleServerResource> WithPasswordAuthentication(this IResourceBuilder<AzurePostgresFlexibleServerResource> builder, IResourceBuilder<ParameterResource>? userName = null, IResourceBuilder<ParameterResource>? password = null) => throw null!;
}
