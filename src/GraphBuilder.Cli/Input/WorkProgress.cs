using Spectre.Console;

namespace GraphBuilder.Cli.Input;

/// <summary>Shows on a screen how far the work is; shows nothing where nobody looks.</summary>
internal static class WorkProgress
{
    /// <summary>Does some work.</summary>
    /// <param name="terminal">Where to show the progress.</param>
    /// <param name="title">What is done, in a few words.</param>
    /// <param name="steps">How many steps it has.</param>
    /// <param name="work">The work; tells its argument of each step.</param>
    public static async Task<T> RunAsync<T>(Terminal terminal, string title, int steps, Func<WorkBar, Task<T>> work)
    {
        if (!terminal.ErrorIsScreen)
        {
            return await work(new WorkBar(null, title)).ConfigureAwait(false);
        }

        return await terminal.Messages().Progress().AutoClear(true).StartAsync(context =>
        {
            var task = context.AddTask(title, maxValue: Math.Max(1, steps));
            return work(new WorkBar(task, title));
        }).ConfigureAwait(false);
    }
}

/// <summary>Where a piece of work tells how far it is.</summary>
/// <param name="task">What shows it; null where nobody looks.</param>
/// <param name="title">What is done.</param>
internal sealed class WorkBar(ProgressTask? task, string title)
{
    /// <summary>A step is done.</summary>
    public void Step() => task?.Increment(1);

    /// <summary>Says something beside the title, in place of what was said before.</summary>
    public void Note(string text) => task?.Description($"{title}, {Markup.Escape(text)}");
}
