using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Ends the query of a question that comes again after its deadline. The message is trusted no more than when it is worked on.</summary>
internal sealed partial class LateQuestion(AthenaQueryEngine engine, DefinitionStore definitions, CommittedVersions versions, ILogger<LateQuestion> logger)
    : ILateMessage<SqlBuilt>
{
    public async Task EndAsync(SqlBuilt message, CancellationToken cancellationToken)
    {
        try
        {
            if (await IsOursAsync(message, cancellationToken))
            {
                await engine.StopLeftAsync(QueryRunner.Query(message), cancellationToken);
            }
        }
        catch (Exception)
        {
            // The question has ended; what is wrong with the message is nobody's concern any more, and may repeat what was asked.
            LogNotEnded(logger, StageNames.RunSql, message.QuestionId);
        }
    }

    private async Task<bool> IsOursAsync(SqlBuilt message, CancellationToken cancellationToken)
    {
        if (await definitions.FindAsync(message.Attributes.TableName, cancellationToken) is not { } definition)
        {
            return false;
        }

        SqlGuard.Check(message.Sql, message.Attributes, message.Selection, definition);
        return await versions.FindStrayAsync(message, cancellationToken) is null;
    }

    [LoggerMessage(4211, LogLevel.Warning, "{Stage} did not look for what runs for question {QuestionId}, whose deadline has passed.", EventName = "LateQuestionNotEnded")]
    private static partial void LogNotEnded(ILogger logger, string stage, Guid questionId);
}
