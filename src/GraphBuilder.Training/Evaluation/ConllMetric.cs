namespace GraphBuilder.Training.Evaluation;

/// <summary>The metrics of the CoNLL 2018 shared task (Zeman et al. 2018).</summary>
internal enum ConllMetric
{
    Tokens,
    Sentences,
    Words,
    Upos,
    Xpos,
    UFeats,
    AllTags,
    Lemmas,
    Uas,
    Las,
    Clas,
    Mlas,
    Blex,
}
