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
        catch (Exception fault)
        {
            // The question has ended; what is wrong with the message is nobody's concern any more.
            LogNotEnded(logger, fault, message.QuestionId);
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

    [LoggerMessage(4211, LogLevel.Warning, "What runs for question {QuestionId}, whose deadline has passed, was not looked for.", EventName = "LateQuestionNotEnded")]
    private static partial void LogNotEnded(ILogger logger, Exception fault, Guid questionId);
}
