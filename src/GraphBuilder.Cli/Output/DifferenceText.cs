using System.Globalization;
using GraphBuilder.Cli.Input;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.Schema;
using Spectre.Console;

namespace GraphBuilder.Cli.Output;

/// <summary>Prints what a build would change: counts by label and type, then the events, a line each.</summary>
internal static class DifferenceText
{
    /// <summary>Prints it.</summary>
    public static void Write(
        IAnsiConsole console, string storeName, BuildTally tally, int leftOut, IReadOnlyList<Migration> lacking, GraphDifference difference)
    {
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Articles: {tally.Loaded} to load, {tally.AlreadyThere} already there, {tally.Retracted} to take out, {leftOut} left out{(leftOut > 0 ? " (see above)" : "")}"));
        if (lacking.Count > 0)
        {
            console.WriteLine($"Schema: to apply {string.Join(", ", lacking.Select(migration => migration.File))}");
        }

        if (difference.IsEmpty)
        {
            console.WriteLine("Changes: none");
        }
        else
        {
            ResultFormat.WriteTable(console, new ResultTable(
                ["", "to create", "to change", "to delete"], [.. difference.Nodes.Select(kind => Row("(:{0})", kind)), .. difference.Relationships.Select(kind => Row("[:{0}]", kind))]));
            foreach (var one in difference.Events)
            {
                console.WriteLine($"{Sign(one.Kind)} {one.Summary}");
            }
        }

        console.WriteLine($"Nothing was written to {storeName}.");
    }

    private static object?[] Row(string form, KindDifference kind) =>
        [string.Format(CultureInfo.InvariantCulture, form, kind.Kind), (long)kind.Created, (long)kind.Changed, (long)kind.Deleted];

    private static char Sign(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Created => '+',
        DifferenceKind.Changed => '~',
        _ => '-',
    };
}
