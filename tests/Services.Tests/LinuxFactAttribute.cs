namespace Ccar.Messaging.Services.Tests;

/// <summary>A fact about what only Linux tells; reported as skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Only Linux tells which files are open for writing.";
}
