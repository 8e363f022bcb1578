using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query;

return await WorkerProcess.RunAsync(args, static bus => bus.AddQueryWorker());
