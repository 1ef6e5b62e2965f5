using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Names;

/// <summary>The mentions of an article sentence by sentence, each with the tokens it covers.</summary>
internal static class SentenceNames
{
    /// <summary>The sentences of an article in order, each with its mentions in text order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="verbs">Who is the subject of the infinitives below which verbs.</param>
    public static IEnumerable<(SentenceWords Words, List<LinkedName> Names)> Read(ArticleMentions article, WordClasses<ControlVerb> verbs)
    {
        var entities = article.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        var forms = new ArticleForms(article.Document.Sentences);
        var next = 0;
        foreach (var sentence in article.Document.Sentences)
        {
            var words = new SentenceWords(sentence, verbs, forms);
            var names = new List<LinkedName>();
            for (; next < article.Mentions.Count && article.Mentions[next].Span.Start < sentence.Span.End; next++)
            {
                if (Locate(words, article.Mentions[next], entities) is { } name)
                {
                    names.Add(name);
                }
            }

            yield return (words, names);
        }
    }

    private static LinkedName? Locate(SentenceWords words, Mention mention, Dictionary<string, Entity> entities)
    {
        var tokens = words.Sentence.Tokens;
        var first = 0;
        while (first < tokens.Count && tokens[first].Span.End <= mention.Span.Start)
        {
            first++;
        }

        var end = first;
        while (end < tokens.Count && tokens[end].Span.End <= mention.Span.End)
        {
            end++;
        }

        return end == first ? null : new LinkedName
        {
            Sentence = words.Sentence.Ordinal,
            First = first,
            Count = end - first,
            Entity = entities[mention.EntityId],
            Nominal = mention.Nominal,
            Rule = mention.Rule,
        };
    }
}
