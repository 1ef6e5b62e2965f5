using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Object pronouns: <i>lui, l', le, la, les</i> before a verb. Only where the words around show that no article stands there; they never take up
/// the subject of their own verb.
/// </summary>
internal static class ObjectPronouns
{
    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal)
    {
        "a", "ont", "avait", "avaient", "avoir", "ayant", "aura", "auraient", "aurait", "auront", "ai", "y",
    };

    private static readonly HashSet<string> SpeechParticiples = new(StringComparer.Ordinal)
    {
        "affirme", "annonce", "assure", "confirme", "declare", "dit", "ecrit", "explique", "indique", "note", "precise", "promis", "rappele", "rapporte", "revele", "souligne", "suggere", "voulu",
    };

    /// <summary>Adds the object pronouns of the sentence being read.</summary>
    public static void Link(Discourse discourse)
    {
        var words = discourse.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (discourse.IsTaken(i) || !IsClitic(words, i))
            {
                continue;
            }

            var word = words.Folded[i];
            bool? feminine = word switch { "la" => true, "le" => false, _ => null };
            var subject = SubjectBefore(discourse, i);
            if (Antecedents.Find(discourse, i, feminine, word is "les" or "leur", name => (word is "lui" || name.Entity.Type == EntityType.Person) && (subject is null || !subject.Contains(name.Entity.Id)), word is "lui" ? 4 : 5) is { } antecedent)
            {
                foreach (var entity in antecedent.Entities)
                {
                    discourse.Add(i, i + 1, entity, "object pronoun");
                }
            }
        }
    }

    // Who stands right before the pronoun is the subject of its verb; so is the subject of the sentence for "de l'avoir prévenu".
    private static HashSet<string>? SubjectBefore(Discourse discourse, int pronoun)
    {
        var words = discourse.Words;
        var end = pronoun;
        while (words.At(end - 1) is "ne" or "n'" or "le" or "s'" or "en" or ",")
        {
            end--;
        }

        var before = discourse.Names.Where(name => name.End == end).Select(name => name.Entity.Id).ToHashSet(StringComparer.Ordinal);
        if (before.Count > 0)
        {
            return before;
        }

        return words.At(end - 1) is "qui" ? null : discourse.Names.Where(name => name.End <= pronoun && discourse.IsSubject(name)).Select(name => name.Entity.Id).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsClitic(SentenceWords words, int index)
    {
        var next = words.At(index + 1);
        var before = words.At(index - 1);
        switch (words.Folded[index])
        {
            case "lui":
                return char.IsLetter(next[0]) && !Prepositions.Is(words, index - 1) && before is not ("," or "et" or "que" or "qu'" or "comme" or "ni")
                    && next is not ("aussi" or "et" or "qui" or "ou" or "seul" or "meme") && !Prepositions.Is(words, index + 1);
            case "l'":
                return before is not ("comme" or "que" or "qu'" or "ce")
                    && ((Auxiliaries.Contains(next) && !SpeechParticiples.Contains(words.At(index + 2)) && !words.At(index + 2).EndsWith("ee", StringComparison.Ordinal) && !(next is "y" && words.At(index + 2).Length > 0 && char.IsUpper(words.Form(index + 1)[0])))
                        || (before is "pour" or "sans" or "vont" or "va" or "peut" or "doit" or "veut" or "de" && IsInfinitive(next) && next.Length > 5)
                        || next.EndsWith("aient", StringComparison.Ordinal));
            case "le":
                return (before is "de" or "ne" or "qui") && char.IsLetter(next[0]) && (before is not "qui" || next.Length > 3);
            case "les":
                return (Prepositions.Is(words, index - 1) && before is "a" or "de" or "pour" && IsInfinitive(next)) || before is "ne" or "qui";
            case "la":
                return before is "ne" || (before is "pour" && next.EndsWith("er", StringComparison.Ordinal) && next.Length > 4);
            default:
                return false;
        }
    }

    private static bool IsInfinitive(string word) => word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal) || word.EndsWith("dre", StringComparison.Ordinal) || word.EndsWith("tre", StringComparison.Ordinal);
}
