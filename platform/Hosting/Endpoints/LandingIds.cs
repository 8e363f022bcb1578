using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Hosting;

/// <summary>Tells which landing a message is about.</summary>
internal static class LandingIds
{
    /// <summary>The landing's id; null for a message that is not about a landing.</summary>
    public static Guid? Of(object message) => message switch
    {
        FileLanded m => m.LandingId,
        Partitioned m => m.LandingId,
        _ => null,
    };
}
