// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.CosmosDB;

public static class GetAccount
{
    public static Task<GetAccountResult> InvokeAsync(GetAccountArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetAccountResult> Invoke(GetAccountInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetAccountResult> Invoke(GetAccountInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetAccountArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;

    public GetAccountArgs() { }
    public static new GetAccountArgs Empty => new GetAccountArgs();
}

public sealed class GetAccountInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;

    public GetAccountInvokeArgs() { }
    public static new GetAccountInvokeArgs Empty => new GetAccountInvokeArgs();
}

[OutputType]
public sealed class GetAccountResult
{
    public readonly bool AutomaticFailoverEnabled;
    public readonly string Endpoint;
    public readonly bool FreeTierEnabled;
    public readonly string Id;
    public readonly string IpRangeFilter;
    public readonly bool IsVirtualNetworkFilterEnabled;
    public readonly string KeyVaultKeyId;
    public readonly string Kind;
    public readonly string Location;
    public readonly bool MultipleWriteLocationsEnabled;
    public readonly string Name;
    public readonly string OfferType;
    public readonly string PrimaryKey;
    public readonly string PrimaryMongodbConnectionString;
    public readonly string PrimaryReadonlyKey;
    public readonly string PrimaryReadonlyMongodbConnectionString;
    public readonly string PrimaryReadonlySqlConnectionString;
    public readonly string PrimarySqlConnectionString;
    public readonly ImmutableArray<string> ReadEndpoints;
    public readonly string ResourceGroupName;
    public readonly string SecondaryKey;
    public readonly string SecondaryMongodbConnectionString;
    public readonly string SecondaryReadonlyKey;
    public readonly string SecondaryReadonlyMongodbConnectionString;
    public readonly string SecondaryReadonlySqlConnectionString;
    public readonly string SecondarySqlConnectionString;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly ImmutableArray<string> WriteEndpoints;

    [OutputConstructor]
    private GetAccountResult() { }
}
