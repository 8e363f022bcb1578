namespace Ccar.Messaging.Bench;

/// <summary>What the child process tells.</summary>
internal sealed record LargeFileResult(double Seconds, double PeakMegabytes);
