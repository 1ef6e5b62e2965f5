using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace GraphBuilder.Neo4j.Tests.Interop;

/// <summary>Runs the program of another client of Neo4j to its end.</summary>
internal static class OutsideClient
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What the program prints; its failure fails the test.</summary>
    /// <param name="server">The server that the program learns of by environment variables.</param>
    /// <param name="program">A program on the path, or a path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads from its standard input.</param>
    public static async Task<string> RunAsync(RunningServer server, string program, IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = Utf8, StandardOutputEncoding = Utf8,
            Environment =
            {
                ["NEO4J_URI"] = $"bolt://{server.Address()}", ["NEO4J_USERNAME"] = "neo4j", ["NEO4J_PASSWORD"] = Neo4jServer.Password, ["LC_ALL"] = "C.UTF-8",
            },
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, await errors);
        return await output;
    }

    /// <summary>Whether a program can be started; used to skip a test where it is missing.</summary>
    public static bool IsThere(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true, RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
