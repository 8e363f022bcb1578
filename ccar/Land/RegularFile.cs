using System.Formats.Tar;

namespace Ccar.Messaging.Cli;

/// <summary>Tells files from pipes, sockets and devices without opening them: to open a pipe may take for ever.</summary>
internal static class RegularFile
{
    // Of a tar header, which is the only place where .NET says what kind of file something is.
    private const int TypeOffset = 156;

    public static bool Is(string path)
    {
        var link = new FileInfo(path);
        var file = link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link;

        // Whatever has a length has content.
        return !file.Exists || file.Length > 0 || IsFileByHeader(file.FullName);
    }

    private static bool IsFileByHeader(string path)
    {
        using var header = new MemoryStream();
        using (var writer = new TarWriter(header, TarEntryFormat.Gnu, leaveOpen: true))
        {
            try
            {
                writer.WriteEntry(path, "x");
            }
            catch (IOException)
            {
                // Sockets have no place in an archive. A file that cannot be read says so when it is copied.
                return false;
            }
        }

        return header.GetBuffer()[TypeOffset] == (byte)TarEntryType.RegularFile;
    }
}
