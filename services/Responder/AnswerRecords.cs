using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder;

/// <summary>The records of questions and their answers. Both are written once; the first one counts.</summary>
public sealed class AnswerRecords(IObjectStore store, StoreKeys keys)
{
    /// <summary>Opens the record of a question, or tells what is already known under its id.</summary>
    public async Task<OpenedRecord> OpenAsync(QuestionAsked question, CancellationToken cancellationToken)
    {
        if (await store.TryWriteDocumentAsync(keys.Question(question.QuestionId), StoreJson.Write(question), null, cancellationToken))
        {
            return OpenedRecord.New;
        }

        var known = await FindQuestionAsync(question.QuestionId, cancellationToken);
        return known?.ContentHash() == question.ContentHash() ? OpenedRecord.SameQuestion : OpenedRecord.OtherQuestion;
    }

    /// <summary>The question as it was accepted; null when the id is not known.</summary>
    public Task<QuestionAsked?> FindQuestionAsync(Guid questionId, CancellationToken cancellationToken) =>
        ReadAsync<QuestionAsked>(keys.Question(questionId), cancellationToken);

    /// <summary>The answer that was recorded; null while there is none.</summary>
    public Task<Answered?> FindAsync(Guid questionId, CancellationToken cancellationToken) =>
        ReadAsync<Answered>(keys.Answer(questionId), cancellationToken);

    /// <summary>Records the answer unless there is one; true when this one was recorded.</summary>
    public Task<bool> TryWriteAsync(Answered answer, CancellationToken cancellationToken) =>
        store.TryWriteDocumentAsync(keys.Answer(answer.QuestionId), StoreJson.Write(answer), null, cancellationToken);

    private async Task<T?> ReadAsync<T>(string key, CancellationToken cancellationToken)
        where T : class
    {
        var stored = await store.ReadDocumentAsync(key, cancellationToken);
        return stored is null ? null : StoreJson.Read<T>(key, stored);
    }
}
