namespace Ccar.Messaging.Services.Tests.Containers;

/// <summary>A Dockerfile as instructions: comments left out, continued lines joined.</summary>
internal sealed class Dockerfile(string worker)
{
    public string Text { get; } = File.ReadAllText(RepositoryRoot.Combine("deploy", "containers", $"{worker}.Dockerfile"));

    public IReadOnlyList<(string Name, string Text)> Instructions =>
    [
        .. string.Join('\n', Text.Split('\n').Where(line => !line.StartsWith('#')))
            .Replace("\\\n", " ", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2))
            .Select(parts => (parts[0], parts[1].Trim())),
    ];

    /// <summary>What follows an instruction each time it is given.</summary>
    public IReadOnlyList<string> Of(string name) => [.. Instructions.Where(instruction => instruction.Name == name).Select(instruction => instruction.Text)];

    /// <summary>Everything that is copied out of the repository.</summary>
    public IReadOnlyList<string> Copied => [.. Of("COPY").Where(copy => !copy.StartsWith("--from=", StringComparison.Ordinal)).SelectMany(copy => copy.Split(' ')[..^1])];
}
