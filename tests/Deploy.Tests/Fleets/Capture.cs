using Ccar.Messaging.Deploy.Tests.Calls;
using Ccar.Messaging.Deploy.Tests.Policies;
using Ccar.Messaging.Deploy.Tests.Templates;

namespace Ccar.Messaging.Deploy.Tests.Fleets;

/// <summary>What the workers called while they did all kinds of work, and what the template lets them.</summary>
/// <param name="Deployed">The template with its parameters.</param>
/// <param name="Calls">The calls.</param>
/// <param name="Faulty">Calls that broke their service's model.</param>
internal sealed record Capture(Deployed Deployed, IReadOnlyList<PermittedCall> Calls, IReadOnlyList<string> Faulty)
{
    private const string Model = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20240620-v1:0";

    /// <summary>Parameters: everything that can be had.</summary>
    private static readonly (string Name, string Value)[] All =
        [("KnowledgeBaseStore", "s3vectors"), ("QuestionModelArn", Model), ("AnswerModelArn", Model), ("EventBusName", "bank")];

    private static readonly Lazy<Task<Capture>> WithDefaults = new(() => TakeAsync(Deployed.With()));
    private static readonly Lazy<Task<Capture>> WithAll = new(() => TakeAsync(Deployed.With(All)));

    /// <summary>Rules alone, no bus: the template's defaults.</summary>
    public static Task<Capture> OfDefaults => WithDefaults.Value;

    /// <summary>A knowledge base, models, a bus.</summary>
    public static Task<Capture> OfAll => WithAll.Value;

    /// <summary>What the template lets a worker do.</summary>
    public RolePolicy RoleOf(string worker) => RolePolicy.Of(Deployed, $"{worker}TaskRole");

    private static async Task<Capture> TakeAsync(Deployed deployed)
    {
        await using var fleet = await DeployedFleet.StartAsync(deployed);
        Work.Script(fleet);
        await Work.LandAsync(fleet);
        await Work.AskAsync(fleet);
        await Work.PoisonAsync(fleet);
        await Work.ReplaceAsync(fleet);
        return new Capture(deployed, fleet.Calls, [.. fleet.Aws.Calls.Faulty.Select(call => $"{call.Service} {call.Operation}: {string.Join("; ", call.Faults)}")]);
    }
}
