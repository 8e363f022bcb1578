using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ccar.Messaging.Services.Tests.Containers;

/// <summary>What can be said of the Dockerfiles without building them.</summary>
public sealed partial class When_an_image_is_built
{
    private static readonly string[] ReadByEveryBuild = ["global.json", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt", ".editorconfig"];

    private static readonly string[] Names = ["Ingest", "Query", "Responder"];

    public static TheoryData<string> Workers => [.. Names];

    [Fact]
    public void Every_worker_has_a_dockerfile() => Assert.Equal(
        Names.Select(worker => $"{worker}.Dockerfile"), Directory.GetFiles(RepositoryRoot.Combine("deploy", "containers"), "*.Dockerfile").Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Workers))]
    public void What_it_copies_is_there_and_not_kept_from_the_builder(string worker)
    {
        var sent = File.ReadAllLines(RepositoryRoot.Combine(".dockerignore")).Where(line => line.StartsWith('!')).Select(line => line[1..]).ToList();

        foreach (var source in new Dockerfile(worker).Copied)
        {
            Assert.True(Path.Exists(RepositoryRoot.Combine(source)), source);
            Assert.Contains(sent, allowed => source == allowed || source.StartsWith($"{allowed}/", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Workers))]
    public void Everything_the_build_reads_is_copied(string worker)
    {
        var copied = new Dockerfile(worker).Copied;
        var needed = Projects(RepositoryRoot.Combine("services", worker)).SelectMany(Inputs).Concat(ReadByEveryBuild).Distinct();

        Assert.All(needed, path => Assert.Contains(copied, source => path == source || path.StartsWith($"{source}/", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Workers))]
    public void It_restores_what_is_locked_and_starts_what_it_publishes(string worker)
    {
        var file = new Dockerfile(worker);
        var dll = $"/app/{AssemblyOf(worker)}.dll";

        Assert.Equal([
                $"dotnet restore services/{worker} --locked-mode -p:ImageRuntime=${{IMAGE_RUNTIME}}",
                $"dotnet publish services/{worker} --no-restore -c Release -p:ImageRuntime=${{IMAGE_RUNTIME}} -o /app",
            ], file.Of("RUN"));
        Assert.Equal([$"[\"dotnet\", \"{dll}\"]"], file.Of("ENTRYPOINT"));
        Assert.EndsWith($"CMD [\"dotnet\", \"{dll}\", \"--health\"]", Assert.Single(file.Of("HEALTHCHECK")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Workers))]
    public void It_runs_as_nobody_special_on_a_file_system_it_need_not_write_to(string worker)
    {
        var file = new Dockerfile(worker);
        var last = file.Instructions.Select((instruction, index) => (instruction, index)).Last(found => found.instruction.Name is "FROM").index;

        var user = Assert.Single(file.Instructions.Skip(last), instruction => instruction.Name == "USER").Text;

        Assert.True(int.TryParse(user, out var number) && number > 0, user);
        Assert.Contains("DOTNET_EnableDiagnostics=0", Assert.Single(file.Of("ENV")), StringComparison.Ordinal);
        Assert.Contains("TMPDIR=/tmp", Assert.Single(file.Of("ENV")), StringComparison.Ordinal);
        // A volume mounted there is as the image has it: on Fargate it would be root's alone.
        Assert.Equal(["[\"/tmp\"]"], file.Of("VOLUME"));
    }

    [Theory]
    [MemberData(nameof(Workers))]
    public void Where_the_base_images_come_from_is_said_by_whoever_builds(string worker)
    {
        var file = new Dockerfile(worker);

        Assert.Equal(["SDK_IMAGE", "RUNTIME_IMAGE", "IMAGE_RUNTIME=linux-x64"], file.Of("ARG"));
        Assert.Equal(["${SDK_IMAGE} AS build", "${RUNTIME_IMAGE}"], file.Of("FROM"));
        Assert.DoesNotMatch(HostName(), file.Text);
    }

    private static string AssemblyOf(string worker)
    {
        var project = Assert.Single(Directory.GetFiles(RepositoryRoot.Combine("services", worker), "*.csproj"));
        return (string?)XDocument.Load(project).Descendants("AssemblyName").SingleOrDefault() ?? Path.GetFileNameWithoutExtension(project);
    }

    private static IEnumerable<string> Projects(string folder)
    {
        var project = Assert.Single(Directory.GetFiles(folder, "*.csproj"));
        return XDocument.Load(project).Descendants("ProjectReference")
            .SelectMany(reference => Projects(Path.GetDirectoryName(Path.GetFullPath(Path.Combine(folder, (string)reference.Attribute("Include")!)))!))
            .Prepend(project);
    }

    // The project's own folder, and what it takes in from elsewhere.
    private static IEnumerable<string> Inputs(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        var others = XDocument.Load(project).Descendants().Where(element => element.Name.LocalName is "EmbeddedResource" or "None" or "Compile")
            .Select(element => (string?)element.Attribute("Include")).OfType<string>().Where(include => include.StartsWith("..", StringComparison.Ordinal));
        return others.Select(include => Path.GetFullPath(Path.Combine(folder, include))).Prepend(project)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace(Path.DirectorySeparatorChar, '/'));
    }

    [GeneratedRegex(@"\b[a-z0-9-]+(\.[a-z0-9-]+)+/[a-z]", RegexOptions.IgnoreCase)]
    private static partial Regex HostName();
}
