// The settings object is changed from Spot to Regular before the group is declared, and the group has a zone.
using Pulumi;
using Pulumi.AzureNative.ContainerInstance;
using Pulumi.AzureNative.ContainerInstance.Inputs;

internal sealed class GroupSettings
{
    public string Priority { get; set; } = "Spot";

    public string Zone { get; set; } = "1";
}

internal class ScoringStack : Stack
{
    public ScoringStack()
    {
        var settings = new GroupSettings();
        settings.Priority = "Regular";
        _ = new ContainerGroup("aci-score", new ContainerGroupArgs
        {
            ResourceGroupName = "rg-scoring",
            OsType = OperatingSystemTypes.Linux,
            Containers = { new ContainerArgs { Name = "score", Image = "crtraining.azurecr.io/score:1" } },
            Priority = settings.Priority,
            Zones = { settings.Zone },
        });
    }
}
