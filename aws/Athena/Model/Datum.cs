namespace Amazon.Athena.Model;

/// <summary>One value.</summary>
public sealed class Datum
{
    /// <summary>The value as text; null is SQL's NULL, empty is an empty text.</summary>
    public string? VarCharValue { get; set; }
}
