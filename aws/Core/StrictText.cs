using System.Text;

namespace Ccar.Messaging.Aws;

/// <summary>Refuses text that has no UTF-8 form: encoding by replacement would change a message without a word.</summary>
internal static class StrictText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Check(string operation, string name, string value)
    {
        try
        {
            Strict.GetByteCount(value);
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException(
                $"{operation}: {name} holds half a surrogate pair at position {exception.Index}, which no encoding can carry: "
                + "remove it or send the bytes as base64. Nothing was sent.",
                name,
                exception);
        }
    }
}
