using System.Globalization;
using Amazon.Runtime;
using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Control;

/// <summary>The double as a program, for worker processes and for people. It runs until it is stopped, or until its input closes when that is a pipe.</summary>
internal static class DoubleProgram
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (ProgramOptions.Read(arguments) is not { } options)
        {
            await Console.Error.WriteLineAsync(ProgramOptions.Usage);
            return 2;
        }

        if (options.QueueUrl is not null && FallbackRegionFactory.GetRegionEndpoint() is null)
        {
            await Console.Error.WriteLineAsync("No AWS region is set, and notifications cannot be sent to a queue without one: set AWS_REGION, e.g. eu-central-1.");
            return 2;
        }

        await using var server = await AwsDoubleServer.StartAsync(new AwsDoubleOptions { Port = options.Port });
        using var sender = options.QueueUrl is { } queue ? new QueueSender(queue) : null;
        Prepare(server, options, sender);
        Console.WriteLine($"listening {server.Endpoint.Port.ToString(CultureInfo.InvariantCulture)}");
        await WaitAsync();
        return 0;
    }

    private static void Prepare(AwsDoubleServer server, ProgramOptions options, QueueSender? sender)
    {
        if (options.Bucket is not { } bucket)
        {
            return;
        }

        server.S3.CreateBucket(bucket);
        if (sender is not null)
        {
            server.S3.Notifications.Add(new NotificationRule(bucket, options.Prefix, options.Form, sender.SendAsync) { Queue = sender.Queue });
        }
    }

    private static async Task WaitAsync()
    {
        var stopped = new TaskCompletionSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stopped.TrySetResult();
        };
        var closed = Console.IsInputRedirected ? Console.In.ReadToEndAsync() : Task.Delay(Timeout.Infinite);
        await Task.WhenAny(stopped.Task, closed);
    }
}
