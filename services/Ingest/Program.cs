using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;

return await WorkerProcess.RunAsync(args, static bus => bus.AddIngestWorker());
