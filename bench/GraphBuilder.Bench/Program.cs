using System.Diagnostics;
using System.Globalization;
using GraphBuilder.Cli.Shipping;

namespace GraphBuilder.Bench;

/// <summary>Times the program against simple loops in the same run: ratios say something on any machine, absolute figures only on one.</summary>
internal static class Program
{
    private const int DefaultRepeats = 20;

    private const int DefaultEvents = 100_000;
    private const int DefaultTurns = 3;

    // graphbuilder-bench [language] [SEEDS [REPEATS]], or graphbuilder-bench neo4j [EVENTS [TURNS]]
    private static async Task<int> Main(string[] args)
    {
        if (args is ["neo4j", ..])
        {
            await Neo4jBench.RunAsync(NumberAt(1, DefaultEvents), NumberAt(2, DefaultTurns)).ConfigureAwait(false);
            return 0;
        }

        // Alone, the peak of memory is that of the language analysis.
        var onlyLanguage = args is ["language", ..];
        args = onlyLanguage ? args[1..] : args;
        var seeds = args.Length > 0 ? args[0] : "seeds";
        var repeats = NumberAt(1, DefaultRepeats);
        if (!Directory.Exists(seeds))
        {
            await Console.Error.WriteLineAsync($"error: there is no folder {seeds}; run this from the folder of README.md.").ConfigureAwait(false);
            return 2;
        }

        var files = new ShippedFiles(AppContext.BaseDirectory);
        var load = Machine.Load();
        IEnumerable<Measurement> rows = onlyLanguage ? LanguageBench.Run(files, seeds, repeats) :
        [
            .. LanguageBench.Run(files, seeds, repeats),
            .. ExtractionBench.Run(files, seeds, repeats),
            .. await LoadingBench.RunAsync().ConfigureAwait(false),
            .. await LookupBench.RunAsync().ConfigureAwait(false),
        ];
        Console.WriteLine("| what | per second | per second of processor time | baseline | per second | ratio | bytes allocated a unit |");
        Console.WriteLine("|---|---:|---:|---|---:|---:|---:|");
        foreach (var row in rows)
        {
            Console.WriteLine(row.ToRow());
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Peak resident memory {process.PeakWorkingSet64 >> 20} MB; {Environment.ProcessorCount} processors, load {load} at the start and {Machine.Load()} at the end."));
        return 0;

        int NumberAt(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
    }
}
