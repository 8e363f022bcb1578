namespace Ccar.Messaging.Bench;

/// <summary>Runs the parts that were asked for, one after another, each on folders of its own.</summary>
internal static class BenchProgram
{
    private const string QuickArgument = "--quick";

    private static readonly IReadOnlyList<IBenchPart> Parts =
    [
        new QuestionOverhead(), new RulesInterpretation(), new LargeDictionary(), new SmallFileIngest(), new LargeFileIngest(), new CsvOrSnapshot(), new SqsTransportCost(), new SqsQuestions(),
        new AwsQuestions(), new AwsIngest(),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var names = args.Where(arg => arg != QuickArgument).ToList();
        if (names.Except(Parts.Select(part => part.Name)).FirstOrDefault() is { } unknown)
        {
            await Console.Error.WriteLineAsync($"'{unknown}' is no part. Parts: {string.Join(", ", Parts.Select(part => part.Name))}; {QuickArgument} takes fewer measurements.");
            return 2;
        }

        Console.WriteLine(Machine.Describe());
        using var scratch = new ScratchFolder();
        var run = new BenchRun(scratch, args.Contains(QuickArgument));
        foreach (var part in Parts.Where(part => names.Count == 0 || names.Contains(part.Name)))
        {
            Console.WriteLine($"\n== {part.Name}: {part.Title}");
            await part.RunAsync(run);
        }

        return 0;
    }
}
