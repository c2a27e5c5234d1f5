// API surface of Azure.ResourceManager.ContainerInstance 1.3.1: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.ContainerInstance.Models;

public partial class ContainerGroupPatch : TrackedResourceData
{
    public ContainerGroupPatch(AzureLocation location) : base(location) { }
    public IList<string> Zones { get; } = new List<string>();
}

public partial class ContainerGroupSubnetId
{
    public ContainerGroupSubnetId(ResourceIdentifier id) => Id = id;
    public ResourceIdentifier Id { get; set; }
    public string Name { get; set; }
}

public partial class ContainerInstanceContainer
{
    public ContainerInstanceContainer(string name, string image, ContainerResourceRequirements resources)
    {
        Name = name;
        Image = image;
        Resources = resources;
    }
    public string Name { get; set; }
    public string Image { get; set; }
    public IList<string> Command { get; } = new List<string>();
    public IList<ContainerPort> Ports { get; } = new List<ContainerPort>();
    public ContainerResourceRequirements Resources { get; set; }
}

public partial class ContainerPort
{
    public ContainerPort(int port) => Port = port;
    public ContainerNetworkProtocol? Protocol { get; set; }
    public int Port { get; set; }
}

public partial class ContainerResourceRequirements
{
    public ContainerResourceRequirements(ContainerResourceRequestsContent requests) => Requests = requests;
    public ContainerResourceRequestsContent Requests { get; set; }
}

public partial class ContainerResourceRequestsContent
{
    public ContainerResourceRequestsContent(double memoryInGB, double cpu)
    {
        MemoryInGB = memoryInGB;
        Cpu = cpu;
    }
    public double MemoryInGB { get; set; }
    public double Cpu { get; set; }
}

public partial class ContainerGroupIPAddress
{
    public ContainerGroupIPAddress(IEnumerable<ContainerGroupPort> ports, ContainerGroupIPAddressType addressType) => AddressType = addressType;
    public IList<ContainerGroupPort> Ports { get; } = new List<ContainerGroupPort>();
    public ContainerGroupIPAddressType AddressType { get; set; }
    public string DnsNameLabel { get; set; }
}

public partial class ContainerGroupPort
{
    public ContainerGroupPort(int port) => Port = port;
    public ContainerGroupNetworkProtocol? Protocol { get; set; }
    public int Port { get; set; }
}
