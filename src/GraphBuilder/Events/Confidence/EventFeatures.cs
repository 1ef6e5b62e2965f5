using GraphBuilder.Entities;
using GraphBuilder.Events.Patterns;
using GraphBuilder.Language;

namespace GraphBuilder.Events.Confidence;

/// <summary>
/// What speaks for or against an event, as names of binary features: how it was built, where its words stand, and how its participants were
/// found. None names an entity, a date or a single word, so that what is learned of one article holds for others.
/// </summary>
internal sealed class EventFeatures
{
    private readonly ArticleMentions article;
    private readonly ILookup<string, Mention> mentions;
    private readonly Dictionary<string, EntityType> types;

    /// <summary>Prepares an article.</summary>
    public EventFeatures(ArticleMentions article)
    {
        this.article = article;
        mentions = article.Mentions.ToLookup(mention => mention.EntityId, StringComparer.Ordinal);
        types = article.Entities.ToDictionary(entity => entity.Id, entity => entity.Type, StringComparer.Ordinal);
    }

    /// <summary>The features of an event of the article, without repetition.</summary>
    public IReadOnlyList<string> Of(Event one)
    {
        var evidence = one.Evidence[0];
        var sentence = article.Document.Sentences[evidence.Sentence];
        var (construction, way) = Parts(evidence.Rule);
        var features = new List<string>
        {
            "type " + one.Type,
            "rule " + construction,
            $"rule {construction}, type {one.Type}",
            "paragraph " + article.Document.Article.Paragraphs[sentence.Paragraph].Kind,
            "sentence " + Bucket(sentence.Tokens.Count, 12, 25, 40),
            "pairs " + Bucket(one.Actors.Count * Math.Max(1, one.Recipients.Count), 1, 2, 4),
            "evidence " + Bucket(one.Evidence.Count, 1, 2, 3),
            one.SaidBy.Count > 0 ? "said by somebody" : "said by the article",
            one.Mode is null ? "mode none" : "mode known",
            one.Date is null ? "date none" : "date known",
        };
        if (one.Status != EventStatus.None)
        {
            features.Add("status " + one.Status);
        }

        if (way is not null)
        {
            features.Add(way);
            features.Add($"{way}, type {one.Type}");
        }

        AddParticipant("actor", one.Actors, evidence, sentence, features);
        if (one.Recipients.Count > 0)
        {
            AddParticipant("recipient", one.Recipients, evidence, sentence, features);
        }
        else
        {
            var none = one.Actors.Count > 1 ? "actors together" : "recipient none";
            features.Add(none);
            features.Add($"{none}, type {one.Type}");
        }

        return features;
    }

    // The first part of a rule names the construction ("active verb: accuser"), and the way to the recipient if it is no plain one.
    private static (string Construction, string? Way) Parts(string rule)
    {
        var head = rule.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? rule[..colon] : rule;
        return head.IndexOf(RoleWays.Separator, StringComparison.Ordinal) is var comma and >= 0 ? (head[..comma], head[(comma + RoleWays.Separator.Length)..]) : (head, null);
    }

    private void AddParticipant(string role, IReadOnlyList<string> ids, Evidence evidence, Sentence sentence, List<string> features)
    {
        features.Add($"{role} is {types.GetValueOrDefault(ids[0])}");
        var nearest = ids.SelectMany(id => mentions[id]).Where(mention => sentence.Span.Contains(mention.Span))
            .OrderBy(mention => Gap(mention.Span, evidence.Trigger)).ThenBy(mention => mention.Span.Start).ToList();
        if (nearest.Count == 0)
        {
            features.Add($"{role} elsewhere");
            return;
        }

        var mention = nearest[0];
        var how = mention.Nominal ? Parts(mention.Rule).Construction : "name";
        var tokens = TokensBetween(sentence, mention.Span, evidence.Trigger);
        features.Add($"{role} by {how}");
        features.Add($"{role} {(mention.Span.Start < evidence.Trigger.Start ? "before" : "behind")}");
        features.Add($"{role} at {Bucket(tokens, 2, 6, 12)}");
        features.Add($"{role} path {DependencyPath.Between(sentence, mention.Span, evidence.Trigger)}");
        features.Add($"{role} rivals {Bucket(Rivals(ids, mention.Span, evidence.Trigger), 0, 1, 2)}");
    }

    // Others who are named between the trigger and the one taken.
    private int Rivals(IReadOnlyList<string> ids, TextSpan mention, TextSpan trigger)
    {
        var from = Math.Min(mention.End, trigger.End);
        var to = Math.Max(mention.Start, trigger.Start);
        return article.Mentions.Count(other => other.Span.Start >= from && other.Span.End <= to && !ids.Contains(other.EntityId));
    }

    private static int TokensBetween(Sentence sentence, TextSpan left, TextSpan right)
    {
        var from = Math.Min(left.End, right.End);
        var to = Math.Max(left.Start, right.Start);
        return sentence.Tokens.Count(token => token.Span.Start >= from && token.Span.End <= to);
    }

    private static int Gap(TextSpan left, TextSpan right) => Math.Max(0, Math.Max(left.Start - right.End, right.Start - left.End));

    private static string Bucket(int value, int small, int middle, int large) =>
        value <= small ? $"to {small}" : value <= middle ? $"to {middle}" : value <= large ? $"to {large}" : $"over {large}";
}
