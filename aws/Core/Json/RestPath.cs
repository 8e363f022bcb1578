using Amazon.Runtime.Internal;

namespace Ccar.Messaging.Aws.Json;

/// <summary>Fills in the labels of a path. The SDK core percent-encodes them in full, so an ARN is one segment.</summary>
public sealed class RestPath
{
    private readonly IRequest _request;
    private readonly string _operation;

    internal RestPath(IRequest request, string operation)
    {
        _request = request;
        _operation = operation;
    }

    /// <summary>Fills in one label.</summary>
    /// <param name="name">Its name, without braces.</param>
    /// <param name="value">What stands there.</param>
    /// <exception cref="ArgumentException">The value is null or empty, which would name another resource; or it is not valid Unicode.</exception>
    public void Label(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw MissingParameter.Of(_operation, name, value is null);
        }

        StrictText.Check(_operation, name, value);
        _request.AddPathResource($"{{{name}}}", value);
    }
}
