using Ccar.Messaging.Cli;

return await CcarProgram.RunAsync(args, CliEnvironment.OfThisProcess(), CancellationToken.None);
