namespace Amazon.Glue.Model;

/// <summary>A column the rows are sorted by.</summary>
public sealed class Order
{
    /// <summary>Its name. Required.</summary>
    public string? Column { get; set; }

    /// <summary>1 upwards, 0 downwards. Required.</summary>
    public int? SortOrder { get; set; }
}
