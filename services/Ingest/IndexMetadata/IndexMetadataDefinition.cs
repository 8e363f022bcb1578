using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Ingest.IndexMetadata;

// Many at a time, so that many landings share one commit of the catalogue.
internal sealed class IndexMetadataDefinition() : StageDefinition<IndexMetadataConsumer>(StageNames.IndexMetadata, concurrency: 32);
