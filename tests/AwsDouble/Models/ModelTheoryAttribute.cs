using Xunit;

namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>The same as <see cref="ModelFactAttribute"/>, for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ModelTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips without npm.</summary>
    public ModelTheoryAttribute() => Skip = OfficialModels.WhyMissing;
}
