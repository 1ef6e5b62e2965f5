using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Who stands between two sides and is neither of them: <i>la médiation turque, sous l'égide du Qatar, Pékin joue le rôle de médiateur</i>.</summary>
internal static class Mediators
{
    /// <summary>Ids of those of whom the sentence being read and some before it say so.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="reach">How many sentences back.</param>
    public static HashSet<string> Near(Discourse discourse, int reach)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var sentence = discourse.Current; sentence >= 0 && sentence >= discourse.Current - reach; sentence--)
        {
            var words = discourse.Sentences[sentence];
            for (var token = 0; token < words.Count; token++)
            {
                if (discourse.Lexicon.Words.Is(words.Folded[token], DescriptionWord.Mediation))
                {
                    ids.UnionWith(Of(discourse, sentence, token));
                }
            }
        }

        return ids;
    }

    // By its adjective or complement ("l'entremise d'Oman"), else whoever is the subject of its clause.
    private static List<string> Of(Discourse discourse, int sentence, int token)
    {
        if (discourse.Lexicon.Adjectives.Find(discourse.Sentences[sentence], token + 1) is { } country)
        {
            return [country];
        }

        var tree = discourse.TreeOf(sentence);
        var noun = tree.WordOf(token);
        var below = discourse.NamesOf(sentence).Where(name => name.First > token && !name.Nominal && discourse.PhraseOf(name) is var phrase && phrase != noun && tree.Head(phrase) == noun).Select(name => name.Entity.Id).ToList();
        if (below.Count > 0 || tree.Relation(noun) is "appos" || !IsOfSubject(discourse.Sentences[sentence], token))
        {
            return below;
        }

        var verb = tree.Clauses.ClauseOf(noun);
        var subject = verb < 0 ? -1 : tree.Clauses.Subject(verb);
        return [.. discourse.NamesOf(sentence).Where(name => subject >= 0 && subject < noun && discourse.PhraseOf(name) == subject).Select(name => name.Entity.Id)];
    }

    // "joue le rôle de médiateur", "propose sa médiation"; not "accepte toute médiation".
    private static bool IsOfSubject(SentenceWords words, int token) =>
        words.At(token).EndsWith("teur", StringComparison.Ordinal) || words.At(token).EndsWith("trice", StringComparison.Ordinal) || words.At(token - 1) is "sa" or "son";
}
