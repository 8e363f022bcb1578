using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RunSql;

internal sealed class RunSqlDefinition() : QuestionStageDefinition<RunSqlConsumer>(StageNames.RunSql, concurrency: 4);
