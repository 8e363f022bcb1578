namespace Ccar.Messaging.Contracts;

/// <summary>What a table means: <c>definitions/&lt;table&gt;.json</c>. Inferred at the first landing, afterwards changed only by people.</summary>
public sealed record TableDefinition
{
    /// <summary>Table name, lower case.</summary>
    public required string Table { get; init; }

    /// <summary>One sentence for the knowledge-base card.</summary>
    public string? Description { get; init; }

    /// <summary>True when nobody declared it: roles and types were read off the first file.</summary>
    public bool Inferred { get; init; }

    /// <summary>Columns in order.</summary>
    public required IReadOnlyList<ColumnDefinition> Columns { get; init; }
}
