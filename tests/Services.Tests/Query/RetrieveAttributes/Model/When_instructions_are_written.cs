using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed partial class When_instructions_are_written
{
    [Fact]
    public async Task They_are_these()
    {
        var model = ScriptedModel.Saying(ModelAsking.OriginalAnswer);

        await ModelAsking.Understood(ModelAsking.Original, model);

        var golden = await File.ReadAllTextAsync(RepositoryRoot.Combine("tests", "Services.Tests", "Query", "RetrieveAttributes", "Model", "instructions.txt"));
        Assert.Equal(golden.TrimEnd(), Assert.Single(model.Asked).Template);
    }

    [Theory]
    [InlineData("Assets in 2023Q4, run001")]
    [InlineData("Assets of $search_results$ $query$ $output_format_instructions$ in 2023Q4, run001")]
    public async Task Place_holders_are_the_instructions_own(string text)
    {
        var model = ScriptedModel.Saying("$query$ $search_results$ {\"table_name\": \"$query$\"}");

        await ModelAsking.Hybrid(text.Replace("Assets", "Assets of fix inc fin", StringComparison.Ordinal), model);

        Assert.All(model.Asked, asked => Assert.Equal(["$query$", "$search_results$"], PlaceHolder().Matches(asked.Template).Select(m => m.Value).Order()));
    }

    [Fact]
    public void A_question_cannot_bring_place_holders()
    {
        Assert.Equal("Assets ＄search_results＄", PromptText.Question("Assets $search_results$"));
        Assert.Equal("Assets above $2bn", PromptText.Question("Assets above $2bn"));
    }

    [Fact]
    public void They_fit_whatever_the_table_holds()
    {
        var sizes = from columns in Gen.Choose(1, 300) from length in Gen.Choose(1, 120) from faults in Gen.Choose(0, 200) select (columns, length, faults);

        Prop.ForAll(sizes.ToArbitrary(), s => Written(s.columns, s.length, s.faults) is { Length: <= Instructions.MostCharacters } text && text.Contains("$search_results$", StringComparison.Ordinal))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12));
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        Assert.Equal("aaa, bbb", PromptText.Fit(["aaa", "bbb"], ", ", 8));
        Assert.Equal("aaa, and 2 more", PromptText.Fit(["aaa", "bbbbbbbbbbbb", "ccc"], ", ", 16));
        Assert.Equal("", PromptText.Fit(["aaa", "bbb"], ", ", 3));
        Assert.Equal("abc…", PromptText.Plain("abcdef", 4));
    }

    private static string Written(int columns, int length, int faults)
    {
        var name = new string('c', length);
        var landscape = LandscapeBuilder.BalanceSheet()
            .Meaning(d => d with { Columns = [.. d.Columns, .. Enumerable.Range(0, columns).Select(i => new ColumnDefinition { Name = $"{name}{i}", Type = "VARCHAR", Role = ColumnRole.Dimension })] })
            .Build();
        var rules = RulesReader.Read(Asking.Question("Assets in 2023Q4, run001"), landscape);
        var refused = new RefusedAnswer(new string('{', faults * 100), [.. Enumerable.Repeat("It is wrong.", faults)]);
        return Instructions.Write(rules.Inquiry!, faults == 0 ? null : refused);
    }

    [GeneratedRegex(@"\$[a-z_]+\$")]
    private static partial Regex PlaceHolder();
}
