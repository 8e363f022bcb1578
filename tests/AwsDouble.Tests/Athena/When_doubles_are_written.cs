using System.Reflection;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Tests.Athena;

/// <summary>Expected values are Java's own (Double.toString of its documentation).</summary>
public sealed class When_doubles_are_written
{
    private static readonly MethodInfo Text =
        typeof(AwsDoubleServer).Assembly.GetType("Ccar.Messaging.AwsDouble.Athena.JavaDouble", throwOnError: true)!.GetMethod("Text", [typeof(double)])!;

    [Theory]
    [InlineData(0.0, "0.0")]
    [InlineData(1.0, "1.0")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(100.0, "100.0")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.000999, "9.99E-4")]
    [InlineData(9999999.5, "9999999.5")]
    [InlineData(10000000.0, "1.0E7")]
    [InlineData(12345678.9, "1.23456789E7")]
    [InlineData(1e300, "1.0E300")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void They_look_as_in_java(double value, string expected) => Assert.Equal(expected, Text.Invoke(null, [value]));
}
