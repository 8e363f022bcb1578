namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>
/// The order within a FIFO queue's groups: messages of one group run one after the other (or so many at once), and when one was not
/// settled, those received after it give way, because it comes again before them.
/// </summary>
internal sealed class GroupOrder(int atOnce)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);

    /// <summary>Takes a place behind all of the same group. Every place must be left.</summary>
    public Place Enter(string groupId)
    {
        lock (_lock)
        {
            if (!_groups.TryGetValue(groupId, out var group))
            {
                _groups[groupId] = group = new Group(groupId);
            }

            var place = new Place(this, group);
            group.Places.AddLast(place);
            Advance(group);
            return place;
        }
    }

    private void Leave(Place place, bool settled)
    {
        lock (_lock)
        {
            var group = place.Group;
            group.Broken |= !settled;
            group.Places.Remove(place);
            if (group.Places.Count == 0)
            {
                _groups.Remove(group.Id);
            }
            else
            {
                Advance(group);
            }
        }
    }

    private void Advance(Group group)
    {
        foreach (var place in group.Places.Take(group.Broken ? group.Places.Count : atOnce))
        {
            place.Decide(mayRun: !group.Broken);
        }
    }

    /// <summary>One message's place in its group.</summary>
    internal sealed class Place(GroupOrder order, Group group)
    {
        private readonly TaskCompletionSource<bool> _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal Group Group => group;

        /// <summary>True when it is this message's turn; false when an earlier one was not settled and this one must be given back.</summary>
        public Task<bool> TurnAsync() => _turn.Task;

        /// <summary>Lets the next one in.</summary>
        public void Leave(bool settled) => order.Leave(this, settled);

        internal void Decide(bool mayRun) => _turn.TrySetResult(mayRun);
    }

    internal sealed class Group(string id)
    {
        public string Id => id;

        public LinkedList<Place> Places { get; } = new();

        public bool Broken { get; set; }
    }
}
