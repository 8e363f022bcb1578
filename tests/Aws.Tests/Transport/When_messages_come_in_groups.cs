using MassTransit.AmazonSqsTransport.Receiving;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_messages_come_in_groups
{
    [Fact]
    public async Task The_second_waits_for_the_first()
    {
        var order = new GroupOrder(atOnce: 1);
        var first = order.Enter("a");
        var second = order.Enter("a");

        Assert.True(await first.TurnAsync());
        Assert.False(second.TurnAsync().IsCompleted);
        first.Leave(settled: true);

        Assert.True(await second.TurnAsync());
    }

    [Fact]
    public async Task Groups_do_not_wait_for_each_other()
    {
        var order = new GroupOrder(atOnce: 1);
        _ = order.Enter("a");

        Assert.True(await order.Enter("b").TurnAsync());
    }

    [Fact]
    public async Task Nothing_overtakes_a_message_that_comes_again()
    {
        var order = new GroupOrder(atOnce: 1);
        var first = order.Enter("a");
        var second = order.Enter("a");
        var third = order.Enter("a");

        first.Leave(settled: false);

        Assert.False(await second.TurnAsync());
        Assert.False(await third.TurnAsync());
        Assert.False(await order.Enter("a").TurnAsync());
    }

    [Fact]
    public async Task When_all_have_given_way_the_group_begins_anew()
    {
        var order = new GroupOrder(atOnce: 1);
        var first = order.Enter("a");
        var second = order.Enter("a");
        first.Leave(settled: false);
        second.Leave(settled: false);

        Assert.True(await order.Enter("a").TurnAsync());
    }

    [Fact]
    public async Task Several_may_run_at_once_where_that_is_wanted()
    {
        var order = new GroupOrder(atOnce: 2);
        var places = Enumerable.Range(0, 3).Select(_ => order.Enter("a")).ToList();

        Assert.True(await places[1].TurnAsync());
        Assert.False(places[2].TurnAsync().IsCompleted);
        places[1].Leave(settled: true);

        Assert.True(await places[2].TurnAsync());
    }
}
