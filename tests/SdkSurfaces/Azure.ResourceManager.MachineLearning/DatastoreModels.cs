// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Azure.ResourceManager.MachineLearning.Models;

public abstract partial class MachineLearningDatastoreProperties
{
    protected MachineLearningDatastoreProperties(MachineLearningDatastoreCredentials credentials) => Credentials = credentials;
    public MachineLearningDatastoreCredentials Credentials { get; set; }
    public string Description { get; set; }
    public bool? IsDefault { get; }
    public IDictionary<string, string> Properties { get; set; } = new Dictionary<string, string>();
    public IDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();
}

public partial class MachineLearningAzureBlobDatastore : MachineLearningDatastoreProperties
{
    public MachineLearningAzureBlobDatastore(MachineLearningDatastoreCredentials credentials) : base(credentials) { }
    public string AccountName { get; set; }
    public string ContainerName { get; set; }
    public string Endpoint { get; set; }
    public string Protocol { get; set; }
    public MachineLearningServiceDataAccessAuthIdentity? ServiceDataAccessAuthIdentity { get; set; }
    public string ResourceGroup { get; set; }
    public string SubscriptionId { get; set; }
}

public partial class MachineLearningAzureFileDatastore : MachineLearningDatastoreProperties
{
    public MachineLearningAzureFileDatastore(MachineLearningDatastoreCredentials credentials, string accountName, string fileShareName) : base(credentials)
    {
        AccountName = accountName;
        FileShareName = fileShareName;
    }
    public string AccountName { get; set; }
    public string Endpoint { get; set; }
    public string FileShareName { get; set; }
    public string Protocol { get; set; }
    public MachineLearningServiceDataAccessAuthIdentity? ServiceDataAccessAuthIdentity { get; set; }
}

public partial class MachineLearningAzureDataLakeGen1Datastore : MachineLearningDatastoreProperties
{
    public MachineLearningAzureDataLakeGen1Datastore(MachineLearningDatastoreCredentials credentials, string storeName) : base(credentials)
    {
        StoreName = storeName;
    }
    public MachineLearningServiceDataAccessAuthIdentity? ServiceDataAccessAuthIdentity { get; set; }
    public string StoreName { get; set; }
}

public partial class MachineLearningAzureDataLakeGen2Datastore : MachineLearningDatastoreProperties
{
    public MachineLearningAzureDataLakeGen2Datastore(MachineLearningDatastoreCredentials credentials, string accountName, string filesystem) : base(credentials)
    {
        AccountName = accountName;
        Filesystem = filesystem;
    }
    public string AccountName { get; set; }
    public string Endpoint { get; set; }
    public string Filesystem { get; set; }
    public string Protocol { get; set; }
    public MachineLearningServiceDataAccessAuthIdentity? ServiceDataAccessAuthIdentity { get; set; }
}

public abstract partial class MachineLearningDatastoreCredentials
{
    protected MachineLearningDatastoreCredentials() { }
}

public partial class MachineLearningAccountKeyDatastoreCredentials : MachineLearningDatastoreCredentials
{
    public MachineLearningAccountKeyDatastoreCredentials(MachineLearningAccountKeyDatastoreSecrets secrets) => Secrets = secrets;
    public MachineLearningAccountKeyDatastoreSecrets Secrets { get; set; }
}

public partial class MachineLearningSasDatastoreCredentials : MachineLearningDatastoreCredentials
{
    public MachineLearningSasDatastoreCredentials(MachineLearningSasDatastoreSecrets secrets) => Secrets = secrets;
    public MachineLearningSasDatastoreSecrets Secrets { get; set; }
}

public partial class MachineLearningServicePrincipalDatastoreCredentials : MachineLearningDatastoreCredentials
{
    public MachineLearningServicePrincipalDatastoreCredentials(Guid tenantId, Guid clientId, MachineLearningServicePrincipalDatastoreSecrets secrets)
    {
        TenantId = tenantId;
        ClientId = clientId;
        Secrets = secrets;
    }
    [EditorBrowsable(EditorBrowsableState.Never)]
    public MachineLearningServicePrincipalDatastoreCredentials(Guid clientId, MachineLearningServicePrincipalDatastoreSecrets secrets, Guid tenantId)
    {
        ClientId = clientId;
        Secrets = secrets;
        TenantId = tenantId;
    }
    public Uri AuthorityUri { get; set; }
    public Guid ClientId { get; set; }
    public Uri ResourceUri { get; set; }
    public MachineLearningServicePrincipalDatastoreSecrets Secrets { get; set; }
    public Guid TenantId { get; set; }
}

public partial class MachineLearningCertificateDatastoreCredentials : MachineLearningDatastoreCredentials
{
    public MachineLearningCertificateDatastoreCredentials(Guid tenantId, Guid clientId, string thumbprint, MachineLearningCertificateDatastoreSecrets secrets)
    {
        TenantId = tenantId;
        ClientId = clientId;
        Thumbprint = thumbprint;
        Secrets = secrets;
    }
    public Uri AuthorityUri { get; set; }
    public Guid ClientId { get; set; }
    public Uri ResourceUri { get; set; }
    public MachineLearningCertificateDatastoreSecrets Secrets { get; set; }
    public Guid TenantId { get; set; }
    public string Thumbprint { get; set; }
}

public partial class MachineLearningNoneDatastoreCredentials : MachineLearningDatastoreCredentials
{
    public MachineLearningNoneDatastoreCredentials() { }
}

public abstract partial class MachineLearningDatastoreSecrets
{
    protected MachineLearningDatastoreSecrets() { }
}

public partial class MachineLearningAccountKeyDatastoreSecrets : MachineLearningDatastoreSecrets
{
    public MachineLearningAccountKeyDatastoreSecrets() { }
    public string Key { get; set; }
}

public partial class MachineLearningSasDatastoreSecrets : MachineLearningDatastoreSecrets
{
    public MachineLearningSasDatastoreSecrets() { }
    public string SasToken { get; set; }
}

public partial class MachineLearningServicePrincipalDatastoreSecrets : MachineLearningDatastoreSecrets
{
    public MachineLearningServicePrincipalDatastoreSecrets() { }
    public string ClientSecret { get; set; }
}

public partial class MachineLearningCertificateDatastoreSecrets : MachineLearningDatastoreSecrets
{
    public MachineLearningCertificateDatastoreSecrets() { }
    public string Certificate { get; set; }
}

public readonly partial struct MachineLearningServiceDataAccessAuthIdentity : IEquatable<MachineLearningServiceDataAccessAuthIdentity>
{
    private readonly string _value;
    public MachineLearningServiceDataAccessAuthIdentity(string value) => _value = value;
    public static MachineLearningServiceDataAccessAuthIdentity None { get; } = new("None");
    public static MachineLearningServiceDataAccessAuthIdentity WorkspaceSystemAssignedIdentity { get; } = new("WorkspaceSystemAssignedIdentity");
    public static MachineLearningServiceDataAccessAuthIdentity WorkspaceUserAssignedIdentity { get; } = new("WorkspaceUserAssignedIdentity");
    public static implicit operator MachineLearningServiceDataAccessAuthIdentity(string value) => new(value);
    public static bool operator ==(MachineLearningServiceDataAccessAuthIdentity left, MachineLearningServiceDataAccessAuthIdentity right) => left.Equals(right);
    public static bool operator !=(MachineLearningServiceDataAccessAuthIdentity left, MachineLearningServiceDataAccessAuthIdentity right) => !left.Equals(right);
    public bool Equals(MachineLearningServiceDataAccessAuthIdentity other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningServiceDataAccessAuthIdentity other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
