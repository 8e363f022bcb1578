namespace Ccar.Messaging.AwsDouble.Faults;

/// <summary>What goes wrong with a call.</summary>
public enum FaultKind
{
    /// <summary>The service refuses it: nothing is done, an error in the service's own form is answered.</summary>
    Error,

    /// <summary>Something in between answers a page of HTML. Nothing is done.</summary>
    Html,

    /// <summary>It is done, and the answer ends in the middle of its body.</summary>
    Truncate,

    /// <summary>It is done, and the line is cut before the answer.</summary>
    LoseAnswer,

    /// <summary>The line is cut before anything is done.</summary>
    Cut,

    /// <summary>It is done and answered, later.</summary>
    Delay,

    /// <summary>Nothing is done, and the rule's own body is answered.</summary>
    Scripted,
}
