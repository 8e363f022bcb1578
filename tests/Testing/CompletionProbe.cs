using System.Globalization;
using System.Text;
using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Testing;

/// <summary>Sees every published message and waits for named outcomes. When one does not come, the failure lists what did.</summary>
public sealed class CompletionProbe : IPublishObserver
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Lock _gate = new();
    private readonly List<object> _published = [];
    private readonly List<(object Message, Guid? Id)> _ids = [];
    private readonly List<Waiter> _waiters = [];

    /// <summary>Every message of a type published so far, in order.</summary>
    public IReadOnlyList<T> Published<T>()
    {
        lock (_gate)
        {
            return [.. _published.OfType<T>()];
        }
    }

    /// <summary>The message ids of a type's messages published so far, in order.</summary>
    public IReadOnlyList<Guid> MessageIds<T>()
    {
        lock (_gate)
        {
            return [.. _ids.Where(sent => sent.Message is T).Select(sent => sent.Id ?? Guid.Empty)];
        }
    }

    /// <summary>Waits for the first message of a type that passes, published before or after the call.</summary>
    public Task<T> WaitForAsync<T>(Func<T, bool> passes)
        where T : class => WaitForAsync(1, passes);

    /// <summary>Waits until that many messages of a type have passed; returns the last of them.</summary>
    public async Task<T> WaitForAsync<T>(int count, Func<T, bool> passes)
        where T : class
    {
        var waiter = new Waiter(message => message is T typed && passes(typed), count);
        lock (_gate)
        {
            _waiters.Add(waiter);
            _published.ForEach(waiter.Offer);
        }

        try
        {
            return (T)await waiter.Done.Task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"No {typeof(T).Name} came ({count} wanted) within {Patience.TotalSeconds} s. Seen:{Seen()}");
        }
    }

    /// <summary>Waits for the answer to a question.</summary>
    public Task<Answered> AnsweredAsync(Guid questionId) => WaitForAsync<Answered>(answer => answer.QuestionId == questionId);

    /// <inheritdoc/>
    public Task PrePublish<T>(PublishContext<T> context)
        where T : class => Task.CompletedTask;

    /// <inheritdoc/>
    public Task PostPublish<T>(PublishContext<T> context)
        where T : class
    {
        lock (_gate)
        {
            _published.Add(context.Message);
            _ids.Add((context.Message, context.MessageId));
            _waiters.ForEach(waiter => waiter.Offer(context.Message));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task PublishFault<T>(PublishContext<T> context, Exception exception)
        where T : class => Task.CompletedTask;

    private string Seen()
    {
        lock (_gate)
        {
            return _published.Aggregate(new StringBuilder(), (text, message) => text.Append(CultureInfo.InvariantCulture, $"\n  {message}")).ToString();
        }
    }

    private sealed class Waiter(Func<object, bool> passes, int count)
    {
        private int _left = count;

        public TaskCompletionSource<object> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Offer(object message)
        {
            if (passes(message) && --_left == 0)
            {
                Done.TrySetResult(message);
            }
        }
    }
}
