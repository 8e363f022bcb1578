using System.Collections.Concurrent;
using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Bench;

/// <summary>Sees how landings and questions end, at the moment their last message is published.</summary>
internal sealed class Outcomes : IPublishObserver
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource<Answered>> _questions = new();
    private TaskCompletionSource _landed = new();
    private int _landingsLeft;

    /// <summary>Completes when that many landings are indexed; call it before they land.</summary>
    public Task ExpectLandings(int count)
    {
        _landed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _landingsLeft = count;
        return _landed.Task;
    }

    /// <summary>Completes with the answer; call it before the question is asked.</summary>
    public Task<Answered> ExpectAnswer(Guid questionId) =>
        _questions.GetOrAdd(questionId, static _ => new TaskCompletionSource<Answered>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public Task PrePublish<T>(PublishContext<T> context)
        where T : class => Task.CompletedTask;

    public Task PostPublish<T>(PublishContext<T> context)
        where T : class
    {
        switch (context.Message)
        {
            case Answered answered when _questions.TryRemove(answered.QuestionId, out var question):
                question.TrySetResult(answered);
                break;
            case MetadataIndexed when Interlocked.Decrement(ref _landingsLeft) == 0:
                _landed.TrySetResult();
                break;
            case FileRejected rejected:
                _landed.TrySetException(new InvalidOperationException($"{rejected.SourceKey} was rejected: {rejected.Explanation}"));
                break;
        }

        return Task.CompletedTask;
    }

    public Task PublishFault<T>(PublishContext<T> context, Exception exception)
        where T : class => Task.CompletedTask;
}
