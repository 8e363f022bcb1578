using System.Text;
using System.Text.Json;
using Ccar.Messaging.Responder.ReceiveQuestion;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_a_plain_question_is_read
{
    private static readonly QuestionOrigin Origin = new(Guid.Parse("00000000-0000-0000-0000-000000000007"), new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero), "AIDA");

    /// <summary>Refuses what is not Unicode, where others put a replacement.</summary>
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    [Fact]
    public void The_text_alone_is_enough()
    {
        var (question, fault) = Parse("""{"question":"Total assets?"}""");

        Assert.Null(fault);
        Assert.Equal(("Total assets?", Origin.FallbackId, Origin.SentAt, "AIDA"), (question.Text, question.QuestionId, question.AskedAt, question.SenderId));
        Assert.Empty(question.RunIds);
    }

    [Theory]
    [InlineData("""{"question":"q","question_id":"7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01","run_ids":["run001","run002"],"asked_by":"me","in_reply_to":"7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a02","option":2,"deadline":"2026-01-31T12:01:00Z","more":[]}""")]
    [InlineData("""{"text":"q","questionId":"7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01","runIds":["run001","run002"],"askedBy":"me","inReplyTo":"7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a02","option":2,"deadline":"2026-01-31T13:01:00+01:00"}""")]
    public void Either_spelling_of_a_name_is_read(string json)
    {
        var (question, fault) = Parse(json);

        Assert.Null(fault);
        Assert.Equal("7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01", question.QuestionId.ToString());
        Assert.Equal(["run001", "run002"], question.RunIds);
        Assert.Equal(("me", 2, Origin.SentAt.AddMinutes(1)), (question.AskedBy, question.Option, question.Deadline));
    }

    [Theory]
    [InlineData("", "not a JSON object (line 1")]
    [InlineData("hello", "not a JSON object")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("{}", "'question' is missing")]
    [InlineData("""{"question":"   "}""", "'question' is missing")]
    [InlineData("""{"question":7}""", "'question' is 7 and not a text")]
    [InlineData("""{"question":"q","question_id":"seven"}""", "'question_id' is \"seven\" and not a UUID")]
    [InlineData("""{"question":"q","question_id":"7c9f2f0e3f5a4f7e9d510c7f6e2b8a01"}""", "and not a UUID such as 7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01")]
    [InlineData("""{"question":"q","questionId":"00000000-0000-0000-0000-000000000000"}""", "'questionId' is \"00000000")]
    [InlineData("""{"question":"q","question_id":7}""", "'question_id' is 7 and not a UUID")]
    [InlineData("""{"question":"q","run_ids":[1]}""", "'run_ids' is [1] and not a list of texts")]
    [InlineData("""{"question":"q","deadline":"soon"}""", "'deadline' is \"soon\"")]
    [InlineData("""{"question":"q","option":1.5}""", "'option' is 1.5 and not a whole number")]
    [InlineData("""{"question":"a\u0000b"}""", "U+0000")]
    [InlineData("""{"question":"a\u0007b"}""", "U+0007")]
    public void Rubbish_is_told_by_name(string json, string named) => Assert.Contains(named, Parse(json).Fault, StringComparison.Ordinal);

    [Theory]
    [InlineData("question", "\"\\ud800 assets\"")]
    [InlineData("question_id", "\"7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a\\ud800\"")]
    [InlineData("run_ids", "[\"run001\", \"\\udc00\"]")]
    [InlineData("run_id", "\"\\ud800\"")]
    [InlineData("deadline", "\"\\ud800\"")]
    [InlineData("asked_by", "\"\\ud800\"")]
    public void Half_a_character_is_refused_by_name_however_the_question_comes(string name, string value)
    {
        var json = $$"""{"question":"q","{{name}}":{{value}}}""";

        var members = QuestionParser.Parse(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!, Origin);

        Assert.Contains($"'{name}' is ", members.Fault, StringComparison.Ordinal);
        Assert.Equal(members.Fault, Parse(json).Fault);
        Assert.NotEmpty(Strict.GetBytes(members.Fault! + members.Question.Text));
    }

    [Fact]
    public void What_is_cut_for_a_refusal_stays_whole_characters()
    {
        var (question, fault) = Parse($$"""{"question":"{{new string('a', 199)}}😀{{new string('b', 4_000)}}","run_ids":[7, "{{new string('a', 54)}}😀"]}""");

        Assert.NotEmpty(Strict.GetBytes(fault! + question.Text));
        Assert.Equal(199, question.Text.Length);
    }

    [Fact]
    public void A_question_may_have_four_thousand_characters_and_no_more()
    {
        Assert.Null(Parse($$"""{"question":"{{new string('a', 4_000)}}"}""").Fault);
        Assert.Contains("4,001 characters", Parse($$"""{"question":"{{new string('a', 4_001)}}"}""").Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_bring_an_exception() => Prop.ForAll<byte[]>(bytes => QuestionParser.Parse(bytes, Origin) is not null).QuickCheckThrowOnFailure();

    private static ReceivedQuestion Parse(string json) => QuestionParser.Parse(Encoding.UTF8.GetBytes(json), Origin);
}
