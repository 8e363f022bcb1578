using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.BuildSql;

internal sealed class BuildSqlDefinition() : QuestionStageDefinition<BuildSqlConsumer>(StageNames.BuildSql, concurrency: 16);
