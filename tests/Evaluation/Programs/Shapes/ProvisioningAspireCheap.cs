// The callback takes away the copy in the other region that Aspire would have made.
using System.Linq;
using Aspire.Hosting;
using Azure.Provisioning.Storage;

var builder = DistributedApplication.CreateBuilder(args);
builder.AddAzureStorage("lake")
    .ConfigureInfrastructure(infra =>
    {
        var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single();
        account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};
    });
builder.Build().Run();
