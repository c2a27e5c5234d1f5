// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Resources.Inputs;

public sealed class DeploymentPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("debugSetting")] public Input<DebugSettingArgs>? DebugSetting { get; set; }
    [Input("expressionEvaluationOptions")] public Input<ExpressionEvaluationOptionsArgs>? ExpressionEvaluationOptions { get; set; }
    [Input("mode", required: true)] public Input<DeploymentMode> Mode { get; set; } = null!;
    [Input("onErrorDeployment")] public Input<OnErrorDeploymentArgs>? OnErrorDeployment { get; set; }
    [Input("parameters")] private InputMap<DeploymentParameterArgs>? _parameters;
    public InputMap<DeploymentParameterArgs> Parameters { get => _parameters ??= new InputMap<DeploymentParameterArgs>(); set => _parameters = value; }
    [Input("parametersLink")] public Input<ParametersLinkArgs>? ParametersLink { get; set; }
    [Input("template")] public Input<object>? Template { get; set; }
    [Input("templateLink")] public Input<TemplateLinkArgs>? TemplateLink { get; set; }

    public DeploymentPropertiesArgs() { }
    public static new DeploymentPropertiesArgs Empty => new DeploymentPropertiesArgs();
}

public sealed class DeploymentParameterArgs : global::Pulumi.ResourceArgs
{
    [Input("expression")] public Input<string>? Expression { get; set; }
    [Input("reference")] public Input<KeyVaultParameterReferenceArgs>? Reference { get; set; }
    [Input("type")] public Input<string>? Type { get; set; }
    [Input("value")] public Input<object>? Value { get; set; }

    public DeploymentParameterArgs() { }
    public static new DeploymentParameterArgs Empty => new DeploymentParameterArgs();
}

public sealed class TemplateLinkArgs : global::Pulumi.ResourceArgs
{
    [Input("contentVersion")] public Input<string>? ContentVersion { get; set; }
    [Input("id")] public Input<string>? Id { get; set; }
    [Input("queryString")] public Input<string>? QueryString { get; set; }
    [Input("relativePath")] public Input<string>? RelativePath { get; set; }
    [Input("uri")] public Input<string>? Uri { get; set; }

    public TemplateLinkArgs() { }
    public static new TemplateLinkArgs Empty => new TemplateLinkArgs();
}

public sealed class ParametersLinkArgs : global::Pulumi.ResourceArgs
{
    [Input("contentVersion")] public Input<string>? ContentVersion { get; set; }
    [Input("uri", required: true)] public Input<string> Uri { get; set; } = null!;

    public ParametersLinkArgs() { }
    public static new ParametersLinkArgs Empty => new ParametersLinkArgs();
}

public sealed class DebugSettingArgs : global::Pulumi.ResourceArgs
{
    [Input("detailLevel")] public Input<string>? DetailLevel { get; set; }

    public DebugSettingArgs() { }
    public static new DebugSettingArgs Empty => new DebugSettingArgs();
}

public sealed class OnErrorDeploymentArgs : global::Pulumi.ResourceArgs
{
    [Input("deploymentName")] public Input<string>? DeploymentName { get; set; }
    [Input("type")] public Input<OnErrorDeploymentType>? Type { get; set; }

    public OnErrorDeploymentArgs() { }
    public static new OnErrorDeploymentArgs Empty => new OnErrorDeploymentArgs();
}

public sealed class KeyVaultParameterReferenceArgs : global::Pulumi.ResourceArgs
{
    [Input("keyVault", required: true)] public Input<KeyVaultReferenceArgs> KeyVault { get; set; } = null!;
    [Input("secretName", required: true)] public Input<string> SecretName { get; set; } = null!;
    [Input("secretVersion")] public Input<string>? SecretVersion { get; set; }

    public KeyVaultParameterReferenceArgs() { }
    public static new KeyVaultParameterReferenceArgs Empty => new KeyVaultParameterReferenceArgs();
}

public sealed class KeyVaultReferenceArgs : global::Pulumi.ResourceArgs
{
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;

    public KeyVaultReferenceArgs() { }
    public static new KeyVaultReferenceArgs Empty => new KeyVaultReferenceArgs();
}

public sealed class ExpressionEvaluationOptionsArgs : global::Pulumi.ResourceArgs
{
    [Input("scope")] public InputUnion<string, ExpressionEvaluationOptionsScopeType>? Scope { get; set; }

    public ExpressionEvaluationOptionsArgs() { }
    public static new ExpressionEvaluationOptionsArgs Empty => new ExpressionEvaluationOptionsArgs();
}
