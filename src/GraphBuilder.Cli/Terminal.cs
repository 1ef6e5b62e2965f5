using System.Text;
using Spectre.Console;

namespace GraphBuilder.Cli;

/// <summary>Where a command runs: its folder and its streams. Results go to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
internal sealed record Terminal
{
    /// <summary>Columns of what is not shown on a screen: wide enough that few tables break.</summary>
    private const int WidthOfFiles = 160;

    /// <summary>What is piped into the program; empty where nothing is.</summary>
    public Stream In { get; init; } = Stream.Null;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at the results.</summary>
    public required bool OutIsScreen { get; init; }

    /// <summary>Whether a person looks at the messages; progress is shown only then.</summary>
    public required bool ErrorIsScreen { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Asks a person for a secret, which is not shown while it is typed; null where nobody can be asked.</summary>
    public Func<string, string>? AskSecret { get; init; }

    /// <summary>The streams of the process.</summary>
    public static Terminal OfProcess() => new()
    {
        In = Console.OpenStandardInput(),
        Out = Utf8(Console.OpenStandardOutput()),
        Error = Utf8(Console.OpenStandardError()),
        OutIsScreen = !Console.IsOutputRedirected,
        ErrorIsScreen = !Console.IsErrorRedirected,
        Folder = Environment.CurrentDirectory,
        AskSecret = Console.IsInputRedirected || Console.IsErrorRedirected ? null : ReadSecret,
    };

    /// <summary>A console for tables and colours on the results.</summary>
    public IAnsiConsole Results() => Ansi(Out, OutIsScreen);

    /// <summary>A console for progress on the messages.</summary>
    public IAnsiConsole Messages() => Ansi(Error, ErrorIsScreen);

    /// <summary>The absolute path of a path as it was given.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);

    private static string ReadSecret(string question)
    {
        Console.Error.Write(question);
        var secret = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace && secret.Length > 0)
            {
                secret.Length--;
            }
            else if (!char.IsControl(key.KeyChar))
            {
                secret.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return secret.ToString();
    }

    private static IAnsiConsole Ansi(TextWriter writer, bool isScreen)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isScreen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isScreen ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isScreen)
        {
            console.Profile.Width = WidthOfFiles;
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
}
