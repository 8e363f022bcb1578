using Spectre.Console;

namespace Ccar.Messaging.Cli;

/// <summary>The two outputs of a command: text for people and lines for machines.</summary>
internal sealed class Terminal(TextWriter human, TextWriter machine, Look look)
{
    // Wide enough that nothing wraps in a pipe, where somebody may search for it.
    private const int PipeWidth = 30_000;

    private readonly IAnsiConsole _console = CreateConsole(human, look);

    public static Terminal For(CliEnvironment environment, OutputForm form) => form == OutputForm.JsonLines
        ? new Terminal(environment.Error, environment.Out, environment.ErrorLook)
        : new Terminal(environment.Out, environment.Out, environment.OutLook);

    public void WriteJson<T>(T value)
    {
        machine.WriteLine(JsonLine.Of(value));
        machine.Flush();
    }

    public void Line(string text = "") => Line(text, Style.Plain);

    /// <summary>Text that is copied from the screen, such as SQL: only the terminal itself may fold it.</summary>
    public void Verbatim(string text) => _console.Profile.Out.Writer.WriteLine(Printable(text));

    public void Heading(string text) => Line(text, new Style(decoration: Decoration.Bold));

    public void Quiet(string text) => Line(text, new Style(decoration: Decoration.Dim));

    public void Good(string text) => Line(text, new Style(Color.Green));

    public void Bad(string text) => Line(text, new Style(Color.Red));

    /// <summary>A table; columns whose title ends in a bar are aligned to the right.</summary>
    public void Table(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.ToList();
        var fits = look == Look.Live && WidthOf(titles, lines) <= _console.Profile.Width;
        var table = new Table { Border = fits ? TableBorder.Rounded : TableBorder.None };
        foreach (var title in titles)
        {
            var column = new TableColumn(new Text(Printable(title.TrimEnd('|')))).NoWrap();
            table.AddColumn(title.EndsWith('|') ? column.RightAligned() : column);
        }

        foreach (var row in lines)
        {
            table.AddRow(row.Select(cell => new Text(Printable(cell))));
        }

        // In too narrow a terminal columns would vanish; without a border, the terminal may fold the lines.
        (fits ? _console : CreateConsole(human, Look.Plain)).Write(table);
    }

    /// <summary>Does counted work with a progress bar on a terminal, and quietly in a pipe.</summary>
    public Task CountAsync(string title, int total, Func<Action, Task> work) => look == Look.Plain
        ? work(static () => { })
        : _console.Progress().AutoClear(true).StartAsync(context =>
        {
            var task = context.AddTask(title, maxValue: total);
            return work(() => task.Increment(1));
        });

    /// <summary>Waits with a sign of life on a terminal, and quietly in a pipe.</summary>
    public Task<T> WaitAsync<T>(string title, Func<Task<T>> work) => look == Look.Plain ? work() : _console.Status().StartAsync(title, _ => work());

    /// <summary>Text without control characters: what people filed or asked cannot move the cursor.</summary>
    public static string Printable(string text) => new([.. text.Select(letter => char.IsControl(letter) && letter != '\n' ? ' ' : letter)]);

    private static int WidthOf(IReadOnlyList<string> titles, List<IReadOnlyList<string>> rows)
    {
        // A bar and two spaces beside each column, and a last bar.
        const int Border = 3;
        return 1 + titles.Select((title, column) => Border + rows.Select(row => row[column].Length).Append(title.Length).Max()).Sum();
    }

    private void Line(string text, Style style) => _console.Write(new Text(Printable(text) + "\n", style));

    private static IAnsiConsole CreateConsole(TextWriter writer, Look look)
    {
        var plain = look == Look.Plain;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = plain ? InteractionSupport.No : InteractionSupport.Detect,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = plain ? PipeWidth : console.Profile.Width;
        return console;
    }
}
