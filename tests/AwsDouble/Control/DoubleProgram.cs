using System.Globalization;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Control;

/// <summary>The double as a program, for worker processes and for people.</summary>
internal static class DoubleProgram
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var port, ..] || !int.TryParse(port, CultureInfo.InvariantCulture, out var number))
        {
            await Console.Error.WriteLineAsync("dotnet run --project tests/AwsDouble -- PORT");
            return 2;
        }

        await using var server = await AwsDoubleServer.StartAsync(new AwsDoubleOptions { Port = number });
        Console.WriteLine($"listening {server.Endpoint.Port.ToString(CultureInfo.InvariantCulture)}");
        await Task.Delay(Timeout.Infinite);
        return 0;
    }
}
