using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.BuildSql;

internal sealed class BuildSqlDefinition() : StageDefinition<BuildSqlConsumer>(StageNames.BuildSql, concurrency: 16);
