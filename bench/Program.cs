using Ccar.Messaging.Bench;

return args switch
{
    [LargeFileChild.Argument, var csv, var data] => await LargeFileChild.RunAsync(csv, data),
    [AskTables.Argument, var folder] => await AskTables.RunAsync(folder, "table-answers.jsonl"),
    [AskTables.Argument, var folder, var written] => await AskTables.RunAsync(folder, written),
    _ => await BenchProgram.RunAsync(args),
};
