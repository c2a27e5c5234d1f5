// The classic provider deploys a template whose account is locally redundant.
using Pulumi;
using Pulumi.Azure.Core;

public class DataStack : Stack
{
    public DataStack()
    {
        _ = new ResourceGroupTemplateDeployment("data", new ResourceGroupTemplateDeploymentArgs
        {
            ResourceGroupName = "rg-ml",
            DeploymentMode = "Incremental",
            TemplateContent = """
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "resources": [
                    {
                      "type": "Microsoft.Storage/storageAccounts",
                      "apiVersion": "2023-05-01",
                      "name": "stdata",
                      "location": "westeurope",
                      "kind": "StorageV2",
                      "sku": { "name": {|AMLR2001:"Standard_LRS"|} }
                    }
                  ]
                }
                """,
        });
    }
}
