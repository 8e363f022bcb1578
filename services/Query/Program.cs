using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.AddCcarMessaging(bus => bus.AddQueryWorker());
return await builder.RunWorkersAsync();
