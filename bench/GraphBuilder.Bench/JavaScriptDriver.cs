using System.Diagnostics;
using System.Globalization;

namespace GraphBuilder.Bench;

/// <summary>The official JavaScript driver in a process of its own, which keeps the batches in its memory.</summary>
internal sealed class JavaScriptDriver : IDisposable
{
    private readonly Process process;

    /// <param name="batches">A file with the batches.</param>
    public JavaScriptDriver(string batches)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "neo4j-driver.cjs");
        process = Process.Start(new ProcessStartInfo("node", [script, batches]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary>Loads the first batches.</summary>
    /// <returns>How long it took, and how many nodes and relationships it made.</returns>
    public async Task<(TimeSpan Elapsed, int Made)> LoadAsync(int batches)
    {
        await process.StandardInput.WriteLineAsync(batches.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        await process.StandardInput.FlushAsync().ConfigureAwait(false);
        var answer = await process.StandardOutput.ReadLineAsync().ConfigureAwait(false)
            ?? throw new InvalidOperationException("the JavaScript driver ended; NODE_PATH has to name the folder where neo4j-driver is installed.");
        var parts = answer.Split(' ');
        return (TimeSpan.FromMilliseconds(double.Parse(parts[0], CultureInfo.InvariantCulture)), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
