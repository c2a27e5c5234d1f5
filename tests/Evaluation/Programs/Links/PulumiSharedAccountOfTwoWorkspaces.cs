// One account is the default of the workspaces of two regions, so they fail together.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using ML = Pulumi.AzureNative.MachineLearningServices;

namespace Contoso.Platform;

internal sealed class TwoRegions : ComponentResource
{
    private readonly StorageAccount _account;

    public TwoRegions(string name, ResourceGroup group, Input<string> registryId) : base("contoso:ml:TwoRegions", name)
    {
        _account = new {|AMLR1004:StorageAccount|}("stml", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuName.Standard_ZRS },
        }, new CustomResourceOptions { Parent = this });
        First = CreateWorkspace("mlw-west", "westeurope", group, registryId);
        Second = CreateWorkspace("mlw-north", "northeurope", group, registryId);
        RegisterOutputs();
    }

    public ML.Workspace First { get; }

    public ML.Workspace Second { get; }

    private ML.Workspace CreateWorkspace(string name, string region, ResourceGroup group, Input<string> registryId) => new(name, new ML.WorkspaceArgs
    {
        ResourceGroupName = group.Name,
        Location = region,
        StorageAccount = _account.Id,
        ContainerRegistry = registryId,
    }, new CustomResourceOptions { Parent = this });
}
