using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RunSql;

internal sealed class RunSqlDefinition(IOptions<RunSqlOptions> options, Parts parts)
    : QuestionStageDefinition<RunSqlConsumer>(StageNames.RunSql, options.Value.ConcurrencyOf(parts.Engine));
