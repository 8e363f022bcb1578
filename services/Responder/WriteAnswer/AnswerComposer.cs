using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer.Wording;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Composes the answer from what is stored for the question; of a message only its ids are believed.</summary>
public sealed class AnswerComposer(
    ResultStore results, IObjectStore store, DefinitionStore definitions, ProfileStore profiles, LaterLandings later, IAnswerWriter writer, TimeProvider clock)
{
    /// <summary>The answer to a question whose rows are stored.</summary>
    /// <exception cref="ResultNotStoredException">Nothing is stored for the question under that statement.</exception>
    public async Task<Answered> ComposeAsync(QuestionAsked question, ResultsReady message, CancellationToken cancellationToken)
    {
        var key = results.KeyOf(question.QuestionId, message.Sql);
        var stored = await store.ReadDocumentAsync(ResultStore.RecordOf(key), cancellationToken) ?? throw ResultNotStoredException.Of(question.QuestionId, key);
        var ready = StoreJson.Read<ResultsReady>(ResultStore.RecordOf(key), stored);
        var rows = await results.FindAsync(key, cancellationToken) ?? throw ResultNotStoredException.Of(question.QuestionId, key);
        var definition = await definitions.FindAsync(ready.Attributes.TableName, cancellationToken) ?? throw ResultNotStoredException.Of(question.QuestionId, key);

        var landed = await ProfilesAsync(ready, cancellationToken);
        if (DefinitionDrift.Find(ready, definition, landed) is { } drift)
        {
            return Compose(question, Stopped(ready, StopReason.DataNotLanded, drift));
        }

        var figures = FigureBuilder.Build(ready.Attributes, ready.Selection, rows, definition);
        if (figures.Figures.RowCount == 0)
        {
            return Compose(question, Stopped(ready, StopReason.NoRows, NoFigure.Sentence(ready.Attributes, figures)));
        }

        ready = ready with { Warnings = [.. ready.Warnings, .. await LaterAsync(ready, cancellationToken)] };
        var text = await writer.WriteAsync(question, Facts(ready, figures, definition), cancellationToken);
        return Compose(question, ready, figures, text) with { Receipt = ReceiptBuilder.Build(ready, Files(ready, landed), text, question.SenderId) };
    }

    /// <summary>The end of a question that was stopped.</summary>
    public Answered Compose(QuestionAsked question, QuestionStopped stopped) => Begin(question, stopped.Outcome, stopped.Sentence) with
    {
        Reason = stopped.Reason,
        Options = stopped.Options,
        Table = stopped.Table ?? question.Table,
        Scenario = stopped.Scenario ?? question.Scenario,
        Receipt = stopped.Understanding is { } understanding
            ? new Receipt { Understanding = understanding, WrittenBy = ReceiptBuilder.Template, SenderId = question.SenderId }
            : ReceiptBuilder.OfSender(question.SenderId),
    };

    /// <summary>The end of a question that a worker failed at.</summary>
    public Answered Failed(QuestionAsked question) =>
        Begin(question, AnswerOutcome.Failed, "The question could not be worked on because of a technical fault; it is in the log of the worker. Ask again later.") with
        {
            Reason = StopReason.WorkerFailed,
            Receipt = ReceiptBuilder.OfSender(question.SenderId),
        };

    private Answered Compose(QuestionAsked question, ResultsReady ready, FigureSet figures, WrittenText text) =>
        Begin(question, AnswerOutcome.Answered, text.Text) with
        {
            Figures = figures.Figures,
            Table = ready.Attributes.TableName,
            Scenario = ready.Attributes.PartitionFilters.Scenario is [var only] ? only : null,
        };

    private Task<IReadOnlyList<string>> LaterAsync(ResultsReady ready, CancellationToken cancellationToken) =>
        later.FindAsync(ready.Attributes.TableName, ready.Selection, [.. ready.Understanding.Warnings, .. ready.Warnings], cancellationToken);

    private static AnswerFacts Facts(ResultsReady ready, FigureSet figures, TableDefinition definition) => new()
    {
        Attributes = ready.Attributes,
        Selection = ready.Selection,
        Definition = definition,
        Understanding = ready.Understanding,
        Warnings = ready.Warnings,
        Figures = figures,
    };

    private Answered Begin(QuestionAsked question, AnswerOutcome outcome, string text) => new()
    {
        QuestionId = question.QuestionId,
        AskedAt = question.AskedAt,
        AnsweredAt = clock.GetUtcNow(),
        Question = question.Text,
        AskedBy = question.AskedBy,
        Outcome = outcome,
        Text = text,
        InReplyTo = question.InReplyTo,
        Option = question.Option,
    };

    private async Task<IReadOnlyList<SnapshotProfile>> ProfilesAsync(ResultsReady ready, CancellationToken cancellationToken)
    {
        var landed = new List<SnapshotProfile>(ready.Selection.Count);
        foreach (var (cycle, scenario, run, version) in ready.Selection)
        {
            landed.Add(await profiles.ReadAsync(new PartitionId(ready.Attributes.TableName, cycle, scenario, run), version, cancellationToken));
        }

        return landed;
    }

    private static IReadOnlyList<ReceiptFile> Files(ResultsReady ready, IReadOnlyList<SnapshotProfile> landed) =>
    [
        .. ready.Selection.Index().Select(selected => new ReceiptFile(
            selected.Item.Cycle,
            selected.Item.Scenario,
            selected.Item.RunId,
            selected.Item.DataVersion,
            ready.Attributes.S3Paths.ElementAtOrDefault(selected.Index) ?? "",
            landed[selected.Index].Sha256,
            landed[selected.Index].Rows)),
    ];

    private static QuestionStopped Stopped(ResultsReady ready, StopReason reason, string sentence) => new()
    {
        QuestionId = ready.QuestionId,
        QuestionHash = ready.QuestionHash,
        AskedAt = ready.AskedAt,
        Outcome = AnswerOutcome.Refused,
        Reason = reason,
        Sentence = sentence,
        Table = ready.Attributes.TableName,
        Understanding = ready.Understanding,
    };
}
