using Contoso.MlPlatform;
using Pulumi;

return await Deployment.RunAsync<MlPlatformStack>();
