namespace Ccar.Messaging.Conformance.Tests;

/// <summary>Asks again until the answer is good, for what tells nobody when it changes.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<T> BecomesAsync<T>(Func<Task<T>> ask, Func<T, bool> good, string wanted)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            var answer = await ask();
            if (good(answer))
            {
                return answer;
            }

            Assert.True(DateTime.UtcNow < deadline, $"{wanted}, but after {Patience.TotalSeconds} s the last answer was {answer}.");
            await Task.Delay(50);
        }
    }
}
