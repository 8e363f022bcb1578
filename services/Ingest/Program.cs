using Ccar.Messaging.Hosting;
using Ccar.Messaging.Ingest;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.AddCcarMessaging(bus => bus.AddIngestWorker());
return await builder.RunWorkersAsync();
