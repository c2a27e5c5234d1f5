// API surface of Azure.ResourceManager.Sql 1.4.0: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Sql.Models;
using ResourceData = Azure.ResourceManager.Models.ResourceData;

namespace Azure.ResourceManager.Sql
{
    public partial class FailoverGroupCollection : ArmCollection, IEnumerable<FailoverGroupResource>, IAsyncEnumerable<FailoverGroupResource>
    {
        protected FailoverGroupCollection() { }
        public virtual ArmOperation<FailoverGroupResource> CreateOrUpdate(WaitUntil waitUntil, string failoverGroupName, FailoverGroupData data, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ArmOperation<FailoverGroupResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string failoverGroupName, FailoverGroupData data, CancellationToken cancellationToken = default) => throw null;
        IEnumerator<FailoverGroupResource> IEnumerable<FailoverGroupResource>.GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        IAsyncEnumerator<FailoverGroupResource> IAsyncEnumerable<FailoverGroupResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
    }

    public partial class FailoverGroupResource : ArmResource
    {
        public static readonly ResourceType ResourceType;
        protected FailoverGroupResource() { }
        public virtual FailoverGroupData Data => throw null;
        public virtual bool HasData => throw null;
    }

    public partial class FailoverGroupData : ResourceData
    {
        public FailoverGroupData() { }
        public FailoverGroupReadWriteEndpoint ReadWriteEndpoint { get; set; }
        public IList<PartnerServerInfo> PartnerServers { get; }
        public IList<ResourceIdentifier> FailoverDatabases { get; }
    }
}

namespace Azure.ResourceManager.Sql.Models
{
    public partial class FailoverGroupReadWriteEndpoint
    {
        public FailoverGroupReadWriteEndpoint(ReadWriteEndpointFailoverPolicy failoverPolicy) => FailoverPolicy = failoverPolicy;
        public ReadWriteEndpointFailoverPolicy FailoverPolicy { get; set; }
        public int? FailoverWithDataLossGracePeriodMinutes { get; set; }
    }

    public partial class PartnerServerInfo
    {
        public PartnerServerInfo(ResourceIdentifier id) => Id = id;
        public ResourceIdentifier Id { get; set; }
    }

    public readonly partial struct ReadWriteEndpointFailoverPolicy : IEquatable<ReadWriteEndpointFailoverPolicy>
    {
        private readonly string _value;
        public ReadWriteEndpointFailoverPolicy(string value) => _value = value;
        public static ReadWriteEndpointFailoverPolicy Automatic { get; } = new("Automatic");
        public static ReadWriteEndpointFailoverPolicy Manual { get; } = new("Manual");
        public static implicit operator ReadWriteEndpointFailoverPolicy(string value) => new(value);
        public bool Equals(ReadWriteEndpointFailoverPolicy other) => _value == other._value;
        public override bool Equals(object obj) => obj is ReadWriteEndpointFailoverPolicy other && Equals(other);
        public override int GetHashCode() => _value.GetHashCode();
        public override string ToString() => _value;
    }
}
