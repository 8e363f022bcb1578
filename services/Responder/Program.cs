using Ccar.Messaging.Hosting;
using Ccar.Messaging.Responder;

return await WorkerProcess.RunAsync(args, static bus => bus.AddResponderWorker());
