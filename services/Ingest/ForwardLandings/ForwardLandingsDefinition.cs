using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Ingest.ForwardLandings;

internal sealed class ForwardLandingsDefinition() : ForwardDefinition<ForwardLandingsConsumer>(StageNames.ForwardLandings);
