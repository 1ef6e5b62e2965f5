namespace GraphBuilder.Language.Trees;

/// <summary>Mends what the parser regularly gets wrong in news.</summary>
internal static class TreeRepairs
{
    /// <summary>Mends a tree in place; it stays a tree.</summary>
    public static void Apply(DraftTree tree)
    {
        // Lists come last: their members are sought in the phrases below the verbs.
        new ParticipleRepairs(tree).Apply();
        new AddresseeRepairs(tree).Apply();
        new InsertionRepairs(tree).Apply();
        new VerbRepairs(tree).Apply();
        new SpeechRepairs(tree).Apply();
        new DurationRepairs(tree).Apply();
        new PhraseRepairs(tree).Apply();
        new RelativeRepairs(tree).Apply();
        new PartitiveRepairs(tree).Apply();
        new ListRepairs(tree).Apply();
        new CorrelativeRepairs(tree).Apply();
    }
}
