// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MSSql;

[AzureResourceType("azure:mssql/server:Server")]
public partial class Server : global::Pulumi.CustomResource
{
    [Output("administratorLogin")] public Output<string> AdministratorLogin { get; private set; } = null!;
    [Output("administratorLoginPassword")] public Output<string?> AdministratorLoginPassword { get; private set; } = null!;
    [Output("administratorLoginPasswordWoVersion")] public Output<int?> AdministratorLoginPasswordWoVersion { get; private set; } = null!;
    [Output("connectionPolicy")] public Output<string?> ConnectionPolicy { get; private set; } = null!;
    [Output("expressVulnerabilityAssessmentEnabled")] public Output<bool?> ExpressVulnerabilityAssessmentEnabled { get; private set; } = null!;
    [Output("fullyQualifiedDomainName")] public Output<string> FullyQualifiedDomainName { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("minimumTlsVersion")] public Output<string?> MinimumTlsVersion { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("outboundNetworkRestrictionEnabled")] public Output<bool?> OutboundNetworkRestrictionEnabled { get; private set; } = null!;
    [Output("primaryUserAssignedIdentityId")] public Output<string> PrimaryUserAssignedIdentityId { get; private set; } = null!;
    [Output("publicNetworkAccessEnabled")] public Output<bool?> PublicNetworkAccessEnabled { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("restorableDroppedDatabaseIds")] public Output<ImmutableArray<string>> RestorableDroppedDatabaseIds { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("transparentDataEncryptionKeyVaultKeyId")] public Output<string?> TransparentDataEncryptionKeyVaultKeyId { get; private set; } = null!;
    [Output("version")] public Output<string> Version { get; private set; } = null!;

    public Server(string name, ServerArgs args, CustomResourceOptions? options = null)
        : base("azure:mssql/server:Server", name, args, options) { }

    private Server(string name, Input<string> id, ServerState? state = null, CustomResourceOptions? options = null)
        : base("azure:mssql/server:Server", name, state, options) { }

    public static Server Get(string name, Input<string> id, ServerState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ServerArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("administratorLoginPasswordWoVersion")] public Input<int>? AdministratorLoginPasswordWoVersion { get; set; }
    [Input("azureadAdministrator")] public Input<Inputs.ServerAzureadAdministratorArgs>? AzureadAdministrator { get; set; }
    [Input("connectionPolicy")] public Input<string>? ConnectionPolicy { get; set; }
    [Input("expressVulnerabilityAssessmentEnabled")] public Input<bool>? ExpressVulnerabilityAssessmentEnabled { get; set; }
    [Input("identity")] public Input<Inputs.ServerIdentityArgs>? Identity { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("minimumTlsVersion")] public Input<string>? MinimumTlsVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("outboundNetworkRestrictionEnabled")] public Input<bool>? OutboundNetworkRestrictionEnabled { get; set; }
    [Input("primaryUserAssignedIdentityId")] public Input<string>? PrimaryUserAssignedIdentityId { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("transparentDataEncryptionKeyVaultKeyId")] public Input<string>? TransparentDataEncryptionKeyVaultKeyId { get; set; }
    [Input("version", required: true)] public Input<string> Version { get; set; } = null!;

    public ServerArgs() { }
    public static new ServerArgs Empty => new ServerArgs();
}

public sealed class ServerState : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("administratorLoginPasswordWoVersion")] public Input<int>? AdministratorLoginPasswordWoVersion { get; set; }
    [Input("connectionPolicy")] public Input<string>? ConnectionPolicy { get; set; }
    [Input("expressVulnerabilityAssessmentEnabled")] public Input<bool>? ExpressVulnerabilityAssessmentEnabled { get; set; }
    [Input("fullyQualifiedDomainName")] public Input<string>? FullyQualifiedDomainName { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("minimumTlsVersion")] public Input<string>? MinimumTlsVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("outboundNetworkRestrictionEnabled")] public Input<bool>? OutboundNetworkRestrictionEnabled { get; set; }
    [Input("primaryUserAssignedIdentityId")] public Input<string>? PrimaryUserAssignedIdentityId { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("restorableDroppedDatabaseIds")] private InputList<string>? _restorableDroppedDatabaseIds;
    public InputList<string> RestorableDroppedDatabaseIds { get => _restorableDroppedDatabaseIds ??= new InputList<string>(); set => _restorableDroppedDatabaseIds = value; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("transparentDataEncryptionKeyVaultKeyId")] public Input<string>? TransparentDataEncryptionKeyVaultKeyId { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }

    public ServerState() { }
    public static new ServerState Empty => new ServerState();
}
