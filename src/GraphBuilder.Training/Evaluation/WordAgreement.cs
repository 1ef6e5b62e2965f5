namespace GraphBuilder.Training.Evaluation;

/// <summary>Whether an aligned pair of words agrees in what a metric looks at.</summary>
/// <param name="gold">The gold words.</param>
/// <param name="system">The system's words.</param>
/// <param name="goldOf">For each of the system's words the gold word it is aligned with, or −1.</param>
internal sealed class WordAgreement(IReadOnlyList<EvaluatedWord> gold, IReadOnlyList<EvaluatedWord> system, int[] goldOf)
{
    /// <summary>Whether the gold word at <paramref name="g"/> and the system's at <paramref name="s"/> agree.</summary>
    public bool Holds(ConllMetric metric, int g, int s)
    {
        var (left, right) = (gold[g], system[s]);
        return metric switch
        {
            ConllMetric.Words => true,
            ConllMetric.Upos => left.Word.Upos == right.Word.Upos,
            ConllMetric.Xpos => left.Word.Xpos == right.Word.Xpos,
            ConllMetric.UFeats => left.Features == right.Features,
            ConllMetric.AllTags => left.Word.Upos == right.Word.Upos && left.Word.Xpos == right.Word.Xpos && left.Features == right.Features,
            ConllMetric.Lemmas => SameLemma(left, right),
            ConllMetric.Uas => SameHead(left, right),
            ConllMetric.Las or ConllMetric.Clas => SameDependency(left, right),
            ConllMetric.Blex => SameDependency(left, right) && SameLemma(left, right),
            ConllMetric.Mlas => SameDependency(left, right) && SameTag(left, right) && SameFunctionalChildren(left, right),
            _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "a metric of tokens or sentences has no words to compare."),
        };
    }

    private static bool SameLemma(EvaluatedWord left, EvaluatedWord right) => left.Word.Lemma == "_" || left.Word.Lemma == right.Word.Lemma;

    private static bool SameTag(EvaluatedWord left, EvaluatedWord right) => left.Word.Upos == right.Word.Upos && left.Features == right.Features;

    private bool SameDependency(EvaluatedWord left, EvaluatedWord right) => SameHead(left, right) && left.Relation == right.Relation;

    private bool SameHead(EvaluatedWord left, EvaluatedWord right) =>
        right.Parent < 0 ? left.Parent < 0 : left.Parent >= 0 && goldOf[right.Parent] == left.Parent;

    private bool SameFunctionalChildren(EvaluatedWord left, EvaluatedWord right)
    {
        if (left.FunctionalChildren.Count != right.FunctionalChildren.Count)
        {
            return false;
        }

        for (var i = 0; i < left.FunctionalChildren.Count; i++)
        {
            var (child, other) = (left.FunctionalChildren[i], right.FunctionalChildren[i]);
            if (goldOf[other] != child || gold[child].Relation != system[other].Relation || !SameTag(gold[child], system[other]))
            {
                return false;
            }
        }

        return true;
    }
}
