using System.Diagnostics;
using System.Globalization;
using GraphBuilder.Cli.Shipping;

namespace GraphBuilder.Bench;

/// <summary>Times the program against simple loops in the same run: ratios say something on any machine, absolute figures only on one.</summary>
internal static class Program
{
    private const int DefaultRepeats = 20;

    // graphbuilder-bench [SEEDS [REPEATS]]
    private static async Task<int> Main(string[] args)
    {
        var seeds = args.Length > 0 ? args[0] : "seeds";
        var repeats = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : DefaultRepeats;
        if (!Directory.Exists(seeds))
        {
            await Console.Error.WriteLineAsync($"error: there is no folder {seeds}; run this from the folder of README.md.").ConfigureAwait(false);
            return 2;
        }

        var files = new ShippedFiles(AppContext.BaseDirectory);
        var load = LoadOfTheMachine();
        IEnumerable<Measurement> rows =
        [
            .. ExtractionBench.Run(files, seeds, repeats),
            .. await LoadingBench.RunAsync().ConfigureAwait(false),
            .. await LookupBench.RunAsync().ConfigureAwait(false),
        ];
        Console.WriteLine("| what | per second | baseline | per second | ratio | bytes allocated a unit |");
        Console.WriteLine("|---|---:|---|---:|---:|---:|");
        foreach (var row in rows)
        {
            Console.WriteLine(row.ToRow());
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Peak resident memory {process.PeakWorkingSet64 >> 20} MB; {Environment.ProcessorCount} processors, load {load} at the start and {LoadOfTheMachine()} at the end."));
        return 0;
    }

    // Other work on the machine changes the figures, so it stands beside them. Only Linux tells it in a file.
    private static string LoadOfTheMachine() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
