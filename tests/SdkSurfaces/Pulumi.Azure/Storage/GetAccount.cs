// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.Storage;

public static class GetAccount
{
    public static Task<GetAccountResult> InvokeAsync(GetAccountArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetAccountResult> Invoke(GetAccountInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetAccountResult> Invoke(GetAccountInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetAccountArgs : global::Pulumi.InvokeArgs
{
    [Input("minTlsVersion")] public string? MinTlsVersion { get; set; }
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName")] public string? ResourceGroupName { get; set; }

    public GetAccountArgs() { }
    public static new GetAccountArgs Empty => new GetAccountArgs();
}

public sealed class GetAccountInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("minTlsVersion")] public Input<string>? MinTlsVersion { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }

    public GetAccountInvokeArgs() { }
    public static new GetAccountInvokeArgs Empty => new GetAccountInvokeArgs();
}

[OutputType]
public sealed class GetAccountResult
{
    public readonly string AccessTier;
    public readonly string AccountKind;
    public readonly string AccountReplicationType;
    public readonly string AccountTier;
    public readonly bool AllowNestedItemsToBePublic;
    public readonly string DnsEndpointType;
    public readonly bool HttpsTrafficOnlyEnabled;
    public readonly string Id;
    public readonly bool InfrastructureEncryptionEnabled;
    public readonly bool IsHnsEnabled;
    public readonly string Location;
    public readonly string? MinTlsVersion;
    public readonly string Name;
    public readonly bool Nfsv3Enabled;
    public readonly string PrimaryAccessKey;
    public readonly string PrimaryBlobConnectionString;
    public readonly string PrimaryBlobEndpoint;
    public readonly string PrimaryBlobHost;
    public readonly string PrimaryBlobInternetEndpoint;
    public readonly string PrimaryBlobInternetHost;
    public readonly string PrimaryBlobMicrosoftEndpoint;
    public readonly string PrimaryBlobMicrosoftHost;
    public readonly string PrimaryConnectionString;
    public readonly string PrimaryDfsEndpoint;
    public readonly string PrimaryDfsHost;
    public readonly string PrimaryDfsInternetEndpoint;
    public readonly string PrimaryDfsInternetHost;
    public readonly string PrimaryDfsMicrosoftEndpoint;
    public readonly string PrimaryDfsMicrosoftHost;
    public readonly string PrimaryFileEndpoint;
    public readonly string PrimaryFileHost;
    public readonly string PrimaryFileInternetEndpoint;
    public readonly string PrimaryFileInternetHost;
    public readonly string PrimaryFileMicrosoftEndpoint;
    public readonly string PrimaryFileMicrosoftHost;
    public readonly string PrimaryLocation;
    public readonly string PrimaryQueueEndpoint;
    public readonly string PrimaryQueueHost;
    public readonly string PrimaryQueueMicrosoftEndpoint;
    public readonly string PrimaryQueueMicrosoftHost;
    public readonly string PrimaryTableEndpoint;
    public readonly string PrimaryTableHost;
    public readonly string PrimaryTableMicrosoftEndpoint;
    public readonly string PrimaryTableMicrosoftHost;
    public readonly string PrimaryWebEndpoint;
    public readonly string PrimaryWebHost;
    public readonly string PrimaryWebInternetEndpoint;
    public readonly string PrimaryWebInternetHost;
    public readonly string PrimaryWebMicrosoftEndpoint;
    public readonly string PrimaryWebMicrosoftHost;
    public readonly string QueueEncryptionKeyType;
    public readonly string? ResourceGroupName;
    public readonly string SecondaryAccessKey;
    public readonly string SecondaryBlobConnectionString;
    public readonly string SecondaryBlobEndpoint;
    public readonly string SecondaryBlobHost;
    public readonly string SecondaryBlobInternetEndpoint;
    public readonly string SecondaryBlobInternetHost;
    public readonly string SecondaryBlobMicrosoftEndpoint;
    public readonly string SecondaryBlobMicrosoftHost;
    public readonly string SecondaryConnectionString;
    public readonly string SecondaryDfsEndpoint;
    public readonly string SecondaryDfsHost;
    public readonly string SecondaryDfsInternetEndpoint;
    public readonly string SecondaryDfsInternetHost;
    public readonly string SecondaryDfsMicrosoftEndpoint;
    public readonly string SecondaryDfsMicrosoftHost;
    public readonly string SecondaryFileEndpoint;
    public readonly string SecondaryFileHost;
    public readonly string SecondaryFileInternetEndpoint;
    public readonly string SecondaryFileInternetHost;
    public readonly string SecondaryFileMicrosoftEndpoint;
    public readonly string SecondaryFileMicrosoftHost;
    public readonly string SecondaryLocation;
    public readonly string SecondaryQueueEndpoint;
    public readonly string SecondaryQueueHost;
    public readonly string SecondaryQueueMicrosoftEndpoint;
    public readonly string SecondaryQueueMicrosoftHost;
    public readonly string SecondaryTableEndpoint;
    public readonly string SecondaryTableHost;
    public readonly string SecondaryTableMicrosoftEndpoint;
    public readonly string SecondaryTableMicrosoftHost;
    public readonly string SecondaryWebEndpoint;
    public readonly string SecondaryWebHost;
    public readonly string SecondaryWebInternetEndpoint;
    public readonly string SecondaryWebInternetHost;
    public readonly string SecondaryWebMicrosoftEndpoint;
    public readonly string SecondaryWebMicrosoftHost;
    public readonly string TableEncryptionKeyType;
    public readonly ImmutableDictionary<string, string> Tags;

    [OutputConstructor]
    private GetAccountResult() { }
}
