// API surface of Azure.ResourceManager.Storage 1.7.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.Storage.Models;

public partial class DeleteRetentionPolicy
{
    public DeleteRetentionPolicy() { }
    public bool? IsEnabled { get; set; }
    public int? Days { get; set; }
    public bool? AllowPermanentDelete { get; set; }
}

public partial class RestorePolicy
{
    public RestorePolicy(bool isEnabled) => IsEnabled = isEnabled;
    public bool IsEnabled { get; set; }
    public int? Days { get; set; }
    public DateTimeOffset? MinRestoreOn { get; }
}

public partial class BlobServiceChangeFeed
{
    public BlobServiceChangeFeed() { }
    public bool? IsEnabled { get; set; }
    public int? RetentionInDays { get; set; }
}

public enum StoragePublicAccessType
{
    None,
    Container,
    Blob,
}
