using Amazon.Runtime;

namespace Amazon.Athena;

/// <summary>Whether a workgroup takes queries. Values newer than this client are kept as they come.</summary>
public sealed class WorkGroupState : ConstantClass
{
    /// <summary>It does.</summary>
    public static readonly WorkGroupState ENABLED = new("ENABLED");

    /// <summary>It refuses them.</summary>
    public static readonly WorkGroupState DISABLED = new("DISABLED");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public WorkGroupState(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator WorkGroupState(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static WorkGroupState FindValue(string value) => FindValue<WorkGroupState>(value);
}
