using Ccar.Messaging.Bench;

return args is [LargeFileChild.Argument, var csv, var data]
    ? await LargeFileChild.RunAsync(csv, data)
    : await BenchProgram.RunAsync(args);
