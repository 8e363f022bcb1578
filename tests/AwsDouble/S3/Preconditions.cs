using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>The conditions of conditional requests.</summary>
internal static class Preconditions
{
    /// <summary>Of a write: <c>If-None-Match: *</c> and <c>If-Match</c> against what is there.</summary>
    public static void CheckWrite(S3Request request, StoredObject? current)
    {
        if (request.Header("If-None-Match") is { } unwanted)
        {
            if (unwanted != "*")
            {
                throw new AwsException("NotImplemented", $"If-None-Match of a write is '*', not '{unwanted}'.", 501);
            }

            if (current is not null)
            {
                throw Failed("If-None-Match");
            }
        }

        CheckMatch(request, current);
    }

    /// <summary>Of a write or a delete: If-Match, for which there must be an object.</summary>
    public static void CheckMatch(S3Request request, StoredObject? current)
    {
        if (request.Header("If-Match") is not { } wanted)
        {
            return;
        }

        if (current is null)
        {
            throw new AwsException("NoSuchKey", "The specified key does not exist.", 404) { Members = new() { ["Key"] = request.Key } };
        }

        if (!Matches(wanted, current))
        {
            throw Failed("If-Match");
        }
    }

    /// <summary>Of the source of a copy.</summary>
    public static void CheckSource(S3Request request, StoredObject source)
    {
        if (request.Header("x-amz-copy-source-if-match") is { } wanted && !Matches(wanted, source))
        {
            throw Failed("x-amz-copy-source-If-Match");
        }

        if (request.Header("x-amz-copy-source-if-none-match") is { } unwanted && Matches(unwanted, source))
        {
            throw Failed("x-amz-copy-source-If-None-Match");
        }
    }

    public static bool Matches(string wanted, StoredObject current) => wanted == "*" || wanted.Trim('"') == current.ETag;

    public static AwsException Failed(string condition) => new("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412)
    {
        Members = new JsonObject { ["Condition"] = condition },
    };
}
