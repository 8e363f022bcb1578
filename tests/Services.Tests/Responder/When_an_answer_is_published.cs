using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder;
using Ccar.Messaging.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_an_answer_is_published : OnTwoLandedRuns
{
    private static readonly string[] Names = ["askedBy", "outcome", "scenario", "table"];

    [Fact]
    public async Task Its_headers_tell_what_subscribers_filter_by()
    {
        var headers = await HeadersOfAsync(Asking.Question("Total assets for credit cards in 2023Q4, run001") with { AskedBy = "treasury" });

        Assert.Equal(["treasury", "Answered", "internal_baseline", "bs_consolidated"], Names.Select(name => headers[name]));
    }

    [Fact]
    public void What_is_not_known_is_left_out() => Assert.Equal(["outcome"], AnswerAttributes.Of(Answer(null)).Keys);

    [Fact]
    public async Task A_repeat_and_a_reused_id_carry_them_too()
    {
        var question = Asking.Question("Total assets for credit cards in 2023Q4, run001") with { AskedBy = "treasury" };
        var first = await HeadersOfAsync(question);

        var again = await HeadersOfAsync(question);
        var reused = await HeadersOfAsync(question with { Text = "Another question" }, AnswerOutcome.Refused);

        Assert.Equal(first, again);
        Assert.Equal(("treasury", "Refused"), (reused["askedBy"], reused["outcome"]));
    }

    [Theory]
    [InlineData("trea\u0001sury")]
    [InlineData("trea\nsury")]
    [InlineData("treasury\uFFFE")]
    [InlineData("treasury\uD83D")]
    [InlineData(" ")]
    [InlineData("")]
    public void What_cannot_be_an_attribute_is_left_out(string askedBy) => Assert.DoesNotContain("askedBy", AnswerAttributes.Of(Answer(askedBy)).Keys);

    [Theory]
    [InlineData("Zoë Müller, trésorerie")]
    [InlineData("財務 💰")]
    public void Any_other_text_is_carried_as_it_is(string askedBy) => Assert.Equal(askedBy, AnswerAttributes.Of(Answer(askedBy))["askedBy"]);

    [Fact]
    public void A_value_that_is_too_long_is_left_out_whole()
    {
        Assert.True(AnswerAttributes.Of(Answer(new string('a', AnswerAttributes.LongestValue))).ContainsKey("askedBy"));
        Assert.False(AnswerAttributes.Of(Answer(new string('a', AnswerAttributes.LongestValue + 1))).ContainsKey("askedBy"));
    }

    private static Answered Answer(string? askedBy) => new()
    {
        QuestionId = Guid.NewGuid(),
        AskedAt = DateTimeOffset.UtcNow,
        AnsweredAt = DateTimeOffset.UtcNow,
        Question = "q",
        AskedBy = askedBy,
        Outcome = AnswerOutcome.Refused,
        Text = "no",
    };

    private async Task<Dictionary<string, object>> HeadersOfAsync(QuestionAsked question, AnswerOutcome outcome = AnswerOutcome.Answered)
    {
        var observer = new HeaderObserver(question.QuestionId, outcome);
        var connection = Host.Services.GetRequiredService<IBusControl>().ConnectPublishObserver(observer);
        await Host.Bus.Publish(question);
        var headers = await observer.Headers.Task.WaitAsync(TimeSpan.FromSeconds(20));
        connection.Disconnect();
        return headers;
    }

    private sealed class HeaderObserver(Guid questionId, AnswerOutcome outcome) : IPublishObserver
    {
        public TaskCompletionSource<Dictionary<string, object>> Headers { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task PrePublish<T>(PublishContext<T> context)
            where T : class => Task.CompletedTask;

        public Task PostPublish<T>(PublishContext<T> context)
            where T : class
        {
            if (context.Message is Answered answer && answer.QuestionId == questionId && answer.Outcome == outcome)
            {
                Headers.TrySetResult(context.Headers.GetAll().ToDictionary(header => header.Key, header => header.Value));
            }

            return Task.CompletedTask;
        }

        public Task PublishFault<T>(PublishContext<T> context, Exception exception)
            where T : class => Task.CompletedTask;
    }
}
