using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using MassTransit;

namespace Ccar.Messaging.Query.BuildSql;

internal sealed class BuildSqlConsumer(DefinitionStore definitions) : IConsumer<AttributesRetrieved>
{
    public async Task Consume(ConsumeContext<AttributesRetrieved> context)
    {
        var message = context.Message;
        var definition = await definitions.FindAsync(message.Attributes.TableName, context.CancellationToken)
            ?? throw new InvalidAttributesException($"There is no table '{message.Attributes.TableName}'.");
        await context.PublishOnce(message.QuestionId, new SqlBuilt
        {
            QuestionId = message.QuestionId,
            QuestionHash = message.QuestionHash,
            AskedAt = message.AskedAt,
            Deadline = message.Deadline,
            Attributes = message.Attributes,
            Selection = message.Selection,
            Understanding = message.Understanding,
            Sql = SqlBuilder.Build(message.Attributes, message.Selection, definition),
            Stages = context.FinishStage(message.Stages),
        });
    }
}
