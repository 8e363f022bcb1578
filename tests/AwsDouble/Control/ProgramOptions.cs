using System.Globalization;
using Ccar.Messaging.AwsDouble.S3;

namespace Ccar.Messaging.AwsDouble.Control;

/// <summary>The program's arguments.</summary>
internal sealed record ProgramOptions(int Port, string? Bucket, string? QueueUrl, string Prefix, NotificationForm Form)
{
    public const string Usage = "dotnet run --project tests/AwsDouble -- PORT [--bucket NAME [--notify-queue URL [--notify-prefix PREFIX] [--notify-form S3|EventBridge]]]";

    /// <summary>Null when they cannot be understood.</summary>
    public static ProgramOptions? Read(string[] arguments)
    {
        if (arguments.Length % 2 == 0 || !int.TryParse(arguments[0], CultureInfo.InvariantCulture, out var port))
        {
            return null;
        }

        var options = new ProgramOptions(port, null, null, "", NotificationForm.S3);
        foreach (var pair in arguments.Skip(1).Chunk(2))
        {
            if (options.With(pair[0], pair[1]) is not { } next)
            {
                return null;
            }

            options = next;
        }

        return options.QueueUrl is not null && options.Bucket is null ? null : options;
    }

    private ProgramOptions? With(string name, string value) => name switch
    {
        "--bucket" => this with { Bucket = value },
        "--notify-queue" => this with { QueueUrl = value },
        "--notify-prefix" => this with { Prefix = value },
        "--notify-form" when Enum.TryParse<NotificationForm>(value, out var form) => this with { Form = form },
        _ => null,
    };
}
