namespace Ccar.Messaging.Testing;

/// <summary>Finds the product's programs as they were built, each in the folder of its own: the copies beside the tests lack what a test's own framework brings.</summary>
public static class BuiltProgram
{
    /// <summary>The path of a program's assembly, such as <c>ccar</c> or <c>Ccar.Messaging.Ingest</c>.</summary>
    public static string PathOf(string assembly)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, assembly == "ccar" ? "Ccar.Messaging.Cli" : assembly, own.Name, $"{assembly}.dll");
    }
}
