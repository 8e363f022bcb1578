using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>Those who do a command's work, wherever they run. What they did is read off the store.</summary>
internal interface IWorkers : IAsyncDisposable
{
    /// <summary>Sees to it that the workers run, as far as this process can. Cheap to call again and again.</summary>
    /// <exception cref="WorkersStoppedException">They ran here and ended by themselves.</exception>
    Task StartAsync(CancellationToken cancellationToken);

    /// <summary>Tells them that a file lies in the landing folder.</summary>
    Task AnnounceAsync(PlacedFile file, CancellationToken cancellationToken);

    /// <summary>Tells people, once, that files have waited for long and for whom.</summary>
    Task TellWaitingAsync(int files, TimeSpan waited);

    /// <summary>Where to look when a file is not processed.</summary>
    string WhereToLook { get; }

    /// <summary>Hands a question over and waits for its answer record.</summary>
    /// <exception cref="TimeoutException">There was no record when the deadline had long passed.</exception>
    Task<Answered> AskAsync(QuestionAsked question, CancellationToken cancellationToken);
}
