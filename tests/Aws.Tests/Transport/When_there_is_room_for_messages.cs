using MassTransit.AmazonSqsTransport.Receiving;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_there_is_room_for_messages
{
    [Fact]
    public async Task As_many_are_asked_for_as_there_is_room()
    {
        var room = new Room(size: 12, threshold: 2);

        Assert.Equal(10, await room.ReserveAsync(10, CancellationToken.None));
        Assert.Equal(2, await room.ReserveAsync(10, CancellationToken.None));
    }

    [Fact]
    public async Task A_request_waits_until_it_is_worth_its_while()
    {
        var room = new Room(size: 4, threshold: 2);
        await room.ReserveAsync(4, CancellationToken.None);

        var next = room.ReserveAsync(10, CancellationToken.None);
        room.Release(1);
        Assert.False(next.IsCompleted);
        room.Release(1);

        Assert.Equal(2, await next.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Room_given_back_is_there_for_the_next()
    {
        var room = new Room(size: 1, threshold: 1);
        await room.ReserveAsync(10, CancellationToken.None);

        room.Release(1);

        Assert.Equal(1, await room.ReserveAsync(10, CancellationToken.None));
    }

    [Fact]
    public async Task One_who_stops_waiting_takes_nothing()
    {
        var room = new Room(size: 1, threshold: 1);
        await room.ReserveAsync(10, CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var waiting = room.ReserveAsync(10, stop.Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        room.Release(1);

        Assert.Equal(1, await room.ReserveAsync(10, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30)));
    }
}
