using Ccar.Messaging.Hosting;
using Ccar.Messaging.Responder;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.AddCcarMessaging(bus => bus.AddResponderWorker());
return await builder.RunWorkersAsync();
