using Contoso.MlPlatform;

// Writes the platform as Bicep, one folder for each environment: dotnet run -- prod
var settings = new Settings(args.Length > 0 ? args[0] : "dev");
var platform = new MlPlatform(settings);
foreach (var file in platform.Build().Save(Path.Combine("bicep", settings.Environment)))
{
    Console.WriteLine(file);
}
