using Ccar.Messaging.AwsDouble.Control;

return await DoubleProgram.RunAsync(args);
