using System.Globalization;
using System.Text;
using GraphBuilder.Events;
using GraphBuilder.Relations;
using Spectre.Console;

namespace GraphBuilder.Cli.Output;

/// <summary>An article with its entities and events marked in the text, and why each is there.</summary>
/// <param name="Title">Its title or name.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Sentences">Its sentences, in text order.</param>
internal sealed record MarkedArticle(string Title, string Origin, IReadOnlyList<MarkedSentence> Sentences)
{
    /// <summary>The facts of an article as extraction gives them.</summary>
    public static MarkedArticle Of(Facts facts)
    {
        var article = facts.Mentions.Document.Article;
        var sentences = facts.Mentions.Document.Sentences.Select(sentence =>
        {
            var mentions = facts.Mentions.Mentions
                .Where(mention => sentence.Span.Contains(mention.Span))
                .Select(mention => new Mark(Shift(mention.Span), false, mention.EntityId, mention.Rule));
            var triggers = facts.Events.SelectMany(one => one.Evidence
                .Where(evidence => evidence.Sentence == sentence.Ordinal)
                .Select(evidence => new Mark(Shift(evidence.Trigger), true, $"{one.Id} {one.Type}", string.Create(CultureInfo.InvariantCulture, $"{Tell(one)}; {evidence.Rule}; {one.Confidence}"))));
            var relations = facts.Relations
                .SelectMany(relation => relation.Evidence.Where(evidence => evidence.Sentence == sentence.Ordinal)
                    .Select(evidence => $"{relation.Subject} {relation.Type}{(relation.Position is { } position ? $" ({position})" : "")} {relation.Object}: {evidence.Rule}"));
            return new MarkedSentence(sentence.Span.In(article.Text), [.. mentions, .. triggers], [.. relations.Distinct()]);

            TextSpan Shift(TextSpan span) => new(span.Start - sentence.Span.Start, span.End - sentence.Span.Start);
        });
        var published = article.Published is { } date ? $", published {date.Date} (known by {date.Basis})" : "";
        return new MarkedArticle(article.Title ?? article.Id, $"{article.SourceFile}, read as {article.Encoding}{published}", sentences.ToArray());
    }

    /// <summary>Prints it: each sentence with its marks, then the reasons of the marks.</summary>
    public void Write(IAnsiConsole console)
    {
        console.WriteLine(Title, new Style(decoration: Decoration.Bold));
        console.WriteLine(Origin);
        foreach (var sentence in Sentences)
        {
            console.WriteLine();
            console.WriteLine(sentence.Marked());
            foreach (var mark in sentence.Marks.OrderBy(mark => mark.Span).ThenBy(mark => mark.IsEvent))
            {
                console.WriteLine(
                    $"    {(mark.IsEvent ? "event " : "entity")} {mark.Name}  « {mark.Span.In(sentence.Text)} »  {mark.Why}",
                    new Style(mark.IsEvent ? Color.Yellow : Color.Blue));
            }

            foreach (var relation in sentence.Relations)
            {
                console.WriteLine("    relation " + relation, new Style(Color.Green));
            }
        }
    }

    private static string Tell(Event one)
    {
        var notes = one.Status.Names().Prepend(one.Mode).OfType<string>();
        var text = new StringBuilder(string.Join(" + ", one.Actors)).Append(" -> ").Append(one.Recipients.Count > 0 ? string.Join(" + ", one.Recipients) : "nobody");
        foreach (var note in notes.Concat(one.Date is { } date ? [date.ToString()] : []).Concat(one.Place is { } place ? ["at " + place] : []))
        {
            text.Append(", ").Append(note);
        }

        return text.Append(one.SaidBy.Count > 0 ? ", said by " + string.Join(" + ", one.SaidBy) : "").ToString();
    }
}

/// <summary>A sentence with marks.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Marks">What is marked in it.</param>
/// <param name="Relations">The static relations that it tells, each a line.</param>
internal sealed record MarkedSentence(string Text, IReadOnlyList<Mark> Marks, IReadOnlyList<string> Relations)
{
    /// <summary>The text with brackets around entities and braces around triggers; what would cross another mark is left unmarked.</summary>
    public string Marked()
    {
        var brackets = new List<(int At, int Order, string Text)>();
        var taken = new List<TextSpan>();
        foreach (var mark in Marks.OrderByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Span).DistinctBy(mark => mark.Span))
        {
            if (taken.TrueForAll(other => other.Contains(mark.Span) || mark.Span.Contains(other) || !other.Overlaps(mark.Span)))
            {
                taken.Add(mark.Span);
                brackets.Add((mark.Span.Start, -mark.Span.End, mark.IsEvent ? "{" : "["));
                brackets.Add((mark.Span.End, int.MinValue + mark.Span.Length, mark.IsEvent ? "}" : "]"));
            }
        }

        var text = new StringBuilder();
        var from = 0;
        foreach (var bracket in brackets.OrderBy(bracket => bracket.At).ThenBy(bracket => bracket.Order))
        {
            text.Append(Text, from, bracket.At - from).Append(bracket.Text);
            from = bracket.At;
        }

        return text.Append(Text, from, Text.Length - from).ToString();
    }
}

/// <summary>A marked place of a sentence.</summary>
/// <param name="Span">Where in the sentence.</param>
/// <param name="IsEvent">Whether it is a trigger; else a mention.</param>
/// <param name="Name">The entity's id, or the event.</param>
/// <param name="Why">What is told, and the rule that found it.</param>
internal sealed record Mark(TextSpan Span, bool IsEvent, string Name, string Why);
