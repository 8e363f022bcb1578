namespace Ccar.Messaging.Aws.Json;

/// <summary>Finds the error code of an answer: it stands in a header or in the body, with a namespace before or an address behind it.</summary>
internal static class ErrorCode
{
    public static string? Of(string? header, JsonAnswer body) =>
        Bare(header) ?? Bare(body.Text("__type")) ?? Bare(body.Text("code")) ?? Bare(body.Text("Code"));

    private static string? Bare(string? code)
    {
        if (code is null)
        {
            return null;
        }

        var text = code.AsSpan(code.LastIndexOf('#') + 1);
        var colon = text.IndexOf(':');
        var bare = (colon < 0 ? text : text[..colon]).Trim();
        return bare.IsEmpty ? null : bare.ToString();
    }
}
