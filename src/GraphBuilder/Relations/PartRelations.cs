using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>
/// Which body belongs to which state or larger body: <i>le Conseil de sécurité russe</i>, <i>le Conseil de sécurité de l'ONU</i>,
/// <i>la Kfor, la force de l'Otan</i>, <i>la mission de l'ONU (Monusco)</i>.
/// </summary>
internal sealed class PartRelations(CountryAdjectives adjectives, WordList bodyNouns, InnerNames alliances)
{
    private const string Type = "PART_OF";
    private const int Window = 6;

    private static readonly RelationRule InName = new(Type, "alliance in the name", 0.75);
    private static readonly RelationRule Known = new(Type, "body with its known owner", 0.75);
    private static readonly RelationRule Apposition = new(Type, "body noun in apposition", 0.85);

    /// <summary>Adds the parts of a sentence.</summary>
    public void Find(RelationSentence sentence, ArticleRelations relations)
    {
        foreach (var body in sentence.Names)
        {
            if (body.Entity.Type is not (EntityType.GovernmentBody or EntityType.Alliance or EntityType.Organization or EntityType.ArmedGroup))
            {
                continue;
            }

            if (alliances.FindInside(sentence, body) is { } alliance)
            {
                relations.Add(InName, body.Entity.Id, alliance, sentence, sentence.Words.Span(body.First, body.Count));
            }
            else if (!FindKnown(sentence, relations, body))
            {
                FindApposition(sentence, relations, body);
            }
        }
    }

    // The authority file knows the owner, and the article shows it beside the name.
    private bool FindKnown(RelationSentence sentence, ArticleRelations relations, LinkedName body)
    {
        var state = body.Entity.Type == EntityType.GovernmentBody ? body.Entity.Country : null;
        foreach (var owner in new[] { relations.EntryOf(body.Entity)?.Parent, state })
        {
            if (owner is not null && EndOfOwner(sentence, relations, body, owner) is { } end)
            {
                relations.Add(Known, body.Entity.Id, owner, sentence, sentence.Words.Span(body.First, end - body.First));
                return true;
            }
        }

        return false;
    }

    // Inside the name or close behind it: an adjective of the owner, or its name. Null where neither stands there.
    private int? EndOfOwner(RelationSentence sentence, ArticleRelations relations, LinkedName body, string owner)
    {
        var words = sentence.Words;
        for (var i = body.First; i < Math.Min(words.Count, body.End + 2); i++)
        {
            if (string.Equals(adjectives.Find(words, i), owner, StringComparison.Ordinal))
            {
                return Math.Max(body.End, i + 1);
            }
        }

        return sentence.NameOf(body.End) is { } behind && string.Equals(behind.Entity.Id, owner, StringComparison.Ordinal) ? behind.End : null;
    }

    private void FindApposition(RelationSentence sentence, ArticleRelations relations, LinkedName body)
    {
        if (sentence.Words.At(body.End) is ",")
        {
            Add(sentence, relations, body, body.End + 1, body.End + 3);
        }
        else if (sentence.Words.At(body.First - 1) is "(")
        {
            Add(sentence, relations, body, body.First - 1 - Window, body.First - 1);
        }
    }

    // "la force de l'Otan", "la mission onusienne", "l'aile militaire du Hamas": a noun for a body, then its owner.
    private void Add(RelationSentence sentence, ArticleRelations relations, LinkedName body, int start, int end)
    {
        var words = sentence.Words;
        for (var noun = Math.Max(0, start); noun < end; noun++)
        {
            if (!bodyNouns.Contains(words.At(noun)))
            {
                continue;
            }

            for (var at = noun + 1; at <= noun + 2; at++)
            {
                var owner = sentence.NameOf(at);
                var id = owner is { Entity.Type: EntityType.Alliance or EntityType.ArmedGroup or EntityType.GovernmentBody or EntityType.Organization }
                    ? owner.Entity.Id : adjectives.Find(words, at);
                if (id is not null && (owner is not null || !relations.IsState(id)) && relations.TypeOf(id) is not EntityType.Bloc)
                {
                    var first = Math.Min(noun, body.First);
                    relations.Add(Apposition, body.Entity.Id, id, sentence, words.Span(first, Math.Max(owner?.End ?? at + 1, body.End) - first));
                    return;
                }
            }
        }
    }
}
