using System.Text.Json;
using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.ReceiveQuestion;
using Ccar.Messaging.Testing;
using MassTransit;
using MassTransit.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Responder;

/// <summary>What SQS says of a message (its id, its time, its sender) stands in the transport's headers.</summary>
public sealed class When_a_broker_brings_a_question : OnTwoLandedRuns
{
    private const string Text = "Total assets for credit cards in 2023Q4, run001";
    private static readonly DateTime Sent = DateTime.UtcNow.AddSeconds(-30);

    [Fact]
    public async Task Its_message_id_is_the_questions_id_unless_it_brings_one()
    {
        // Version 4, as SQS gives them out; its bits read as a time would be any time at all.
        var messageId = Guid.NewGuid();

        await SendAsync(new Plain { Question = Text }, context => context.MessageId = messageId);

        Assert.Equal(AnswerOutcome.Answered, (await Host.Probe.AnsweredAsync(messageId)).Outcome);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Its_own_id_comes_back(bool inSnakeCase)
    {
        var (id, messageId) = (Guid.NewGuid(), Guid.NewGuid());

        await SendAsync(new Plain { Question = Text, SnakeId = inSnakeCase ? id.ToString() : null, CamelId = inSnakeCase ? null : id.ToString() }, context => context.MessageId = messageId);

        Assert.Equal(AnswerOutcome.Answered, (await Host.Probe.AnsweredAsync(id)).Outcome);
        Assert.DoesNotContain(Host.Probe.Published<QuestionAsked>(), asked => asked.QuestionId == messageId);
    }

    [Fact]
    public async Task An_id_that_is_none_is_refused_under_the_message_id()
    {
        var messageId = Guid.NewGuid();

        await SendAsync(new Plain { Question = Text, SnakeId = "Q-17" }, context => context.MessageId = messageId);

        var answer = await Host.Probe.AnsweredAsync(messageId);
        Assert.Equal((AnswerOutcome.Refused, StopReason.InvalidQuestion), (answer.Outcome, answer.Reason));
        Assert.Contains("'question_id' is \"Q-17\" and not a UUID", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_was_asked_when_the_broker_took_it()
    {
        var id = Guid.NewGuid();

        await SendAsync(new Plain { Question = Text, SnakeId = id.ToString() }, context => context.Headers.Set("TransportSentTime", Sent.ToString("O")));

        Assert.Equal(Sent, (await Host.Probe.AnsweredAsync(id)).AskedAt.UtcDateTime);
    }

    [Fact]
    public async Task It_was_asked_now_where_no_broker_says_when()
    {
        var (id, before) = (Guid.NewGuid(), DateTimeOffset.UtcNow);

        await SendAsync(new Plain { Question = Text, SnakeId = id.ToString() }, context => context.MessageId = Guid.Parse("0a9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01"));

        Assert.InRange((await Host.Probe.AnsweredAsync(id)).AskedAt, before, DateTimeOffset.UtcNow);
    }

    [Theory]
    [InlineData(Text, AnswerOutcome.Answered)]
    [InlineData("asdf qwer zxcv", AnswerOutcome.Refused)]
    [InlineData(" ", AnswerOutcome.Refused)]
    public async Task The_authenticated_sender_stands_on_the_receipt_beside_the_claim(string text, AnswerOutcome outcome)
    {
        var id = Guid.NewGuid();
        var plain = JsonSerializer.SerializeToUtf8Bytes(new Plain { Question = text, SnakeId = id.ToString(), AskedBy = "treasury", ForgedSender = "forged" });
        var received = QuestionParser.Parse(plain, new QuestionOrigin(Guid.NewGuid(), DateTimeOffset.UtcNow, "AIDASSYFHUBOBT7F4XT75"));

        await Host.Services.GetRequiredService<QuestionIntake>().AcceptAsync(received, Host.Bus, default);

        var answer = await Host.Probe.AnsweredAsync(id);
        Assert.Equal((outcome, "AIDASSYFHUBOBT7F4XT75"), (answer.Outcome, answer.Receipt?.SenderId));
    }

    [Fact]
    public async Task In_memory_nobody_is_authenticated_whatever_a_header_says()
    {
        var id = Guid.NewGuid();

        await SendAsync(new Plain { Question = Text, SnakeId = id.ToString() }, context => context.Headers.Set("SenderId", "forged"));

        Assert.Null((await Host.Probe.AnsweredAsync(id)).Receipt!.SenderId);
    }

    [Fact]
    public async Task A_sender_that_a_publisher_claims_is_not_believed()
    {
        var answer = await Host.AskAsync(Asking.Question(Text) with { SenderId = "forged" });

        Assert.Equal((AnswerOutcome.Answered, null), (answer.Outcome, answer.Receipt!.SenderId));
    }

    [Fact]
    public async Task Its_record_is_open_before_anybody_hears_of_it()
    {
        var id = Guid.NewGuid();
        var opened = new TaskCompletionSource<bool>();
        Host.Bus.ConnectPublishObserver(new Before<QuestionAsked>(async () => opened.TrySetResult(await Host.Store.FindAsync(Host.Keys.Question(id), default) is not null)));

        await SendAsync(new Plain { Question = Text, SnakeId = id.ToString() }, _ => { });

        Assert.True(await opened.Task.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private async Task SendAsync(Plain question, Action<SendContext> configure)
    {
        var endpoint = await Host.Bus.GetSendEndpoint(new Uri("queue:ccar-questions"));
        await endpoint.Send(question, context =>
        {
            context.Serializer = new SystemTextJsonRawMessageSerializer(RawSerializerOptions.AnyMessageType);
            configure(context);
        });
    }

    private sealed class Before<TMessage>(Func<Task> look) : IPublishObserver
    {
        public Task PrePublish<T>(PublishContext<T> context)
            where T : class => typeof(T) == typeof(TMessage) ? look() : Task.CompletedTask;

        public Task PostPublish<T>(PublishContext<T> context)
            where T : class => Task.CompletedTask;

        public Task PublishFault<T>(PublishContext<T> context, Exception exception)
            where T : class => Task.CompletedTask;
    }

    private sealed record Plain
    {
        [JsonPropertyName("question")]
        public required string Question { get; init; }

        [JsonPropertyName("question_id")]
        public string? SnakeId { get; init; }

        [JsonPropertyName("questionId")]
        public string? CamelId { get; init; }

        [JsonPropertyName("asked_by")]
        public string? AskedBy { get; init; }

        [JsonPropertyName("senderId")]
        public string? ForgedSender { get; init; }
    }
}
