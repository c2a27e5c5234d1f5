// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.MachineLearningServices.Inputs;

public sealed class AzureBlobDatastoreArgs : global::Pulumi.ResourceArgs
{
    [Input("accountName")] public Input<string>? AccountName { get; set; }
    [Input("containerName")] public Input<string>? ContainerName { get; set; }
    [Input("credentials", required: true)] public object Credentials { get; set; } = null!;
    [Input("datastoreType", required: true)] public Input<string> DatastoreType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("endpoint")] public Input<string>? Endpoint { get; set; }
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("protocol")] public Input<string>? Protocol { get; set; }
    [Input("resourceGroup")] public Input<string>? ResourceGroup { get; set; }
    [Input("serviceDataAccessAuthIdentity")] public InputUnion<string, ServiceDataAccessAuthIdentity>? ServiceDataAccessAuthIdentity { get; set; }
    [Input("subscriptionId")] public Input<string>? SubscriptionId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AzureBlobDatastoreArgs()
    {
        ServiceDataAccessAuthIdentity = "None";
    }
    public static new AzureBlobDatastoreArgs Empty => new AzureBlobDatastoreArgs();
}

public sealed class AzureDataLakeGen1DatastoreArgs : global::Pulumi.ResourceArgs
{
    [Input("credentials", required: true)] public object Credentials { get; set; } = null!;
    [Input("datastoreType", required: true)] public Input<string> DatastoreType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("resourceGroup")] public Input<string>? ResourceGroup { get; set; }
    [Input("serviceDataAccessAuthIdentity")] public InputUnion<string, ServiceDataAccessAuthIdentity>? ServiceDataAccessAuthIdentity { get; set; }
    [Input("storeName", required: true)] public Input<string> StoreName { get; set; } = null!;
    [Input("subscriptionId")] public Input<string>? SubscriptionId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AzureDataLakeGen1DatastoreArgs()
    {
        ServiceDataAccessAuthIdentity = "None";
    }
    public static new AzureDataLakeGen1DatastoreArgs Empty => new AzureDataLakeGen1DatastoreArgs();
}

public sealed class AzureDataLakeGen2DatastoreArgs : global::Pulumi.ResourceArgs
{
    [Input("accountName", required: true)] public Input<string> AccountName { get; set; } = null!;
    [Input("credentials", required: true)] public object Credentials { get; set; } = null!;
    [Input("datastoreType", required: true)] public Input<string> DatastoreType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("endpoint")] public Input<string>? Endpoint { get; set; }
    [Input("filesystem", required: true)] public Input<string> Filesystem { get; set; } = null!;
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("protocol")] public Input<string>? Protocol { get; set; }
    [Input("resourceGroup")] public Input<string>? ResourceGroup { get; set; }
    [Input("serviceDataAccessAuthIdentity")] public InputUnion<string, ServiceDataAccessAuthIdentity>? ServiceDataAccessAuthIdentity { get; set; }
    [Input("subscriptionId")] public Input<string>? SubscriptionId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AzureDataLakeGen2DatastoreArgs()
    {
        ServiceDataAccessAuthIdentity = "None";
    }
    public static new AzureDataLakeGen2DatastoreArgs Empty => new AzureDataLakeGen2DatastoreArgs();
}

public sealed class AzureFileDatastoreArgs : global::Pulumi.ResourceArgs
{
    [Input("accountName", required: true)] public Input<string> AccountName { get; set; } = null!;
    [Input("credentials", required: true)] public object Credentials { get; set; } = null!;
    [Input("datastoreType", required: true)] public Input<string> DatastoreType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("endpoint")] public Input<string>? Endpoint { get; set; }
    [Input("fileShareName", required: true)] public Input<string> FileShareName { get; set; } = null!;
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("protocol")] public Input<string>? Protocol { get; set; }
    [Input("resourceGroup")] public Input<string>? ResourceGroup { get; set; }
    [Input("serviceDataAccessAuthIdentity")] public InputUnion<string, ServiceDataAccessAuthIdentity>? ServiceDataAccessAuthIdentity { get; set; }
    [Input("subscriptionId")] public Input<string>? SubscriptionId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AzureFileDatastoreArgs()
    {
        ServiceDataAccessAuthIdentity = "None";
    }
    public static new AzureFileDatastoreArgs Empty => new AzureFileDatastoreArgs();
}

public sealed class OneLakeDatastoreArgs : global::Pulumi.ResourceArgs
{
    [Input("artifact", required: true)] public Input<LakeHouseArtifactArgs> Artifact { get; set; } = null!;
    [Input("credentials", required: true)] public object Credentials { get; set; } = null!;
    [Input("datastoreType", required: true)] public Input<string> DatastoreType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("endpoint")] public Input<string>? Endpoint { get; set; }
    [Input("oneLakeWorkspaceName", required: true)] public Input<string> OneLakeWorkspaceName { get; set; } = null!;
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("serviceDataAccessAuthIdentity")] public InputUnion<string, ServiceDataAccessAuthIdentity>? ServiceDataAccessAuthIdentity { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public OneLakeDatastoreArgs()
    {
        ServiceDataAccessAuthIdentity = "None";
    }
    public static new OneLakeDatastoreArgs Empty => new OneLakeDatastoreArgs();
}

public sealed class LakeHouseArtifactArgs : global::Pulumi.ResourceArgs
{
    [Input("artifactName", required: true)] public Input<string> ArtifactName { get; set; } = null!;
    [Input("artifactType", required: true)] public Input<string> ArtifactType { get; set; } = null!;

    public LakeHouseArtifactArgs() { }
    public static new LakeHouseArtifactArgs Empty => new LakeHouseArtifactArgs();
}

public sealed class NoneDatastoreCredentialsArgs : global::Pulumi.ResourceArgs
{
    [Input("credentialsType", required: true)] public Input<string> CredentialsType { get; set; } = null!;

    public NoneDatastoreCredentialsArgs() { }
    public static new NoneDatastoreCredentialsArgs Empty => new NoneDatastoreCredentialsArgs();
}

public sealed class AccountKeyDatastoreCredentialsArgs : global::Pulumi.ResourceArgs
{
    [Input("credentialsType", required: true)] public Input<string> CredentialsType { get; set; } = null!;
    [Input("secrets", required: true)] public Input<AccountKeyDatastoreSecretsArgs> Secrets { get; set; } = null!;

    public AccountKeyDatastoreCredentialsArgs() { }
    public static new AccountKeyDatastoreCredentialsArgs Empty => new AccountKeyDatastoreCredentialsArgs();
}

public sealed class AccountKeyDatastoreSecretsArgs : global::Pulumi.ResourceArgs
{
    [Input("key")] public Input<string>? Key { get; set; }
    [Input("secretsType", required: true)] public Input<string> SecretsType { get; set; } = null!;

    public AccountKeyDatastoreSecretsArgs() { }
    public static new AccountKeyDatastoreSecretsArgs Empty => new AccountKeyDatastoreSecretsArgs();
}

public sealed class SasDatastoreCredentialsArgs : global::Pulumi.ResourceArgs
{
    [Input("credentialsType", required: true)] public Input<string> CredentialsType { get; set; } = null!;
    [Input("secrets", required: true)] public Input<SasDatastoreSecretsArgs> Secrets { get; set; } = null!;

    public SasDatastoreCredentialsArgs() { }
    public static new SasDatastoreCredentialsArgs Empty => new SasDatastoreCredentialsArgs();
}

public sealed class SasDatastoreSecretsArgs : global::Pulumi.ResourceArgs
{
    [Input("sasToken")] public Input<string>? SasToken { get; set; }
    [Input("secretsType", required: true)] public Input<string> SecretsType { get; set; } = null!;

    public SasDatastoreSecretsArgs() { }
    public static new SasDatastoreSecretsArgs Empty => new SasDatastoreSecretsArgs();
}

public sealed class ServicePrincipalDatastoreCredentialsArgs : global::Pulumi.ResourceArgs
{
    [Input("authorityUrl")] public Input<string>? AuthorityUrl { get; set; }
    [Input("clientId", required: true)] public Input<string> ClientId { get; set; } = null!;
    [Input("credentialsType", required: true)] public Input<string> CredentialsType { get; set; } = null!;
    [Input("resourceUrl")] public Input<string>? ResourceUrl { get; set; }
    [Input("secrets", required: true)] public Input<ServicePrincipalDatastoreSecretsArgs> Secrets { get; set; } = null!;
    [Input("tenantId", required: true)] public Input<string> TenantId { get; set; } = null!;

    public ServicePrincipalDatastoreCredentialsArgs() { }
    public static new ServicePrincipalDatastoreCredentialsArgs Empty => new ServicePrincipalDatastoreCredentialsArgs();
}

public sealed class ServicePrincipalDatastoreSecretsArgs : global::Pulumi.ResourceArgs
{
    [Input("clientSecret")] public Input<string>? ClientSecret { get; set; }
    [Input("secretsType", required: true)] public Input<string> SecretsType { get; set; } = null!;

    public ServicePrincipalDatastoreSecretsArgs() { }
    public static new ServicePrincipalDatastoreSecretsArgs Empty => new ServicePrincipalDatastoreSecretsArgs();
}

public sealed class CertificateDatastoreCredentialsArgs : global::Pulumi.ResourceArgs
{
    [Input("authorityUrl")] public Input<string>? AuthorityUrl { get; set; }
    [Input("clientId", required: true)] public Input<string> ClientId { get; set; } = null!;
    [Input("credentialsType", required: true)] public Input<string> CredentialsType { get; set; } = null!;
    [Input("resourceUrl")] public Input<string>? ResourceUrl { get; set; }
    [Input("secrets", required: true)] public Input<CertificateDatastoreSecretsArgs> Secrets { get; set; } = null!;
    [Input("tenantId", required: true)] public Input<string> TenantId { get; set; } = null!;
    [Input("thumbprint", required: true)] public Input<string> Thumbprint { get; set; } = null!;

    public CertificateDatastoreCredentialsArgs() { }
    public static new CertificateDatastoreCredentialsArgs Empty => new CertificateDatastoreCredentialsArgs();
}

public sealed class CertificateDatastoreSecretsArgs : global::Pulumi.ResourceArgs
{
    [Input("certificate")] public Input<string>? Certificate { get; set; }
    [Input("secretsType", required: true)] public Input<string> SecretsType { get; set; } = null!;

    public CertificateDatastoreSecretsArgs() { }
    public static new CertificateDatastoreSecretsArgs Empty => new CertificateDatastoreSecretsArgs();
}
