using System.Collections;
using System.Reflection;
using AmlResilience.Analyzers.Sdks;
using AmlResilience.Analyzers.Sdks.Aspire;
using AmlResilience.Analyzers.Sdks.AzureProvisioning;
using AmlResilience.Analyzers.Sdks.AzureResourceManager;
using AmlResilience.Analyzers.Sdks.PulumiAzure;
using AmlResilience.Analyzers.Sdks.PulumiAzureNative;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Sdks;

/// <summary>
/// Every name in the tables of the SDKs exists in the SDK: a type, and each member or constructor parameter under one of the names that
/// versions gave it. A name that exists nowhere would be a rule that never speaks.
/// </summary>
public class ResolveTests
{
    // The newest of each SDK, and the oldest of the one whose major versions differ.
    private static readonly Compilation[] s_versions =
        [AnalyzerRun.Compile("Newest", SdkReferences.All, string.Empty), AnalyzerRun.Compile("Oldest", SdkReferences.ClassicV4, string.Empty)];

    // A table gives these to each of its resources, and not all of them have each.
    private static readonly string[] s_general = ["Name", "Parent", "Location", "ResourceGroupName"];

    // What other versions have, or what only tells that a declaration is not judged; the API surfaces do without.
    private static readonly string[] s_typesElsewhere =
    [
        "Azure.Provisioning.KubernetesConfiguration.Extensions.KubernetesClusterExtension",
        "Azure.ResourceManager.KubernetesConfiguration._Extensions.KubernetesClusterExtensionData",
        "Pulumi.Azure.ContainerService.AutomaticCluster",
        "Pulumi.Azure.HDInsight.MLServicesCluster",
        "Pulumi.Azure.HDInsight.RServerCluster",
        "Pulumi.Azure.HDInsight.StormCluster",
        "Pulumi.Azure.Management.GroupTemplateDeployment",
        "Pulumi.AzureNative.Insights.Component",
        "Pulumi.AzureNative.MachineLearningServices.MachineLearningCompute",
        "Pulumi.AzureNative.Resources.DeploymentAtManagementGroupScope",
        "Pulumi.AzureNative.Resources.DeploymentAtScope",
        "Pulumi.AzureNative.Resources.DeploymentAtSubscriptionScope",
        "Pulumi.AzureNative.Resources.DeploymentAtTenantScope",
        "Pulumi.AzureNative.Resources.DeploymentStackAtManagementGroup",
        "Pulumi.AzureNative.Resources.DeploymentStackAtResourceGroup",
        "Pulumi.AzureNative.Resources.DeploymentStackAtSubscription",
    ];

    private static readonly string[] s_membersElsewhere =
    [
        "Azure.Provisioning.ContainerInstance.ContainerGroup: ContainerGroupProfile",
        "Azure.Provisioning.ContainerInstance.ContainerGroup: StandbyPoolProfile",
        "Azure.Provisioning.MySql.MySqlFlexibleServer: DataEncryption",
        "Azure.Provisioning.PostgreSql.PostgreSqlFlexibleServer: Cluster",
        "Azure.Provisioning.PostgreSql.PostgreSqlFlexibleServer: DataEncryption",
        "Azure.ResourceManager.ContainerInstance.ContainerGroupData: ContainerGroupProfile",
        "Azure.ResourceManager.ContainerInstance.ContainerGroupData: StandbyPoolProfile",
        "Azure.ResourceManager.MachineLearning.MachineLearningWorkspaceData: EnableServiceSideCMKEncryption or EnableServiceSideCmkEncryption",
        "Azure.ResourceManager.PostgreSql.FlexibleServers.Models.PostgreSqlFlexibleServerStorage: StorageType",
        "Azure.ResourceManager.PostgreSql.FlexibleServers.PostgreSqlFlexibleServerData: Cluster",
        "Pulumi.Azure.Core.SubscriptionTemplateDeploymentArgs: DeploymentMode",
        "Pulumi.Azure.Core.TenantTemplateDeploymentArgs: DeploymentMode",
        "Pulumi.Azure.HDInsight.HBaseClusterArgs: Zones",
        "Pulumi.Azure.HDInsight.HadoopClusterArgs: Zones",
        "Pulumi.Azure.HDInsight.InteractiveQueryClusterArgs: Zones",
        "Pulumi.Azure.HDInsight.KafkaClusterArgs: Zones",
        "Pulumi.AzureNative.MachineLearningServices.RegistryArgs: RegistryProperties",
    ];

    public static TheoryData<string> Sdks => [nameof(ArmSdk), nameof(AzureNativeSdk), nameof(PulumiAzureSdk), nameof(ProvisioningSdk)];

    [Theory]
    [MemberData(nameof(Sdks))]
    public void Types_Exist(string sdk)
    {
        var types = GetTypes(sdk).Select(type => type.Name).Distinct().ToArray();
        Assert.InRange(types.Length, 40, 400);
        Assert.Equal(
            s_typesElsewhere.Where(name => types.Contains(name)).Order(StringComparer.Ordinal),
            types.Where(name => !Find(name).Any() && !name.EndsWith("Args", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NamesElsewhere_AreInATable()
    {
        var names = Sdks.SelectMany(row => GetTypes(row.Data)).ToArray();
        Assert.Empty(s_typesElsewhere.Except(names.Select(type => type.Name)));
        Assert.Empty(s_membersElsewhere.Except(names.SelectMany(type => GetMembers(type.Map).Select(member => Describe(type.Name, member)))));
    }

    [Theory]
    [MemberData(nameof(Sdks))]
    public void Members_Exist(string sdk)
    {
        var members = GetTypes(sdk)
            .Where(type => Find(type.Name).Any())
            .SelectMany(type => GetMembers(type.Map).Select(member => (type.Name, Member: member)))
            .Where(entry => !s_general.Contains(entry.Member.Names[0]))
            .ToArray();
        Assert.InRange(members.Length, 20, 2000);
        var missing = members.Where(entry => !Find(entry.Name).Any(entry.Member.IsIn)).Select(entry => Describe(entry.Name, entry.Member)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(s_membersElsewhere.Intersect(members.Select(entry => Describe(entry.Name, entry.Member))).Order(StringComparer.Ordinal), missing);
        Assert.DoesNotContain(members, entry => entry.Member.Parameter is { } parameter && !Find(entry.Name).Any(type => HasParameter(type, parameter)));
    }

    [Fact]
    public void EnumerationMembers_Exist()
    {
        var values = Entries(GetTable(nameof(ArmSdk)), "_wireValues")
            .SelectMany(enumeration => ((IDictionary)enumeration.Value).Keys.Cast<string>().Select(member => (Enumeration: (string)enumeration.Key, Member: member)))
            .ToArray();
        Assert.NotEmpty(values);
        var types = s_versions[0].SourceModule.ReferencedAssemblySymbols.SelectMany(assembly => GetTypes(assembly.GlobalNamespace)).ToLookup(type => type.Name);
        Assert.DoesNotContain(values, value => types[value.Enumeration].All(type => type.GetMembers(value.Member).IsEmpty));
    }

    [Fact]
    public void AspireMethods_Exist()
    {
        var methods = s_versions[0].SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Name.StartsWith("Aspire.Hosting.Azure", StringComparison.Ordinal))
            .SelectMany(assembly => GetTypes(assembly.GlobalNamespace)).SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => new AspireSdk().FindImplied(method) is not null)
            .Select(method => method.Name);
        Assert.Equal(AspireResources.ByMethod.Keys.Order(StringComparer.Ordinal), methods.Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(AspireResources.ByMethod.Values, resource => !Find(resource.TypeName).Any());
    }

    private static IEnumerable<INamedTypeSymbol> Find(string name) => s_versions.Select(version => version.GetTypeByMetadataName(name)).OfType<INamedTypeSymbol>();

    private static string Describe(string type, MemberMap member) => $"{type}: {string.Join(" or ", member.Names)}";

    private static bool HasParameter(INamedTypeSymbol type, string name) =>
        type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == name));

    /// <summary>The types of an SDK's table by their full names, each with what it maps.</summary>
    private static IEnumerable<(string Name, ObjectMap? Map)> GetTypes(string sdk)
    {
        var table = GetTable(sdk);
        return sdk switch
        {
            nameof(ArmSdk) => Flatten(table, "_byName").Select(entry => ($"{((ArmType)entry.Value).Namespace}.{entry.Key}", (ObjectMap?)entry.Value)),
            nameof(ProvisioningSdk) => Flatten(table, "_byName").Select(entry => ($"{((ProvisioningType)entry.Value).Namespace}.{entry.Key}", (ObjectMap?)entry.Value)),
            nameof(AzureNativeSdk) => Keyed(table, "_resources", "Pulumi.AzureNative.{0}.{1}").Select(entry => (entry.Name, (ObjectMap?)null))
                .Concat(Keyed(table, "_objects", "Pulumi.AzureNative.{0}.{1}", "Pulumi.AzureNative.{0}.Inputs.{1}")),
            _ => Keyed(table, "_resources", "Pulumi.Azure.{0}.{1}").Select(entry => (entry.Name, (ObjectMap?)null))
                .Concat(Keyed(table, "_arguments", "Pulumi.Azure.{0}.{1}"))
                .Concat(Keyed(table, "_blocks", "Pulumi.Azure.{0}.Inputs.{1}")),
        };
    }

    private static IEnumerable<MemberMap> GetMembers(ObjectMap? map) =>
        map is null ? [] : ((IEnumerable<(string Path, MemberMap Member)>)Get(map, "_members")).Select(entry => entry.Member);

    private static IEnumerable<(string Key, object Value)> Flatten(object table, string field) =>
        Entries(table, field).SelectMany(entry => ((IEnumerable)entry.Value).Cast<object>().Select(value => ((string)entry.Key, value)));

    // The keys are pairs of a module and a name; of several forms the first that exists is meant.
    private static IEnumerable<(string Name, ObjectMap? Map)> Keyed(object table, string field, params string[] forms) =>
        Entries(table, field).Select(entry =>
        {
            var (module, name) = ((string, string))entry.Key;
            var names = forms.Select(form => string.Format(null, form, module, name)).ToArray();
            return (names.FirstOrDefault(candidate => Find(candidate).Any()) ?? names[0], entry.Value as ObjectMap);
        });

    // The tables are private to their SDKs, which only answer questions about a symbol; here the question is which symbols they mean.
    private static object GetTable(string sdk) => typeof(Sdk).Assembly.GetTypes().Single(type => type.Name == sdk)
        .GetField("s_types", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;

    private static IEnumerable<(object Key, object Value)> Entries(object table, string field)
    {
        var entries = (IDictionary)Get(table, field);
        return entries.Keys.Cast<object>().Select(key => (key, entries[key]!));
    }

    private static object Get(object owner, string field) => owner.GetType().GetField(field, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(owner)!;

    private static IEnumerable<INamedTypeSymbol> GetTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(GetTypes));
}
