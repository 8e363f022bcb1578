using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Storage;
using MassTransit;

namespace Ccar.Messaging.Query.RunSql;

internal sealed class RunSqlConsumer(QueryRunner runner, DefinitionStore definitions) : IConsumer<SqlBuilt>
{
    public async Task Consume(ConsumeContext<SqlBuilt> context)
    {
        var message = context.Message;
        var definition = await definitions.FindAsync(message.Attributes.TableName, context.CancellationToken)
            ?? throw new InvalidAttributesException($"There is no table '{message.Attributes.TableName}'.");
        SqlGuard.Check(message.Sql, message.Attributes, message.Selection, definition);
        switch (await runner.RunAsync(message, context.CancellationToken))
        {
            case RunOutcome.Ready ready:
                await context.PublishOnce(message.QuestionId, ready.Results with { Stages = context.FinishStage(message.Stages) });
                break;
            case RunOutcome.Stopped stopped:
                await context.PublishOnce(message.QuestionId, stopped.Question with { Stages = context.FinishStage(message.Stages) });
                break;
        }
    }
}
