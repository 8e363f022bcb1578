using Ccar.Messaging.Samples;

if (args is not [var folder])
{
    await Console.Error.WriteLineAsync("Usage: dotnet run --project samples -- FOLDER   (writes the bundled sample below FOLDER)");
    return 2;
}

SampleFiles.Write(folder);
return 0;
