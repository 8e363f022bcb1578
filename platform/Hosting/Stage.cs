namespace Ccar.Messaging.Hosting;

/// <summary>A consumer, and how to find the name of its queue.</summary>
internal sealed record Stage(string Consumer, Func<IServiceProvider, string> Queue);
