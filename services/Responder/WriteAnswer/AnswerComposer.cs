using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Composes the answer from what is stored for the question; of a message only its ids are believed.</summary>
public sealed class AnswerComposer(ResultStore results, IObjectStore store, DefinitionStore definitions, ProfileStore profiles, TimeProvider clock)
{
    /// <summary>The answer to a question whose rows are stored.</summary>
    /// <exception cref="ResultNotStoredException">Nothing is stored for the question under that statement.</exception>
    public async Task<Answered> ComposeAsync(QuestionAsked question, ResultsReady message, CancellationToken cancellationToken)
    {
        var key = results.KeyOf(question.QuestionId, message.Sql);
        var stored = await store.ReadDocumentAsync(Path.ChangeExtension(key, ".json"), cancellationToken) ?? throw ResultNotStoredException.Of(question.QuestionId, key);
        var ready = StoreJson.Read<ResultsReady>(stored.Content.Span);
        var rows = await results.FindAsync(key, cancellationToken) ?? throw ResultNotStoredException.Of(question.QuestionId, key);
        var definition = await definitions.FindAsync(ready.Attributes.TableName, cancellationToken) ?? throw ResultNotStoredException.Of(question.QuestionId, key);

        var figures = FigureBuilder.Build(ready.Attributes, ready.Selection, rows, definition);
        return figures.Figures.RowCount == 0
            ? Compose(question, NothingPasses(ready))
            : await ComposeAsync(question, ready, figures, definition, cancellationToken);
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
            : null,
    };

    /// <summary>The end of a question that a worker failed at.</summary>
    public Answered Failed(QuestionAsked question) =>
        Begin(question, AnswerOutcome.Failed, "The question could not be worked on because of a technical fault; it is in the log of the worker. Ask again later.") with
        {
            Reason = StopReason.WorkerFailed,
        };

    private async Task<Answered> ComposeAsync(QuestionAsked question, ResultsReady ready, FigureSet figures, TableDefinition definition, CancellationToken cancellationToken)
    {
        var facts = new AnswerFacts
        {
            Attributes = ready.Attributes,
            Selection = ready.Selection,
            Definition = definition,
            Understanding = ready.Understanding,
            Figures = figures,
        };
        var files = await FilesAsync(ready, cancellationToken);
        return Begin(question, AnswerOutcome.Answered, TemplateWriter.Write(facts)) with
        {
            Figures = figures.Figures,
            Table = ready.Attributes.TableName,
            Scenario = ready.Attributes.PartitionFilters.Scenario is [var only] ? only : null,
            Receipt = ReceiptBuilder.Build(ready, files, ReceiptBuilder.Template, question.SenderId),
        };
    }

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

    private async Task<IReadOnlyList<ReceiptFile>> FilesAsync(ResultsReady ready, CancellationToken cancellationToken)
    {
        var files = new List<ReceiptFile>(ready.Selection.Count);
        foreach (var ((cycle, scenario, run, version), filedKey) in ready.Selection.Zip(ready.Attributes.S3Paths))
        {
            var profile = await profiles.ReadAsync(new PartitionId(ready.Attributes.TableName, cycle, scenario, run), version, cancellationToken);
            files.Add(new ReceiptFile(cycle, scenario, run, version, filedKey, profile.Sha256, profile.Rows));
        }

        return files;
    }

    private static QuestionStopped NothingPasses(ResultsReady ready) => new()
    {
        QuestionId = ready.QuestionId,
        QuestionHash = ready.QuestionHash,
        AskedAt = ready.AskedAt,
        Outcome = AnswerOutcome.Refused,
        Reason = StopReason.NoRows,
        Sentence = "No group passes the bound that was asked for. Ask with another bound, or without one.",
        Table = ready.Attributes.TableName,
        Understanding = ready.Understanding,
    };
}
