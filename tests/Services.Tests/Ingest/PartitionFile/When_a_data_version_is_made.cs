using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

public sealed class When_a_data_version_is_made
{
    private static readonly TableDefinition Definition = Landing.Declared;

    public static TheoryData<TableDefinition> SameMeaning => new(
        Definition with { Description = "Something else" },
        Definition with { Inferred = true },
        WithBalance(column => column with { Type = "decimal( 38, 2 )" }),
        WithBalance(column => column with { Scale = 1.00m }),
        WithBalance(column => column with { Sign = "as_filed" }));

    public static TheoryData<TableDefinition> OtherMeaning => new(
        Definition with { Table = "others" },
        Definition with { Columns = [.. Definition.Columns.Reverse()] },
        WithBalance(column => column with { Type = "DECIMAL(38,3)" }),
        WithBalance(column => column with { Kind = MeasureKind.Flow }),
        WithBalance(column => column with { Unit = "USD" }),
        WithBalance(column => column with { Scale = 1000 }),
        WithBalance(column => column with { Nullable = true }));

    [Fact]
    public void It_is_always_the_same() => Assert.Equal("2cd1", DataVersion.Of("00ff", Definition)[..4]);

    [Fact]
    public void It_is_thirty_two_lower_case_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{32}$", DataVersion.Of("00ff", Definition));

    [Fact]
    public void Other_bytes_make_another() => Assert.NotEqual(DataVersion.Of("00ff", Definition), DataVersion.Of("00fe", Definition));

    [Theory]
    [MemberData(nameof(SameMeaning))]
    public void What_changes_no_meaning_changes_nothing(TableDefinition definition) =>
        Assert.Equal(DataVersion.Of("00ff", Definition), DataVersion.Of("00ff", definition));

    [Theory]
    [MemberData(nameof(OtherMeaning))]
    public void Another_meaning_makes_another(TableDefinition definition) =>
        Assert.NotEqual(DataVersion.Of("00ff", Definition), DataVersion.Of("00ff", definition));

    private static TableDefinition WithBalance(Func<ColumnDefinition, ColumnDefinition> change) =>
        Definition with { Columns = [.. Definition.Columns.Select(column => column.Role == ColumnRole.Measure ? change(column) : column)] };
}
