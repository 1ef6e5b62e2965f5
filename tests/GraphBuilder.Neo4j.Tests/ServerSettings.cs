using System.Diagnostics;

namespace GraphBuilder.Neo4j.Tests;

/// <summary>What a server of the tests has beside what the program that starts it gives: that program runs <c>java</c>, in whose place a script of ours comes first.</summary>
internal sealed class ServerSettings
{
    /// <summary>Lines for <c>neo4j.conf</c>.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The largest size that a file may have, in KiB; null for any.</summary>
    public int? LargestFile { get; init; }

    /// <summary>Puts the settings into a start of the server.</summary>
    /// <param name="start">How the server is started.</param>
    /// <param name="home">The server's folder.</param>
    public void Apply(ProcessStartInfo start, string home)
    {
        var folder = Directory.CreateDirectory(Path.Combine(home, "before-java")).FullName;
        var path = Environment.GetEnvironmentVariable("PATH");
        var script = Path.Combine(folder, "java");
        var limit = LargestFile is { } size ? $"ulimit -f {size}\n" : "";
        File.WriteAllText(script, $"""
            #!/usr/bin/env bash
            PATH='{path}'
            case "$*" in *CommunityEntryPoint*)
            cat "$(dirname "$0")/settings" >> '{home}/conf/neo4j.conf'
            {limit};;
            esac
            exec java "$@"

            """);
        File.WriteAllText(Path.Combine(folder, "settings"), string.Concat(Lines.Select(line => line + "\n")));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        start.Environment["PATH"] = folder + Path.PathSeparator + path;
    }
}
