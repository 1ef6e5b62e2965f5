using GraphBuilder.Entities;

namespace GraphBuilder.Relations;

/// <summary>Who is related to whom: <i>Kim Yo-jong, la sœur du dirigeant Kim Jong-un</i>, <i>son épouse, Mercedes López</i>.</summary>
internal sealed class KinRelations(IReadOnlyDictionary<string, string> kinship)
{
    private const string Type = "RELATIVE_OF";
    private const int Window = 6;

    private static readonly RelationRule Named = new(Type, "kin of a name", 0.9);
    private static readonly RelationRule Own = new(Type, "his own kin", 0.8);

    /// <summary>Adds the kinships of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="relations">Receives the relations.</param>
    /// <param name="lastPerson">The person last named before the sentence; null where none was.</param>
    public void Find(RelationSentence sentence, ArticleRelations relations, Entity? lastPerson)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!kinship.TryGetValue(words.Folded[i], out var kin))
            {
                continue;
            }

            if (words.At(i - 1) is "son" or "sa" || IsOwnBehindAdjective(sentence, i))
            {
                FindOwn(sentence, relations, i, kin, lastPerson);
            }
            else if (words.At(i + 1) is "de" or "d'" or "du")
            {
                FindNamed(sentence, relations, i, kin);
            }
        }
    }

    // "son frère cadet", but also "sa propre fille", "son défunt mari".
    private static bool IsOwnBehindAdjective(RelationSentence sentence, int index) => sentence.Words.At(index - 2) is "son" or "sa";

    private static void FindOwn(RelationSentence sentence, ArticleRelations relations, int index, string kin, Entity? lastPerson)
    {
        var at = index + 1;
        at += sentence.Lexicon.Is(sentence.Words.At(at), RelationWord.SiblingAge) ? 1 : 0;
        at += sentence.Words.At(at) is "," ? 1 : 0;
        var owner = sentence.LastBefore(index, int.MaxValue, IsPerson)?.Entity ?? lastPerson;
        if (sentence.Names.FirstOrDefault(name => name.First == at) is { } relative && IsPerson(relative.Entity) && owner is not null)
        {
            relations.Add(Own, relative.Entity.Id, owner.Id, sentence, sentence.Words.Span(index - 1, relative.End - index + 1), kin: kin);
        }
    }

    // The owner stands behind "de", perhaps with his office; the relative before the comma or behind the owner.
    private static void FindNamed(RelationSentence sentence, ArticleRelations relations, int index, string kin)
    {
        var owner = sentence.Names.FirstOrDefault(name => name.First > index && name.First - index <= Window + 2 && IsPerson(name.Entity));
        if (owner is null || !IsPlain(sentence, index + 1, owner.First))
        {
            return;
        }

        var start = index;
        while (start > 0 && sentence.Words.At(start - 1) is "le" or "la" or "l'" or "un" or "une" or "petit" or "grand" or "propre" or ",")
        {
            start--;
        }

        var before = start < index && sentence.Words.At(start) is "," ? sentence.NameBefore(start) : null;
        var after = sentence.Names.FirstOrDefault(name => name.First == owner.End + (sentence.Words.At(owner.End) is "," ? 1 : 0));
        if ((before is not null && IsPerson(before.Entity) ? before : after) is { } relative && IsPerson(relative.Entity))
        {
            relations.Add(Named, relative.Entity.Id, owner.Entity.Id, sentence, sentence.SpanOf(relative, owner), kin: kin);
        }
    }

    private static bool IsPlain(RelationSentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.Words.Folded[i] is "," or ";" or "(" or "et" or "qui" or "que" or "a")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPerson(Entity entity) => entity.Type == EntityType.Person;
}
