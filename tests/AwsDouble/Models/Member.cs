namespace Ccar.Messaging.AwsDouble.Models;

/// <summary>A member of a structure.</summary>
/// <param name="Shape">Its type.</param>
/// <param name="Location">uri, querystring, header or statusCode; null where it is in the body.</param>
/// <param name="LocationName">Its name there.</param>
internal sealed record Member(Shape Shape, string? Location, string LocationName);
