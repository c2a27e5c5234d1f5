// API surface of Azure.ResourceManager.Resources 1.11.2: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;

namespace Azure.ResourceManager.Resources.Models;

public enum ArmDeploymentMode
{
    Incremental = 0,
    Complete = 1,
}

public partial class ArmDeploymentContent
{
    public ArmDeploymentContent(ArmDeploymentProperties properties) { }
    public AzureLocation? Location { get; set; }
    public ArmDeploymentProperties Properties { get; }
    public IDictionary<string, string> Tags { get; }
}

public partial class ArmDeploymentProperties
{
    public ArmDeploymentProperties(ArmDeploymentMode mode) { }
    public ArmDeploymentMode Mode { get; }
    public BinaryData Parameters { get; set; }
    public ArmDeploymentParametersLink ParametersLink { get; set; }
    public BinaryData Template { get; set; }
    public ArmDeploymentTemplateLink TemplateLink { get; set; }
}

public partial class ArmDeploymentPropertiesExtended
{
    internal ArmDeploymentPropertiesExtended() { }
    public BinaryData Outputs => throw null;
}

public partial class ArmDeploymentTemplateLink
{
    public ArmDeploymentTemplateLink() { }
    public string ContentVersion { get; set; }
    public string Id { get; set; }
    public string QueryString { get; set; }
    public string RelativePath { get; set; }
    public Uri Uri { get; set; }
}

public partial class ArmDeploymentParametersLink
{
    public ArmDeploymentParametersLink(Uri uri) { }
    public string ContentVersion { get; set; }
    public Uri Uri { get; set; }
}
