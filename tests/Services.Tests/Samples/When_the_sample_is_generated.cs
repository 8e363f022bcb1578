using Ccar.Messaging.Samples;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Samples;

public sealed class When_the_sample_is_generated : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly string _folder;

    public When_the_sample_is_generated() => SampleFiles.Write(_folder = _temporary.Path);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void It_equals_the_committed_files_byte_for_byte()
    {
        var generated = SampleFolder.FilesBelow(_folder);

        Assert.Equal(SampleFolder.FilesBelow(SampleFolder.Committed).Keys, generated.Keys);
        Assert.All(generated, file => Assert.Equal(File.ReadAllBytes(Path.Combine(SampleFolder.Committed, file.Key)), file.Value));
    }

    [Fact]
    public void Every_file_is_small() => Assert.All(SampleFolder.FilesBelow(_folder).Values, content => Assert.InRange(content.Length, 1, 60 * 1024));

    [Fact]
    public void The_same_seed_gives_the_same_large_file()
    {
        var (first, second, other) = (Path.Combine(_folder, "a.csv"), Path.Combine(_folder, "b.csv"), Path.Combine(_folder, "c.csv"));

        SampleFiles.WriteLarge(first, 1_000, seed: 7);
        SampleFiles.WriteLarge(second, 1_000, seed: 7);
        SampleFiles.WriteLarge(other, 1_000, seed: 8);

        Assert.Equal(1_001, File.ReadAllLines(first).Length);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.NotEqual(File.ReadAllBytes(first), File.ReadAllBytes(other));
    }

    [Fact]
    public void Many_files_have_landing_paths_of_their_own_and_about_50_kilobytes()
    {
        var paths = SampleFiles.WriteMany(Path.Combine(_folder, "many"), files: 12, seed: 7);

        Assert.Equal(12, paths.Distinct().Count());
        Assert.All(paths, path => Assert.InRange(new FileInfo(path).Length, 40_000, 60_000));
    }
}
