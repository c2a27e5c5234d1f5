namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.MySql</c>.</summary>
internal static class MySqlTypes
{
    public static ArmTypes AddMySql(this ArmTypes types)
    {
        return types;
    }
}
