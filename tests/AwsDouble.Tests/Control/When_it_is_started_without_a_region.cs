using System.Diagnostics;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Tests.Control;

public sealed class When_it_is_started_without_a_region : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("ccar-double-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public async Task A_queue_to_notify_is_refused_with_a_sentence()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(AwsDoubleServer).Assembly.Location, "0", "--bucket", "reports", "--notify-queue", "https://sqs/1/q"]) { RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("AWS_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        (start.Environment["HOME"], start.Environment["AWS_EC2_METADATA_DISABLED"]) = (_home, "true");
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((2, "No AWS region is set, and notifications cannot be sent to a queue without one: set AWS_REGION, e.g. eu-central-1."), (process.ExitCode, said.Trim()));
    }
}
