namespace Ccar.Messaging.Services.Tests;

/// <summary>A fact that only Linux can show; reported as skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute(string reason)
    {
        Reason = reason;
        Skip = OperatingSystem.IsLinux() ? null : $"Linux only: {reason}";
    }

    public string Reason { get; }
}
