using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>A sentence as the rules for relations see it.</summary>
/// <param name="Words">Its tokens.</param>
/// <param name="Names">Its names in text order.</param>
/// <param name="Descriptions">Its descriptions and pronouns in text order.</param>
/// <param name="Offices">The offices it speaks of.</param>
/// <param name="Lexicon">The words between the sides of a relation.</param>
internal sealed record RelationSentence(
    SentenceWords Words, IReadOnlyList<LinkedName> Names, IReadOnlyList<LinkedName> Descriptions, IReadOnlyList<OfficePhrase> Offices, WordClasses<RelationWord> Lexicon)
{
    /// <summary>The name that starts at a token or behind an article there (which may be its own: <i>La France insoumise</i>); null where none does.</summary>
    public LinkedName? NameAt(int index) =>
        Names.FirstOrDefault(name => name.First == index)
        ?? (Words.At(index) is "le" or "la" or "les" or "l'" ? Names.FirstOrDefault(name => name.First == index + 1) : null);

    /// <summary>The name whose last token is just before an index; null where none is.</summary>
    public LinkedName? NameBefore(int index) => Names.FirstOrDefault(name => name.End == index);

    /// <summary>The name behind <i>de</i> at a token (<i>du Nigeria, de la Chine, de l'ONU</i>); null where there is none.</summary>
    public LinkedName? NameOf(int index) => Words.At(index) is "de" or "d'" or "du" or "des" ? NameAt(index + 1) : null;

    /// <summary>The last name of one kind that ends before a token, at most so many tokens away; null where none does.</summary>
    public LinkedName? LastBefore(int index, int distance, Func<Entity, bool> fits) =>
        Names.LastOrDefault(name => name.End <= index && index - name.End <= distance && fits(name.Entity));

    /// <summary>Whether a token between two others is one of the words that deny (<i>pas, jamais, non</i>).</summary>
    public bool IsDenied(int start, int end)
    {
        for (var i = Math.Max(0, start); i < end && i < Words.Count; i++)
        {
            if (Words.Folded[i] is "pas" or "jamais" or "non" or "plus" or "sans" or "ni")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The characters that two names and what lies between them cover.</summary>
    public TextSpan SpanOf(LinkedName one, LinkedName other)
    {
        var first = Math.Min(one.First, other.First);
        return Words.Span(first, Math.Max(one.End, other.End) - first);
    }
}
