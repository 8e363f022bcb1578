namespace Ccar.Messaging.Contracts;

/// <summary>What one column means.</summary>
public sealed record ColumnDefinition
{
    /// <summary>Column name; matched against headers without regard to case and surrounding white space, written in lower case.</summary>
    public required string Name { get; init; }

    /// <summary><c>VARCHAR</c> or <c>DECIMAL(p,s)</c>, p ≤ 38, s ≤ p. Values need at most 28 significant digits.</summary>
    public required string Type { get; init; }

    /// <summary>What the column is for.</summary>
    public required ColumnRole Role { get; init; }

    /// <summary>The column this one details, e.g. <c>level_2</c> for <c>level_3</c>; null when none.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether a measure may be added up; null for other columns.</summary>
    public MeasureKind? Kind { get; init; }

    /// <summary>Unit of a measure, e.g. <c>USD</c>; null means "as filed", shown without a currency sign.</summary>
    public string? Unit { get; init; }

    /// <summary>What one filed unit stands for: 1, or 1000 when figures are filed in thousands. The default value is 1.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Sign convention; only <c>as_filed</c> is known: signs are never changed.</summary>
    public string? Sign { get; init; }

    /// <summary>Whether a measure's cell may be empty. The default value is false: a missing figure rejects the file.</summary>
    public bool Nullable { get; init; }
}
