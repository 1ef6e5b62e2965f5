using System.Globalization;
using System.Text;
using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Training.Corpora.Names;
using GraphBuilder.Training.Evaluation;

namespace GraphBuilder.Training.Reports;

/// <summary>How well names are found in sentences typed by hand, with the authority file in view and without it.</summary>
internal sealed class NameReport
{
    /// <summary>Where the section begins on its page.</summary>
    public const string Heading = "\n## Names\n";

    private static readonly NameType[] Types = [NameType.Person, NameType.Place, NameType.Organization, NameType.Other];

    private readonly List<(string Name, NameEvaluation All, NameEvaluation Known, NameEvaluation New, NameEvaluation Blind)> parts = [];

    /// <summary>Measures.</summary>
    /// <param name="parts">Sentences typed by hand, by the name of their part.</param>
    /// <param name="training">What the recogniser learned from.</param>
    /// <param name="recognizer">The recogniser.</param>
    public static NameReport Measure(
        IEnumerable<(string Name, List<NameExample> Examples)> parts, IEnumerable<NameExample> training, NameRecognizer recognizer)
    {
        var report = new NameReport();
        var seen = training.SelectMany(example => example.Names().Select(example.TextOf)).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, examples) in parts)
        {
            report.parts.Add((
                name,
                Count(examples, recognizer, (_, _) => true),
                Count(examples, recognizer, (example, found) => example.IsKnown(found)),
                Count(examples, recognizer, (example, found) => !example.IsKnown(found) && !seen.Contains(example.TextOf(found))),
                Count(examples.ConvertAll(example => example.WithoutKnown()), recognizer, (_, _) => true)));
        }

        return report;
    }

    /// <summary>F1 of spans and types of a part, 0 to 1.</summary>
    public double F1(string part) => parts.Find(row => row.Name == part).All.Total.F1;

    /// <summary>F1 of spans and types of a part's names that are in the authority file, 0 to 1.</summary>
    public double KnownF1(string part) => parts.Find(row => row.Name == part).Known.Total.F1;

    /// <summary>The scores as a section of a page.</summary>
    public string ToMarkdown()
    {
        var page = new StringBuilder();
        page.Append(Heading).Append('\n');
        page.Append("Names of people, places, organisations and others in sentences typed by hand (`src/GraphBuilder.Training/Annotations`), from gold tokens and the\n");
        page.Append("tagger's tags; F1 in percent. A name is right if all its tokens and its type are; *spans* asks for the tokens alone. *On a list*: every word of the name\n");
        page.Append("belongs to a name of the authority file; *new*: it is on no list and not among the names learned from; *lists hidden*: all names, the authority file out of view.\n\n");
        page.Append("| part | names | F1 | precision | recall | spans | person | place | organisation | other |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var (name, all, known, unseen, blind) in parts)
        {
            AppendRow(page, name, all);
            AppendRow(page, $"{name}, on a list", known);
            AppendRow(page, $"{name}, new", unseen);
            AppendRow(page, $"{name}, lists hidden", blind);
        }

        return page.ToString();
    }

    private static void AppendRow(StringBuilder page, string name, NameEvaluation counts)
    {
        var (total, spans) = (counts.Total, counts.Spans);
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {total.Gold} | {Percent(total.F1)} | {Percent(total.Precision)} | {Percent(total.Recall)} | {Percent(spans.F1)} |");
        page.AppendJoin(" |", Types.Select(type => counts.Of(type) is { Gold: > 0 } ofType ? $" {Percent(ofType.F1)} ({ofType.Gold})" : " –")).Append(" |\n");
    }

    private static string Percent(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture);

    private static NameEvaluation Count(List<NameExample> examples, NameRecognizer recognizer, Func<NameExample, TypedName, bool> isMeant)
    {
        var counts = new NameEvaluation();
        var found = new List<RecognizedName>();
        foreach (var example in examples)
        {
            found.Clear();
            recognizer.Find(example.Tokens, found);
            var system = found.Select(name => new TypedName(name.First, name.End, name.Type));
            counts.Add(example.Names().Where(name => isMeant(example, name)).ToList(), system.Where(name => isMeant(example, name)).ToList());
        }

        return counts;
    }
}
