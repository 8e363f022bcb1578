using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_a_model_wraps_its_json
{
    private static readonly string Good = ModelAsking.Answer();

    public static TheoryData<string> Wrapped =>
    [
        Good,
        $"```json\n{Good}\n```",
        $"Sure! Here are the attributes {{as asked}}:\n\n{Good}\n\nLet me know.",
        $"<answer>{Good}</answer>",
        $"{Good} {Good.Replace("run001", "run002", StringComparison.Ordinal)}",
        ModelAsking.Answer(more: """, "enriched_query": "a } b { c \" } \\" """),
        "\uFEFF" + Good,
    ];

    public static TheoryData<string> Unusable =>
    [
        "",
        "   ",
        "I am sorry, I cannot help with that.",
        "{",
        "{}{}",
        "[]",
        "null",
        Good[..^5],
        Good[..40],
        "{'table_name': 'bs_consolidated'}",
        "<html><body>502 Bad Gateway</body></html>",
        new string('{', 20_000),
        Good + new string(' ', JsonInText.MostCharacters),
        $$"""{"a": {{string.Concat(Enumerable.Repeat("{\"a\":", 40))}}1{{new string('}', 40)}}}""",
        """{"table_name": "bs_consolidated", "table_name": "bs_consolidated"}""",
        """{"table_name": "\ud800"}""",
        """{"table_name": "bs_consolidated", "\ud800": "x"}""",
        "\0\u0001\u0002",
    ];

    [Theory]
    [MemberData(nameof(Wrapped))]
    public async Task The_first_whole_object_counts(string said) =>
        Assert.Equal(["run001"], (await ModelAsking.Understood("Assets in 2023Q4, run001", ScriptedModel.Saying(said))).Attributes.PartitionFilters.RunId);

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task Anything_else_is_no_answer(string said)
    {
        var model = ScriptedModel.Saying(said);

        await ModelAsking.Stopped("Assets in 2023Q4, run001", model);

        Assert.Equal(2, model.Asked.Count);
    }
}
