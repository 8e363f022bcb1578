using System.ComponentModel.DataAnnotations;

namespace Ccar.Messaging.Hosting;

/// <summary>What all workers share. Section <c>Ccar</c>.</summary>
public sealed class CcarOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "Ccar";

    /// <summary>Which transport carries the messages. The default value is <c>memory</c>: all workers in one process.</summary>
    [Required, AllowedValues("memory", ErrorMessage = "Ccar:Transport has one known value: 'memory'.")]
    public string Transport { get; set; } = "memory";

    /// <summary>Folder of the local store; overrides <c>Ccar:Storage:Data</c>. Null leaves that as it is.</summary>
    public string? Data { get; set; }
}
