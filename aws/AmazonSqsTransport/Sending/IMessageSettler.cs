namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>Tells the broker what has become of received messages.</summary>
internal interface IMessageSettler
{
    /// <summary>The message is done with.</summary>
    Task DeleteAsync(string receipt);

    /// <summary>The message stays hidden for this long from now on; zero gives it back at once.</summary>
    /// <exception cref="AmazonSqsMessageRefusedException">The receipt is no longer good: the message is somebody else's, or gone.</exception>
    Task ChangeVisibilityAsync(string receipt, TimeSpan visibility);
}
