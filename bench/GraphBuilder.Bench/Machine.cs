namespace GraphBuilder.Bench;

/// <summary>The machine that a measurement runs on.</summary>
internal static class Machine
{
    /// <summary>How many processes wanted a processor in the last minute: other work changes the figures, so it stands beside them. Only Linux tells it in a file.</summary>
    public static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
