using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Responder.WatchDeadline;

internal sealed class WatchDeadlineDefinition() : StageDefinition<WatchDeadlineConsumer>(StageNames.WatchDeadline, concurrency: 16, publishesFaults: true);
