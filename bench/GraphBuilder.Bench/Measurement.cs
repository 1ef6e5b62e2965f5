using System.Globalization;

namespace GraphBuilder.Bench;

/// <summary>How fast something is, and how fast a simple loop over the same units was in the same run.</summary>
/// <param name="Subject">What was timed, with its unit.</param>
/// <param name="Timed">What its run took.</param>
/// <param name="BaselineName">What it is compared with.</param>
/// <param name="Baseline">What the baseline's run took.</param>
internal sealed record Measurement(string Subject, Run Timed, string BaselineName, Run Baseline)
{
    /// <summary>A row of a Markdown table. The ratio is the subject's speed over that of the baseline.</summary>
    public string ToRow() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Subject} | {Timed.PerSecond:N0} | {Timed.PerProcessorSecond:N0} | {BaselineName} | {Baseline.PerSecond:N0} | {Timed.PerSecond / Baseline.PerSecond:G2} | {Timed.BytesPerUnit:N0} |");
}

/// <summary>The shortest of a few timed runs: other work on the machine only ever makes one longer.</summary>
/// <param name="Units">How many units of work it did.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Processor">The time that processors worked on it: less touched by other work on the machine.</param>
/// <param name="AllocatedBytes">What all threads allocated meanwhile.</param>
internal readonly record struct Run(long Units, TimeSpan Elapsed, TimeSpan Processor, long AllocatedBytes)
{
    private const int Turns = 8;

    /// <summary>Units a second.</summary>
    public double PerSecond => Units / Elapsed.TotalSeconds;

    /// <summary>Units a second that a processor worked on them.</summary>
    public double PerProcessorSecond => Units / Processor.TotalSeconds;

    /// <summary>Bytes allocated for each unit.</summary>
    public double BytesPerUnit => (double)AllocatedBytes / Units;

    /// <summary>The same run counted in other units.</summary>
    public Run In(long units) => this with { Units = units };

    /// <summary>Times some work.</summary>
    /// <param name="units">How many units it does.</param>
    /// <param name="work">The work, which can be done again and again.</param>
    public static async Task<Run> OfAsync(long units, Func<Task> work)
    {
        var best = new Run(units, TimeSpan.MaxValue, TimeSpan.MaxValue, 0);
        for (var turn = 0; turn < Turns; turn++)
        {
            GC.Collect();
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var processor = Environment.CpuUsage.TotalTime;
            var start = TimeProvider.System.GetTimestamp();
            await work().ConfigureAwait(false);
            var elapsed = TimeProvider.System.GetElapsedTime(start);
            if (elapsed < best.Elapsed)
            {
                best = new Run(units, elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes(precise: true) - bytes);
            }
        }

        return best;
    }

    /// <summary>Times some work that is done when it returns.</summary>
    /// <param name="units">How many units it does.</param>
    /// <param name="work">The work, which can be done again and again.</param>
    public static Run Of(long units, Action work) => OfAsync(units, () =>
    {
        work();
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();
}
