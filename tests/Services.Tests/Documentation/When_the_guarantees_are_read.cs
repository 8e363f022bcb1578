using System.Text.RegularExpressions;

namespace Ccar.Messaging.Services.Tests.Documentation;

public sealed partial class When_the_guarantees_are_read
{
    private static readonly string[] Promises =
        [.. File.ReadLines(RepositoryRoot.Combine("docs", "guarantees.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line != "| promise | how | test |")];

    [Fact]
    public void Each_promise_names_a_test_and_every_test_named_exists()
    {
        Assert.NotEmpty(Promises);
        foreach (var promise in Promises)
        {
            var tests = Test().Matches(promise.Split('|')[^2]).Select(test => test.Groups["path"].Value).ToList();

            Assert.True(tests.Count > 0, $"No test: {promise}");
            Assert.All(tests, test => Assert.True(Exists(test), $"There is no test {test}."));
        }
    }

    // Fast tests are named from their project, others with it.
    private static bool Exists(string test) =>
        File.Exists(RepositoryRoot.Combine("tests", "Services.Tests", $"{test}.cs")) || File.Exists(RepositoryRoot.Combine("tests", $"{test}.cs"));

    [GeneratedRegex("`(?<path>[^`]+)`")]
    private static partial Regex Test();
}
