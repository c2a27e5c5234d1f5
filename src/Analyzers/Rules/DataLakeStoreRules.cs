using System.Collections.Generic;
using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Data Lake Storage Gen1 (AMLR4401): its accounts, and the datastores that point at them.</summary>
internal static class DataLakeStoreRules
{
    private const string Id = "AMLR4401";
    private const string Help = "https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-migrate-gen1-to-gen2";

    private static readonly DiagnosticDescriptor s_account = RuleDescriptor.Warning(Id, Concern.Lifecycle, Help, "Account");

    private static readonly DiagnosticDescriptor s_datastore = RuleDescriptor.Warning(Id, Concern.Lifecycle, Help, "Datastore");

    public static readonly Rule Account = new AccountRule();

    public static readonly Rule Datastore = new DatastoreRule();

    public static IEnumerable<Rule> All => new[] { Account, Datastore };

    /// <summary>Any account: the type itself is the finding.</summary>
    private sealed class AccountRule : Rule
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_account);

        public override string ResourceType => "Microsoft.DataLakeStore/accounts";

        public override void Check(RuleContext context) => context.Report(
            s_account, context.Declaration.TypeLocation, ResilienceText.Get("AMLR4401_Found"), ResilienceText.Get("AMLR4401_Wanted"));
    }

    private sealed class DatastoreRule : Rule
    {
        private const string DatastoreType = "properties.datastoreType";
        private const string Gen1 = "AzureDataLakeGen1";
        private const string Gen2 = "AzureDataLakeGen2";

        private static readonly Requirement s_requirement = Requirement.Values(accepted: new[] { "AzureBlob", "AzureFile", Gen2, "OneLake" }, rejected: new[] { Gen1 });

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_datastore);

        public override string ResourceType => "Microsoft.MachineLearningServices/workspaces/datastores";

        public override void Check(RuleContext context)
        {
            // The type of the payload says what the datastore is, so that is where the finding belongs.
            if (s_requirement.Judge(context.Get(DatastoreType), Verdict.CannotTell) == Verdict.Violates)
            {
                context.Report(s_datastore, context.Locate(context.Get("properties")), ArmPath.Display(DatastoreType) + " = " + Gen1, Gen2);
            }
        }
    }
}
