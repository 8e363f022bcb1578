using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.PartitionFile;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

public sealed class When_a_data_version_is_made
{
    private static readonly TableDefinition _definition = Landing.Declared;

    public static TheoryData<TableDefinition> SameMeaning => new(
        _definition with { Description = "Something else" },
        _definition with { Inferred = true },
        WithBalance(column => column with { Type = "decimal( 38, 2 )" }),
        WithBalance(column => column with { Scale = 1.00m }),
        WithBalance(column => column with { Sign = "as_filed" }));

    public static TheoryData<TableDefinition> OtherMeaning => new(
        _definition with { Table = "others" },
        _definition with { Columns = [.. _definition.Columns.Reverse()] },
        WithBalance(column => column with { Type = "DECIMAL(38,3)" }),
        WithBalance(column => column with { Kind = MeasureKind.Flow }),
        WithBalance(column => column with { Unit = "USD" }),
        WithBalance(column => column with { Scale = 1000 }),
        WithBalance(column => column with { Nullable = true }));

    [Fact]
    public void It_is_always_the_same() => Assert.Equal("2cd1", DataVersion.Of("00ff", _definition)[..4]);

    [Fact]
    public void It_is_thirty_two_lower_case_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{32}$", DataVersion.Of("00ff", _definition));

    [Fact]
    public void Other_bytes_make_another() => Assert.NotEqual(DataVersion.Of("00ff", _definition), DataVersion.Of("00fe", _definition));

    [Theory]
    [MemberData(nameof(SameMeaning))]
    public void What_changes_no_meaning_changes_nothing(TableDefinition definition) =>
        Assert.Equal(DataVersion.Of("00ff", _definition), DataVersion.Of("00ff", definition));

    [Theory]
    [MemberData(nameof(OtherMeaning))]
    public void Another_meaning_makes_another(TableDefinition definition) =>
        Assert.NotEqual(DataVersion.Of("00ff", _definition), DataVersion.Of("00ff", definition));

    private static TableDefinition WithBalance(Func<ColumnDefinition, ColumnDefinition> change) =>
        _definition with { Columns = [.. _definition.Columns.Select(column => column.Role == ColumnRole.Measure ? change(column) : column)] };
}
