// Nobody asked for another SKU, and Aspire makes Basic registries.
using System.Linq;
using Aspire.Hosting;

var builder = DistributedApplication.CreateBuilder(args);
var images = builder.{|AMLR2101:AddAzureContainerRegistry|}("images");
builder.Build().Run();
