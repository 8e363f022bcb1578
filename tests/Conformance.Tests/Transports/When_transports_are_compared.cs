using System.Reflection;

namespace Ccar.Messaging.Conformance.Tests.Transports;

public sealed class When_transports_are_compared
{
    private static readonly MethodInfo[] Theories =
        [.. typeof(When_transports_are_compared).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.GetCustomAttributes<OnAttribute>().Any())];

    [Fact]
    public void The_transport_in_memory_lacks_these_three_only() =>
        Assert.Equal(
            Capabilities.DeadLetterQueue | Capabilities.Fifo | Capabilities.SurvivesProcess,
            Capabilities.All & ~Transport.Of(Broker.InMemory).Capabilities);

    [Fact]
    public void The_transport_over_SQS_lacks_nothing() => Assert.Equal(Capabilities.None, Capabilities.All & ~Transport.Of(Broker.Sqs).Capabilities);

    [Fact]
    public void Each_theory_of_the_suite_is_for_every_transport_and_asks_the_same_of_each()
    {
        Assert.NotEmpty(Theories);
        Assert.All(Theories, theory =>
        {
            var on = theory.GetCustomAttributes<OnAttribute>().ToList();
            Assert.Equal(Enum.GetValues<Broker>(), on.Select(attribute => attribute.Broker).Order());
            Assert.Single(on.Select(attribute => attribute.Needs).Distinct());
        });
    }

    [Fact]
    public void A_theory_is_left_out_for_a_missing_capability_alone()
    {
        var leftOut = Theories.Where(theory => Transport.WhyNot(Broker.InMemory, theory.GetCustomAttributes<OnAttribute>().First().Needs) is not null);

        Assert.Equal(leftOut, Theories.Where(theory => theory.GetCustomAttributes<OnAttribute>().Single(on => on.Broker == Broker.InMemory).Skip is not null));
    }
}
