namespace GraphBuilder.Cli;

internal static class Program
{
    // Time after Ctrl-C in which the batch under way is brought to an end.
    private static readonly TimeSpan StoppingTime = TimeSpan.FromSeconds(30);

    private static Task<int> Main(string[] args) => CommandLine.RunAsync(args, Terminal.OfProcess(), StoppingTime);
}
