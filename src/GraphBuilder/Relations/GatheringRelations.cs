using GraphBuilder.Entities;

namespace GraphBuilder.Relations;

/// <summary>Who takes part in which gathering, where the article says so in plain words: <i>X doit assister au salon de Y</i>, <i>X, présent au sommet</i>.</summary>
internal static class GatheringRelations
{
    private const int Window = 8;

    private static readonly RelationRule Attends = new("PARTICIPANT_IN", "attends a gathering", 0.8);

    /// <summary>Adds the participants of a sentence.</summary>
    public static void Find(RelationSentence sentence, ArticleRelations relations)
    {
        foreach (var gathering in sentence.Names)
        {
            if (gathering.Entity.Type != EntityType.Gathering || sentence.Words.At(gathering.First - 1) is not ("au" or "aux" or "a" or "la" or "l'"))
            {
                continue;
            }

            if (VerbBefore(sentence, gathering.First) is { } verb
                && sentence.LastBefore(verb, Window, entity => entity.Type is EntityType.Person or EntityType.Country) is { } participant
                && !sentence.IsDenied(participant.End, gathering.First))
            {
                relations.Add(Attends, participant.Entity.Id, gathering.Entity.Id, sentence, sentence.SpanOf(participant, gathering));
            }
        }
    }

    private static int? VerbBefore(RelationSentence sentence, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - Window); i--)
        {
            var word = sentence.Words.Folded[i];
            if (word.StartsWith("particip", StringComparison.Ordinal) || word.StartsWith("assist", StringComparison.Ordinal) || word is "present" or "presente" or "presents" or "presentes")
            {
                return i;
            }

            if (word is "." or ";" or ":" || sentence.NameBefore(i + 1) is not null)
            {
                return null;
            }
        }

        return null;
    }
}
