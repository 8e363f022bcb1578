using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_a_model_says_anything
{
    private static readonly string[] Questions =
    [
        "Assets in 2023Q4, run001", ModelAsking.Original, "Assets of fix inc fin in 2023Q4, run001 and run002", "Liabs per business in 2023Q3, run002", "Top 3 businesses by assets in 2023Q4, run001",
        "Assets of railways in 2023Q4, run001", "Average asset balance of crds in 2023Q4", "Assets in 2023Q4, run001, cycle 3, excluding fix inc fin",
    ];

    private static readonly string[] Values =
    [
        "\"2023Q4\"", "\"2023Q3\"", "\"U10000000\"", "\"U20000000\"", "\"CREDIT CARDS\"", "\"FIXED INCOME FINANCING\"", "\"GOLD CARDS\"", "\"nonsense\"", "\"'; DROP TABLE x --\"", "null", "1", "true", "[]", "{}",
        "[\"2023Q3\", \"2023Q4\"]", "{\"not\": [\"CREDIT CARDS\"]}", "{\"not\": \"FIXED INCOME FINANCING\"}", "{\"from\": \"2023Q1\"}", "{\"to\": \"2023Q2\", \"not\": [\"2023Q1\"]}", "\"run001\"", "\"\\ud800\"",
    ];

    private static readonly string[] Names =
    [
        "table_name", "aggregation_attribute", "aggregation_function", "group_by_attributes", "filter_attributes", "partition_filters", "order_by", "limit", "having", "combine_runs", "s3_paths",
    ];

    private static readonly string[] Columns = ["period_id", "business", "segment_lob", "level_2", "level_3", "ccar_cluster", "balance", "run_id", "cycle", "scenario", "secret"];

    private static readonly string[] Scalars =
    [
        "\"bs_consolidated\"", "\"balance\"", "\"sum\"", "\"avg\"", "\"count\"", "\"business\"", "[\"business\"]", "[\"level_2\", \"run_id\"]", "\"desc\"", "3", "\"3\"", "-1", "1e99", "null", "true",
        "{\"op\": \">\", \"value\": 1}", "{\"op\": \">\", \"value\": \"1e9\"}", "{\"scenario\": \"internal_baseline\", \"run_id\": [\"run001\"]}", "{\"run_id\": \"run003\"}", "\"*\"", "[[]]",
    ];

    [Fact]
    public void Nothing_but_what_was_asked_is_answered()
    {
        var filters = Gen.Elements(Columns).SelectMany(column => Gen.Elements(Values).Select(value => $"\"{column}\": {value}")).ListOf();
        var members = Gen.Elements(Names).SelectMany(name => Gen.Elements(Scalars).Select(value => $"\"{name}\": {value}")).ListOf();
        var good = Gen.Elements("", "\"table_name\": \"bs_consolidated\", \"aggregation_attribute\": \"balance\"");
        var answers = from question in Gen.Elements(Questions) from g in good from m in members from f in filters from text in Gen.Elements("{0}", "```{0}```", "{0} {0}", "x {0}") select (question, Text(text, g, m, f));

        Prop.ForAll(answers.ToArbitrary(), a => Holds(a.question, a.Item2)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Right_answers_with_one_thing_changed_are_found_out_or_make_no_difference()
    {
        var changes = from column in Gen.Elements(Columns) from value in Gen.Elements(Values) from question in Gen.Elements("Assets in 2023Q4, run001", "Assets of fix inc fin in 2023Q4, run001") select (question, column, value);

        Prop.ForAll(changes.ToArbitrary(), c => Holds(c.question, Changed(c.question, c.column, c.value))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Any_text_is_survived() => Prop.ForAll<string>(text => Holds("Assets in 2023Q4, run001", text ?? "")).QuickCheckThrowOnFailure();

    private static string Text(string form, string good, IList<string> members, IList<string> filters) =>
        form.Replace("{0}", $"{{{string.Join(", ", members.Append(good).Append($"\"filter_attributes\": {{{string.Join(", ", filters)}}}").Where(m => m.Length > 0))}}}", StringComparison.Ordinal);

    private static string Changed(string question, string column, string value)
    {
        var filters = new Dictionary<string, string> { ["period_id"] = "\"2023Q4\"", ["level_2"] = "\"U10000000\"" };
        filters["business"] = question.Contains("fix inc fin", StringComparison.Ordinal) ? "\"FIXED INCOME FINANCING\"" : "null";
        filters[column] = value;
        return ModelAsking.Answer($"{{{string.Join(", ", filters.Select(f => $"\"{f.Key}\": {f.Value}"))}}}");
    }

    /// <summary>Stopped, or what the question asks: the rules' own attributes where they understand it, and always values that are in the dictionaries.</summary>
    private static bool Holds(string question, string said)
    {
        var byRules = Asking.Rules(question).GetAwaiter().GetResult() as Retrieval.Understood;
        var retrieval = ModelAsking.Model(question, ScriptedModel.Saying(said)).GetAwaiter().GetResult();
        return retrieval is not Retrieval.Understood understood
            || (byRules is null ? StandsOnData(question, understood) : Json(byRules.Attributes) == Json(understood.Attributes) && byRules.Selection.SequenceEqual(understood.Selection));
    }

    private static bool StandsOnData(string question, Retrieval.Understood understood)
    {
        var table = ModelAsking.BalanceSheet.Tables[0];
        var runs = understood.Selection.Select(s => s.RunId).ToList();
        return understood.Attributes.FilterAttributes.All(f => f.Value.In.Concat(f.Value.NotIn).All(v => table.Vocabulary.Of(f.Key).Values.Any(known => known.Text == v)))
            && understood.Selection.All(s => s.Scenario == "internal_baseline" && s.Cycle == (question.Contains("cycle 3", StringComparison.Ordinal) ? "cycle3" : "cycle10"))
            && (question.Contains("run00", StringComparison.Ordinal) ? runs.TrueForAll(run => question.Contains(run, StringComparison.Ordinal)) : runs.Count == 4);
    }

    private static string Json(QueryAttributes attributes) => JsonSerializer.Serialize(attributes);
}
