using Xunit;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>A fact that needs the official models; reported as skipped where npm, which brings them, is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ModelFactAttribute : FactAttribute
{
    /// <summary>Skips without npm.</summary>
    public ModelFactAttribute() => Skip = OfficialModels.WhyMissing;
}
