using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Services.Tests.Storage;

public sealed class When_people_write_definitions_and_glossaries : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FileObjectStore _store;
    private readonly DefinitionStore _definitions;
    private readonly GlossaryStore _glossary;

    public When_people_write_definitions_and_glossaries()
    {
        _store = new FileObjectStore(_folder.Path);
        _definitions = new DefinitionStore(_store, new StoreKeys(Options.Create(new StorageOptions())));
        _glossary = new GlossaryStore(_store);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_shipped_definition_says_what_a_balance_is()
    {
        var balance = (await _definitions.FindAsync("bs_consolidated", default))!.Columns.Single(column => column.Role == ColumnRole.Measure);

        Assert.Equal(("balance", "DECIMAL(38,2)", MeasureKind.Stock, "USD", false), (balance.Name, balance.Type, balance.Kind, balance.Unit, balance.Nullable));
    }

    [Fact]
    public async Task Their_own_definition_comes_first()
    {
        _folder.Write("definitions/bs_consolidated.json", """{"table":"bs_consolidated","columns":[{"name":" Amount ","type":"DECIMAL(10,0)","role":"measure"}]}""");

        Assert.Equal("amount", Assert.Single((await _definitions.FindAsync("bs_consolidated", default))!.Columns).Name);
    }

    [Theory]
    [InlineData("{", "cannot be read")]
    [InlineData("""{"table":"other","columns":[{"name":"a","type":"VARCHAR","role":"dimension"}]}""", "'other' and not 't'")]
    [InlineData("""{"table":"t","columns":[]}""", "no columns")]
    [InlineData("""{"table":"t","columns":[{"name":"a","type":"VARCHAR","role":"dimension"},{"name":"A ","type":"VARCHAR","role":"dimension"}]}""", "'a' stands twice")]
    [InlineData("""{"table":"t","columns":[{"name":"run_id","type":"VARCHAR","role":"dimension"}]}""", "partition key")]
    [InlineData("""{"table":"t","columns":[{"name":"a","type":"DOUBLE","role":"measure"}]}""", "type 'DOUBLE'")]
    [InlineData("""{"table":"t","columns":[{"name":"a","type":"DECIMAL(39,2)","role":"measure"}]}""", "DECIMAL(39,2)")]
    [InlineData("""{"table":"t","columns":[{"name":"a","type":"VARCHAR","role":"measure"}]}""", "measures are DECIMAL")]
    [InlineData("""{"table":"t","columns":[{"name":"a","type":"VARCHAR","role":"king"}]}""", "cannot be read")]
    public async Task A_faulty_definition_is_named_with_its_fault(string content, string fault)
    {
        _folder.Write("definitions/t.json", content);

        var error = await Assert.ThrowsAsync<InvalidDefinitionException>(() => _definitions.FindAsync("t", default));

        Assert.Contains("definitions/t.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[null]")]
    [InlineData("""[{"term":"", "column":"a", "value":"b"}]""")]
    [InlineData("not json")]
    public async Task A_faulty_glossary_leaves_the_former_one(string content)
    {
        await _glossary.ReplaceAsync(Encoding.UTF8.GetBytes("""[{"term":"asset","column":"level_2","value":"U1"}]"""), "first", default);

        var error = await Assert.ThrowsAsync<InvalidDefinitionException>(() => _glossary.ReplaceAsync(Encoding.UTF8.GetBytes(content), "second", default));

        Assert.Contains("second", error.Message, StringComparison.Ordinal);
        Assert.Equal("U1", Assert.Single(await _glossary.ReadAsync(default)).Value);
    }
}
