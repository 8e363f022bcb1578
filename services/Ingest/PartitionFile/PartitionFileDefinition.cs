using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.PartitionFile;

// With a folder a landing keeps a core busy: more at a time than cores would only wait for each other.
internal sealed class PartitionFileDefinition(IOptions<IngestOptions> options, StorePlace place)
    : LandingStageDefinition<PartitionFileConsumer>(StageNames.PartitionFile, options.Value.AtOnce(place, inFolder: CoreTurns.AtOnce));
