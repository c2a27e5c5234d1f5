// The constant region has availability zones, and the container group is placed in none of them.
using Pulumi;
using Pulumi.AzureNative.ContainerInstance;
using Pulumi.AzureNative.ContainerInstance.Inputs;

public class ExportStack : Stack
{
    private const string Region = "westeurope";

    public ExportStack()
    {
        _ = new {|AMLR3101:ContainerGroup|}("aci-export", new ContainerGroupArgs
        {
            ResourceGroupName = "rg-batch",
            Location = Region,
            OsType = OperatingSystemTypes.Linux,
            Containers = { new ContainerArgs { Name = "export", Image = "crbatch.azurecr.io/export:3" } },
            RestartPolicy = ContainerGroupRestartPolicy.OnFailure,
        });
    }
}
