using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Responder;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Bench;

/// <summary>The baseline: what the stages of a question do, called one after another, with the same parts and records and without a message.</summary>
internal sealed class StepsInProcess(IServiceProvider parts)
{
    private readonly AnswerRecords _records = parts.GetRequiredService<AnswerRecords>();
    private readonly LandscapeLoader _landscapes = parts.GetRequiredService<LandscapeLoader>();
    private readonly IAttributeRetriever _retriever = parts.GetRequiredService<IAttributeRetriever>();
    private readonly DefinitionStore _definitions = parts.GetRequiredService<DefinitionStore>();
    private readonly QueryRunner _runner = parts.GetRequiredService<QueryRunner>();
    private readonly AnswerComposer _composer = parts.GetRequiredService<AnswerComposer>();

    public async Task<Answered> AskAsync(string text)
    {
        var question = new QuestionAsked { QuestionId = BusinessId.New(TimeProvider.System), AskedAt = DateTimeOffset.UtcNow, Text = text };
        await _records.OpenAsync(question, CancellationToken.None);
        var ready = await RunAsync(await BuildAsync(question, await UnderstandAsync(question)));
        return await AnswerAsync(question, ready);
    }

    private async Task<Retrieval.Understood> UnderstandAsync(QuestionAsked question)
    {
        var landscape = await _landscapes.LoadAsync(question, CancellationToken.None);
        var retrieval = await _retriever.RetrieveAsync(question, landscape, CancellationToken.None);
        return retrieval as Retrieval.Understood ?? throw new InvalidOperationException($"'{question.Text}' was not understood: {retrieval}");
    }

    private async Task<SqlBuilt> BuildAsync(QuestionAsked question, Retrieval.Understood understood) => new()
    {
        QuestionId = question.QuestionId,
        QuestionHash = question.ContentHash(),
        AskedAt = question.AskedAt,
        Deadline = question.EffectiveDeadline(),
        Attributes = understood.Attributes,
        Selection = understood.Selection,
        Understanding = understood.Understanding,
        Sql = SqlBuilder.Build(understood.Attributes, understood.Selection, await DefinitionAsync(understood.Attributes)),
    };

    private async Task<ResultsReady> RunAsync(SqlBuilt built)
    {
        SqlGuard.Check(built.Sql, built.Attributes, built.Selection, await DefinitionAsync(built.Attributes));
        var outcome = await _runner.RunAsync(built, CancellationToken.None);
        return (outcome as RunOutcome.Ready)?.Results ?? throw new InvalidOperationException($"{built.Sql} gave no rows: {outcome}");
    }

    private async Task<Answered> AnswerAsync(QuestionAsked question, ResultsReady ready)
    {
        var asked = await _records.FindQuestionAsync(question.QuestionId, CancellationToken.None) ?? question;
        var answer = await _records.FindAsync(question.QuestionId, CancellationToken.None)
            ?? await _composer.ComposeAsync(asked, ready, CancellationToken.None);
        await _records.TryWriteAsync(answer, CancellationToken.None);
        return answer;
    }

    private async Task<TableDefinition> DefinitionAsync(QueryAttributes attributes) => (await _definitions.FindAsync(attributes.TableName, CancellationToken.None))!;
}
