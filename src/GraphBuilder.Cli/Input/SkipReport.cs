namespace GraphBuilder.Cli.Input;

/// <summary>Says on the error stream, a line each, what of the input was left out, and counts it.</summary>
/// <param name="terminal">Where to say it.</param>
internal sealed class SkipReport(Terminal terminal)
{
    private readonly List<string> lines = [];
    private int shown;
    private bool hasFailed;

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>Done, or failed where something broke or a file that the command line names gave nothing.</summary>
    public int ExitCode => hasFailed ? Cli.ExitCode.Failed : Cli.ExitCode.Done;

    /// <summary>Takes what was left out of a file.</summary>
    public void Add<T>(FileResult<T> result)
        where T : class
    {
        foreach (var skipped in result.Skipped)
        {
            Skip(skipped.Name, skipped.Reason);
        }

        foreach (var failure in result.Failures)
        {
            Fail(failure);
        }

        hasFailed |= result.File.IsNamed && result.Articles.Count == 0;
    }

    /// <summary>Something was left out, which is no failure.</summary>
    public void Skip(string name, string reason) => Say($"skipped {name}: {reason}");

    /// <summary>Something broke.</summary>
    public void Fail(string line)
    {
        hasFailed = true;
        Say("error: " + line);
    }

    /// <summary>Says what was held back so as not to break the progress on a screen.</summary>
    public void Show()
    {
        for (; shown < lines.Count; shown++)
        {
            terminal.Error.WriteLine(lines[shown]);
        }
    }

    private void Say(string line)
    {
        lines.Add(line);
        if (!terminal.ErrorIsScreen)
        {
            Show();
        }
    }
}
