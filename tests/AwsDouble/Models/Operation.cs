namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>An operation of a service.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Http">Method and path, for the services that have one per operation.</param>
/// <param name="Input">What is asked.</param>
/// <param name="Output">What is answered.</param>
internal sealed record Operation(string Name, HttpBinding Http, Shape Input, Shape Output);
