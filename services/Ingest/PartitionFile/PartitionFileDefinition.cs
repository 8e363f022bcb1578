using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Ingest.PartitionFile;

// Reading and compressing keeps a core busy: more at a time than cores would only wait for each other.
internal sealed class PartitionFileDefinition() : LandingStageDefinition<PartitionFileConsumer>(StageNames.PartitionFile, Math.Clamp(Environment.ProcessorCount, 2, 8));
