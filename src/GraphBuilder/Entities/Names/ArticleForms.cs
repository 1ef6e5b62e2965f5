using GraphBuilder.Entities.Authority;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Names;

/// <summary>Which words an article has, and how often: what decides between those who share a name where its own sentence says nothing.</summary>
/// <param name="sentences">The article's sentences.</param>
internal sealed class ArticleForms(IReadOnlyList<Sentence> sentences)
{
    // Of two of whom an article speaks, the one of whom it speaks so much more is meant.
    private const int ClearLead = 3;

    private readonly Dictionary<string, (string? Id, bool IsOpen)> _choices = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _counts;

    /// <summary>Who is meant by a shared name: of whom the article clearly speaks most, else whose cue alone stands in the sentence, else by default; null where nothing decides.</summary>
    /// <param name="rule">The rule of the shared name.</param>
    /// <param name="words">The sentence in which it stands.</param>
    public string? Choose(SharedName rule, SentenceWords words)
    {
        var (choice, isOpen) = ChoiceOf(rule);
        if (!isOpen)
        {
            return choice;
        }

        var here = rule.Cues.Where(cue => cue.Words.Any(word => Array.IndexOf(words.Folded, word) >= 0)).Select(cue => cue.EntityId).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return here is [var only] ? only : null;
    }

    private (string? Id, bool IsOpen) ChoiceOf(SharedName rule)
    {
        if (!_choices.TryGetValue(rule.Name, out var choice))
        {
            var ranked = rule.Cues.GroupBy(cue => cue.EntityId, StringComparer.Ordinal)
                .Select(cues => (Id: cues.Key, Count: cues.SelectMany(cue => cue.Words).Distinct(StringComparer.Ordinal).Sum(word => Counts.GetValueOrDefault(word))))
                .Where(one => one.Count > 0).OrderByDescending(one => one.Count).ThenBy(one => one.Id, StringComparer.Ordinal).Take(2).ToList();
            _choices[rule.Name] = choice = ranked switch
            {
                [] => (rule.DefaultId, false),
                [var first, var second] when first.Count < ClearLead * second.Count => (null, true),
                [var first, ..] => (first.Id, false),
            };
        }

        return choice;
    }

    private Dictionary<string, int> Counts => _counts ??= sentences.SelectMany(sentence => sentence.Tokens).GroupBy(token => Folding.Fold(token.Form), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
