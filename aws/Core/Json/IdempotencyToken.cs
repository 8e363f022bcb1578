namespace Ccar.Messaging.Aws.Json;

/// <summary>The token of a call whose caller names none: the retries of this one call carry the same, any other call another.</summary>
internal static class IdempotencyToken
{
#pragma warning disable RS0030 // it must differ from every other call ever made; who wants to repeat a call sets his own
    // The form with dashes has 36 characters: Bedrock Agent asks for 33, Athena for 32.
    public static string Fresh() => Guid.NewGuid().ToString("D");
#pragma warning restore RS0030
}
