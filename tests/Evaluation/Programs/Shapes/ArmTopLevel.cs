// The program is top-level statements; the vault for batch jobs is in a region that is not copied to another one.
using System;
using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.ResourceManager;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;

var arm = new ArmClient(new DefaultAzureCredential());
var subscription = await arm.GetDefaultSubscriptionAsync();
ResourceGroupResource group = await subscription.GetResourceGroupAsync("rg-batch");

var sku = new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard);
var properties = new KeyVaultProperties(Guid.Parse(args[0]), sku) { EnableRbacAuthorization = true };
var content = new KeyVaultCreateOrUpdateContent({|AMLR2203:AzureLocation.WestUS3|}, properties);
var vault = (await group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, "kv-batch", content)).Value;
Console.WriteLine(vault.Id);
