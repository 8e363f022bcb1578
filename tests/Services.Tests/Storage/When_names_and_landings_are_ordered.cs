using Ccar.Messaging.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Storage;

public sealed class When_names_and_landings_are_ordered
{
    [Fact]
    public void Cycle_ten_comes_after_cycle_nine() =>
        Assert.Equal(["cycle1", "cycle9", "cycle10", "cycle12"], new[] { "cycle10", "cycle12", "cycle9", "cycle1" }.Order(NaturalOrder.Instance));

    // Few letters and digits, so that names share beginnings and numbers.
    private static Gen<string> Names => Gen.Elements('a', 'B', 'b', '0', '1', '9', '_').ListOf().Select(letters => string.Concat(letters.Take(5)));

    [Fact]
    public void Natural_order_is_an_order()
    {
        Prop.ForAll<string, string>((a, b) => Math.Sign(NaturalOrder.Instance.Compare(a, b)) == -Math.Sign(NaturalOrder.Instance.Compare(b, a)))
            .QuickCheckThrowOnFailure();
        Prop.ForAll(Names.Three().ToArbitrary(), names => !(NotAfter(names.Item1, names.Item2) && NotAfter(names.Item2, names.Item3)) || NotAfter(names.Item1, names.Item3))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
        Prop.ForAll<int, int>((a, b) => Math.Sign(NaturalOrder.Instance.Compare($"run{a & 0xFFFF}", $"run{b & 0xFFFF}")) == Math.Sign((a & 0xFFFF) - (b & 0xFFFF)))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("0000000000000001", "0000000000000002")]
    [InlineData("0067A1B2", "0067a1b3")]
    [InlineData("0067A1", "0067A1B2")]
    public void A_later_sequencer_is_later(string earlier, string later)
    {
        Assert.True(SequencerOrder.Compare(earlier, later) < 0);
        Assert.True(SequencerOrder.Compare(later, earlier) > 0);
        Assert.Equal(0, SequencerOrder.Compare(later, later));
    }

    private static bool NotAfter(string a, string b) => NaturalOrder.Instance.Compare(a, b) <= 0;
}
