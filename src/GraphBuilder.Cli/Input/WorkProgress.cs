using Spectre.Console;

namespace GraphBuilder.Cli.Input;

/// <summary>Shows on a screen how far the work is; shows nothing where nobody looks.</summary>
internal static class WorkProgress
{
    /// <summary>Does some work.</summary>
    /// <param name="terminal">Where to show the progress.</param>
    /// <param name="title">What is done, in a few words.</param>
    /// <param name="steps">How many steps it has.</param>
    /// <param name="work">The work; calls its argument after each step.</param>
    public static async Task<T> RunAsync<T>(Terminal terminal, string title, int steps, Func<Action, Task<T>> work)
    {
        if (!terminal.ErrorIsScreen)
        {
            return await work(() => { }).ConfigureAwait(false);
        }

        return await terminal.Messages().Progress().AutoClear(true).StartAsync(context =>
        {
            var task = context.AddTask(title, maxValue: Math.Max(1, steps));
            return work(() => task.Increment(1));
        }).ConfigureAwait(false);
    }
}
