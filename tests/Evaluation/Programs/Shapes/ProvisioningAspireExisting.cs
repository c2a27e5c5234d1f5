// The registry exists already, whatever its SKU is.
using System.Linq;
using Aspire.Hosting;

var builder = DistributedApplication.CreateBuilder(args);
builder.AddAzureContainerRegistry("images").AsExisting(builder.AddParameter("registryName"), null);
builder.Build().Run();
