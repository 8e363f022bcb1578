namespace Ccar.Messaging.Deploy.Tests.Tools;

/// <summary>A fact that needs cfn-lint; reported as skipped without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CfnLintFactAttribute : FactAttribute
{
    public CfnLintFactAttribute() => Skip = CfnLint.Program is null ? "cfn-lint is not on the PATH." : null;
}
