using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Which queues there are, and how to get at those beside them.</summary>
public static class ParkedQueues
{
    /// <summary>The endings of the queues beside each queue, without the underscore: what failed, what killed its worker, what nobody understood.</summary>
    public static IReadOnlyList<string> Places { get; } = ["error", "dlq", "skipped"];

    /// <summary>The queues of all stages, in the order of a landing's and then of a question's journey.</summary>
    public static IReadOnlyList<string> Stages { get; } =
    [
        StageNames.Landings, StageNames.PartitionFile, StageNames.IndexMetadata, StageNames.Questions, StageNames.WatchDeadline, StageNames.RetrieveAttributes,
        StageNames.BuildSql, StageNames.RunSql, StageNames.WriteAnswer, StageNames.ForwardAnswers, StageNames.ForwardLandings,
    ];

    /// <summary>The queue beside a stage's.</summary>
    /// <param name="stage">The stage's queue.</param>
    /// <param name="place">One of <see cref="Places"/>.</param>
    public static string Beside(string stage, string place) => $"{stage}_{place}";

    /// <summary>Opens the queues of a process that was composed with the transport <c>sqs</c>; it need not run.</summary>
    /// <param name="services">The process's services.</param>
    public static IParkedQueues Open(IServiceProvider services) => new SqsParkedQueues(services.GetRequiredService<IOptions<SqsOptions>>().Value);
}
